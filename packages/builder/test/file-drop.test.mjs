import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch} from '../../runner/test/host.mjs';
import {serveEditor} from './editor-host.mjs';

const templates = new URL('../../templates/src/sequences/', import.meta.url);
const pathOf = name => fileURLToPath(new URL(name, templates));
const sequence = name => JSON.parse(readFileSync(pathOf(name), 'utf8'));

describe('the JSON view under a file that is dropped', () => {
  let browser, host;
  before(async () => {
    browser = await launch();
    host = await serveEditor();
  });
  after(() => Promise.all([browser.close(), host.close()]));

  it('takes the sequence that the file holds, under its own id', async () => {
    const owner = await Owner.open(browser, host);
    await owner.drop(pathOf('garage-repair.json'));
    const {id, name, steps} = await owner.changed();
    assert.equal(id, 'dental-visit');
    assert.deepEqual(name, sequence('garage-repair.json').name);
    assert.equal(steps.length, sequence('garage-repair.json').steps.length);
    await owner.close();
  });

  it('says that another file was not imported, and leaves the sequence as it is', async () => {
    const owner = await Owner.open(browser, host);
    await owner.drop(fileURLToPath(import.meta.url));
    await owner.reads('Your sequence is as it was.');
    assert.equal(await owner.changes(), 0);
    await owner.close();
  });
});

/** An owner who drags files from elsewhere, as the browser is told of it by the system. */
class Owner {
  #page;
  #system;

  static async open(browser, host) {
    const owner = new Owner();
    const context = await browser.newContext({viewport: {width: 1440, height: 900}});
    owner.#page = await context.newPage();
    owner.#page.setDefaultTimeout(10_000);
    owner.#system = await context.newCDPSession(owner.#page);
    await owner.#page.goto(`${host.origin}/editor`);
    await owner.#page.locator('sequence-builder').evaluate(async (builder, definition) => {
      await customElements.whenDefined(builder.localName);
      window.changes = [];
      builder.store = null;
      builder.definition = definition;
      builder.addEventListener('sequence-change', event => window.changes.push(event.definition));
    }, sequence('dental-visit.json'));
    await owner.#page.getByText('JSON', {exact: true}).click();
    return owner;
  }

  /** Drags a file over the code, and lets it go there. */
  async drop(file) {
    const {x, y} = await this.#page.getByRole('region', {name: 'The sequence as JSON'}).boundingBox();
    const data = {items: [], files: [file], dragOperationsMask: 1};
    for (const type of ['dragEnter', 'dragOver', 'drop'])
      await this.#system.send('Input.dispatchDragEvent', {type, x: x + 40, y: y + 40, data});
  }

  /** What the sequence is after its next change. */
  async changed() {
    const change = await this.#page.waitForFunction(() => window.changes.at(-1));
    return change.jsonValue();
  }

  changes() {
    return this.#page.evaluate(() => window.changes.length);
  }

  reads(words) {
    return this.#page.getByText(words).waitFor();
  }

  close() {
    return this.#page.context().close();
  }
}
