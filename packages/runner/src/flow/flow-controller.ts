import {
  hashDefinition,
  type LinkParts,
  resolveText,
  type Satisfaction,
  type SequenceDefinition,
  type SequenceResponse,
  thankYouId,
} from '@parcours/definition';
import {
  evaluate,
  type Evaluation,
  type FlowAction,
  type FlowState,
  readAnswer,
  responseOf,
  resume,
  startState,
  transition,
} from '@parcours/flow';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type Deliver, type DeliveryState, Outbox} from '../delivery/outbox.js';
import {SequenceAnswerEvent} from '../events/sequence-answer-event.js';
import {SequenceCompleteEvent} from '../events/sequence-complete-event.js';
import {SequenceDeliveryEvent} from '../events/sequence-delivery-event.js';
import {SequenceErrorEvent} from '../events/sequence-error-event.js';
import {SequenceOfferEvent} from '../events/sequence-offer-event.js';
import {SequenceSatisfactionEvent} from '../events/sequence-satisfaction-event.js';
import {SequenceStepEvent} from '../events/sequence-step-event.js';
import {readContext} from '../input/context.js';
import {newId} from '../progress/new-id.js';
import {type Receipt, ReceiptStore} from '../progress/receipt.js';
import {ProgressStore} from '../progress/store.js';
import {type Persist, webStorage} from '../progress/web-storage.js';
import {hostTypes} from '../registry.js';
import {Stopwatch} from './stopwatch.js';

/** What the flow needs to know of the runner it belongs to. */
export interface FlowHost extends ReactiveControllerHost, HTMLElement {
  /** The language shown. */
  readonly language: string;
  readonly endpoint: string;
  readonly deliver?: Deliver | undefined;
  readonly persist: Persist;
  readonly storageKey: string;
  readonly preview: boolean;
  readonly context: unknown;
}

/** What a sequence starts with, besides its definition. */
export interface FlowStart {
  answers: Readonly<Record<string, unknown>>;
  link: LinkParts | undefined;
}

/**
 * The only mutable state of a runner: where the customer is, what is stored of it, and what is sent. All that
 * happens goes through `dispatch`; events go out once the response is up to date.
 */
export class FlowController implements ReactiveController {
  definition?: SequenceDefinition;
  state?: FlowState;
  evaluation?: Evaluation;

  /** Where the newest response is on its way. */
  delivery?: DeliveryState | undefined;

  /** Set where this device has answered before: then nothing is asked until `restart`. */
  receipt?: Receipt | undefined;

  /** Stored answers that the definition has no place for any more were left out. */
  dropped = false;

  readonly #host: FlowHost;
  readonly #writer = newId();
  #start: FlowStart = {answers: {}, link: undefined};
  #hash?: string | undefined;
  #revision = 0;
  /** Something was done since the last delivery; after a reload nobody knows, and it is sent once more. */
  #hasNews = true;
  #progress?: ProgressStore;
  #receipts?: ReceiptStore;
  #outbox?: Outbox | undefined;
  #stopwatch = new Stopwatch();

