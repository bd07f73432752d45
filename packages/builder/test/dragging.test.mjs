import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {short} from '../../runner/test/everything.mjs';
import {launch} from '../../runner/test/host.mjs';
import {serveEditor} from './editor-host.mjs';

describe('what dragging needs', () => {
  let browser, host;
  before(async () => {
    browser = await launch();
    host = await serveEditor();
  });
  after(() => Promise.all([browser.close(), host.close()]));

  /** An editor with its path on the screen, and what its page has asked for. */
  async function open({isReadonly = false, isOutOfReach = false} = {}) {
    const tab = await browser.newPage({viewport: {width: 1440, height: 900}});
    const asked = [];
    tab.on('request', request => asked.push(new URL(request.url()).pathname));
    if (isOutOfReach) await tab.route(/pointer-drag/, route => route.abort());
    await tab.goto(`${host.origin}/editor`);
    await tab.locator('sequence-builder').evaluate(
      async (builder, {definition, isReadonly}) => {
        await customElements.whenDefined(builder.localName);
        Object.assign(builder, {store: null, readonly: isReadonly, definition});
      },
      {definition: short, isReadonly},
    );
    const steps = tab.locator('sequence-path .step .name');
    await steps.first().waitFor();
    return {tab, steps, asked};
  }

  it('is asked for where there is something to drag, and not while a sequence is only read', async () => {
    const {tab, asked} = await open({isReadonly: true});
    await tab.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const whileRead = [...asked];
    const request = tab.waitForRequest(/drag/);
    await tab.locator('sequence-builder').evaluate(builder => (builder.readonly = false));
    assert.equal(new URL((await request).url()).pathname, '/parcours-builder-pointer-drag.js');
    assert.ok(whileRead.includes('/parcours-builder.js'));
    assert.ok(!whileRead.some(path => path.includes('drag')));
    await tab.close();
  });

  it('is not needed by keys, where it is out of reach', async () => {
    const {tab, steps} = await open({isOutOfReach: true});
    const [first, second, ...others] = await steps.allInnerTexts();
    await tab.locator('sequence-path .step .grip').first().focus();
    for (const key of ['Space', 'ArrowDown', 'Space']) await tab.keyboard.press(key);
    await tab.locator('sequence-path .step .name').first().filter({hasText: second}).waitFor();
    assert.deepEqual(await steps.allInnerTexts(), [second, first, ...others]);
    await tab.close();
  });
});
