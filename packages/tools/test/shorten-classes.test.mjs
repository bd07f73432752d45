import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {shortenClasses} from '../src/shorten-classes.mjs';

const shorten = code => shortenClasses().renderChunk.call({parse: parseAst}, code).code;

describe('shortenClasses', () => {
  it('agrees in styles, templates and queries', () => {
    assert.equal(
      shorten('css`.offer{}.offer .name{}`; html`<b class="offer name">${x.querySelector(".name")}</b>`;'),
      'css`.a{}.a .b{}`; html`<b class="a b">${x.querySelector(".b")}</b>`;',
    );
  });

  it('follows a choice between classes', () => {
    assert.equal(
      shorten('css`.row{}.missing{}`; html`<b class=${lost ? "row missing" : "row"}></b>`;'),
      'css`.a{}.b{}`; html`<b class=${lost ? "a b" : "a"}></b>`;',
    );
  });

  it('keeps a name that is put together, comes from a value or is said elsewhere', () => {
    const code =
      'css`.stars-row{}.list{}.other{}`; html`<b class="${look}-row ${look} other">${"other"}</b>`;';
    assert.equal(shorten(code), code);
  });

  it('gives no name that one which stays has', () => {
    assert.equal(
      shorten('css`.a{}.long{}`; html`<b class="long">${"a"}</b>`;'),
      'css`.a{}.b{}`; html`<b class="b">${"a"}</b>`;',
    );
  });

  it('leaves numbers of styles alone', () => {
    assert.equal(
      shorten('css`.long{inset:.5lh}`; html`<b class="long"></b>`;'),
      'css`.a{inset:.5lh}`; html`<b class="a"></b>`;',
    );
  });
});