  constructor(host: FlowHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('pagehide', this.#onHide);
    document.addEventListener('visibilitychange', this.#onVisibility);
    if (this.definition) this.#open();
  }

  hostDisconnected() {
    removeEventListener('pagehide', this.#onHide);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    // Nobody knows whether it will be put in again.
    this.#leave();
    this.#outbox?.dispose();
    this.#outbox = undefined;
  }

  /** Begins a sequence, or takes up what is stored of it. A definition set anew keeps what still has a place in it. */
  begin(definition: SequenceDefinition, start: FlowStart) {
    const isSame = this.definition?.id === definition.id;
    const current = isSame ? this.state : undefined;
    if (!isSame) this.#part();
    this.definition = definition;
    this.#start = start;
    this.#hash = undefined;
    this.#open();
    const stored = current ? undefined : this.#progress?.load();
    const taken = resume(definition, current ?? stored?.state, hostTypes);
    this.dropped = !current && (taken?.dropped ?? false);
    this.receipt = (current ? current.startedAt : taken) ? undefined : this.#receipts?.load();
    if (stored) this.#revision = stored.revision;
    this.#set(taken ? this.#return(taken.state, current) : this.#fresh());
  }

  /** A new response, once the old one is on its way: answers, verdict and receipt are gone. */
  restart(answers: FlowStart['answers']) {
    if (!this.definition) return;
    this.#leave();
    this.#start = {...this.#start, answers};
    this.receipt = undefined;
    this.dropped = false;
    this.#receipts?.clear();
    this.#progress?.clear();
    this.#revision = 0;
    this.delivery = undefined;
    this.#set(this.#fresh());
    this.#save();
  }

  /** Lets something happen. Returns false where it does not apply. */
  dispatch(action: FlowAction): boolean {
    const {definition, state} = this;
    if (!definition || !state) return false;
    const next = transition(definition, state, action, hostTypes);
    if (next === state) return false;
    if ('at' in action) this.#hasNews = true;
    this.#set(next);
    this.#save();
    if (action.type === 'answer') this.#fire(new SequenceAnswerEvent(action.question, action.value));
    if (action.type === 'review' && next.completedAt) this.#deliver();
    return true;
  }

  /**
   * Goes to another step, once the host has nothing against it. Returns whether it went; rejects where a listener's
   * promise did.
   */
  async move(action: FlowAction & {type: 'submit' | 'back' | 'go-to'}): Promise<boolean> {
    const {definition, state} = this;
    if (!definition || !state) return false;
    if (action.type !== 'go-to') this.#lap();
    const {current} = state;
    const to = transition(definition, this.state!, action, hostTypes).current;
    if (to === current) return false;
    const event = new SequenceStepEvent(current, to);
    if (!this.#fire(event)) return false;
    await event.waiting;
    const wasComplete = this.state?.completedAt;
    if (this.state?.current !== current || !this.dispatch(action)) return false;
    if (action.type === 'submit') this.#afterSubmit(current, wasComplete);
    return true;
  }

  /** Makes the hash of the document while the customer reads, and not between their first click and its frame. */
  prepare() {
    if (this.definition) this.#hash ??= hashDefinition(this.definition);
  }

  /** Sends what waits, now. */
  async flush() {
    await this.#outbox?.flush();
  }

  /** False where the answers could only be kept in memory. */
  get isStored() {
    return this.#outbox?.isStored ?? true;
  }

  /** The response so far; none before the first gesture. */
  get response(): SequenceResponse | undefined {
    return this.#responseAt(this.#revision);
  }

  /** The verdict so far. */
  get satisfaction(): Satisfaction {
    return this.evaluation?.verdict ?? 'unknown';
  }

  /** An earlier answer as the customer read it, for `{{answers.…}}` and for their own words. */
  readAnswer(id: string): string {
    const value = this.state?.answers[id];
    const questions = [...(this.evaluation?.visible.values() ?? [])].flat();
    const question = questions.find(question => question.id === id);
    const {definition} = this;
    if (!question || !definition) return '';
    const resolve = (text: Record<string, string>) =>
      resolveText(text, this.#host.language, definition.locales[0])?.text ?? '';
    return readAnswer(question, value, resolve);
  }

  #fresh() {
    return startState({
      definition: this.definition!,
      id: newId(),
      seed: newId(),
      answers: this.#start.answers,
      types: hostTypes,
    });
  }

  /** A definition set anew, as an editor does at every keystroke, leaves the customer on the step they were on. */
  #return(state: FlowState, current: FlowState | undefined) {
    if (!current || state.current === current.current) return state;
    return transition(this.definition!, state, {type: 'go-to', step: current.current}, hostTypes);
  }

  #set(state: FlowState) {
    const before = this.evaluation?.verdict;
    if (state.current !== this.state?.current) this.#stopwatch.lap();
    this.state = state;
    this.evaluation = evaluate(this.definition!, state, hostTypes, this.evaluation);
    this.#host.requestUpdate();
    const {verdict} = this.evaluation;
    if (before !== undefined && before !== verdict) this.#fire(new SequenceSatisfactionEvent(verdict));
  }

  #afterSubmit(step: string, wasComplete: string | undefined) {
    const {state} = this;
    const chosen = state && Object.hasOwn(state.offers, step) ? state.offers[step] : undefined;
    if (chosen) this.#fire(new SequenceOfferEvent(step, chosen));
    this.#deliver();
    if (!wasComplete && state?.completedAt) this.#fire(new SequenceCompleteEvent(this.response!));
    if (state?.current === thankYouId) this.#close(state);
  }

  /** The end: the answers leave the device, a receipt stays. */
  #close(state: FlowState) {
    this.#progress?.clear();
    if (state.completedAt) this.#receipts?.save({id: state.id, completedAt: state.completedAt});
  }

