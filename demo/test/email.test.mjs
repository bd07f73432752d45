import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {parseDefinition} from '../../packages/definition/dist/index.js';
import {renderEmail, renderLink} from '../../packages/messages/dist/index.js';
import {templates} from '../../packages/templates/dist/index.js';
import {chromiumFlags, findChromium} from '../../packages/tools/src/browser.mjs';
import {openStore} from '../src/store.mjs';
import {serve} from './serve.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Long values, as they come: what is likely to burst a line. */
const context = {firstName: 'Marie-Ève-Alexandrine', staff: 'Jean-Christophe Desrochers-Beaulieu'};
const unsubscribe = {url: 'https://example.com/unsubscribe'};
const address = 'https://example.com/picture.png';
const picture = {
  src: {en: address, fr: address},
  alt: {en: 'A picture', fr: 'Une image'},
  width: 1200,
};

/** A template with a picture of its letter that Gmail would show. */
async function definitionOf(entry) {
  const {definition} = parseDefinition(await entry.load());
  const {brand, message} = definition;
  return {
    ...definition,
    brand: {...brand, logo: picture},
    message: {...message, email: {...message.email, image: picture}},
  };
}

describe('the e-mail', () => {
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

  for (const width of [600, 320])
    for (const colorScheme of ['light', 'dark'])
      it(`of every template stays within ${width} px, ${colorScheme}, with its pictures off`, async () => {
        const page = await browser.newPage({viewport: {width, height: 800}, colorScheme});
        await page.route(/^https?:/, route => route.abort());
        for (const entry of templates)
          for (const locale of ['en', 'fr']) {
            const name = `${entry.id} in ${locale}`;
            const link = renderLink(`${demo.origin}/s/${entry.id}`, {
              sequence: entry.id,
              locale,
              context,
            }).url;
            const {html} = renderEmail(await definitionOf(entry), {locale, context, link, unsubscribe});
            await page.setContent(html, {waitUntil: 'domcontentloaded'});
            const found = await page.evaluate(() => ({
              width: document.documentElement.scrollWidth,
              pictures: document.images.length,
              beyond: [...document.querySelectorAll('.letter *')]
                .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
                .map(({localName, className}) => `${localName} ${className}`),
            }));
            assert.deepEqual(found, {width, pictures: 2, beyond: []}, name);
            // What the width changes is where things stand, and not what they are.
            if (width > 320) continue;
            await page.evaluate(axe);
            const violations = await page.evaluate(async () => {
              const {violations} = await globalThis.axe.run({rules: {region: {enabled: false}}});
              return violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`);
            });
            assert.deepEqual(
              violations.filter(said => !said.startsWith('landmark-one-main')),
              [],
              name,
            );
          }
        await page.close();
      });

  it('opens the sequence with the answer that was pressed, and sends nothing before a gesture', async () => {
    const entry = templates.find(({id}) => id === 'dental-visit');
    const locale = 'fr';
    const {url: link} = renderLink(`${demo.origin}/s/{sequence}`, {
      sequence: entry.id,
      locale,
      channel: 'email',
      context: {firstName: 'Zoé'},
    });
    const {html} = renderEmail(await definitionOf(entry), {locale, link, context: {firstName: 'Zoé'}});
    const browserContext = await browser.newContext();
    const letter = await browserContext.newPage();
    await letter.setContent(html);
    const opened = browserContext.waitForEvent('page');
    await letter.getByRole('link', {name: '9', exact: true}).click();
    const customer = await opened;
    const sent = [];
    customer.on('request', request => request.method() === 'POST' && sent.push(request.url()));
    const runner = customer.locator('sequence-runner');
    const chosen = runner.locator('nps-question input[value="9"]');
    await chosen.waitFor({state: 'attached'});
    await customer.waitForFunction(
      () => document.querySelector('sequence-runner').answers?.nps === 9 || location.hash === '',
    );
    assert.ok(await chosen.isChecked());
    assert.deepEqual(sent, []);
    await runner.getByRole('button', {name: 'Continuer'}).click();
    await customer.waitForFunction(async () => {
      const all = await (await fetch('/responses.json')).json();
      return all.some(({response}) => response.answers.nps === 9 && response.channel === 'email');
    });
    await browserContext.close();
  });
});
