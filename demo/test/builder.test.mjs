import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import jsQR from 'jsqr';
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
    const context = await browser.newContext({
      viewport: {width: 1440, height: 900},
      permissions: ['clipboard-read', 'clipboard-write'],
    });
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

  async function download(page, name) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('sequence-share').getByRole('button', {name}).click(),
    ]);
    return readFile(await file.path());
  }

  /** What the code in a picture says, read by a decoder that did not write it. */
  async function decode(page, bytes, type) {
    const {data, width, height} = await page.evaluate(
      async ([base64, type]) => {
        const blob = new Blob([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], {type});
        const image = Object.assign(new Image(), {src: URL.createObjectURL(blob), width: 256, height: 256});
        await image.decode();
        const context = Object.assign(document.createElement('canvas'), {width: 256, height: 256}).getContext(
          '2d',
        );
        context.drawImage(image, 0, 0, 256, 256);
        const {data, width, height} = context.getImageData(0, 0, 256, 256);
        return {data: [...data], width, height};
      },
      [bytes.toString('base64'), type],
    );
    return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
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

  it('gives codes that open the link, a letter that can be sent, and a text message', async () => {
    const {page, press, share, close} = await owner();
    await press('Share');
    await share.getByRole('button', {name: 'Link and QR code', exact: true}).click();
    const link = (await share.locator('code').first().innerText()).trim();
    const {pathname, hash} = new URL(link);
    assert.match(pathname, /^\/s\/dental-visit-[a-z0-9]{4}$/);
    assert.equal(hash, '#ch=hyperlink&l=en');
    assert.equal(await decode(page, await download(page, 'SVG'), 'image/svg+xml'), link);
    assert.equal(await decode(page, await download(page, 'PNG'), 'image/png'), link);

    await share.getByRole('button', {name: 'Email', exact: true}).click();
    const letter = String(await download(page, 'Download .eml'));
    assert.match(letter, /^X-Unsent: 1\r$/m);
    assert.match(letter, /multipart\/alternative/);
    await share.getByRole('button', {name: 'Copy the HTML'}).click();
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /^<!doctype html>[^]*ch%3Demail|ch=email/,
    );

    await share.getByRole('button', {name: 'SMS', exact: true}).click();
    await share
      .getByText(/^About \d+ characters with the name: (1 message|billed as \d messages)\.$/)
      .waitFor();
    await close();
  });

  it('says at its line what is wrong with a file, goes there with F8, and takes the mended one with its own keys', async () => {
    const {page, press, close} = await owner();
    await press('JSON');
    const good = JSON.parse(
      await readFile(
        new URL('../../packages/templates/src/sequences/garage-repair.json', import.meta.url),
        'utf8',
      ),
    );
    const bad = structuredClone(good);
    const [{required, ...question}] = bad.steps[0].questions;
    bad.steps[0].questions[0] = {...question, requird: required};
    bad.thankYou.satisfied.tittle = {en: 'x'};
    const give = (name, value) =>
      page
        .locator('sequence-json input[type=file]')
        .setInputFiles({name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value))});
    await give('garage.json', bad);
    const view = page.locator('sequence-json');
    await view.getByText('garage.json was not imported: 2 things to mend.').waitFor();
    const marked = () => view.locator('.line.bad').allInnerTexts();
    assert.deepEqual(
      (await marked()).map(line => line.trim()),
      ['"requird": true', '"tittle": {'],
    );
    assert.match(await view.locator('.why').first().innerText(), /required/);
    const [first, second] = await view.locator('.issue').all();
    assert.equal(await first.evaluate(element => element.matches(':focus')), true);
    await page.keyboard.press('F8');
    assert.equal(await second.evaluate(element => element.matches(':focus')), true);
    await page.keyboard.press('F8');
    assert.equal(await first.evaluate(element => element.matches(':focus')), true);

    await view.getByRole('button', {name: 'Use “required”'}).click();
    await view.getByText('garage.json was not imported: 1 thing to mend.').waitFor();
    await view.getByRole('button', {name: 'Leave out “tittle”'}).click();
    await view.getByText('was not imported').waitFor({state: 'detached'});
    assert.equal(await view.locator('.line.bad').count(), 0);
    await view.getByText(Object.values(good.name)[0]).first().waitFor();
    await press('Undo');

    await give('garage.json', {...good, 'x-crm': {list: [1]}});
    await view.getByText('"x-crm": {').waitFor();
    assert.equal(await view.locator('.line.bad').count(), 0);
    await press('Undo');
    await view.getByText('"x-crm": {').waitFor({state: 'detached'});
    await close();
  });
});
