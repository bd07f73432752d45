import type {SequenceResponse} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {FakeClock, settle} from './fixtures/fake-clock.js';
import {FakeReceiver, faults, order} from './fixtures/fake-receiver.js';
import {FakeStorage} from './fixtures/fake-storage.js';
import {makeResponse} from './fixtures/make-response.js';
import {Outbox} from './outbox.js';

/** The same numbers from 0 to 1 for the same seed. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One tab from load to crash. A dead page hears and sends nothing. */
class Page {
  readonly clock = new FakeClock();
  readonly outbox: Outbox;
  #isAlive = true;

  constructor(
    readonly id: string,
    readonly writer: string,
    public revision: number,
    receiver: FakeReceiver,
    storage: FakeStorage,
    random: () => number,
  ) {
    const never = new Promise<never>(() => undefined);
    this.outbox = new Outbox({
      key: 'walk',
      endpoint: 'https://example.com/responses',
      storage,
      onState: () => undefined,
      fetch: async (url, init) => {
        if (!this.#isAlive) return never;
        const answer = await receiver.fetch(url, init);
        return this.#isAlive ? answer : never;
      },
      clock: this.clock,
      random,
      locks: undefined,
    });
    void this.outbox.flush();
  }

  crash() {
    this.#isAlive = false;
    this.outbox.dispose();
  }
}

async function walk(seed: number) {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const receiver = new FakeReceiver();
  const storage = new FakeStorage();
  // A page that can store nothing loses its responses when it crashes: no code can help. So a walk has one or the other.
  const canCrash = random() < 0.7;
  const best = new Map<string, SequenceResponse>();
  let writers = 0;
  const load = (id: string, revision: number) =>
    new Page(id, `w${++writers}`, revision, receiver, storage, random);
  const pages = Array.from({length: 1 + below(3)}, (_, i) => load(`r${i}`, 0));

  const put = (page: Page, status: SequenceResponse['status']) => {
    const response = makeResponse({
      id: page.id,
      writer: page.writer,
      revision: ++page.revision,
      status,
      // The customer's clock goes forth and back.
      updatedAt: new Date(1.77e12 + below(1e9)).toISOString(),
    });
    const last = best.get(page.id);
    const isComplete = last?.status === 'complete';
    if (isComplete && status === 'partial') return;
    page.outbox.put(response);
    if (!last || order(response) > order(last)) best.set(page.id, response);
  };

  for (let turn = 10 + below(30); turn > 0; turn--) {
    const at = below(pages.length);
    const page = pages[at]!;
    switch (below(9)) {
      case 0:
      case 1:
        put(page, random() < 0.8 ? 'partial' : 'complete');
        break;
      case 2:
        await page.clock.advance(below(60_000));
        break;
      case 3:
        receiver.next.push(...Array.from({length: 1 + below(4)}, () => faults[below(faults.length)]!));
        break;
      case 4:
        receiver.next.push([408, 425, 429, 500, 503][below(5)]!);
        break;
      case 5:
        page.outbox.flushOnHide();
        break;
      case 6:
        dispatchEvent(new Event('online'));
        break;
      case 7:
        if (canCrash) {
          page.crash();
          pages[at] = load(page.id, page.revision);
        } else {
          storage.quota = random() < 0.5 ? 300 : Infinity;
        }
        break;
      case 8:
        // A duplicated tab goes on with the same response as another writer.
        if (pages.length < 5) pages.push(load(page.id, page.revision));
        break;
    }
    if (random() < 0.5) await settle();
  }

  for (const page of pages) put(page, 'complete');
  receiver.next.length = 0;
  if (canCrash) {
    for (const page of pages) page.crash();
    pages.splice(0, pages.length, load('last', 0));
  }
  for (const page of pages) await page.clock.advance(600_000);
  for (const page of pages) page.outbox.dispose();
  return {receiver, storage, best};
}

describe('Outbox, 500 sessions with faults', () => {
  for (let hundred = 0; hundred < 5; hundred++) {
    it(`leaves each response with the receiver once, complete, at its highest revision (seeds from ${hundred}00)`, async function () {
      this.timeout(60_000);
      for (let seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
        const {receiver, storage, best} = await walk(seed);
        expect(receiver.held.size, `seed ${seed}`).to.equal(best.size);
        for (const [id, response] of best) {
          expect(response.status, `seed ${seed}`).to.equal('complete');
          expect(receiver.held.get(id), `seed ${seed}`).to.deep.equal(response);
        }
        expect([...storage.items.keys()], `seed ${seed}`).to.deep.equal([]);
      }
    });
  }
});
