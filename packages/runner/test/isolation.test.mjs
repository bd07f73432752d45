import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {everything} from './everything.mjs';
import {bundle, Customer, launch, page, serveHost} from './host.mjs';

const runner = '<sequence-runner preview src="/everything.json"></sequence-runner>';
const foreign = `<script>
  for (const tag of ['review-step', 'sequence-runner']) customElements.define(tag, class extends HTMLElement {});
</script>`;

describe('a page that is not ours alone', () => {
  let browser, host;
  before(async () => {
    browser = await launch();
    host = await serveHost({
      '/everything.json': JSON.stringify(everything),
      '/other.js': bundle.replaceAll('0.1.0', '9.9.9'),
      '/twice': page({body: runner, scripts: ['/parcours.js', '/parcours.js?again']}),
      '/versions': page({body: runner, scripts: ['/parcours.js', '/other.js']}),
      '/foreign': page({
        head: foreign,
        body: runner.replaceAll('sequence-runner', 'parcours-sequence-runner'),
      }),
      '/empty': page({}),
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  /** Opens a page; what its console said of errors and warnings is in `said`. */
  async function open(path, selector) {
    const tab = await (await browser.newContext({reducedMotion: 'reduce'})).newPage();
    const said = [];
    tab.on('pageerror', error => said.push(error.message));
    tab.on('console', message => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    await tab.goto(host.origin + path);
    return {tab, said, customer: new Customer(tab, selector)};
  }

  it('takes the bundle twice without a word', async () => {
    const {tab, said, customer} = await open('/twice');
    await customer.reads('Welcome');
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(said, []);
  });

  it('is served by the first of two versions, and says so', async () => {
    const {tab, said, customer} = await open('/versions');
    await customer.reads('Welcome');
    await tab.waitForLoadState('networkidle');
    assert.equal(await tab.evaluate(() => globalThis.parcoursRegistry.version), '0.1.0');
    assert.equal(said.length, 1);
    assert.match(said[0], /0\.1\.0 .*9\.9\.9/);
  });

  it('leaves foreign elements their names and works beside them', async () => {
    const {tab, said, customer} = await open('/foreign', 'parcours-sequence-runner');
    await customer.reads('Welcome');
    await customer.runner.evaluate(runner => runner.goTo('public'));
    await customer.reads('Tell others?');
    assert.equal(await tab.locator('parcours-review-step').count(), 1);
    assert.equal(await tab.locator('review-step').count(), 0);
    assert.deepEqual(said, []);
  });

  it('keeps none of a hundred runners alive once they are gone', async () => {
    const {tab} = await open('/empty');
    await tab.evaluate(async definition => {
      await customElements.whenDefined('sequence-runner');
      for (let i = 0; i < 100; i++) {
        const runner = document.createElement('sequence-runner');
        runner.persist = 'none';
        runner.definition = definition;
        document.body.append(runner);
        await runner.updateComplete;
        await runner.next();
        runner.remove();
      }
    }, everything);
    const session = await tab.context().newCDPSession(tab);
    const alive = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const expression = 'customElements.get("sequence-runner").prototype';
      const {result} = await session.send('Runtime.evaluate', {expression});
      const {objects} = await session.send('Runtime.queryObjects', {prototypeObjectId: result.objectId});
      const {result: count} = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
      });
      // The list itself would keep them alive.
      await session.send('Runtime.releaseObject', {objectId: objects.objectId});
      return count.value;
    };
    // A runner on the page is counted, so that 0 means something.
    await tab.evaluate(() => document.body.append(document.createElement('sequence-runner')));
    assert.equal(await alive(), 1);
    await tab.evaluate(() => document.querySelector('sequence-runner').remove());
    assert.equal(await alive(), 0);
  });
});
