import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {everything, stepIds} from './everything.mjs';
import {Customer, launch, page, serveHost, settle} from './host.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every look that a customer may meet: a browser's settings, and a language. */
const looks = {
  'on light': {},
  'on dark': {colorScheme: 'dark'},
  'at 400 % zoom': {viewport: {width: 320, height: 256}},
  'from right to left': {locale: 'ar'},
  'in French': {locale: 'fr'},
  'in forced colours': {forcedColors: 'active'},
  'in forced colours, dark': {forcedColors: 'active', colorScheme: 'dark'},
};

/** How to make the errors of a step show. */
const mistakes = {
  visit: async runner => runner.locator('questionnaire-step [part=button]').click(),
  'one-by-one': async runner => runner.locator('questionnaire-step [part=button]').click(),
  extras: async runner => {
    await runner.locator('[part=offer] input').first().check({force: true});
    await runner.locator('cross-sell-step [part=button]').click();
  },
};

let browser;
let host;
before(async () => {
  browser = await launch();
  host = await serveHost({
    '/everything.json': JSON.stringify(everything),
    '/': page({
      head: '<style>body {color-scheme: light dark; margin: 0; background: Canvas} :root {--sequence-duration: 0s}</style>',
      body: `<main><h1>A host</h1><sequence-runner preview src="/everything.json"
        answers='{"comment": "Very kind"}'></sequence-runner></main>`,
    }),
  });
});
after(async () => {
  await browser.close();
  await host.close();
});

/** A customer on the page, with these settings. */
async function open({locale, ...settings}) {
  const context = await browser.newContext({reducedMotion: 'reduce', ...settings});
  const tab = await context.newPage();
  tab.setDefaultTimeout(5000);
  await tab.goto(host.origin);
  const customer = new Customer(tab);
  await customer.reads('Welcome');
  if (locale) await customer.runner.evaluate((runner, locale) => (runner.locale = locale), locale);
  return {tab, customer};
}

describe('axe', () => {
  for (const [name, settings] of Object.entries(looks)) {
    describe(name, () => {
      let tab, customer;
      before(async () => {
        ({tab, customer} = await open(settings));
        await tab.evaluate(axe);
      });
      after(() => tab.context().close());

      const violations = async () => {
        await customer.runner.evaluate(settle);
        return tab.evaluate(async () => {
          const {violations, passes} = await globalThis.axe.run('sequence-runner', {
            resultTypes: ['violations'],
          });
          const found = violations.flatMap(({id, nodes}) =>
            nodes.map(({target, failureSummary}) => ({id, target, failureSummary})),
          );
          return {found, checked: passes.length};
        });
      };

      for (const id of stepIds) {
        it(`finds nothing to mend in ${id}`, async () => {
          await customer.goTo(id);
          await tab.mouse.move(0, 0);
          const {found, checked} = await violations();
          assert.deepEqual(found, []);
          assert.ok(checked > 5, `only ${checked} rules were checked`);
        });
        it(`finds nothing to mend in ${id} while its button is pointed at`, async () => {
          await customer.goTo(id);
          await customer.runner.locator('[part=button]').last().hover();
          assert.deepEqual((await violations()).found, []);
        });
        if (!mistakes[id]) continue;
        it(`finds nothing to mend in ${id} with its errors shown`, async () => {
          await customer.goTo(id);
          await mistakes[id](customer.runner);
          await customer.runner.locator('.error').first().waitFor();
          assert.deepEqual((await violations()).found, []);
        });
      }
    });
  }
});