  #open() {
    const {preview, persist, storageKey, endpoint, deliver} = this.#host;
    const invitation = this.#start.link?.invitation;
    const name = storageKey || [this.definition!.id, invitation].filter(Boolean).join('/');
    const kept = preview ? 'none' : persist;
    this.#progress = new ProgressStore(kept, name);
    this.#receipts = new ReceiptStore(kept, name);
    this.#outbox?.dispose();
    this.#outbox = undefined;
    if (preview || !(endpoint || deliver)) return;
    this.#outbox = new Outbox({
      key: storageKey || absolute(endpoint) || this.definition!.id,
      endpoint,
      deliver: deliver && ((...response) => this.#host.deliver!(...response)),
      storage: persist === 'none' ? undefined : webStorage('local'),
      onState: (state, response) => this.#onDelivery(state, response),
      onIssue: issue => this.#fire(new SequenceErrorEvent([issue])),
    });
    void this.#outbox.flush();
  }

  #onDelivery(state: DeliveryState, response: SequenceResponse) {
    if (response.id === this.state?.id) {
      this.delivery = state;
      this.#host.requestUpdate();
    }
    this.#fire(new SequenceDeliveryEvent(state, response));
  }

  #save() {
    if (!this.state?.startedAt || this.state.current === thankYouId) return;
    // Another tab has come to the end of this response: its answers have left the device for good.
    if (this.#receipts?.load()?.id === this.state.id) return;
    this.#progress?.save({state: this.state, revision: this.#revision});
  }

  #deliver() {
    const response = this.#outbox && this.#responseAt(this.#revision + 1);
    if (!response) return;
    this.#revision = response.revision;
    this.#hasNews = false;
    this.#save();
    this.#outbox!.put(response);
  }

  #responseAt(revision: number) {
    const {definition, state} = this;
    if (!definition || !state) return undefined;
    const {link} = this.#start;
    return responseOf(definition, state, {
      writer: this.#writer,
      revision,
      hash: (this.#hash ??= hashDefinition(definition)),
      locale: this.#host.language,
      // As it is by now: a host may know more of the customer than when the sequence began.
      context: {...link?.context, ...readContext(this.#host.context).context},
      channel: link?.channel,
      invitation: link?.invitation,
      types: hostTypes,
    });
  }

  // Time is kept and not shown: nothing is evaluated or rendered for it.
  #lap() {
    const {definition, state} = this;
    if (!definition || !state) return;
    const action = {type: 'seconds', step: state.current, seconds: this.#stopwatch.lap()} as const;
    this.state = transition(definition, state, action, hostTypes);
    this.#save();
  }

  #fire(event: Event) {
    return this.#host.dispatchEvent(event);
  }

  /** Another sequence takes the place of this one, whose news are on their way first. */
  #part() {
    if (this.definition) this.#leave();
    this.delivery = undefined;
    this.#revision = 0;
    this.#hasNews = true;
  }

  /** Delivers what was done since the last time. */
  #leave() {
    this.#lap();
    if (this.#hasNews) this.#deliver();
  }

  #onHide = () => {
    this.#leave();
    this.#outbox?.flushOnHide();
  };

  // A phone ends a tab in the background without a word: what is answered is in the outbox by then.
  #onVisibility = () => {
    if (document.hidden) this.#leave();
    else this.#stopwatch.lap();
  };
}

/** What is no address stays as it is. */
const absolute = (url: string) =>
  url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
