import {expect} from '@open-wc/testing';
import {settle} from './fixtures/fake-clock.js';
import {FakePages} from './fixtures/fake-pages.js';
import {makeResponse} from './fixtures/make-response.js';

describe('Outbox and its pages', () => {
  let pages: FakePages;
  let storage: FakePages['storage'];
  let receiver: FakePages['receiver'];
  let open: FakePages['open'];

  beforeEach(() => {
    pages = new FakePages();
    ({storage, receiver, open} = pages);
  });

  afterEach(() => pages.close());

  describe('a page that goes away', () => {
    it('sends what waits in a request that outlives it, once', async () => {
      const {outbox, states} = open();
      outbox.put(makeResponse());
      outbox.flushOnHide();
      expect(receiver.requests.map(({keepalive}) => keepalive)).to.deep.equal([true]);
      await settle();
      expect(receiver.requests.length).to.equal(1);
      expect(states.at(-1)).to.equal('sent r1:1');
      expect(storage.items.size).to.equal(0);
    });

    it('keeps what is larger than such requests may be', async () => {
      const {outbox} = open();
      outbox.put(makeResponse({id: 'large', answers: {why: 'é'.repeat(33_000)}}));
      outbox.put(makeResponse({id: 'small', answers: {why: 'e'.repeat(60_000)}}));
      outbox.put(makeResponse({id: 'other', answers: {why: 'e'.repeat(60_000)}}));
      outbox.flushOnHide();
      expect(receiver.requests.length).to.equal(1);
      expect(receiver.arrivals).to.deep.equal(['small:w1:1']);
      await settle();
      expect([...receiver.held.keys()].sort()).to.deep.equal(['large', 'other', 'small']);
    });

    it('tries again later when it stays after all', async () => {
      const {outbox, states, clock} = open();
      receiver.next.push('before-send');
      outbox.put(makeResponse());
      outbox.flushOnHide();
      await settle();
      expect(states.at(-1)).to.equal('waiting r1:1');
      await clock.advance(1_000);
      expect(states.at(-1)).to.equal('sent r1:1');
    });

    it('leaves to the next page load what an earlier one left', () => {
      storage.setItem('parcours:outbox:https://example.com/responses:r1:w1', JSON.stringify(makeResponse()));
      const {outbox} = open();
      outbox.flushOnHide();
      expect(receiver.requests.length).to.equal(0);
    });
  });

  describe('disposed', () => {
    it('finishes what is being sent, in silence', async () => {
      const {outbox, states} = open();
      outbox.put(makeResponse());
      outbox.dispose();
      await settle();
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1']);
      expect(storage.items.size).to.equal(0);
      expect(states).to.deep.equal(['saved r1:1']);
    });

    it('goes on trying what is in memory only', async () => {
      const {outbox, states, clock} = open({storage: undefined});
      receiver.next.push('before-send', 'before-send');
      outbox.put(makeResponse());
      await outbox.flush();
      outbox.dispose();
      await clock.advance(10_000);
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1']);
      expect(states.at(-1)).to.equal('waiting r1:1');
      expect(clock.next).to.equal(undefined);
    });

    it('neither tries again nor listens', async () => {
      const {outbox, clock} = open();
      receiver.next.push('before-send', 'before-send');
      outbox.put(makeResponse());
      await outbox.flush();
      outbox.put(makeResponse({revision: 2}));
      outbox.dispose();
      await settle();
      dispatchEvent(new Event('online'));
      await clock.advance(600_000);
      expect(receiver.requests.length).to.equal(2);
      expect(storage.items.size).to.equal(1);
    });
  });

  describe('storage', () => {
    it('in memory: sends all the same, and says that nothing is stored', async () => {
      const {outbox, states, clock} = open({storage: undefined});
      receiver.next.push(500);
      outbox.put(makeResponse());
      expect(outbox.isStored).to.equal(false);
      await clock.advance(1_000);
      expect(states.at(-1)).to.equal('sent r1:1');
    });

    it('full: keeps the newest revision in memory and removes the older one with it', async () => {
      const {outbox} = open();
      receiver.next.push(500);
      outbox.put(makeResponse({revision: 1}));
      await outbox.flush();
      storage.quota = 1;
      outbox.put(makeResponse({revision: 2, status: 'complete'}));
      expect(outbox.isStored).to.equal(false);
      await outbox.flush();
      expect(receiver.arrivals).to.deep.equal(['r1:w1:2']);
      expect(storage.items.size).to.equal(0);
    });

    it('denied: keeps everything in memory', async () => {
      storage.isDenied = true;
      const {outbox, states} = open();
      outbox.put(makeResponse());
      expect(outbox.isStored).to.equal(false);
      await outbox.flush();
      expect(states.at(-1)).to.equal('sent r1:1');
    });

    it('cleared by the host: what this page has put is sent', async () => {
      const {outbox} = open();
      receiver.next.push('before-send');
      outbox.put(makeResponse());
      await outbox.flush();
      storage.clear();
      await outbox.flush();
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1']);
    });

    it('skips entries that cannot be read, and reports each once', async () => {
      const prefix = 'parcours:outbox:https://example.com/responses:';
      storage.setItem(`${prefix}r1:w1`, '{"id":"r1"');
      storage.setItem(`${prefix}r2:w2`, 'null');
      storage.setItem(`${prefix}r3:w3`, JSON.stringify(makeResponse({id: 'r9', writer: 'w3'})));
      const {outbox, issues} = open();
      outbox.put(makeResponse({id: 'r4'}));
      await outbox.flush();
      await outbox.flush();
      expect([...receiver.held.keys()]).to.deep.equal(['r4']);
      expect(issues).to.deep.equal(
        ['r1:w1', 'r2:w2', 'r3:w3'].map(end => ({
          path: [],
          code: 'outbox-corrupt',
          params: {key: prefix + end},
        })),
      );
    });

    it('leaves alone an outbox whose name starts with its own', async () => {
      const other = open({key: 'https://example.com/responses:8000'});
      receiver.next.push('before-send');
      other.outbox.put(makeResponse());
      await other.outbox.flush();
      const {outbox, issues} = open();
      await outbox.flush();
      expect(receiver.arrivals).to.deep.equal([]);
      expect(issues).to.deep.equal([]);
    });
  });

  describe('two tabs', () => {
    const key = 'parcours:outbox:https://example.com/responses:r1:w1';

    it('do not lose each other’s entries', async () => {
      const [one, two] = [open(), open()];
      receiver.next.push('before-send', 'before-send', 'before-send', 'before-send');
      one.outbox.put(makeResponse());
      two.outbox.put(makeResponse({id: 'r2', writer: 'w2'}));
      await Promise.all([one.outbox.flush(), two.outbox.flush()]);
      expect(storage.items.size).to.equal(2);
      const three = open();
      await three.outbox.flush();
      expect([...receiver.held.keys()].sort()).to.deep.equal(['r1', 'r2']);
    });

    it('send an entry once when they can take turns, and both know that it is sent', async () => {
      const [one, two] = [open({locks: navigator.locks}), open({locks: navigator.locks})];
      receiver.next.push('before-send');
      one.outbox.put(makeResponse());
      await one.outbox.flush();
      await Promise.all([one.outbox.flush(), two.outbox.flush()]);
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1']);
      expect(one.states.at(-1)).to.equal('sent r1:1');
      expect(two.states.at(-1)).to.equal('sent r1:1');
    });

    it('go ahead after 10 seconds when another keeps its turn', async () => {
      let release: (() => void) | undefined;
      await new Promise<void>(taken => {
        void navigator.locks.request(key, () => {
          taken();
          return new Promise<void>(resolve => (release = resolve));
        });
      });
      const {outbox, clock} = open({locks: navigator.locks});
      outbox.put(makeResponse());
      const sent = outbox.flush();
      await clock.advance(9_999);
      expect(receiver.requests.length).to.equal(0);
      await clock.advance(1);
      await sent;
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1']);
      release?.();
    });

    it('lose nothing when storage is denied in the middle', async () => {
      const {outbox, clock, states} = open();
      receiver.next.push(500);
      outbox.put(makeResponse());
      await outbox.flush();
      storage.isDenied = true;
      await clock.advance(1_000);
      expect(receiver.arrivals).to.deep.equal(['r1:w1:1']);
      expect(states.at(-1)).to.equal('sent r1:1');
    });
  });
});
