import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {noteDeliveries, passTime} from './deliveries.mjs';
import {everything} from './everything.mjs';
import {Customer, launch, page, serveHost} from './host.mjs';
import {randomFrom, seeds} from './random.mjs';
import {createReceiver} from './receiver.mjs';

const [, visit, , extras] = everything.steps;
const sequence = {
  ...everything,
  id: 'visit',
  steps: [
    {...visit, questions: visit.questions.filter(({id}) => ['nps', 'comment'].includes(id))},
    {...extras, contact: undefined, audience: 'satisfied'},
  ],
};

/** How a delivery fails, as the receiver calls it. */
const faults = ['drop-before', '503', '429', 'drop-after-commit', 'drop-acknowledgement'];

const [{id: offer}] = extras.offers;

/** A customer on a device of their own, in a tab that may be reloaded, left or shot, on a network that comes and goes. */
class Walker {
  answers = {};
  /** By step, as the customer saw them ticked when leaving it. */
  offers = {};
  /** Of the deliveries to come, in their order. */
  faults = [];
  isThrough = false;

  constructor(context, url, random) {
    Object.assign(this, {context, url, random});
  }

  async open() {
    this.tab = await this.context.newPage();
    await this.tab.goto(this.url);
    this.customer = new Customer(this.tab);
    await this.customer.runner.locator('.heading').first().waitFor();
  }

  /** Does one thing, of those that can be done where the customer is. */
  async act() {
    const isFirst = await this.customer.runner.locator('nps-question').count();
    const acts = isFirst
      ? [
          this.score,
          this.write,
          this.submit,
          this.submit,
          this.reload,
          this.comeBack,
          this.breakNetwork,
          this.wait,
        ]
      : [
          this.choose,
          this.finish,
          this.finish,
          this.back,
          this.reload,
          this.comeBack,
          this.breakNetwork,
          this.wait,
        ];
    const [act] = this.pick(acts);
    await act.call(this);
  }

  pick(list) {
    return [list[Math.floor(this.random() * list.length)]];
  }

  async score() {
    this.answers.nps = Math.floor(this.random() * 11);
    await this.customer.score(this.answers.nps);
  }

  async write() {
    this.answers.comment = `Words ${String(this.random())}`;
    await this.customer.type('Why?', this.answers.comment);
  }

  async submit() {
    if (this.answers.nps === undefined) await this.score();
    if (this.answers.comment === undefined) await this.write();
    await this.customer.press('Continue');
    const isSatisfied = this.answers.nps >= 7;
    await this.customer.runner.locator(isSatisfied ? 'cross-sell-step' : 'thank-you-step').waitFor();
    this.isThrough = !isSatisfied;
  }

  async choose() {
    const tick = this.customer.runner.locator('cross-sell-step input[type=checkbox]').first();
    await tick.setChecked(this.random() < 0.5, {force: true});
  }

  async finish() {
    const chosen = await this.customer.runner.locator('cross-sell-step input:checked').count();
    this.offers = {[extras.id]: chosen ? [offer] : []};
    await this.customer.press(chosen ? 'Continue' : 'No, thanks');
    await this.customer.runner.locator('thank-you-step').waitFor();
    this.isThrough = true;
  }

  async back() {
    await this.customer.press('Back');
    await this.customer.runner.locator('nps-question').waitFor();
  }

  async reload() {
    await this.tab.reload();
    await this.expectRemembered();
  }

  /** The tab is closed without a word, and the page opened again. */
  async comeBack() {
    await this.tab.close();
    await this.open();
    await this.expectRemembered();
  }

  /** The next deliveries fail on their way there, or on their way back. */
  breakNetwork() {
    const times = 1 + Math.floor(this.random() * 3);
    const [fault] = this.pick(faults);
    this.faults = Array(times).fill(fault);
  }

  wait() {
    return this.tab.clock.fastForward(Math.floor(this.random() * 60_000));
  }

  async expectRemembered() {
    await this.customer.runner.locator('.heading').first().waitFor();
    if (!(await this.customer.runner.locator('nps-question').count())) return;
    const {nps, comment = ''} = this.answers;
    const chosen = this.customer.runner.locator('nps-question input:checked');
    const score = (await chosen.count()) ? Number(await chosen.inputValue()) : undefined;
    assert.deepEqual([score, await this.customer.runner.getByLabel('Why?').inputValue()], [nps, comment]);
  }

  waiting() {
    return this.tab.evaluate(
      () => Object.keys(localStorage).filter(key => key.startsWith('parcours:outbox:')).length,
    );
  }
}

describe('50 customers at random, in a browser', () => {
  const receiver = createReceiver();
  const walkers = new Map();
  let browser, host;

  function take(walker, request, response) {
    const fault = walker.faults.shift();
    request.url = `/responses${fault ? `?fault=${fault}` : ''}`;
    receiver.take(request, response);
  }

  before(async () => {
    browser = await launch();
    host = await serveHost({'/visit.json': JSON.stringify(sequence)}, pathname => {
      const [, test, rest] = /^\/customer\/(\d+)(\/responses)?$/.exec(pathname) ?? [];
      if (rest) return (request, response) => take(walkers.get(test), request, response);
      const context = `{&quot;test&quot;: &quot;${test}&quot;}`;
      const attributes = `src="/visit.json" endpoint="/customer/${test}/responses" persist="local" context="${context}"`;
      return test && page({body: `<sequence-runner ${attributes}></sequence-runner>`});
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  for (const seed of seeds(50)) {
    it(`holds what the customer of seed ${seed} has answered, once`, async () => {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        viewport: {width: 360, height: 640},
      });
      await context.clock.install({time: '2026-06-01T10:00:00Z'});
      await context.clock.pauseAt('2026-06-01T10:01:00Z');
      await noteDeliveries(context);
      const walker = new Walker(context, `${host.origin}/customer/${seed}`, randomFrom(seed));
      walkers.set(String(seed), walker);
      await walker.open();
      for (let acts = 0; !walker.isThrough && acts < 40; acts++) await walker.act();
      assert.ok(walker.isThrough, 'forty acts lead to the end');

      // The network is back: this page or the next one sends what is left.
      walker.faults = [];
      await walker.open();
      await passTime(context, async () => !(await walker.waiting()), 'nothing waits on the device');
      const held = receiver.held(String(seed));
      assert.deepEqual(
        held.map(({status, answers, offers}) => ({status, answers, offers})),
        [{status: 'complete', answers: walker.answers, offers: walker.offers}],
      );
      const revisions = receiver.arrivals(String(seed)).map(({revision}) => revision);
      assert.equal(held[0].revision, Math.max(...revisions));
      await context.close();
    });
  }
});
