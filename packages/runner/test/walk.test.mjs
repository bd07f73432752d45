import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDefinition} from '@parcours/definition';
import {keepLatest} from '@parcours/definition/response';
import {evaluate, isEmpty, validityOf} from '@parcours/flow';
import {templates} from '../../templates/dist/index.js';
import {everything} from './everything.mjs';
import {randomFrom, seeds} from './random.mjs';
import {Device, Receiver, Tab} from './simulation.mjs';

// After the simulation: what it imports asks for a browser.
const {FlowController} = await import('../dist/flow/flow-controller.js');

const documents = [everything, ...(await Promise.all(templates.map(({load}) => load())))];
const definitions = documents.map(document => {
  const parsed = parseDefinition(document, {mode: 'run'});
  assert.ok(parsed.ok);
  return parsed.definition;
});

/** In the place of the element: what the controller needs to know of it. */
class Host extends EventTarget {
  language = 'en';
  endpoint = 'https://host.example/responses';
  storageKey = '';
  preview = false;

  constructor(persist) {
    super();
    this.persist = persist;
  }
  addController() {}
  requestUpdate() {}
}

/** One customer at a runner, and what they know that they have said. */
class Customer {
  /** Answers by question, offers by step, sites by step. */
  said = {answers: {}, offers: {}, reviews: {}};
  revision = 0;
  isComplete = false;

  constructor(session, tab) {
    this.session = session;
    this.tab = tab;
    this.#load();
  }

  get state() {
    return this.flow.state;
  }

  get definition() {
    return this.session.definition;
  }

  get response() {
    return this.tab.run(() => this.flow.response);
  }

  get visible() {
    return this.flow.evaluation.visible.get(this.state.current) ?? [];
  }

  get step() {
    return this.definition.steps.find(({id}) => id === this.state.current);
  }

