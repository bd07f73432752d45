import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {everything, short} from './everything.mjs';
import {bundle, Customer, launch, page, serveHost, settle} from './host.mjs';
import {difference} from './pixels.mjs';

const require = createRequire(import.meta.url);
const json = JSON.stringify(everything);
const inline = `<script type="application/json">${json}</script>`;
const shared = {'Access-Control-Allow-Origin': '*'};

/** A host's own element, in the host's own copy of Lit and its own @lit/localize. */
const greeting = `
  import {html, LitElement} from 'lit';
  import {configureLocalization, localized, msg, updateWhenLocaleChanges} from '@lit/localize';
  const templates = {hello: 'Bonjour de la part de l’hôte'};
  const {setLocale} = configureLocalization({
    sourceLocale: 'en', targetLocales: ['fr'], loadLocale: async () => ({templates}),
  });
  customElements.define('host-greeting', class extends LitElement {
    constructor() {super(); updateWhenLocaleChanges(this)}
    render() {return html\`<p>\${msg('A greeting from the host', {id: 'hello'})}</p>\`}
  });
  globalThis.setHostLocale = setLocale;`;
const modules = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];
const entries = {
  lit: 'index.js',
  'lit-html': 'lit-html.js',
  'lit-element': 'lit-element.js',
  '@lit/reactive-element': 'reactive-element.js',
  '@lit/localize': 'lit-localize.js',
};
const folderOf = name => {
  for (const folder of require.resolve.paths(name)) {
    try {
      return dirname(require.resolve(join(folder, name, 'package.json')));
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error(`${name} is not installed`);
};
const importMap = {
  imports: Object.fromEntries(
    modules.flatMap(name => [
      [name, `/modules/${name}/${entries[name]}`],
      [`${name}/`, `/modules/${name}/`],
    ]),
  ),
};

/** Five runners on one page: what each is told. */
const five = [
  {locale: 'en', accent: '#0b6e4f', key: 'first'},
  {locale: 'fr', accent: '#b3261e', key: 'second'},
  {locale: 'ar', accent: '#ffd400', key: 'third'},
  {locale: 'en', accent: '#111111', key: 'fourth', scheme: 'dark'},
  {locale: 'fr', accent: '#7a5cff', key: 'fifth', scheme: 'light'},
];
/** Each stands alone where it stands in company: the edges of curves depend on it. */
const places = five
  .map(({key}, i) => `#${key} {position: absolute; left: 8px; top: ${i * 400}px; width: 640px}`)
  .join('\n');
const placed = '<link rel="stylesheet" href="/places.css">';
const titles = {en: 'Welcome', fr: 'Bienvenue', ar: 'مرحبا'};
const runnerOf = ({locale, key}) =>
  `<sequence-runner id="${key}" src="/${key}.json" locale="${locale}" storage-key="${key}"></sequence-runner>`;

describe('in company', () => {
  let browser, host;
  before(async () => {
    browser = await launch();
    host = await serveHost(
      {
        '/parcours.js': {body: bundle, headers: shared},
        '/everything.json': {body: json, headers: shared},
        '/deep/everything.json': json,
        '/plain': page({body: '<sequence-runner src="/everything.json"></sequence-runner>'}),
        '/based': page({
          head: '<base href="/deep/" target="_blank">',
          body: '<sequence-runner debug src="everything.json"></sequence-runner>',
        }),
        '/framing': page({
          body: '<iframe sandbox="allow-scripts" width="700" height="900" src="/framed"></iframe>',
        }),
        '/framed': page({body: '<sequence-runner src="/short.json"></sequence-runner>'}),
        '/short.json': {body: JSON.stringify(short), headers: shared},
        '/trusting': {
          body: page({body: '<sequence-runner src="/everything.json"></sequence-runner>'}),
          headers: {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html"},
        },
        '/places.css': places,
        '/five': page({head: placed, body: five.map(runnerOf).join('')}),
        ...Object.fromEntries(
          five.flatMap(one => [
            [`/${one.key}`, page({head: placed, body: runnerOf(one)})],
            [
              `/${one.key}.json`,
              JSON.stringify({
                ...everything,
                brand: {...everything.brand, accent: one.accent, scheme: one.scheme},
              }),
            ],
          ]),
        ),
        '/greeting.js': greeting,
        '/localized': page({
          head: `<script type="importmap">${JSON.stringify(importMap)}</script>`,
          body: '<host-greeting></host-greeting><sequence-runner src="/everything.json"></sequence-runner>',
          scripts: ['/greeting.js', '/parcours.js'],
        }),
        '/moving': page({
          body: `<div id="here"><sequence-runner>${inline}</sequence-runner></div><div id="there"></div>`,
        }),
      },
      pathname => {
        const name = modules.find(name => pathname.startsWith(`/modules/${name}/`));
        return name && readFileSync(join(folderOf(name), pathname.slice(`/modules/${name}/`.length)), 'utf8');
      },
    );
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  async function open(path) {
    const tab = await (
      await browser.newContext({reducedMotion: 'reduce', viewport: {width: 800, height: 600}})
    ).newPage();
    tab.setDefaultTimeout(5000);
    const said = [];
    tab.on('pageerror', error => said.push(error.stack));
    tab.on('console', message => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    await tab.goto(host.origin + path);
    return {tab, said, customer: new Customer(tab)};
  }

  it('reads its document from the base of the page, and stays on the page at a click in an error summary', async () => {
    const {tab, said, customer} = await open('/based');
    await customer.reads('Welcome');
    await customer.press('Start');
    await customer.reads('Your visit');
    await customer.press('Continue');
    await customer.runner.getByRole('link', {name: 'Would you recommend us?'}).click();
    assert.equal(await tab.evaluate(() => location.pathname), '/based');
    assert.equal(tab.context().pages().length, 1);
    assert.deepEqual(said, []);
  });

  it('lets a customer finish in a sandboxed frame that may only run scripts', async () => {
    const {tab, said} = await open('/framing');
    const customer = new Customer(tab.frameLocator('iframe'));
    await customer.reads('Welcome');
    await customer.press('Start');
    await customer.reads('Your visit');
    await customer.press('Continue');
    await customer.runner.getByRole('link', {name: 'Would you recommend us?'}).waitFor();
    await customer.score(9);
    await customer.choose('Good');
    await customer.type('Why?', 'Because');
    await customer.press('Continue');
    await customer.reads('For your next smile');
    await customer.press('Continue');
    await customer.reads('Tell others?');
    await customer.press('Finish');
    await customer.reads('Thank you!');
    assert.deepEqual(said, []);
  });

  it('needs one policy of trusted types, lit-html', async () => {
    const {said, customer} = await open('/trusting');
    await customer.reads('Welcome');
    await customer.press('Start');
    await customer.reads('Your visit');
    assert.deepEqual(said, []);
  });

  it('shows five runners as each would look alone, with progress of its own', async () => {
    const together = await open('/five');
    for (const [i, one] of five.entries()) {
      const customer = new Customer(together.tab, `sequence-runner:nth-of-type(${i + 1})`);
      await customer.reads(titles[one.locale]);
      const alone = await open(`/${one.key}`);
      await alone.customer.reads(titles[one.locale]);
      const box = await customer.runner.boundingBox();
      const clip = {...box, height: Math.floor(box.height)};
      const shoot = ({tab}) => tab.screenshot({clip, fullPage: true, animations: 'disabled'});
      assert.equal(
        await difference(alone.tab, await shoot(together), await shoot(alone), `five-${one.key}`),
        '',
      );
      await alone.tab.context().close();
    }
    await together.tab.evaluate(() =>
      Promise.all([...document.querySelectorAll('sequence-runner')].map(runner => runner.next())),
    );
    const keys = await together.tab.evaluate(() => Object.keys(sessionStorage));
    assert.deepEqual(keys.sort(), five.map(({key}) => `parcours:progress:${key}`).sort());
    assert.deepEqual(together.said, []);
  });

  it('leaves the language of a host’s own @lit/localize alone, and keeps its own', async () => {
    const {tab, said, customer} = await open('/localized');
    await customer.reads('Welcome');
    const greeting = tab.locator('host-greeting p');
    await tab.evaluate(() => globalThis.setHostLocale('fr'));
    assert.equal(await greeting.innerText(), 'Bonjour de la part de l’hôte');
    await customer.runner.evaluate(settle);
    assert.equal(await customer.heading(), 'Welcome');
    await customer.runner.getByLabel('Language').selectOption('ar');
    await customer.reads('مرحبا');
    assert.equal(await greeting.innerText(), 'Bonjour de la part de l’hôte');
    assert.deepEqual(
      said.filter(text => !text.includes('Multiple versions of Lit')),
      [],
    );
  });

  it('keeps its state when it is removed and inserted elsewhere', async () => {
    const {tab, said, customer} = await open('/moving');
    // All of the step is on screen: questions far from it are not laid out, and as high as is guessed.
    await tab.setViewportSize({width: 800, height: 4800});
    await customer.reads('Welcome');
    await customer.press('Start');
    await customer.score(9);
    await customer.type('Why?', 'Because');
    await customer.choose('The room');
    const before = await customer.runner.screenshot({animations: 'disabled'});
    const response = await customer.runner.evaluate(({response}) => response.answers);
    await tab.evaluate(async () => {
      const runner = document.querySelector('sequence-runner');
      runner.remove();
      await new Promise(resolve => setTimeout(resolve, 50));
      document.querySelector('#there').append(runner);
    });
    await customer.runner.evaluate(settle);
    assert.equal(await customer.heading(), 'Your visit');
    assert.deepEqual(await customer.runner.evaluate(({response}) => response.answers), response);
    assert.deepEqual(response, {nps: 9, comment: 'Because', multiple: ['room']});
    assert.equal(
      await difference(tab, await customer.runner.screenshot({animations: 'disabled'}), before, 'moved'),
      '',
    );
    assert.deepEqual(said, []);
  });
});
