import {AsyncLocalStorage} from 'node:async_hooks';
import {keepLatest, parseResponse} from '@parcours/definition/response';

/*
 * Browsers without a screen, whose time, network and storage a test commands. The flow controller and the outbox of
 * the package run in them as they are: what they ask of a browser is answered for the tab that their code belongs to.
 */
const running = new AsyncLocalStorage();
const {setTimeout: realSetTimeout, clearTimeout: realClearTimeout} = globalThis;
const ofTab = name => ({configurable: true, get: () => running.getStore()?.[name]});
Object.defineProperties(globalThis, {
  localStorage: ofTab('local'),
  sessionStorage: ofTab('session'),
  navigator: ofTab('navigator'),
  document: ofTab('document'),
});
Object.assign(globalThis, {
  addEventListener: (...listener) => running.getStore().window.addEventListener(...listener),
  removeEventListener: (...listener) => running.getStore().window.removeEventListener(...listener),
  fetch: (...request) => running.getStore().fetch(...request),
  setTimeout: (run, wait, ...rest) => {
    const tab = running.getStore();
    return tab ? tab.device.after(wait, () => tab.run(run), tab) : realSetTimeout(run, wait, ...rest);
  },
  clearTimeout: timer => (timer?.isSimulated ? timer.cancel() : realClearTimeout(timer)),
});

/** Lets all that is ready happen. */
const settled = () => new Promise(resolve => setImmediate(resolve));

/** Web Storage that can be full. */
class FakeStorage {
  constructor(device, items = []) {
    this.device = device;
    this.items = new Map(items);
  }
  get length() {
    return this.items.size;
  }
  key(index) {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key) {
    return this.items.get(key) ?? null;
  }
  setItem(key, value) {
    if (this.device.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key) {
    this.items.delete(key);
  }
}

/** Web Locks, which a tab that dies gives back. */
class FakeLocks {
  #queues = new Map();

  request(name, {signal}, use) {
    const tab = running.getStore();
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    return new Promise((resolve, reject) => {
      const turn = {
        tab,
        begin: () =>
          Promise.resolve(tab.run(() => use()))
            .then(end)
            .then(resolve),
      };
      const end = () => this.#leave(queue, turn);
      queue.push(turn);
      if (queue[0] === turn) void turn.begin();
      signal.addEventListener('abort', () => {
        if (queue[0] === turn) return;
        this.#leave(queue, turn);
        reject(signal.reason);
      });
    });
  }

  release(tab) {
    for (const queue of this.#queues.values())
      for (const turn of queue.filter(one => one.tab === tab)) this.#leave(queue, turn);
  }

  #leave(queue, turn) {
    const wasFirst = queue[0] === turn;
    if (queue.includes(turn)) queue.splice(queue.indexOf(turn), 1);
    if (wasFirst && queue.length) void queue[0].begin();
  }
}

/** What a request may meet. Those in the second row arrive: the receiver keeps them, and the sender never hears so. */
const faults = [
  ...['no-network', 'lost', '408', '425', '429', '500', '503', '503-later', '503-date'],
  ...['no-answer', 'cut', 'bad-gateway'],
];

/** A receiver that keeps by the published rule, and the way to it. */
export class Receiver {
  held = new Map();
  /** How likely a request is to fail, from 0 to 1. */
  trouble = 0;

  keep(body) {
    const parsed = parseResponse(JSON.parse(body));
    if (!parsed.ok) throw new Error(`Not a response: ${JSON.stringify(parsed.issues)}`);
    const {response} = parsed;
    this.held.set(response.id, keepLatest(this.held.get(response.id), response));
  }
}

/** One device: a clock, storage, and tabs. */
export class Device {
  /** Milliseconds since 1970, as the customer has set it. */
  time = Date.parse('2026-03-01T10:00:00Z');
  isFull = false;
  isOnline = true;
  local = new FakeStorage(this);
  #elapsed = 0;
  #timers = new Set();

  constructor(random, receiver, hasLocks) {
    this.random = random;
    this.receiver = receiver;
    this.locks = hasLocks ? new FakeLocks() : undefined;
  }

  after(wait, run, tab) {
    const timer = {
      isSimulated: true,
      at: this.#elapsed + wait,
      run: () => tab?.isAlive !== false && run(),
      cancel: () => this.#timers.delete(timer),
    };
    this.#timers.add(timer);
    return timer;
  }

  /** Lets so many milliseconds pass. */
  async advance(milliseconds) {
    const end = this.#elapsed + milliseconds;
    await settled();
    for (let due; (due = this.#due(end)); await settled()) {
      this.#timers.delete(due);
      this.#pass(due.at);
      due.run();
    }
    this.#pass(end);
  }

  #pass(to) {
    this.time += to - this.#elapsed;
    this.#elapsed = to;
  }

  #due(end) {
    let first;
    for (const timer of this.#timers) if (timer.at <= end && !(first?.at <= timer.at)) first = timer;
    return first;
  }
}

/** One tab, from its load to its end. What its code did not get done when it is killed, it never does. */
export class Tab {
  isAlive = true;
  window = new EventTarget();
  document = Object.assign(new EventTarget(), {hidden: false, baseURI: 'https://host.example/'});

  constructor(device, {session = [], isBlocked = false} = {}) {
    this.device = device;
    this.local = isBlocked ? undefined : device.local;
    this.session = isBlocked ? undefined : new FakeStorage(device, session);
    this.navigator = {locks: device.locks, languages: ['en']};
  }

  /** Runs code as the tab's own. */
  run(code) {
    return running.run(this, code);
  }

  kill() {
    this.isAlive = false;
    this.device.locks?.release(this);
  }

  fire(target, name) {
    this.run(() => target.dispatchEvent(new Event(name)));
  }

  fetch(url, {body, keepalive, signal}) {
    const {device} = this;
    const {random, receiver} = device;
    const fault = random() < receiver.trouble ? faults[Math.floor(random() * faults.length)] : '';
    const delay = () => (random() < 0.5 ? 0 : Math.floor(random() * 40_000));
    return new Promise((resolve, reject) => {
      const answer = (status, headers) =>
        device.after(delay(), () => resolve(new Response(null, {status, headers})), this);
      const fail = () => reject(new TypeError('Failed to fetch'));
      signal.addEventListener('abort', () => reject(signal.reason));
      if (!device.isOnline || fault === 'no-network' || (keepalive && body.length > 65_536)) return fail();
      device.after(delay(), () => {
        // What a tab had under way when it died may get there, or not.
        if (fault === 'lost' || (!this.isAlive && !keepalive && random() < 0.5)) return;
        if (fault === '503-later') return answer(503, {'Retry-After': '90'});
        if (fault === '503-date')
          return answer(503, {'Retry-After': new Date(device.time + 60_000).toUTCString()});
        if (/^\d+$/.test(fault)) return answer(Number(fault));
        receiver.keep(body);
        if (fault === 'cut') device.after(delay(), fail, this);
        else if (fault !== 'no-answer') answer(fault ? 502 : 200);
      });
    });
  }
}
