import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {short} from '../../runner/test/everything.mjs';
import {launch} from '../../runner/test/host.mjs';
import {serveEditor} from './editor-host.mjs';

const screens = {
  'a phone': {width: 360, height: 740},
  'a tablet': {width: 820, height: 1180},
};

describe('the path under a finger', () => {
  let browser, host;
  before(async () => {
    browser = await launch();
    host = await serveEditor();
  });
  after(() => Promise.all([browser.close(), host.close()]));

  for (const [screen, viewport] of Object.entries(screens)) {
    it(`puts a step elsewhere by its grip, at once, on ${screen}`, async () => {
      const owner = await Owner.open(browser, host, viewport);
      const [first, second, ...others] = await owner.steps();
      const [grip, target] = [await owner.middle('.grip', 0), await owner.middle('.step', 1)];
      await owner.swipe(grip, {x: grip.x, y: target.y + 12});
      assert.deepEqual(await owner.steps(), [second, first, ...others]);
      await owner.close();
    });
  }

  it('leaves the steps where they are when it only touches a grip', async () => {
    const owner = await Owner.open(browser, host, screens['a phone']);
    const steps = await owner.steps();
    const grip = await owner.middle('.grip', 0);
    await owner.swipe(grip, grip);
    assert.deepEqual(await owner.steps(), steps);
    await owner.close();
  });

  it('scrolls from anywhere else', async () => {
    const owner = await Owner.open(browser, host, {width: 360, height: 400});
    const steps = await owner.steps();
    const name = await owner.middle('.step .name', 0);
    await owner.swipe(name, {x: name.x, y: name.y - 150});
    assert.ok((await owner.whereIs('.step .name', 0)).y < name.y - 50);
    assert.deepEqual(await owner.steps(), steps);
    await owner.close();
  });
});

/** An owner with a touch screen. */
class Owner {
  #page;
  #path;
  #fingers;

  static async open(browser, host, viewport) {
    const owner = new Owner();
    const context = await browser.newContext({viewport, hasTouch: true, isMobile: true});
    owner.#page = await context.newPage();
    owner.#fingers = await context.newCDPSession(owner.#page);
    owner.#path = owner.#page.locator('sequence-path');
    const canDrag = owner.#page.waitForRequest(/pointer-drag/);
    await owner.#page.goto(`${host.origin}/editor`);
    await owner.#page.locator('sequence-builder').evaluate(async (builder, definition) => {
      await customElements.whenDefined(builder.localName);
      builder.store = null;
      builder.definition = definition;
    }, short);
    const tab = owner.#page.getByRole('group', {name: 'Panes'}).getByText('Path');
    if (await tab.isVisible()) await tab.tap();
    await owner.#path.locator('.step').first().waitFor();
    const dragging = (await canDrag).url();
    // The editor has waited for the same file, and longer.
    await owner.#page.evaluate(url => import(url).then(() => new Promise(requestAnimationFrame)), dragging);
    return owner;
  }

  /** Names of the steps, in their order. */
  steps() {
    return this.#path.locator('.step .name').allInnerTexts();
  }

  /** Where the middle of the one at `index` is. */
  async middle(selector, index) {
    await this.#path.locator(selector).nth(index).scrollIntoViewIfNeeded();
    return this.whereIs(selector, index);
  }

  /** The same, in view or not. */
  async whereIs(selector, index) {
    const {x, y, width, height} = await this.#path.locator(selector).nth(index).boundingBox();
    return {x: x + width / 2, y: y + height / 2};
  }

  /** Puts one finger down, moves it in ten steps, and lifts it. */
  async swipe(from, to) {
    const touch = (type, ...touchPoints) =>
      this.#fingers.send('Input.dispatchTouchEvent', {type, touchPoints});
    await touch('touchStart', from);
    for (let i = 1; i <= 10; i++)
      await touch('touchMove', {
        x: from.x + ((to.x - from.x) * i) / 10,
        y: from.y + ((to.y - from.y) * i) / 10,
      });
    await touch('touchEnd');
    await this.#page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  close() {
    return this.#page.context().close();
  }
}
