import assert from 'node:assert/strict';
import {text as readText} from 'node:stream/consumers';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {lastDelivery, noteDeliveries, passTime} from './deliveries.mjs';
import {everything} from './everything.mjs';
import {Customer, launch, page, serveHost} from './host.mjs';
import {createReceiver, until} from './receiver.mjs';

const [, visit, , extras] = everything.steps;
const sequence = {
  ...everything,
  id: 'visit',
  steps: [
    {...visit, questions: visit.questions.filter(({id}) => ['nps', 'comment'].includes(id))},
    {...extras, contact: undefined},
  ],
};

const words = {
  en: {
    why: 'Why?',
    next: 'Continue',
    offers: 'For your next smile',
    offer: 'Whitening',
    end: 'Thank you!',
    saved: 'Saved on this device. It will be sent when you are back online.',
    keepOpen: 'Keep this page open. It will be sent when you are back online.',
    failed: 'Your answers could not be sent.',
  },
  fr: {
    why: 'Pourquoi?',
    next: 'Continuer',
    offers: 'Pour votre prochain sourire',
    offer: 'Blanchiment',
    end: 'Merci!',
    saved: 'Enregistré sur cet appareil. L’envoi se fera dès que vous serez de nouveau en ligne.',
    keepOpen: 'Gardez cette page ouverte. L’envoi se fera dès que vous serez de nouveau en ligne.',
    failed: 'Vos réponses n’ont pas pu être envoyées.',
  },
};
const {en, fr} = words;

/** What a satisfied customer who has walked through it leaves with the receiver. */
const whole = {status: 'complete', answers: {nps: 9, comment: 'Because'}, offers: {extras: ['whitening']}};
/** What they have left when the first page is answered. */
const begun = {status: 'partial', answers: {nps: 9, comment: 'Because'}, offers: {}};

/** A customer of `sequence`, in one tab. */
class Visitor extends Customer {
  constructor(tab, lang) {
    super(tab);
    this.tab = tab;
    this.words = words[lang];
  }

  async answer() {
    await this.score(9);
    await this.type(this.words.why, 'Because');
  }

  async submit() {
    await this.press(this.words.next);
    await this.reads(this.words.offers);
  }

  async finish() {
    await this.choose(this.words.offer);
    await this.press(this.words.next);
    await this.reads(this.words.end);
  }

  async complete() {
    await this.answer();
    await this.submit();
    await this.finish();
  }

  /** Waits until the calm line says this; '' for no line. */
  line(words) {
    const status = this.runner.locator('[role=status]');
    return until(async () => (await status.innerText()).trim() === words, `the line says “${words}”`);
  }

  /** What the runner says that it has. */
  response() {
    return this.runner.evaluate(({response}) => response);
  }

  /** Waits until deliveries have come to this state so many times. */
  reaches(state, times = 1) {
    const count = () =>
      this.tab.evaluate(name => globalThis.states.filter(one => one === name).length, state);
    return until(async () => (await count()) >= times, `a delivery is ${state} (${times})`);
  }

  /** Lets time pass until the last delivery has come through. */
  recovers() {
    const isThrough = async () => (await lastDelivery(this.tab)) === 'sent';
    return passTime(this.tab.context(), isThrough, 'the last delivery has come through');
  }

  /** Lets time pass, for the page only. */
  wait(seconds) {
    return this.tab.clock.fastForward(seconds * 1000);
  }

  /** How many responses wait on the device. */
  waiting() {
    return this.tab.evaluate(
      () => Object.keys(localStorage).filter(key => key.startsWith('parcours:outbox:')).length,
    );
  }

  /** The host's page gives way to another. */
  leave() {
    return this.tab.goto(new URL('/elsewhere', this.tab.url()).href);
  }
}

/** After so many seconds a delivery is given up. */
const patience = 30;

