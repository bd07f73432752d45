import {QuestionAnswerEvent, QuestionEnterEvent} from '/parcours/parcours.js';
import {css, h, HostElement} from '/pages/host-element.js';

const styles = css(`
  :host {
    --accent: light-dark(var(--sequence-accent, #333), oklch(from var(--sequence-accent, #ccc) max(l, 0.76) min(c, 0.14) h));
    --quiet: color-mix(in oklab, currentColor 72%, transparent);
    display: block;
  }
  label { display: block; font-weight: 600; line-height: 22px; }
  p { margin: 0; }
  .help, .ends { color: var(--quiet); font-size: 0.875em; }
  .now { display: flex; align-items: baseline; gap: 10px; min-block-size: 52px; margin-block-start: 4px; font-weight: 600; }
  .value { font-size: 2.25em; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
  .unanswered { align-self: center; color: var(--quiet); font-weight: 400; }
  .ends { display: flex; justify-content: space-between; gap: 16px; }
  .error { margin-block-start: 8px; font-size: 0.875em; font-weight: 500; color: light-dark(#b3261e, #ffa198); }

  input { appearance: none; inline-size: 100%; block-size: 44px; margin: 0; border-radius: 8px; background: none; cursor: pointer; }
  input::-webkit-slider-runnable-track { block-size: 8px; border-radius: 4px; background: color-mix(in oklab, var(--accent) 26%, transparent); }
  input::-moz-range-track { block-size: 8px; border-radius: 4px; background: color-mix(in oklab, var(--accent) 26%, transparent); }
  input::-webkit-slider-thumb { appearance: none; inline-size: 32px; block-size: 32px; margin-block-start: -12px; border: 2px solid var(--accent); border-radius: 50%; background: var(--accent); }
  input::-moz-range-thumb { box-sizing: border-box; inline-size: 32px; block-size: 32px; border: 2px solid var(--accent); border-radius: 50%; background: var(--accent); }
  .is-empty::-webkit-slider-thumb { background: Canvas; }
  .is-empty::-moz-range-thumb { background: Canvas; }
  input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`);

/**
 * The question `clinic:pain-scale`: a slider from 0 to 10. Like the library's own questions it keeps no answer: it
 * shows `value` and fires `question-answer`.
 */
export class PainScale extends HostElement {
  static properties = ['question', 'value', 'error', 'locale', 'source', 'variables', 'seed'];
  static styles = [styles];

  #label = h('span');
  #help = h('p', {id: 'help', className: 'help'});
  #input = h('input', {type: 'range', id: 'pain', min: 0, max: 10});
  #value = h('span', {className: 'value'});
  #word = h('span');
  #least = h('span');
  #most = h('span');
  #error = h('p', {id: 'error', className: 'error', hidden: true});

  constructor() {
    super();
    this.shadowRoot.append(
      h('label', {htmlFor: 'pain'}, this.#label),
      this.#help,
      h('p', {className: 'now'}, this.#value, this.#word),
      this.#input,
      h('p', {className: 'ends'}, this.#least, this.#most),
      this.#error,
    );
    this.#input.addEventListener('input', () => this.#answer());
    // A slider stands at 0 before it is touched, and pressing it there says nothing: 0 must be possible to answer.
    this.#input.addEventListener('click', () => this.#answer());
    this.#input.addEventListener('keydown', event => this.#onKeyDown(event));
  }

  focus(options) {
    this.#input.focus(options);
  }

  update() {
    const {question, value} = this;
    if (!question) return;
    const isAnswered = typeof value === 'number';
    const word = isAnswered
      ? this.say(question.words[wordOf(value)])
      : this.phrase('Glissez ou touchez', 'Slide or tap');
    this.#label.textContent = this.say(question.label);
    this.#help.textContent = this.say(question.help);
    this.#help.hidden = !question.help;
    this.#value.textContent = value;
    this.#value.hidden = !isAnswered;
    this.#word.textContent = word;
    this.#word.className = isAnswered ? '' : 'unanswered';
    this.#least.textContent = this.say(question.words[0]);
    this.#most.textContent = this.say(question.words[4]);
    this.#input.value = value ?? 0;
    this.#input.className = isAnswered ? '' : 'is-empty';
    this.#input.ariaValueText = isAnswered
      ? `${value}, ${word}`
      : this.phrase('Pas encore répondu', 'Not answered yet');
    this.#input.ariaInvalid = String(Boolean(this.error));
    this.#error.hidden = !this.error;
    this.#error.textContent = this.error
      ? this.phrase('Choisissez un nombre de 0 à 10.', 'Choose a number from 0 to 10.')
      : '';
    const described = [question.help && 'help', this.error && 'error'].filter(Boolean);
    this.#input.setAttribute('aria-describedby', described.join(' '));
  }

  #answer() {
    const value = Number(this.#input.value);
    if (this.question && value !== this.value)
      this.dispatchEvent(new QuestionAnswerEvent(this.question.id, value));
  }

  #onKeyDown(event) {
    if (event.key === 'Enter') this.dispatchEvent(new QuestionEnterEvent(this.question.id));
    // At the lower end these move nothing, so no input event comes.
    else if (['Home', 'ArrowLeft', 'ArrowDown', ' '].includes(event.key))
      queueMicrotask(() => this.#answer());
  }
}

/** Which of the five words says it: none, 1–3, 4–6, 7–9, the most. */
function wordOf(value) {
  return Math.ceil(value / 3.3);
}
