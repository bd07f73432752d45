import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {everything, stepIds} from './everything.mjs';
import {boxesOf, bundle, Customer, launch, page, serveHost, settle} from './host.mjs';
import {around, hosts, pollution, sheets} from './hosts.mjs';
import {difference} from './pixels.mjs';

const runner = '<sequence-runner preview src="/everything.json"></sequence-runner>';
/** A text of several lines: how they break is inherited, too. */
const wordy = structuredClone(everything);
wordy.steps.find(({id}) => id === 'visit').questions.find(({id}) => id === 'day').help.en =
  'Of this year. '.repeat(9);

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const {modules} = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'));
const tags = modules.flatMap(({declarations}) => declarations.flatMap(({tagName}) => tagName ?? []));
/** Elements of somebody else, under every name of ours. */
const foreign = `
  for (const tag of ${JSON.stringify(tags)})
    customElements.define(tag, class extends HTMLElement {
      connectedCallback() {this.textContent = 'not ours'}
    });`;
const renamed = html => html.replaceAll('sequence-runner', 'parcours-sequence-runner');
/** What stands where the runner stood: a block of its size, and nothing of ours. */
const standIn = `
  customElements.define('sequence-runner', class extends HTMLElement {
    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      const {searchParams} = new URL(location);
      sheet.replaceSync(':host {display: block !important; max-inline-size: 640px !important;' +
        'block-size: ' + searchParams.get('height') + 'px !important}');
      this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    }
  });`;
const still = '<link rel="stylesheet" href="/still.css">';
const styled = (name, body, scripts) =>
  page({head: `${still}<link rel="stylesheet" href="/${name}.css">`, ...around(body, name), scripts});

/** A page that is nothing but a button, and what it opens. */
const opening = name =>
  page({
    head: `${still}<link rel="stylesheet" href="/${name}.css">`,
    bodyClass: around('', name).bodyClass,
    body: `<button id="ask">Ask</button><sequence-dialog for="ask">${runner}</sequence-dialog>`,
  });

let browser, host;
before(async () => {
  browser = await launch();
  const pages = Object.entries(sheets).flatMap(([name, sheet]) => [
    [`/${name}.css`, sheet],
    [`/${name}`, styled(name, runner)],
    [`/${name}-without`, styled(name, runner, ['/stand-in.js'])],
  ]);
  host = await serveHost({
    ...Object.fromEntries(pages),
    '/everything.json': {body: JSON.stringify(wordy), headers: {'Access-Control-Allow-Origin': '*'}},
    '/parcours.js': {body: bundle, headers: {'Access-Control-Allow-Origin': '*'}},
    '/framed': page({head: still, body: runner}),
    '/framing': page({
      head: '<link rel="stylesheet" href="/framing.css">',
      body: '<iframe sandbox="allow-scripts" src="/framed"></iframe>',
      scripts: [],
    }),
    '/framing.css': 'body {margin: 0} iframe {display: block; border: 0; width: 800px; height: 4800px}',
    '/foreign': page({
      head: `${still}<script src="/foreign.js"></script>`,
      body: renamed(runner) + tags.map(tag => `<${tag} hidden></${tag}>`).join(''),
    }),
    '/foreign.js': foreign,
    '/still.css': ':root {--sequence-duration: 0s; --sequence-shadow: none}',
    '/stand-in.js': standIn,
    '/pollution.js': pollution,
    '/alone': page({head: still, body: runner}),
    '/rtl': styled('blank', runner).replace('<html', '<html dir="rtl"'),
    '/polluted': styled('blank', runner).replace('<head>', '<head><script src="/pollution.js"></script>'),
    '/based': styled('blank', runner).replace('<head>', '<head><base href="/deep/" target="_blank">'),
    '/trusting': {
      body: styled('blank', runner),
      headers: {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html"},
    },
    '/twice': styled('blank', runner, ['/parcours.js', '/other.js']),
    '/other.js': bundle.replaceAll(version, '9.9.9'),
    ...Object.fromEntries(Object.keys(sheets).map(name => [`/${name}-dialog`, opening(name)])),
    '/zoom.css': 'body {zoom: 2}',
    '/zoom': styled('zoom', runner),
  });
});
after(async () => {
  await browser.close();
  await host.close();
});

async function open(path, settings = {}) {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    // All of a step is on screen: questions far from it are not laid out.
    viewport: {width: 800, height: 4800},
    ...settings,
  });
  const tab = await context.newPage();
  tab.setDefaultTimeout(5000);
  const said = [];
  tab.on('pageerror', error => said.push(error.stack));
  tab.on('console', message => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  await tab.goto(host.origin + path);
  return {tab, said, customer: customerOf(path, tab)};
}

/** A customer of the runner on a page, be it in a frame or under another name. */
function customerOf(path, tab) {
  if (path === '/framing') return new Customer(tab.frameLocator('iframe'));
  return new Customer(tab, path === '/foreign' ? renamed('sequence-runner') : 'sequence-runner');
}

/** The questionnaire once somebody has gone on without an answer: its errors show. */
const mistaken = 'visit-with-errors';

/** Brings a step on screen. */
async function show(id, {tab, customer}) {
  if (id !== mistaken) return customer.goTo(id);
  await customer.goTo('visit');
  await customer.press('Continue');
  // No button is pointed at in a picture.
  await tab.mouse.move(0, 0);
  await customer.runner.evaluate(settle);
}

