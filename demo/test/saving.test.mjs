import assert from 'node:assert/strict';
import {text as readText} from 'node:stream/consumers';
import {createServer} from 'node:http';
import {after, before, beforeEach, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../packages/tools/src/browser.mjs';
import {createApp} from '../src/app.mjs';
import {listen} from '../src/listen.mjs';
import {openStore} from '../src/store.mjs';

const definition = {
  version: 1,
  id: 'visit',
  name: {en: 'After a visit'},
  locales: ['en'],
  message: {channel: 'hyperlink', hyperlink: {button: {en: 'Tell us'}}},
  steps: [{type: 'content', id: 'welcome', title: {en: 'Welcome'}, body: {en: 'Hello'}}],
  thankYou: {satisfied: {title: {en: 'Thank you'}}},
};

/** A server of the host's that keeps sequences and knows ETags, as the builder's README asks of it. */
function sequencesApi() {
  const kept = new Map();
  let saves = 0;
  const api = {
    isDown: false,
    kept,
    put(id, body) {
      const entry = {body: {...body, changed: new Date().toISOString()}, tag: `"${++saves}"`};
      kept.set(id, entry);
      return entry;
    },
    async answer(request, response) {
      if (api.isDown) return request.destroy();
      const id = request.url.split('/')[3];
      const there = kept.get(id);
      if (!id)
        return json(
          response,
          200,
          [...kept.values()].map(({body, tag}) => ({...body, version: tag})),
        );
      if (request.method === 'GET')
        return there ? json(response, 200, there.body, there.tag) : json(response, 404, {});
      const {'if-match': match, 'if-none-match': none} = request.headers;
      if (none ? there : match !== there?.tag) return json(response, 412, {});
      return json(response, 200, {}, api.put(id, JSON.parse(await readText(request))).tag);
    },
  };
  return api;
}

function json(response, status, body, tag) {
  response.writeHead(status, {'Content-Type': 'application/json', ...(tag && {ETag: tag})});
  response.end(JSON.stringify(body));
}

const page = `<!doctype html><html lang="en"><title>Back office</title>
<script type="module">
  import {httpStore} from '/parcours/builder/parcours-builder.js';
  const builder = Object.assign(document.createElement('sequence-builder'), {
    store: httpStore('/api/sequences'),
    sequence: 'visit',
  });
  document.body.append(builder);
</script>`;

describe('what an owner types is never lost', () => {
  let browser;
  let server;
  let store;
  let origin;
  let api;
  before(async () => {
    store = await openStore();
    const app = createApp({store});
    server = createServer((request, response) => {
      if (request.url.startsWith('/api/sequences')) return api.answer(request, response);
      if (request.url === '/office') return response.setHeader('Content-Type', 'text/html').end(page);
      app.emit('request', request, response);
    });
    origin = `http://localhost:${await listen(server, 0)}`;
    browser = await chromium.launch({executablePath: findChromium(), args: chromiumFlags});
  });
  after(async () => {
    await browser.close();
    await new Promise(resolve => server.close(resolve));
    await store.close();
  });
  beforeEach(() => {
    api = sequencesApi();
    api.put('visit', {id: 'visit', definition});
  });

  const titleKept = () => api.kept.get('visit').body.definition.steps[0].title.en;
  async function open(context) {
    const tab = await context.newPage();
    await tab.goto(`${origin}/office`);
    await tab.getByText('Saved', {exact: true}).waitFor();
    await tab
      .getByRole('button', {name: /^Content/})
      .first()
      .click();
    return {
      tab,
      title: tab.getByLabel('Title', {exact: true}),
      said: words => tab.getByText(words, {exact: true}).waitFor(),
      press: name => tab.getByRole('button', {name}).first().click(),
    };
  }

  it('is saved with If-Match, and another tab sees it', async () => {
    const context = await browser.newContext({viewport: {width: 1440, height: 900}});
    const [one, two] = [await open(context), await open(context)];
    await one.title.fill('From the first tab');
    await one.said('Saved');
    await two.tab.waitForFunction(
      () =>
        document.querySelector('sequence-builder').shadowRoot.querySelector('sequence-step-editor') !== null,
    );
    await two.tab.locator('sequence-preview').getByText('From the first tab').first().waitFor();
    assert.equal(await two.title.inputValue(), 'From the first tab');
    assert.equal(titleKept(), 'From the first tab');
    // The second tab goes on from there: nobody is asked about two versions.
    await two.title.fill('From the second tab');
    await two.said('Saved');
    assert.equal(titleKept(), 'From the second tab');
    await context.close();
  });

  it('is offered back after a crash while the server was away', async () => {
    const context = await browser.newContext({viewport: {width: 1440, height: 900}});
    const {tab, title, said} = await open(context);
    api.isDown = true;
    await title.fill('Typed before the crash');
    await said('Offline, kept on this device');
    const crashed = tab.waitForEvent('crash');
    await tab.goto('chrome://crash').catch(error => assert.match(error.message, /crash|ERR_ABORTED/i));
    await crashed;
    assert.equal(titleKept(), 'Welcome');

    api.isDown = false;
    const again = await open(context);
    await again.tab.getByText(/^Your changes of .* are still here\.$/).waitFor();
    assert.equal(await again.title.inputValue(), 'Welcome');
    await again.press('Restore');
    await again.said('Saved');
    assert.equal(await again.title.inputValue(), 'Typed before the crash');
    assert.equal(titleKept(), 'Typed before the crash');
    await context.close();
  });

  it('stands beside the version of somebody else’s, and both stay', async () => {
    const context = await browser.newContext({viewport: {width: 1440, height: 900}});
    const {tab, title, said, press} = await open(context);
    const [step] = definition.steps;
    api.put('visit', {
      id: 'visit',
      changedBy: 'Élise',
      definition: {...definition, steps: [{...step, title: {en: 'Theirs'}}]},
    });
    await title.fill('Mine');
    await said('Two versions');
    assert.equal(titleKept(), 'Theirs');
    await press('Two versions');
    await press('See both, side by side');
    const both = tab.locator('sequence-versions-table');
    for (const words of ['Mine', 'Theirs', 'Hello', 'Thank you'])
      await both.getByText(words, {exact: true}).filter({visible: true}).first().waitFor();
    await press('Take theirs');
    await said('Saved');
    assert.equal(await title.inputValue(), 'Theirs');
    const [, mine] = [...api.kept].find(([id]) => id !== 'visit');
    assert.equal(mine.body.definition.steps[0].title.en, 'Mine');
    await context.close();
  });
});
