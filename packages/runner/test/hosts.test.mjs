import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {everything, stepIds} from './everything.mjs';
import {boxesOf, Customer, launch, page, serveHost} from './host.mjs';
import {around, hosts, pollution, sheets} from './hosts.mjs';
import {difference} from './pixels.mjs';

const runner = '<sequence-runner preview src="/everything.json"></sequence-runner>';
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
  page({head: `${still}<link rel="stylesheet" href="/${name}.css">`, body: around(body), scripts});

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
    '/everything.json': JSON.stringify(everything),
    '/still.css': ':root {--sequence-duration: 0s; --sequence-shadow: none}',
    '/stand-in.js': standIn,
    '/pollution.js': pollution,
    '/alone': page({head: still, body: runner}),
    '/rtl': styled('blank', runner).replace('<html', '<html dir="rtl"'),
    '/polluted': styled('blank', runner).replace('<head>', '<head><script src="/pollution.js"></script>'),
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
    viewport: {width: 800, height: 600},
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
  return {tab, said, customer: new Customer(tab)};
}

/** A picture of whole pixels of the runner, and where they are on the page. */
async function shoot({tab, customer}) {
  const {x, y, width, height} = await customer.runner.evaluate(runner =>
    runner.getBoundingClientRect().toJSON(),
  );
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
      await alone.customer.goTo(id);
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
    for (const id of stepIds) {
      await opened.customer.goTo(id);
      const {clip, picture} = await shoot(opened);
      assert.equal(await difference(alone.tab, picture, await expected(id, clip), `${name}-${id}`), '');
    }
    assert.deepEqual(opened.said, []);
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
