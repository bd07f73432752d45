import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {everything, short, stepIds} from './everything.mjs';
import {boxesOf, Customer, launch, page, serveHost, settle} from './host.mjs';

const sorry = {
  en: ['We could not load the questions', 'It is not you. Try again in a moment.'],
  fr: ['Les questions n’ont pas pu être chargées', 'Vous n’y êtes pour rien. Réessayez dans un instant.'],
};
const json = JSON.stringify;
const [, visit, , review] = short.steps;
const [nps, , comment] = visit.questions;

/** Documents that cannot be shown: what the server answers, the issues, and what a developer reads of them. */
const broken = {
  'an address without a file': {status: 404, codes: ['source-status'], tells: /a répondu 404/},
  'a server that fails': {status: 500, codes: ['source-status'], tells: /a répondu 500/},
  'an address without a server': {gone: true, codes: ['source-network'], tells: /inaccessible/},
  'a page of HTML': {
    body: '<!doctype html><title>Not here</title>',
    codes: ['source-not-json'],
    tells: /HTML/,
  },
  'half a file': {body: json(short).slice(0, 999), codes: ['source-not-json'], tells: /JSON/},
  'a file without an end': {
    body: json({...short, name: 'x'.repeat(1e6)}),
    codes: ['source-too-large'],
    tells: /1000000/,
  },
  'nothing at all': {body: 'null', codes: ['type'], tells: /./},
  'a list': {body: '[]', codes: ['type'], tells: /./},
  'a definition without its ends': {
    body: json({...short, message: undefined, thankYou: undefined}),
    codes: ['missing', 'missing'],
    tells: /message/,
  },
  'a newer version': {body: json({...short, version: 2}), codes: ['newer-version'], tells: /2/},
  'an id that every object has': {
    body: json(short).replace('"id":"visit"', '"id":"__proto__"'),
    codes: ['id'],
    tells: /id/i,
  },
  'conditions without an end': {
    body: json({
      ...short,
      steps: [
        {
          ...visit,
          showIf: Array.from({length: 30}).reduce(not => ({not}), {question: 'nps', answered: true}),
        },
      ],
    }),
    codes: ['condition-deep'],
    tells: /./,
  },
};

/** What only a newer Parcours, or another host, knows: left out, and the rest runs. */
const unheard = {
  'an unknown step': {steps: [{type: 'teleport', id: 'beam', title: 'Up'}, visit], codes: ['unknown-type']},
  'a step of another host': {
    steps: [{type: 'other:loyalty', id: 'card', title: 'Card'}, visit],
    codes: ['unknown-type'],
  },
  'an unknown question': {
    steps: [{...visit, questions: [{type: 'hologram', id: 'holo', label: 'Wave'}, nps]}],
    codes: ['unknown-type'],
  },
  'an unknown look': {
    steps: [{...visit, questions: [{...visit.questions[1], look: 'fireworks'}, nps]}],
    codes: ['unknown-value'],
  },
  'an unknown key': {steps: [{...visit, sparkle: true}], codes: ['unknown-key']},
};

const attack = '<img src=x onerror="attacked()"><script>attacked()</script>${attacked()}{{constructor}}';
const hostile = {
  markup: attack,
  'a word of 1,000 letters': 'W'.repeat(1000),
  'marks that turn the text around': 'abc \u202E\u2066\u2067 def \u200F\uFEFF\u0000 ghi',
};

/** A copy of a document, each of its texts made of the words that `change` has for it. */
const reworded = (value, change) => {
  if (Array.isArray(value)) return value.map(one => reworded(one, change));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.en === 'string') return {en: change(value.en)};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reworded(inner, change)]));
};

/** A document whose every text is this. */
const saying = words => ({
  ...reworded(everything, () => words),
  locales: ['en'],
  brand: {...everything.brand, name: words},
});