/** A picture of whole pixels of the runner, and where they are on the page. */
async function shoot({tab, customer}) {
  const {x, y, width, height} = await customer.runner.boundingBox();
  const clip = {x, y, width, height: Math.floor(height)};
  return {clip, picture: await tab.screenshot({clip, fullPage: true, animations: 'disabled', caret: 'hide'})};
}

describe('on any page', () => {
  let alone;
  const pictures = new Map();
  before(async () => {
    alone = await open('/alone');
    await alone.customer.reads('Welcome');
  });
  after(() => alone.tab.context().close());

  /** The same step on a page with nothing else, at the same place: the edges of curves depend on it. */
  async function expected(id, {x, y}) {
    const key = `${id} ${x} ${y}`;
    if (!pictures.has(key)) {
      await show(id, alone);
      await alone.customer.runner.evaluate(({style}, at) => Object.assign(style, at), {
        position: 'absolute',
        inlineSize: '640px',
        left: `${x}px`,
        top: `${y}px`,
      });
      pictures.set(key, (await shoot(alone)).picture);
    }
    return pictures.get(key);
  }

  const looksTheSame = async (name, opened) => {
    for (const id of [...stepIds, mistaken]) {
      await show(id, opened);
      const {clip, picture} = await shoot(opened);
      assert.equal(await difference(alone.tab, picture, await expected(id, clip), `${name}-${id}`), '');
    }
    // Which of two versions serves the page is said, once.
    const warning = `Parcours ${version} is on this page already; 9.9.9 leaves it to serve.`;
    assert.deepEqual(opened.said, name === 'twice' ? [warning] : []);
  };

  for (const [name, host] of Object.entries(hosts)) {
    it(`looks as on a page of its own where the host ${host}`, async () => {
      const opened = await open(`/${name}`);
      await opened.customer.reads('Welcome');
      await looksTheSame(name, opened);
      await opened.tab.context().close();
    });
  }

  for (const name of Object.keys(sheets)) {
    it(`leaves each pixel of the host as it was where it ${hosts[name]}`, async () => {
      const whole = async ({tab, customer}) =>
        tab.screenshot({fullPage: true, animations: 'disabled', caret: 'hide', mask: [customer.runner]});
      const withRunner = await open(`/${name}`);
      await withRunner.customer.reads('Welcome');
      const {height} = await withRunner.customer.runner.evaluate(runner => runner.getBoundingClientRect());
      const without = await open(`/${name}-without?height=${height}`);
      const pictures = [await whole(withRunner), await whole(without)];
      assert.equal(await difference(alone.tab, ...pictures, `${name}-host`), '');
      await withRunner.tab.context().close();
      await without.tab.context().close();
    });
  }

  for (const name of Object.keys(sheets).filter(name => name !== 'blank' && name !== 'transformed')) {
    it(`looks the same in a dialog where the host ${hosts[name]}`, async () => {
      const pictures = [];
      for (const path of ['/blank-dialog', `/${name}-dialog`]) {
        const {tab, customer, said} = await open(path, {viewport: {width: 800, height: 600}});
        await tab.locator('#ask').evaluate(button => button.click());
        await customer.reads('Welcome');
        await customer.goTo('visit');
        // Its corners are round, and what is seen there is the host's.
        const clip = await tab.locator('sequence-dialog dialog').evaluate(dialog => {
          const {x, y, width, height} = dialog.getBoundingClientRect();
          return {x, y: y + 32, width, height: Math.floor(height) - 64};
        });
        pictures.push({clip, picture: await tab.screenshot({clip, animations: 'disabled', caret: 'hide'})});
        assert.deepEqual(said, []);
        await tab.context().close();
      }
      const [blank, hostile] = pictures;
      assert.deepEqual(hostile.clip, blank.clip);
      assert.equal(await difference(alone.tab, hostile.picture, blank.picture, `${name}-dialog`), '');
    });
  }

  // A browser rounds the lines of a text before it zooms them, so pixels differ by nature.
  it('grows with the zoom of the host, every box of it within a pixel', async () => {
    const boxes = [];
    for (const path of ['/blank', '/zoom']) {
      const {tab, customer} = await open(path, {viewport: {width: 1600, height: 1200}});
      await customer.reads('Welcome');
      await customer.goTo('visit');
      boxes.push(await customer.runner.evaluate(boxesOf));
      await tab.context().close();
    }
    const [plain, zoomed] = boxes;
    assert.equal(zoomed.length, plain.length);
    assert.ok(plain.length > 300, `only ${plain.length} boxes`);
    for (const [i, box] of plain.entries())
      for (const side of ['x', 'width', 'height'])
        assert.ok(
          Math.abs(zoomed[i][side] / 2 - box[side]) <= 1,
          `${side} of ${box.name}: ${box[side]}, zoomed ${zoomed[i][side]}`,
        );
  });

  it('reads from the right in a host that reads from the left, and the other way round', async () => {
    const pictures = [];
    for (const path of ['/blank', '/rtl']) {
      const {tab, customer} = await open(path);
      await customer.reads('Welcome');
      await customer.runner.evaluate(runner => (runner.locale = 'ar'));
      await customer.goTo('extras');
      pictures.push(await shoot({tab, customer}));
      await tab.context().close();
    }
    const [left, right] = pictures;
    assert.equal(left.clip.x, 8);
    assert.equal(right.clip.x, 152);
    assert.equal(await difference(alone.tab, right.picture, left.picture, 'arabic'), '');
  });
});
