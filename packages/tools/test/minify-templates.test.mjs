import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minifyCss} from '../src/minify-css.mjs';
import {minifyHtml} from '../src/minify-html.mjs';

const html = (strings, ...values) =>
  minifyHtml(strings.raw).reduce((text, part, i) => text + `[${values[i - 1]}]` + part);

describe('minifyCss', () => {
  it('leaves out comments and layout', () => {
    assert.equal(
      minifyCss('\n  /* why */\n  a > b,\n  i {\n    color: red;\n    margin: 0 -0.5em;\n  }\n'),
      'a>b,i{color:red;margin:0 -.5em}',
    );
  });

  it('keeps the spaces that mean something', () => {
    const css = ':host(.a) .b:is(c d):focus{inline-size:calc(1px + 2px);content:"a  ; b"}';
    assert.equal(minifyCss(css), css);
  });

  it('keeps ranges of container queries', () => {
    assert.equal(
      minifyCss('@container (inline-size >= 30em) and (width > 1px) { a { b: c } }'),
      '@container (inline-size >= 30em) and (width>1px){a{b:c}}',
    );
  });

  it('keeps a quote inside a comment from opening a string', () => {
    assert.equal(minifyCss("a { b: c } /* it's */ d { e: 'f' }"), "a{b:c}d{e:'f'}");
  });
});

describe('minifyHtml', () => {
  it('leaves out layout where a block begins or ends', () => {
    assert.equal(
      html`
      <div class="a"
        id=${1}
      >
        <p>
          ${2}
        </p>
        <p>Text</p>
      </div>
    `,
      '<div class="a" id=[1]><p>[2]</p><p>Text</p></div>',
    );
  });

  it('keeps one space between inline elements, as they are read aloud', () => {
    assert.equal(
      html`<label><span>Name</span>
      <i>required</i>
      or
      <b>not</b></label>`,
      '<label><span>Name</span> <i>required</i> or <b>not</b></label>',
    );
  });

  it('keeps one space between expressions', () => {
    assert.equal(
      html`
      ${1}
      ${2}
    `,
      '[1] [2]',
    );
  });

  it('closes a void element without a slash, and others without eating the slash into a value', () => {
    assert.equal(
      html`<input value=${1} /><path d=${2} /><path d="M0" />`,
      '<input value=[1]><path d=[2] /><path d="M0"/>',
    );
  });

  it('keeps no-break spaces and quoted values', () => {
    assert.equal(
      html`<p title="a
 > b">Prix : 5</p>`,
      '<p title="a\n > b">Prix : 5</p>',
    );
  });

  it('keeps the spaces of preformatted text', () => {
    assert.equal(
      html`<pre>
  a</pre>`,
      '<pre>\n  a</pre>',
    );
  });
});