describe('bad input', () => {
  let browser, host, tab;
  const files = {};
  before(async () => {
    browser = await launch();
    host = await serveHost(
      {
        '/good.json': json(short),
        '/bad.json': (request, response) => {
          const {status = 200, body = '', gone} = files.bad;
          if (gone) return request.socket.destroy();
          response.writeHead(status, {'Content-Type': 'application/json'}).end(body);
        },
        '/nowhere.svg': (request, response) => response.writeHead(404).end(),
      },
      () => files.page,
    );
  });
  after(async () => {
    await browser.close();
    await host.close();
  });
  afterEach(() => tab.context().close());

  /**
   * Opens a page of 360 px with these runners and, after them, a good one. What goes wrong on the page is in `said`.
   */
  async function open(body, {lang = 'en', hash = '', locale = 'en-CA', prepare} = {}) {
    files.page = page({
      lang,
      body: `${body}<sequence-runner id="good" src="/good.json" storage-key="good" locale="en"></sequence-runner>`,
    });
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: {width: 360, height: 640},
      locale,
    });
    tab = await context.newPage();
    tab.setDefaultTimeout(30_000);
    const said = [];
    tab.on('pageerror', error => said.push(error.message));
    tab.on('dialog', dialog => said.push(dialog.message()));
    await tab.addInitScript(() => {
      globalThis.attacks = 0;
      globalThis.attacked = () => (globalThis.attacks += 1);
      globalThis.issues = {};
      addEventListener('sequence-error', ({target, issues}) => {
        (globalThis.issues[target.id] ??= []).push(...issues);
      });
    });
    if (prepare) await tab.addInitScript(prepare);
    await tab.goto(`${host.origin}/page${hash}`);
    return said;
  }

  const of = id => new Customer(tab, `#${id}`);
  const issuesOf = id => tab.evaluate(id => globalThis.issues[id] ?? [], id);
  const codesOf = async id => (await issuesOf(id)).map(({code}) => code);

  /** The other runner works, nothing of a document was run, and nothing stands out of the page. */
  async function expectUnharmed(said) {
    const good = of('good');
    await good.reads('Welcome');
    await good.press('Start');
    await good.reads('Your visit');
    await good.score(9);
    assert.deepEqual(await good.runner.evaluate(({response}) => response.answers), {nps: 9});
    assert.deepEqual(await codesOf('good'), []);
    assert.equal(await tab.evaluate(() => globalThis.attacks), 0);
    assert.deepEqual(said, []);
    await expectNarrow();
  }

  async function expectNarrow() {
    for (const runner of await tab.locator('sequence-runner').all()) {
      await runner.evaluate(settle);
      const boxes = (await runner.evaluate(boxesOf)).filter(({height}) => height);
      const wide = boxes.filter(({x, width}) => x + width > 360.5 || x < -0.5);
      assert.deepEqual(
        wide.map(({name, x, width}) => `${name} from ${x} to ${x + width}`),
        [],
      );
    }
    assert.equal(await tab.evaluate(() => document.scrollingElement.scrollWidth), 360);
  }

  for (const [name, {codes, tells, ...file}] of Object.entries(broken)) {
    it(`${name}: the customer is told kindly, the developer why`, async () => {
      files.bad = file;
      const said = await open(`
        <sequence-runner id="en" src="/bad.json" locale="en"></sequence-runner>
        <sequence-runner id="fr" src="/bad.json" locale="fr"></sequence-runner>
        <sequence-runner id="debug" src="/bad.json" locale="fr" debug></sequence-runner>`);
      for (const lang of ['en', 'fr']) {
        const [title, body] = sorry[lang];
        await of(lang).reads(title);
        const words = await of(lang).runner.locator('.card').innerText();
        assert.deepEqual(words.split('\n').filter(Boolean).slice(0, 2), [title, body]);
        assert.doesNotMatch(words, new RegExp(`${codes[0]}|bad\\.json`));
        assert.deepEqual(await codesOf(lang), codes);
      }
      await of('debug').reads(sorry.fr[0]);
      await of('debug').runner.locator('.issues', {hasText: tells}).waitFor();
      await expectUnharmed(said);
    });
  }

  it('speaks the customer’s language where the page names none, and the questions come on another try', async () => {
    files.bad = {status: 503};
    const said = await open('<sequence-runner id="bad" src="/bad.json"></sequence-runner>', {
      lang: '',
      locale: 'fr-CA',
    });
    await of('bad').reads(sorry.fr[0]);
    files.bad = {body: json(short)};
    await of('bad').press('Réessayer');
    await of('bad').reads('Bienvenue');
    await expectUnharmed(said);
  });

  it('says so where a good document gives way to one that cannot be had', async () => {
    files.bad = {status: 404};
    const said = await open('<sequence-runner id="bad" src="/good.json" locale="fr"></sequence-runner>');
    await of('bad').reads('Bienvenue');
    await of('bad').runner.evaluate(runner => (runner.src = '/bad.json'));
    await of('bad').reads(sorry.fr[0]);
    assert.deepEqual(await codesOf('bad'), ['source-status']);
    await expectUnharmed(said);
  });

  for (const [name, {steps, codes}] of Object.entries(unheard)) {
    it(`${name}: it is left out, with a word to the host, and the rest runs`, async () => {
      files.bad = {body: json({...short, steps})};
      const said = await open(`<sequence-runner id="bad" src="/bad.json" locale="fr"></sequence-runner>`);
      await of('bad').reads('Votre visite');
      await of('bad').score(3);
      assert.deepEqual(await codesOf('bad'), codes);
      await expectUnharmed(said);
    });
  }

  for (const [name, words] of Object.entries(hostile)) {
    it(`${name} in every text: shown as words, within the page`, async () => {
      files.bad = {body: json(saying(words))};
      const said = await open(
        `<sequence-runner id="bad" preview src="/bad.json" context='${json({constructor: 'x'})}'></sequence-runner>`,
      );
      await of('bad').runner.locator('.heading').first().waitFor();
      const tags = () =>
        of('bad')
          .runner.evaluate(boxesOf)
          .then(boxes => boxes.filter(({name}) => ['script', 'img'].includes(name)));
      for (const step of stepIds) {
        if (step !== 'welcome') await of('bad').goTo(step);
        assert.deepEqual(await tags(), []);
        await expectNarrow();
      }
      await expectUnharmed(said);
    });
  }

  it('100,000 characters in a title, a label and an answer', async () => {
    const long = 'a long text '.repeat(8334);
    const change = words => (['Your visit', 'Would you recommend us?'].includes(words) ? long : words);
    files.bad = {body: json({...reworded(short, change), locales: ['en']})};
    const said = await open('<sequence-runner id="bad" src="/bad.json"></sequence-runner>');
    await of('bad').press('Start');
    await of('bad').score(9);
    await of('bad').type('Why?', long);
    assert.deepEqual(await of('bad').runner.evaluate(({response}) => response.answers), {
      nps: 9,
      comment: long,
    });
    await expectUnharmed(said);
  });

  it('ids that every object has: an answer like any other', async () => {
    const document = {
      ...short,
      steps: [
        {
          ...visit,
          id: 'constructor',
          questions: [
            {...nps, id: 'valueof'},
            {...comment, id: 'tostring'},
          ],
        },
        {...review, id: 'hasownproperty'},
      ],
    };
    files.bad = {body: json(document)};
    const said = await open(
      `<sequence-runner id="bad" src="/bad.json" context='{"__proto__": {"polluted": 1}, "constructor": "x"}'></sequence-runner>`,
    );
    await of('bad').score(9);
    await of('bad').type('Why?', 'Because');
    await of('bad').press('Continue');
    await of('bad').reads('Tell others?');
    const response = await of('bad').runner.evaluate(({response}) => JSON.parse(JSON.stringify(response)));
    assert.deepEqual(response.answers, {valueof: 9, tostring: 'Because'});
    assert.deepEqual(response.path, ['constructor', 'hasownproperty']);
    assert.equal(response.context.constructor, 'x');
    assert.equal(await tab.evaluate(() => ({}).polluted), undefined);
    assert.deepEqual(await codesOf('bad'), ['context-not-flat']);
    await expectUnharmed(said);
  });

  it('a picture that is not there leaves no hole', async () => {
    const image = {src: '/nowhere.svg', alt: {en: 'A picture'}};
    files.bad = {body: json({...short, brand: {...short.brand, logo: image}, steps: [{...visit, image}]})};
    const said = await open('<sequence-runner id="bad" src="/bad.json"></sequence-runner>');
    await of('bad').reads('Your visit');
    for (const picture of await of('bad').runner.locator('img').all())
      await picture.waitFor({state: 'hidden'});
    assert.equal(await of('bad').runner.locator('img').count(), 2);
    await expectUnharmed(said);
  });

  it('options that say nothing of use: told to the host, and the customer can go on', async () => {
    files.bad = {body: json({...short, steps: [visit]})};
    const said = await open(`
      <sequence-runner id="torn" src="/bad.json" context="{" answers="nps: 9" locale="xx-??"></sequence-runner>
      <sequence-runner id="deep" src="/bad.json" context='{"a": {"b": 1}, "long": "${'x'.repeat(2001)}"}'
        answers='{"nps": 99, "comment": {"toString": 1}, "constructor": 7, "__proto__": {"nps": 9}}'></sequence-runner>
      <sequence-runner id="list" src="/bad.json" context="[1]" answers="null" persist="everywhere"></sequence-runner>`);
    const codes = {
      torn: ['context-not-json', 'answers-not-json'],
      deep: ['context-not-flat', 'context-too-long'],
      list: ['context-not-json'],
    };
    for (const id of Object.keys(codes)) {
      await of(id).reads('Your visit');
      assert.deepEqual(await codesOf(id), codes[id]);
      assert.equal(await of(id).runner.evaluate(({response}) => response), undefined);
      await of(id).score(3);
      assert.deepEqual(await of(id).runner.evaluate(({response}) => response.answers), {nps: 3});
    }
    await expectUnharmed(said);
  });

  it('a link that lies: nothing is submitted, run or kept of it', async () => {
    files.bad = {
      body: json({...short, steps: [visit], thankYou: {satisfied: {title: {en: '{{firstName|You}}'}}}}),
    };
    const parts = {
      c: json({firstName: attack, ['__proto__']: {x: 1}, constructor: 'y', much: 'x'.repeat(300)}),
      a: json({nps: 99, comment: attack, ['__proto__']: 1}),
      l: '__proto__',
      i: '<script>',
    };
    const said = await open('<sequence-runner id="bad" from-link src="/bad.json"></sequence-runner>', {
      hash: `#${new URLSearchParams(parts)}`,
    });
    await of('bad').reads('Your visit');
    assert.equal(await of('bad').runner.evaluate(({response}) => response), undefined);
    assert.equal(await tab.evaluate(() => location.hash), '');
    await of('bad').score(3);
    const {answers, context} = await of('bad').runner.evaluate(({response}) => response);
    assert.deepEqual(answers, {nps: 3, comment: attack});
    assert.equal(context.much, undefined);
    await expectUnharmed(said);
  });

  it('a clock that is set back before the first day: closed, kindly', async () => {
    const closed = {
      title: {en: 'Not yet', fr: 'Pas encore'},
      body: {en: 'Come back in June.', fr: 'Revenez en juin.'},
    };
    files.bad = {body: json({...short, availability: {from: '2026-06-01T00:00:00Z', closed}})};
    const said = await open('<sequence-runner id="bad" src="/bad.json" locale="fr"></sequence-runner>', {
      prepare: () => {
        Date.now = () => 0;
        globalThis.Date = class extends Date {
          constructor(...parts) {
            super(...(parts.length ? parts : [0]));
          }
        };
      },
    });
    await of('bad').reads('Pas encore');
    await expectUnharmed(said);
  });
});