  #load() {
    const {definition, persist} = this.session;
    const host = new Host(persist);
    host.addEventListener('sequence-delivery', ({state, response}) => {
      if (state === 'saved') this.session.expect(response);
    });
    this.tab.run(() => {
      this.flow = new FlowController(host);
      this.flow.hostConnected();
      this.flow.begin(definition, {context: {}, answers: {}, link: undefined});
    });
    if (this.flow.receipt) this.tab.run(() => this.flow.restart());
  }

  /** The tab is loaded again: what was said is still there. */
  reload() {
    this.tab = new Tab(this.tab.device, {session: this.tab.session.items});
    const isOver = this.state.current === 'thank-you';
    this.#load();
    if (isOver) return this.#begin();
    assert.deepEqual(this.state.answers, this.said.answers);
    this.check();
  }

  /** A tab with a copy of this one's session, and a customer who has said the same. */
  duplicate() {
    const copy = new Customer(this.session, new Tab(this.tab.device, {session: this.tab.session.items}));
    if (copy.state.id === this.state.id) copy.said = structuredClone(this.said);
    copy.check();
    return copy;
  }

  do(action) {
    const at = new Date((this.tab.device.time += 1)).toISOString();
    return this.tab.run(() => this.flow.dispatch({...action, at}));
  }

  async move(action) {
    const {step} = this;
    const at = new Date((this.tab.device.time += 1)).toISOString();
    const moved = await this.tab.run(() => this.flow.move({...action, at}));
    // What is not chosen is declined.
    if (moved && action.type === 'submit' && step.type === 'cross-sell') this.said.offers[step.id] ??= [];
    this.check();
    return moved;
  }

  say(question, value) {
    const taken = this.do({type: 'answer', question: question.id, value});
    if (isEmpty(value)) delete this.said.answers[question.id];
    else {
      assert.ok(taken, `${question.id} is answered with ${JSON.stringify(value)}`);
      this.said.answers[question.id] = value;
    }
    this.check();
  }

  /** Answers all that is asked on this step, what comes up with it too. */
  fill(random) {
    for (let asked; (asked = this.visible.find(question => this.#isWanting(question)));) {
      this.say(asked, valueFor(asked, random));
    }
    if (this.step?.type === 'cross-sell') this.choose(random);
  }

  #isWanting(question) {
    return validityOf(question, this.said.answers[question.id]);
  }

  choose(random) {
    const {id, offers: all, choose, contact} = this.step;
    const offers = all.map(offer => offer.id).filter(() => random() < 0.5);
    if (choose === 'one') offers.splice(1);
    const reach = contact && (contact.ask === 'email' ? {email: 'ada@example.com'} : {phone: '514 555-0123'});
    assert.ok(this.do({type: 'offer', step: id, offers, contact: reach}));
    this.said.offers[id] = offers;
    this.check();
  }

  open(random) {
    const {id, sites} = this.step;
    const site = pick(sites, random).id;
    this.do({type: 'review', step: id, site});
    this.said.reviews[id] = [...new Set([...(this.said.reviews[id] ?? []), site])];
    this.check();
  }

  async submit() {
    const {step} = this;
    if (!(await this.move({type: 'submit', step: step?.id}))) return false;
    if (this.state.current === 'thank-you') this.session.leave(this);
    return true;
  }

  /** Begins a new response; what was said before it must arrive all the same. */
  restart() {
    this.session.leave(this, () => this.flow.restart());
    this.#begin();
  }

  #begin() {
    this.said = {answers: {}, offers: {}, reviews: {}};
    this.revision = 0;
    this.isComplete = false;
    this.check();
  }

  /** The page is left, or another app comes in front of it, where a phone may end it without a word. */
  hide(random) {
    const {window, document} = this.tab;
    document.hidden = true;
    const [target, name] = random() < 0.5 ? [window, 'pagehide'] : [document, 'visibilitychange'];
    this.session.leave(this, () => target.dispatchEvent(new Event(name)));
  }

  /** It comes back as it was. */
  show() {
    const {document} = this.tab;
    document.hidden = false;
    this.tab.fire(document, 'visibilitychange');
    this.check();
  }

  /** No state is impossible. */
  check() {
    const {definition, state} = this;
    const {path, route, visible, verdict} = evaluate(definition, state);
    const free = evaluate(definition, {...state, current: ''});
    assert.deepEqual(this.flow.evaluation.path, path, 'what is shown is what holds');
    assert.deepEqual(free.path, path, 'the step on screen is on the route by right');
    assert.equal(path.indexOf('thank-you'), path.length - 1, 'the route ends in one final message');
    assert.deepEqual(
      path.slice(0, path.indexOf(state.current)),
      state.submitted,
      'all before it is submitted',
    );
    for (const [at, step] of route.entries()) {
      const questions = visible.get(step.id) ?? [];
      if (at < state.submitted.length) {
        for (const question of questions)
          assert.equal(validityOf(question, state.answers[question.id]), undefined, question.id);
      }
      for (const {id} of questions)
        assert.ok(
          step.questions.some(question => question.id === id),
          'a question stands on its own step',
        );
    }
    if (verdict === 'dissatisfied') {
      const turn = route.findIndex((_, at) => {
        const submitted = state.submitted.slice(0, at + 1);
        return evaluate(definition, {...state, submitted}).verdict === verdict;
      });
      const met = route.slice(turn + 1).filter(({audience}) => audience === 'satisfied');
      assert.deepEqual(met, [], 'the dissatisfied meet nothing protected');
    }
    const {response} = this;
    if (!response) return;
    assert.ok(response.revision >= this.revision, 'revisions rise');
    assert.ok(response.status === 'complete' || !this.isComplete, 'complete stays complete');
    this.revision = response.revision;
    this.isComplete = response.status === 'complete';
    this.#checkSaid(response, visible, route);
  }

  #checkSaid(response, visible, route) {
    const shown = new Set([...visible.values()].flat().map(({id}) => id));
    const steps = new Set(route.map(({id}) => id));
    const among = (record, keys) =>
      Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
    assert.deepEqual(response.answers, among(this.said.answers, shown));
    assert.deepEqual(response.offers, among(this.said.offers, steps));
    assert.deepEqual(response.reviews, this.said.reviews);
  }
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** What a control gives for a question, and does. */
function valueFor(question, random) {
  if (question.notApplicable && random() < 0.2) return {notApplicable: true};
  const free = question.other && random() < 0.2 ? [{other: 'words'}] : [];
  switch (question.type) {
    case 'nps':
      return Math.floor(random() * 11);
    case 'rating':
      return 1 + Math.floor(random() * question.scale);
    case 'single-choice':
      return free[0] ?? pick(question.options, random).id;
    case 'multiple-choice': {
      const {options, min = 1, max = options.length} = question;
      const count = min + Math.floor(random() * (max - min + 1));
      const ids = options.map(({id}) => id).sort(() => random() - 0.5);
      return [...ids.slice(0, Math.max(1, count - free.length)), ...(count > 1 ? free : [])];
    }
    case 'matrix':
      return Object.fromEntries(question.rows.map(({id}) => [id, 1 + Math.floor(random() * question.scale)]));
    case 'text':
      return {email: 'ada@example.com', tel: '514 555-0123'}[question.format] ?? pick(texts, random);
    case 'number': {
      const {min = 0, step = 1} = question;
      return min + step * Math.floor(random() * 3);
    }
    case 'date':
      return question.min ?? question.max ?? '2026-03-01';
    default:
      return true;
  }
}

const texts = ['Because', 'Très bien', 'مرحبا', '🙂'.repeat(20)];

/** One device with its customers, some bad luck, and what the receiver must hold in the end. */
class Session {
  #expected = new Map();

