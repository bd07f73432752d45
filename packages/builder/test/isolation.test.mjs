import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {short} from '../../runner/test/everything.mjs';
import {bundle, launch} from '../../runner/test/host.mjs';
import {editorPage, serveEditor} from './editor-host.mjs';

describe('the editor on a host’s page', () => {
  let browser, host;
  before(async () => {
    browser = await launch();
    host = await serveEditor({
      '/after': editorPage(undefined, ['/parcours.js', '/parcours-builder.js']),
      '/before': editorPage(undefined, ['/parcours-builder.js', '/parcours.js']),
    });
  });
  after(() => Promise.all([browser.close(), host.close()]));

  /** A page with a sequence in its editor; what its console said of errors and warnings is in `said`. */
  async function open(path) {
    const tab = await (await browser.newContext({viewport: {width: 1440, height: 900}})).newPage();
    tab.setDefaultTimeout(5000);
    const said = [];
    tab.on('pageerror', error => said.push(error.message));
    tab.on('console', message => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    // The runner's file, of which Share takes the checksum, is on a host that is not there.
    await tab.route('https://cdn.jsdelivr.net/**', route =>
      route.fulfill({body: bundle, headers: {'Access-Control-Allow-Origin': '*'}}),
    );
    await tab.goto(host.origin + path);
    await tab.locator('sequence-builder').evaluate(async (builder, definition) => {
      await customElements.whenDefined(builder.localName);
      builder.store = null;
      builder.definition = definition;
    }, short);
    await tab.locator('sequence-preview .heading').waitFor();
    return {tab, said, press: name => tab.getByRole('button', {name, exact: true}).first().click()};
  }

  for (const [path, what] of [
    ['/editor', 'brings its own runner'],
    ['/after', 'takes the runner that is there'],
    ['/before', 'leaves its runner to a page that loads one later'],
  ]) {
    it(`${what}, without a word`, async () => {
      const {tab, said, press} = await open(path);
      await press('Share');
      await tab.locator('sequence-share dialog[open]').waitFor();
      assert.deepEqual(said, []);
      await tab.context().close();
    });
  }
});
