import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../packages/tools/src/browser.mjs';
import {openStore} from '../src/store.mjs';
import {serve} from './serve.mjs';

describe('the page of a link', () => {
  let browser, demo, store;
  before(async () => {
    store = await openStore();
    demo = await serve({store});
    browser = await chromium.launch({executablePath: findChromium(), args: chromiumFlags});
  });
  after(async () => {
    await browser.close();
    await demo.close();
    await store.close();
  });

  for (const [screen, viewport] of Object.entries({
    'a phone': {width: 360, height: 900},
    'a wide window': {width: 1280, height: 900},
  })) {
    it(`holds a step that is shorter without scrolling, on ${screen}`, async () => {
      const tab = await browser.newPage({viewport, reducedMotion: 'reduce'});
      await tab.goto(`${demo.origin}/s/dental-visit?lang=en`);
      await tab.locator('sequence-runner nps-question input[value="3"]').check({force: true});
      await tab.getByRole('button', {name: 'Continue'}).click();
      await tab.locator('sequence-runner thank-you-step').waitFor();
      const {scrollHeight, clientHeight} = await tab.evaluate(() => {
        const {scrollHeight, clientHeight} = document.documentElement;
        return {scrollHeight, clientHeight};
      });
      assert.equal(scrollHeight, clientHeight);
      await tab.close();
    });
  }
});
