import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../packages/tools/src/browser.mjs';
import {openStore} from '../src/store.mjs';
import {serve} from './serve.mjs';

/** What the builder's README asks of a strict page. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  'frame-src blob:',
  "require-trusted-types-for 'script'",
  'report-uri /csp-reports',
].join('; ');

describe('the builder', () => {
  let browser;
  let demo;
  let store;
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

  /** An owner who has just taken the dental template. */
  async function owner(headers = {}) {
    const context = await browser.newContext({viewport: {width: 1440, height: 900}});
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
        globalThis.violations.push({violatedDirective, blockedURI, sample}),
      );
    });
    await page.route('**/builder', async route => {
      const response = await route.fetch();
      await route.fulfill({response, headers: {...response.headers(), ...headers}});
    });
    const press = name => page.getByRole('button', {name, exact: true}).first().click();
    await page.goto(`${demo.origin}/builder`);
    await press('Create a sequence');
    await page.keyboard.type('dentist');
    await press('Dental clinic, after a visit');
    await press('Use this template');
    await page.getByText('Saved', {exact: true}).waitFor();
    return {page, press, share: page.locator('sequence-share'), close: () => context.close()};
  }

  it('violates no strict policy, from the gallery to the codes', async () => {
    const {page, press, share, close} = await owner({'Content-Security-Policy': policy});
    await press('Translations');
    await page.locator('sequence-translations textarea').first().fill('Another name');
    await press('JSON');
    await press('Path');
    await page
      .getByRole('button', {name: /^Questionnaire/})
      .first()
      .click();
    await press('Settings of the sequence');
    await press('Share');
    for (const tab of ['Link and QR code', 'Email', 'SMS'])
      await share.getByRole('button', {name: tab, exact: true}).click();
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    // The letter alone, in its sandboxed frame, has styles of its own, as every e-mail: there they are refused.
    const {latest} = await (await demo.fetch('/csp-reports')).json();
    const others = latest
      .map(report => JSON.parse(report)['csp-report'])
      .filter(
        report => !/^blob/.test(report['document-uri']) || !/^style-src/.test(report['violated-directive']),
      );
    assert.deepEqual(others, []);
    await close();
  });
});
