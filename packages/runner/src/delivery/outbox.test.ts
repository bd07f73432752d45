import {expect} from '@open-wc/testing';
import {settle} from './fixtures/fake-clock.js';
import {FakePages} from './fixtures/fake-pages.js';
import {faults} from './fixtures/fake-receiver.js';
import {makeResponse} from './fixtures/make-response.js';
import {Outbox} from './outbox.js';

describe('Outbox', () => {
  let pages: FakePages;
  let storage: FakePages['storage'];
  let receiver: FakePages['receiver'];
  let open: FakePages['open'];

  beforeEach(() => {
    pages = new FakePages();
    ({storage, receiver, open} = pages);
  });

  afterEach(() => pages.close());

  describe('delivery', () => {
    it('keeps a response before put returns, and forgets it once the receiver has it', async () => {
      const {outbox, states} = open();
      outbox.put(makeResponse());
      expect([...storage.items.keys()]).to.deep.equal([
        'parcours:outbox:https://example.com/responses:r1:w1',
      ]);
      expect(outbox.isStored).to.equal(true);
      await outbox.flush();
      expect(states).to.deep.equal(['saved r1:1', 'sending r1:1', 'sent r1:1']);
      expect(storage.items.size).to.equal(0);
      expect(receiver.held.get('r1')).to.deep.equal(makeResponse());
    });

    it('posts JSON under an idempotency key, with credentials for the same origin only', async () => {
      const {outbox} = open();
      outbox.put(makeResponse({revision: 7}));
      await outbox.flush();
      const [{method, credentials, redirect, headers, body, keepalive} = {}] = receiver.requests;
      expect({method, credentials, redirect, headers, keepalive}).to.deep.equal({
        method: 'POST',
        credentials: 'same-origin',
        redirect: 'error',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'r1:w1:7'},
        keepalive: false,
      });
      expect(JSON.parse(body as string)).to.deep.equal(makeResponse({revision: 7}));
    });

    it('sends only the newest of several revisions', async () => {
      const {outbox} = open();
      outbox.put(makeResponse({revision: 1}));
      outbox.put(makeResponse({revision: 3}));
      outbox.put(makeResponse({revision: 2}));
      await outbox.flush();
      expect(receiver.arrivals).to.deep.equal(['r1:w1:3']);
    });

    it('never lets a partial response replace a complete one', async () => {
      const {outbox} = open();
      outbox.put(makeResponse({revision: 2, status: 'complete'}));
      outbox.put(makeResponse({revision: 3}));
      await outbox.flush();
      expect(receiver.arrivals).to.deep.equal(['r1:w1:2']);
    });

    it('goes by the date when the revision is the same', async () => {
      const {outbox} = open();
      outbox.put(makeResponse({answers: {nps: 1}}));
      outbox.put(makeResponse({answers: {nps: 2}}));
      outbox.put(makeResponse({answers: {nps: 3}, updatedAt: '2026-03-01T10:00:01Z'}));
      await outbox.flush();
      expect(receiver.held.get('r1')?.answers).to.deep.equal({nps: 3});
    });

    it('keeps a revision that is put while an older one is being sent', async () => {
      const {outbox} = open();
      outbox.put(makeResponse({revision: 1}));
      const sending = outbox.flush();
      await Promise.resolve();
      outbox.put(makeResponse({revision: 2}));
      await sending;
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1', 'r1:w1:2']);
      expect(storage.items.size).to.equal(0);
    });

    it('keeps that revision in storage too until it is delivered itself', async () => {
      const {outbox} = open();
      receiver.next.push(201, 'before-send');
      outbox.put(makeResponse({revision: 1}));
      const sending = outbox.flush();
      await Promise.resolve();
      outbox.put(makeResponse({revision: 2}));
      await sending;
      expect([...storage.items.values()]).to.deep.equal([JSON.stringify(makeResponse({revision: 2}))]);
    });

    it('sends what an earlier page load left', async () => {
      const first = open();
      receiver.next.push('before-send');
      first.outbox.put(makeResponse());
      await first.outbox.flush();
      first.outbox.dispose();
      const second = open();
      await second.outbox.flush();
      expect(second.states).to.deep.equal(['sending r1:1', 'sent r1:1']);
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1']);
    });

    it('keeps and sends nothing without a receiver', async () => {
      storage.setItem('parcours:outbox:none:r1:w1', JSON.stringify(makeResponse()));
      const {outbox, states} = open({key: 'none', endpoint: undefined});
      outbox.put(makeResponse({id: 'r2'}));
      await outbox.flush();
      expect(states).to.deep.equal([]);
      expect(receiver.requests.length).to.equal(0);
      expect(storage.items.size).to.equal(1);
    });

    it('uses fetch, the system’s clock, chance and Web Locks unless told otherwise', async () => {
      const states: string[] = [];
      const outbox = new Outbox({
        key: 'here',
        endpoint: location.href,
        storage: undefined,
        onState: state => states.push(state),
      });
      pages.opened.push(outbox);
      outbox.put(makeResponse());
      await outbox.flush();
      expect(states.slice(0, 2)).to.deep.equal(['saved', 'sending']);
      expect(states.length).to.equal(3);
    });
  });

  describe('a fault', () => {
    for (const fault of faults) {
      it(`${fault}: the same page recovers by itself`, async () => {
        receiver.next.push(fault);
        const {outbox, states, clock} = open();
        outbox.put(makeResponse({revision: 4, status: 'complete'}));
        await clock.advance(40_000);
        expect(states).to.deep.equal([
          'saved r1:4',
          'sending r1:4',
          'waiting r1:4',
          'sending r1:4',
          'sent r1:4',
        ]);
        expect([...receiver.held.values()]).to.deep.equal([makeResponse({revision: 4, status: 'complete'})]);
        expect(storage.items.size).to.equal(0);
      });

      it(`${fault}: the next page load recovers what the first one could not`, async () => {
        const first = open();
        first.outbox.put(makeResponse({revision: 1}));
        await first.outbox.flush();
        receiver.next.push(fault);
        first.outbox.put(makeResponse({revision: 2}));
        await settle();
        // The page goes away here: its clock never moves again. The reload goes on with the next revision.
        const second = open();
        second.outbox.put(makeResponse({revision: 3, status: 'complete', writer: 'w2'}));
        await second.outbox.flush();
        expect([...receiver.held.values()]).to.deep.equal([
          makeResponse({revision: 3, status: 'complete', writer: 'w2'}),
        ]);
        expect(storage.items.size).to.equal(0);
      });
    }
  });

  describe('refusals', () => {
    for (const status of [408, 425, 429, 500, 502, 503, 504]) {
      it(`tries again after ${status}`, async () => {
        receiver.next.push(status);
        const {outbox, states, clock} = open();
        outbox.put(makeResponse());
        await clock.advance(999);
        expect(states.at(-1)).to.equal('waiting r1:1');
        await clock.advance(1);
        expect(states.at(-1)).to.equal('sent r1:1');
      });
    }

    for (const status of [400, 401, 404, 409, 410, 422]) {
      it(`gives up after ${status}, and says so`, async () => {
        receiver.next.push(status);
        const {outbox, states, issues, clock} = open();
        outbox.put(makeResponse());
        await outbox.flush();
        expect(states.at(-1)).to.equal('failed r1:1');
        expect(issues).to.deep.equal([{path: [], code: 'delivery-refused', params: {id: 'r1', status}}]);
        expect(storage.items.size).to.equal(0);
        expect(clock.next).to.equal(undefined);
      });
    }

    it('waits twice as long after each failure, up to 5 minutes, and starts anew after a success', async () => {
      const {outbox, clock} = open();
      receiver.next.push(...Array<number>(11).fill(500));
      outbox.put(makeResponse());
      const waits: (number | undefined)[] = [];
      for (let i = 0; i < 11; i++) {
        await clock.advance(clock.next ?? 0);
        if (i < 10) waits.push(clock.next);
      }
      expect(waits.slice(0, 3)).to.deep.equal([1_000, 2_000, 4_000]);
      expect(waits.at(-1)).to.equal(300_000);
      await clock.advance(300_000);
      receiver.next.push(500);
      outbox.put(makeResponse({revision: 2}));
      await settle();
      expect(clock.next).to.equal(1_000);
    });

    it('leaves the receiver alone for as long as it asks, whatever is put meanwhile', async () => {
      const {outbox, states, clock} = open();
      receiver.next.push(new Response(null, {status: 503, headers: {'Retry-After': '120'}}));
      outbox.put(makeResponse());
      await settle();
      outbox.put(makeResponse({id: 'r2'}));
      dispatchEvent(new Event('online'));
      await clock.advance(119_999);
      expect(receiver.requests.length).to.equal(1);
      expect(states.slice(-2)).to.deep.equal(['saved r2:1', 'waiting r2:1']);
      await clock.advance(1);
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1', 'r2:w1:1']);
    });

    it('leaves the rest of the outbox alone too when the receiver asks for a pause', async () => {
      const {outbox, states} = open();
      receiver.next.push(new Response(null, {status: 429, headers: {'Retry-After': '60'}}));
      outbox.put(makeResponse());
      outbox.put(makeResponse({id: 'r2'}));
      await outbox.flush();
      expect(receiver.requests.length).to.equal(1);
      expect(states.slice(-2)).to.deep.equal(['waiting r1:1', 'waiting r2:1']);
    });

    it('flush() tries at once, also during a pause', async () => {
      const {outbox, states} = open();
      receiver.next.push(new Response(null, {status: 503, headers: {'Retry-After': '120'}}));
      outbox.put(makeResponse());
      await outbox.flush();
      await outbox.flush();
      expect(states.at(-1)).to.equal('sent r1:1');
    });

    it('lets no response hold up the others', async () => {
      const {outbox} = open();
      receiver.next.push(500);
      outbox.put(makeResponse());
      outbox.put(makeResponse({id: 'r2'}));
      await outbox.flush();
      expect([...receiver.held.keys()]).to.deep.equal(['r2']);
    });

    it('gives a silent receiver 30 seconds', async () => {
      const {outbox, states, clock} = open();
      receiver.next.push('in-flight');
      outbox.put(makeResponse());
      await clock.advance(29_999);
      expect(states.at(-1)).to.equal('sending r1:1');
      await clock.advance(1);
      expect(states.at(-1)).to.equal('waiting r1:1');
      expect(receiver.requests[0]?.signal?.aborted).to.equal(true);
    });

    it('tries as soon as the browser is online', async () => {
      const {outbox, states} = open();
      receiver.next.push('before-send');
      outbox.put(makeResponse());
      await outbox.flush();
      dispatchEvent(new Event('online'));
      await settle();
      expect(states.at(-1)).to.equal('sent r1:1');
    });

    it('tries again when the browser comes online while an attempt is failing', async () => {
      const {outbox, states} = open();
      receiver.next.push('before-send');
      outbox.put(makeResponse());
      dispatchEvent(new Event('online'));
      await settle();
      expect(states.at(-1)).to.equal('sent r1:1');
    });

    it('is not confused by a clock that is set back', async () => {
      const {outbox, states, clock} = open();
      receiver.next.push(500);
      outbox.put(makeResponse({revision: 1}));
      await settle();
      clock.time -= 400 * 86_400_000;
      outbox.put(makeResponse({revision: 2, updatedAt: '2025-01-01T00:00:00Z'}));
      await outbox.flush();
      expect(states.at(-1)).to.equal('sent r1:2');
      expect(receiver.held.get('r1')?.revision).to.equal(2);
    });
  });

  describe('a host’s own delivery', () => {
    it('gets the response and a signal instead of a request', async () => {
      const calls: unknown[] = [];
      const {outbox, states} = open({
        deliver: (response, {signal}) => {
          calls.push(response, signal.aborted);
          return Promise.resolve();
        },
      });
      outbox.put(makeResponse());
      await outbox.flush();
      expect(calls).to.deep.equal([makeResponse(), false]);
      expect(receiver.requests.length).to.equal(0);
      expect(states.at(-1)).to.equal('sent r1:1');
    });

    it('is tried again when it rejects or throws', async () => {
      let calls = 0;
      const {outbox, states, clock} = open({
        deliver: () => {
          calls += 1;
          if (calls === 1) return Promise.reject(new Error('offline'));
          if (calls === 2) throw new Error('broken');
          return Promise.resolve();
        },
      });
      outbox.put(makeResponse());
      await clock.advance(10_000);
      expect(states.filter(state => state.startsWith('waiting')).length).to.equal(2);
      expect(states.at(-1)).to.equal('sent r1:1');
    });

    it('is judged by its status when it resolves with the answer of its own fetch', async () => {
      const {outbox, states} = open({deliver: () => Promise.resolve(new Response(null, {status: 422}))});
      outbox.put(makeResponse());
      await outbox.flush();
      expect(states.at(-1)).to.equal('failed r1:1');
    });

    it('is given up when it ignores its signal', async () => {
      const {outbox, states, clock} = open({deliver: () => new Promise(() => undefined)});
      outbox.put(makeResponse());
      await clock.advance(30_000);
      expect(states.at(-1)).to.equal('waiting r1:1');
    });
  });
});
