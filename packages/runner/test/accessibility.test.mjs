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

describe('what assistive technology reads', () => {
  let tab, customer, session;
  before(async () => {
    ({tab, customer} = await open({}));
    session = await tab.context().newCDPSession(tab);
  });
  after(() => tab.context().close());

  /** `role: name (description)` of all that has a role in this set, in order. */
  const tree = async (id, roles) => {
    await customer.goTo(id);
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const inOrder = node => [node, ...node.childIds.flatMap(id => inOrder(byId.get(id)))];
    return inOrder(nodes[0])
      .filter(({ignored, role}) => !ignored && roles.includes(role?.value))
      .map(({role, name, description}) =>
        `${role.value}: ${name?.value ?? ''}${description?.value ? ` (${description.value})` : ''}`.replace(
          /\s+/g,
          ' ',
        ),
      );
  };
  const controls = ['button', 'link', 'radio', 'checkbox', 'textbox', 'spinbutton', 'combobox', 'Date'];

  it('reads a welcome', async () => {
    assert.deepEqual(await tree('welcome', ['heading', ...controls]), [
      'heading: A host',
      'combobox: Language',
      'heading: Welcome',
      'link: our promise',
      'button: Start',
      'link: Privacy',
    ]);
  });

  it('reads every question as a group or control with a name', async () => {
    const nodes = await tree('visit', ['group', 'radiogroup', ...controls]);
    assert.deepEqual(
      nodes.filter(node => /^\w+: *$/.test(node)),
      [],
    );
    for (const {label} of everything.steps[1].questions) {
      assert.ok(
        nodes.some(node => node.includes(label.en)),
        `nobody hears ${label.en}`,
      );
    }
    assert.ok(nodes.includes('radiogroup: One of list (Choose what fits best.)'), nodes.join('\n'));
  });

  it('reads the error of a question with it', async () => {
    await customer.goTo('visit');
    await mistakes.visit(customer.runner);
    const nodes = await tree('visit', ['radiogroup']);
    assert.ok(
      nodes.includes('radiogroup: Would you recommend us? (Choose a number from 0 to 10.)'),
      nodes.join('\n'),
    );
  });

  it('reads one question at a time under its step', async () => {
    const nodes = await tree('one-by-one', ['heading', 'radiogroup', 'button']);
    assert.deepEqual(nodes, [
      'heading: A host',
      'heading: A little more',
      'radiogroup: Would you come again?',
      'button: Continue',
    ]);
  });

  it('reads offers with what they are and cost', async () => {
    const nodes = await tree('extras', ['group', 'checkbox', 'button', 'link']);
    assert.deepEqual(nodes, [
      'group: For your next smile',
      'link: Learn more',
      'checkbox: Whitening (One hour $249.00)',
      'checkbox: Night guard',
      'button: No, thanks',
      'button: Continue',
      'link: Privacy',
    ]);
  });

  it('reads review sites with where they open', async () => {
    const nodes = await tree('public', ['heading', 'link', 'button']);
    assert.deepEqual(nodes.slice(1), [
      'heading: Tell others?',
      'button: Copy',
      'link: Google Opens in a new tab',
      'link: Old port guide Opens in a new tab',
      'button: Finish',
      'link: Privacy',
    ]);
  });

  it('reads the end', async () => {
    assert.deepEqual((await tree('thank-you', ['heading', 'link', 'button'])).slice(1), [
      'heading: Thank you!',
      'link: Our site',
    ]);
  });
});
