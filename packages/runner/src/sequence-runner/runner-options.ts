import {property} from 'lit/decorators.js';
import type {Deliver} from '../delivery/outbox.js';
import type {Persist} from '../progress/web-storage.js';
import {SequenceElement} from '../sequence-element.js';

/** What a page may set on a runner. */
export abstract class RunnerOptions extends SequenceElement {
  /** URL of the definition. Else the property `definition`, or a child `<script type="application/json">`. */
  @property() src = '';

  /** The definition itself, parsed or not. Set anew, it keeps the answers and the step whose ids remain. */
  @property({attribute: false}) definition?: unknown;

  /** URL that receives responses by POST. Without it there are events only. */
  @property() endpoint = '';

  /** Delivers a response instead of a POST; it has arrived once the promise resolves. */
  @property({attribute: false}) deliver?: Deliver | undefined;

  /** Hidden fields of the response, and `{{variables}}` of the texts: a flat object, or JSON. */
  @property() context: unknown = {};

  /** Prefilled answers by question id: an object, or JSON. Nothing is sent before a real gesture. */
  @property() answers: unknown = {};

  /** Reads context, answers, invitation, channel and locale from the page's fragment and removes it; a reload still has them. */
  @property({type: Boolean, attribute: 'from-link'}) fromLink = false;

  /** Where progress and receipt live. `none` also keeps the outbox in memory. */
  @property() persist: Persist = 'session';

  /** Names what is stored. Without it: the sequence's id, and for the outbox the endpoint. */
  @property({attribute: 'storage-key'}) storageKey = '';

  /** Nothing is sent, stored or opened; `goTo` shows any step. */
  @property({type: Boolean}) preview = false;

  /** Leaves out the menu of languages. */
  @property({type: Boolean, attribute: 'no-language-switch'}) noLanguageSwitch = false;

  /** Leaves out how far the customer is. */
  @property({type: Boolean, attribute: 'no-progress'}) noProgress = false;

  /** Leaves out the way back. */
  @property({type: Boolean, attribute: 'no-back'}) noBack = false;

  /** Level of the steps' headings, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** The browser's Back goes one step back. */
  @property({type: Boolean}) history = false;

  /** Starts anew this many seconds after the last touch: a tablet at the counter. 0 is never. */
  @property({type: Number, attribute: 'reset-after'}) resetAfter = 0;

  /** Fills a page of its own: no border, no shadow. */
  @property({type: Boolean, reflect: true}) fill = false;

  /** Shows developers what is wrong, in sentences. */
  @property({type: Boolean}) debug = false;
}