  constructor(seed) {
    const random = (this.random = randomFrom(seed));
    Math.random = random;
    this.definition = pick(definitions, random);
    this.receiver = new Receiver();
    this.device = new Device(random, this.receiver, random() < 0.5);
    // Who may store nothing, or has no room, must keep the page open: no code can help them.
    this.kind = pick(['stored', 'stored', 'stored', 'full', 'blocked', 'memory'], random);
    this.persist = this.kind === 'memory' ? 'none' : 'session';
    this.customers = [this.#arrive()];
  }

  #arrive() {
    return new Customer(this, new Tab(this.device, {isBlocked: this.kind === 'blocked'}));
  }

  /** A response is in an outbox: from here on it is expected to arrive. */
  expect(response) {
    this.#expected.set(`${response.id} ${response.writer}`, JSON.parse(JSON.stringify(response)));
  }

  /** A customer is done with a response: all that they have said is in the outbox, or has been. */
  leave(customer, act = () => undefined) {
    const {response} = customer;
    customer.tab.run(act);
    if (!response) return;
    const last = this.#expected.get(`${response.id} ${response.writer}`);
    for (const part of ['status', 'answers', 'offers', 'contact', 'reviews', 'satisfaction', 'path'])
      assert.deepEqual(last?.[part], response[part], `${part} of the last delivery`);
  }

  async walk() {
    for (let turns = 10 + Math.floor(this.random() * 20); turns > 0; turns--) {
      await this.#turn(pick(this.customers, this.random));
      if (this.random() < 0.3) await this.device.advance(Math.floor(this.random() * 60_000));
    }
    await this.#end();
  }

  async #turn(customer) {
    const {random, device, receiver} = this;
    const isStored = this.kind === 'stored';
    const roll = Math.floor(random() * 24);
    if (roll < 4) {
      const question = pick(customer.visible, random);
      if (question) customer.say(question, random() < 0.1 ? undefined : valueFor(question, random));
    } else if (roll < 10) {
      customer.fill(random);
      await customer.submit();
    } else if (roll === 10) await customer.submit();
    else if (roll === 11) await customer.move({type: 'back'});
    else if (roll === 12 && customer.step?.type === 'review') customer.open(random);
    else if (roll === 13 && customer.step?.type === 'cross-sell') customer.choose(random);
    else if (roll === 14) receiver.trouble = random() < 0.3 ? 0 : random();
    else if (roll === 15) {
      device.isOnline = !device.isOnline;
      if (device.isOnline) for (const {tab} of this.customers) tab.fire(tab.window, 'online');
    } else if (roll === 16) device.time += (random() - 0.5) * 1e10;
    else if (roll === 17 && this.kind === 'full') device.isFull = random() < 0.5;
    else if (roll === 18) {
      customer.hide(random);
      if (random() < 0.5) await device.advance(1000);
      customer.show();
    } else if (roll === 19) {
      // A host takes the runner out and puts it in again.
      this.leave(customer, () => customer.flow.hostDisconnected());
      if (random() < 0.5) await device.advance(1000);
      customer.tab.run(() => customer.flow.hostConnected());
      customer.check();
    } else if (roll === 20) customer.restart();
    else if (roll > 20 && isStored) {
      if (roll === 23) {
        if (this.customers.length < 4)
          this.customers.push(random() < 0.5 ? customer.duplicate() : this.#arrive());
        return;
      }
      if (roll === 21) customer.hide(random);
      customer.tab.kill();
      customer.reload();
    }
  }

  async #end() {
    const {device, receiver, random} = this;
    receiver.trouble = 0;
    device.isOnline = true;
    for (const customer of this.customers) {
      const goesOn = random() < 0.5;
      while (goesOn && customer.step) {
        customer.fill(random);
        assert.ok(await customer.submit(), 'a customer can go on');
      }
      customer.hide(random);
    }
    if (this.kind === 'stored') {
      for (const {tab} of this.customers) tab.kill();
      this.#arrive();
    }
    await device.advance(3_600_000);
    this.#judge();
  }

  #judge() {
    const winners = new Map();
    for (const response of this.#expected.values()) {
      winners.set(response.id, keepLatest(winners.get(response.id), response));
    }
    assert.deepEqual([...this.receiver.held.keys()].sort(), [...winners.keys()].sort(), 'each response once');
    for (const [id, response] of winners) {
      // How long a page was looked at is no answer: it goes along with the next one.
      const [held, answered] = [this.receiver.held.get(id), response].map(one => ({...one, seconds: {}}));
      assert.deepEqual(held, answered, 'as it was answered');
    }
    const left = [...this.device.local.items.keys()].filter(key => key.startsWith('parcours:outbox:'));
    assert.deepEqual(left, [], 'nothing waits');
  }
}

describe('a random walk', () => {
  it('leaves every answer with the receiver, once, and comes by no impossible state', async () => {
    for (const seed of seeds(1000)) {
      await new Session(seed).walk().catch(error => {
        error.message = `seed ${seed} (replay it with SEED=${seed}): ${error.message}`;
        throw error;
      });
    }
  });
});