describe('nothing is lost', () => {
  const receiver = createReceiver();
  /** Answers that have begun and do not come to an end. */
  const drips = new Set();
  let browser, host, device, test;
  before(async () => {
    browser = await launch();
    host = await serveHost(
      {
        '/responses': take,
        '/visit.json': JSON.stringify(sequence),
        '/elsewhere': page({scripts: []}),
      },
      pathname => {
        const [, lang, attributes] = /^\/(en|fr)\/(.*)$/.exec(pathname) ?? [];
        const runner = `<sequence-runner src="/visit.json" ${decodeURIComponent(attributes)}></sequence-runner>`;
        return lang && page({lang, body: runner});
      },
    );
  });
  after(async () => {
    await browser.close();
    await host.close();
  });
  beforeEach(async context => {
    test = context.name.replace(/\W+/g, '-');
    device = await newDevice();
  });
  afterEach(() => device.close());

  /** A browser of a person's, whose time stands still until it is told to pass. */
  async function newDevice() {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: {width: 360, height: 640},
    });
    context.setDefaultTimeout(30_000);
    await context.clock.install({time: '2026-06-01T10:00:00Z'});
    await context.clock.pauseAt('2026-06-01T10:01:00Z');
    await noteDeliveries(context);
    return context;
  }

  const addressOf = ({lang = 'en', fault = '', times = 1, attributes = ''}) => {
    const endpoint = `/responses?fault=${fault}&amp;times=${times}&amp;test=${test}`;
    const context = `{&quot;test&quot;: &quot;${test}&quot;}`;
    return `${host.origin}/${lang}/${encodeURIComponent(`endpoint="${endpoint}" context="${context}" ${attributes}`)}`;
  };

  /** The first delivery that asks for a drip is thrown away, and its answer never ends. */
  async function take(request, response) {
    const isDrip = request.url.includes('fault=drip') && !take.hasDripped;
    if (!isDrip) return receiver.take(request, response);
    take.hasDripped = true;
    await readText(request);
    const {socket} = request;
    const answer = 'HTTP/1.1 200 OK'.padEnd(100_000);
    let sent = 0;
    const timer = setInterval(() => socket.write(answer[sent++]), 20);
    drips.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      drips.delete(socket);
    });
  }

  /** A tab on the host's page. The receiver breaks the first `times` deliveries as `fault` says. */
  async function open(options = {}) {
    const tab = await (options.on ?? device).newPage();
    await tab.goto(addressOf(options));
    const visitor = new Visitor(tab, options.lang ?? 'en');
    await visitor.runner.locator('.heading').first().waitFor();
    return visitor;
  }

  /** Breaks the next deliveries of a tab on their way: `answer` comes in place of the receiver's; none is no network. */
  const breaks = ({tab}, times, answer) =>
    tab.route('**/responses?*', route => (answer ? route.fulfill(answer) : route.abort()), {times});

  const seen = response => Object.fromEntries(Object.keys(whole).map(key => [key, response[key]]));

  /**
   * At the end the receiver holds each response once, at its highest revision, as it was answered, and nothing waits
   * on the device that `visitor` is on.
   */
  async function expectHeld(visitor, ...expected) {
    const isSo = list => JSON.stringify(list.map(seen)) === JSON.stringify(expected);
    await until(() => isSo(receiver.held(test)), JSON.stringify(expected)).catch(() =>
      assert.deepEqual(receiver.held(test).map(seen), expected),
    );
    for (const {id, revision} of receiver.held(test)) {
      const revisions = receiver.arrivals(test).flatMap(one => (one.id === id ? one.revision : []));
      assert.equal(revision, Math.max(...revisions));
    }
    await until(async () => !(await visitor.waiting()), 'nothing waits');
  }

  for (const [lang, {saved}] of Object.entries(words)) {
    it(`500, again and again (${lang})`, async () => {
      const visitor = await open({lang});
      await breaks(visitor, 5, {status: 500});
      await visitor.complete();
      await visitor.line(saved);
      await visitor.recovers();
      await expectHeld(visitor, whole);
      await visitor.line('');
    });
  }

  it('no network at the moment of sending', async () => {
    const visitor = await open();
    await breaks(visitor, 1);
    await visitor.complete();
    await visitor.reaches('waiting');
    await visitor.recovers();
    await expectHeld(visitor, whole);
  });

  for (const fault of ['drop-before', '503', 'drop-after-commit', 'drop-acknowledgement']) {
    it(`the receiver’s ${fault}, at each delivery’s first attempt`, async () => {
      // A browser itself tries again on a fresh connection, unasked: more than once it does not.
      const visitor = await open({fault, times: 3});
      await visitor.complete();
      await visitor.recovers();
      await expectHeld(visitor, whole);
    });
  }

  it('a receiver that has kept it and never says so', async () => {
    const visitor = await open({fault: 'stall-after-commit', times: 1});
    await visitor.answer();
    await visitor.submit();
    await until(() => receiver.held(test).length, 'it is kept');
    assert.equal(await visitor.waiting(), 1);
    await visitor.wait(patience);
    await visitor.line(en.saved);
    await visitor.finish();
    await visitor.recovers();
    await expectHeld(visitor, whole);
    await visitor.line('');
  });

  it('a receiver that answers a byte at a time', async () => {
    const visitor = await open({fault: 'drip'});
    await visitor.complete();
    await until(() => drips.size, 'it drips');
    await visitor.wait(patience);
    await visitor.reaches('waiting');
    await until(() => !drips.size, 'the page has hung up');
    await visitor.recovers();
    await expectHeld(visitor, whole);
  });

  it('429 with Retry-After: the receiver hears nothing before', async () => {
    const visitor = await open();
    const requests = [];
    visitor.tab.on('request', request => request.method() === 'POST' && requests.push(request));
    await breaks(visitor, 1, {status: 429, headers: {'Retry-After': '3600'}});
    await visitor.answer();
    await visitor.submit();
    await visitor.line(en.saved);
    await visitor.finish();
    await visitor.line(en.saved);
    await visitor.wait(3590);
    await visitor.tab.evaluate(() => dispatchEvent(new Event('online')));
    assert.equal(requests.length, 1);
    await visitor.wait(10);
    await expectHeld(visitor, whole);
  });

  it('429 with Retry-After as a date, where the customer’s clock is years ahead', async () => {
    await device.clock.setSystemTime('2031-01-01T00:00:00Z');
    const visitor = await open();
    const [date, retry] = ['2026-03-01T10:00:00Z', '2026-03-01T10:10:00Z'].map(at =>
      new Date(at).toUTCString(),
    );
    await breaks(visitor, 1, {status: 429, headers: {'Retry-After': retry, Date: date}});
    await visitor.complete();
    await visitor.reaches('waiting');
    await visitor.wait(590);
    assert.deepEqual(receiver.held(test), []);
    await visitor.wait(10);
    await expectHeld(visitor, whole);
  });

  it('a proxy that leads to a page of its own in place of the receiver', async () => {
    const visitor = await open();
    await breaks(visitor, 1, {status: 302, headers: {Location: '/elsewhere'}});
    await visitor.answer();
    await visitor.submit();
    await visitor.line(en.saved);
    assert.deepEqual(receiver.held(test), []);
    await visitor.finish();
    await visitor.recovers();
    await expectHeld(visitor, whole);
  });

  it('a refusal for good, which is said to customer and host', async () => {
    const visitor = await open({lang: 'fr'});
    await visitor.tab.evaluate(() => {
      addEventListener('sequence-error', ({issues}) => (globalThis.issues = issues));
    });
    await breaks(visitor, 9, {status: 422});
    await visitor.complete();
    await visitor.line(fr.failed);
    const [{code, params}] = await visitor.tab.evaluate(() => globalThis.issues);
    assert.deepEqual([code, params.status], ['delivery-refused', 422]);
  });

  for (const [lang, {keepOpen}] of Object.entries(words)) {
    it(`a device that is full (${lang})`, async () => {
      const visitor = await open({lang});
      await visitor.tab.evaluate(() => {
        for (const storage of [localStorage, sessionStorage]) {
          for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2)) {
            try {
              for (;;) storage.setItem(`host-${size}-${storage.length}`, 'x'.repeat(size));
            } catch (error) {
              if (error.name !== 'QuotaExceededError') throw error;
            }
          }
        }
      });
      await breaks(visitor, 1);
      await visitor.answer();
      await visitor.submit();
      await visitor.line(keepOpen);
      await visitor.finish();
      await expectHeld(visitor, whole);
      await visitor.line('');
    });
  }

  it('a page that may store nothing: it is asked to stay open, and what it has goes out as it leaves', async () => {
    const blocked = await newDevice();
    await blocked.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    const visitor = await open({on: blocked});
    await breaks(visitor, 1);
    await visitor.answer();
    await visitor.submit();
    await visitor.line(en.keepOpen);
    await visitor.leave();
    await until(() => receiver.held(test).length, 'it is held');
    assert.deepEqual(receiver.held(test).map(seen), [begun]);
    await blocked.close();
  });

  it('a tab that is killed while it sends, and another that goes on', async () => {
    const attributes = 'persist="local"';
    const first = await open({attributes, fault: 'stall-after-commit'});
    await first.answer();
    await first.submit();
    await until(() => receiver.held(test).length, 'it is kept');
    await kill(first.tab);
    const second = await open({attributes, fault: 'stall-after-commit'});
    await second.reads(en.offers);
    await second.finish();
    await expectHeld(second, whole);
    assert.equal(new Set(receiver.arrivals(test).map(({writer}) => writer)).size, 2);
  });

  it('a tab that is killed while it sends the last of it, and a next page load', async () => {
    const first = await open();
    await breaks(first, 9);
    await first.complete();
    await first.reaches('waiting');
    await kill(first.tab);
    await expectHeld(await open(), whole);
  });

  it('two tabs of two customers, one of which is closed', async () => {
    const [one, other] = [await open(), await open({lang: 'fr'})];
    await device.setOffline(true);
    await one.complete();
    await other.complete();
    await one.line(en.saved);
    await other.line(fr.saved);
    await one.tab.close();
    await device.setOffline(false);
    await expectHeld(other, whole, whole);
  });

  it('a duplicated tab: two writers of one response', async () => {
    const one = await open();
    await one.answer();
    await one.submit();
    // A window that is opened so gets a copy of the session's storage, as a duplicated tab does.
    const [tab] = await Promise.all([
      device.waitForEvent('page'),
      one.tab.evaluate(() => void open(location.href)),
    ]);
    const other = new Visitor(tab, 'en');
    await other.reads(en.offers);
    await other.finish();
    await one.wait(1);
    await one.press(en.next);
    await one.reads(en.end);
    const [theirs, ours] = [await other.response(), await one.response()];
    assert.equal(theirs.id, ours.id);
    assert.notEqual(theirs.writer, ours.writer);
    assert.equal(theirs.revision, ours.revision);
    // Of two revisions of the same number the later one stays: the one that declined.
    await expectHeld(one, {...whole, offers: {extras: []}});
  });

  it('a clock that is set back by a year between two steps', async () => {
    const visitor = await open();
    await visitor.answer();
    await visitor.submit();
    await visitor.reaches('sent');
    await visitor.tab.clock.setSystemTime('2025-06-01T10:00:00Z');
    await visitor.finish();
    await expectHeld(visitor, whole);
    const [{startedAt, completedAt}] = receiver.held(test);
    assert.ok(startedAt > completedAt);
  });

  it('a day offline, and the next page load', async () => {
    const first = await open({lang: 'fr'});
    await device.setOffline(true);
    await first.complete();
    await first.line(fr.saved);
    for (let attempt = 1; attempt <= 24; attempt++) {
      await first.reaches('waiting', attempt);
      await first.wait(3600);
    }
    await first.line(fr.saved);
    await first.tab.close();
    await device.setOffline(false);
    const next = await open();
    await expectHeld(next, whole);
    assert.equal(receiver.held(test)[0].locale, 'fr');
  });

  it('the network’s return, without a pause', async () => {
    const visitor = await open();
    await device.setOffline(true);
    await visitor.complete();
    await visitor.line(en.saved);
    // Time stands still: nothing but the event can be what sends.
    await device.setOffline(false);
    await expectHeld(visitor, whole);
    await visitor.line('');
  });

  it('a page that is left in the middle of a step', async () => {
    const visitor = await open();
    await visitor.answer();
    await visitor.leave();
    await until(() => receiver.held(test).length, 'it is held');
    // Nobody was there to hear that it arrived, so the next page sends it once more.
    await expectHeld(await open(), begun);
  });

  it('a runner that its host takes out in the middle of a step', async () => {
    const visitor = await open({lang: 'fr'});
    await visitor.answer();
    await visitor.runner.evaluate(runner => runner.remove());
    await expectHeld(visitor, begun);
    assert.equal(receiver.held(test)[0].locale, 'fr');
  });

  it('a runner that is moved, where nothing may be stored', async () => {
    const visitor = await open({attributes: 'persist="none"'});
    await breaks(visitor, 1);
    await visitor.answer();
    await visitor.submit();
    await visitor.line(en.keepOpen);
    await visitor.runner.evaluate(runner => document.body.append(runner));
    await visitor.wait(1);
    await expectHeld(visitor, begun);
  });

  it('a customer who starts over, or is gone from the counter', async () => {
    const visitor = await open({attributes: 'reset-after="45"'});
    await visitor.answer();
    await visitor.wait(45);
    await until(() => receiver.held(test).length, 'it is held');
    await visitor.answer();
    await visitor.press('Start over');
    await expectHeld(visitor, begun, begun);
  });

  it('a page that is left with more than a browser lets out: the next one sends it', async () => {
    const visitor = await open();
    const comment = 'é'.repeat(40_000);
    await visitor.score(9);
    await visitor.type(en.why, comment);
    await visitor.leave();
    assert.equal(await visitor.waiting(), 1);
    assert.deepEqual(receiver.arrivals(test), []);
    const next = await open();
    await expectHeld(next, {...begun, answers: {nps: 9, comment}});
  });
});

/** As the system does to a tab when memory is short: nothing of it runs again. */
async function kill(tab) {
  const session = await tab.context().newCDPSession(tab);
  const crashed = tab.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await tab.close();
}
