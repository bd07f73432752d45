// The floor for the product's approach: JSON in, Lit elements with shadow roots out, native controls, no validation library.
import {LitElement, css, html, nothing, svg} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

const base = css`
  :host { display: block; font: 16px/1.5 system-ui, sans-serif; color: #1c2430; --accent: #0b6e4f; --line: #79828f; }
  *, *::before { box-sizing: border-box; }
  fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
  legend, .label { display: block; padding: 0; margin-block-end: .5rem; font-weight: 600; }
  h2 { margin: 0 0 1.5rem; font-size: 1.5rem; line-height: 1.2; }
  button, a.site { font: inherit; min-block-size: 44px; padding: .5rem 1.25rem; border: 0; border-radius: .5rem;
    background: var(--accent); color: #fff; cursor: pointer; text-decoration: none; display: inline-block; }
  .error { color: #b3261e; margin: .5rem 0 0; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  .sr { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; opacity: 0; }
`;

// ---- questions -------------------------------------------------------------------------------

/** Fired when the customer answers; `value` is undefined when the answer was cleared. */
class AnswerEvent extends Event {
  constructor(id, value) {
    super('answer', {bubbles: true, composed: true});
    this.id = id;
    this.value = value;
  }
}

class Question extends LitElement {
  static properties = {question: {attribute: false}, value: {attribute: false}, invalid: {type: Boolean}};

  answer(value) {
    this.dispatchEvent(new AnswerEvent(this.question.id, value));
  }
  focus() {
    this.renderRoot.querySelector('input, textarea')?.focus();
  }
  renderError() {
    return this.invalid ? html`<p class="error" id="error">Please answer this question.</p>` : nothing;
  }
  renderGroup(content, className) {
    const {label, required} = this.question;
    return html`<fieldset aria-describedby=${this.invalid ? 'error' : nothing}>
      <legend>${label}${required ? html` <span aria-hidden="true">*</span>` : nothing}</legend>
      <div class=${className}>${content}</div>
      ${this.renderError()}
    </fieldset>`;
  }
}

const star = svg`<path d="M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2 6.4 20.3 7.6 14 3 9.6l6.3-.8z"/>`;
const smiley = point =>
  svg`<circle cx="12" cy="12" r="9"/><path d="M9 9.5v1M15 9.5v1M8 15q4 ${(point - 3) * 2.5} 8 0"/>`;

class Scale extends Question {
  static styles = [
    base,
    css`
    .points { display: flex; flex-wrap: wrap; gap: .25rem; }
    label { flex: 1 0 44px; max-inline-size: 4rem; min-block-size: 44px; display: grid; place-items: center; cursor: pointer;
      border: 1px solid var(--line); border-radius: .5rem; position: relative; }
    label:has(:checked) { background: var(--accent); border-color: var(--accent); color: #fff; }
    label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
    .stars label, .smileys label { border-color: transparent; }
    svg { inline-size: 32px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
    .stars label:has(:checked) { background: none; color: inherit; }
    .stars .on svg { fill: #e0a100; stroke: #8a6300; }
    .ends { display: flex; justify-content: space-between; font-size: .875rem; color: #4a5361; margin-block-start: .25rem; }
  `,
  ];

  render() {
    const {type, look = 'numbers', scale, lowLabel, highLabel} = this.question;
    const from = type === 'nps' ? 0 : 1;
    const points = Array.from({length: type === 'nps' ? 11 : scale}, (_, i) => i + from);
    return html`${this.renderGroup(
      points.map(point => this.#renderPoint(point, look, points.length)),
      `points ${look}`,
    )}
      ${lowLabel || highLabel ? html`<div class="ends"><span>${lowLabel}</span><span>${highLabel}</span></div>` : nothing}`;
  }
  #renderPoint(point, look, count) {
    const drawing = {stars: () => star, smileys: () => smiley(point)}[look]?.();
    return html`<label class=${point <= this.value ? 'on' : ''}>
      <input class="sr" type="radio" name="point" value=${point} .checked=${this.value === point} @change=${this.#onChange}
        aria-label=${drawing ? `${point} of ${count}` : nothing}>
      ${drawing ? html`<svg viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>` : point}
    </label>`;
  }
  #onChange(event) {
    this.answer(Number(event.target.value));
  }
}

class Choice extends Question {
  static styles = [
    base,
    css`
    label { display: flex; gap: .75rem; align-items: center; min-block-size: 44px; padding-inline: .75rem; cursor: pointer;
      border: 1px solid var(--line); border-radius: .5rem; margin-block-end: .5rem; }
    input { accent-color: var(--accent); inline-size: 1.25rem; block-size: 1.25rem; margin: 0; }
    label:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
    small { margin-inline-start: auto; font-size: 1rem; }
  `,
  ];

  get #many() {
    return this.question.type === 'multiple-choice';
  }
  render() {
    const chosen = [this.value ?? []].flat();
    return this.renderGroup(
      this.question.options.map(
        ({id, label, price}) => html`<label>
      <input type=${this.#many ? 'checkbox' : 'radio'} name="option" value=${id} .checked=${chosen.includes(id)} @change=${this.#onChange}>
      <span>${label}</span>${price ? html`<small>${price}</small>` : nothing}
    </label>`,
      ),
      'options',
    );
  }
  #onChange() {
    const ids = [...this.renderRoot.querySelectorAll(':checked')].map(input => input.value);
    this.answer(this.#many ? (ids.length ? ids : undefined) : ids[0]);
  }
}

class Text extends Question {
  static styles = [
    base,
    css`
    textarea, input { font: inherit; inline-size: 100%; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; }
  `,
  ];

  render() {
    const {label, lines} = this.question;
    const text =
      lines > 1
        ? html`<textarea id="text" rows=${lines} .value=${this.value ?? ''} @input=${this.#onInput}></textarea>`
        : html`<input id="text" .value=${this.value ?? ''} @input=${this.#onInput}>`;
    return html`<label class="label" for="text">${label}</label>${text}${this.renderError()}`;
  }
  #onInput(event) {
    this.answer(event.target.value || undefined);
  }
}

const renderQuestion = (question, value, invalid) => {
  switch (question.type) {
    case 'nps':
    case 'rating':
      return html`<lit-scale .question=${question} .value=${value} ?invalid=${invalid}></lit-scale>`;
    case 'text':
      return html`<lit-text .question=${question} .value=${value} ?invalid=${invalid}></lit-text>`;
    default:
      return html`<lit-choice .question=${question} .value=${value} ?invalid=${invalid}></lit-choice>`;
  }
};

// ---- steps -----------------------------------------------------------------------------------

class Step extends LitElement {
  static properties = {step: {attribute: false}, answers: {attribute: false}};
  static styles = [
    base,
    css`
    lit-scale, lit-choice, lit-text, ul { margin: 0 0 2rem; padding: 0; list-style: none; }
    h2:focus { outline: none; }
    li { margin-block-end: .75rem; }
  `,
  ];

  focus() {
    this.renderRoot.querySelector('h2').focus();
  }
  submit(event) {
    event?.preventDefault();
    this.dispatchEvent(new Event('step-submit', {bubbles: true, composed: true}));
  }
  render() {
    return html`<h2 tabindex="-1">${this.step.title}</h2>
      <form novalidate @submit=${this.submit}>${this.renderContent()}<button>${this.step.button ?? 'Continue'}</button></form>`;
  }
}

class Questionnaire extends Step {
  static properties = {showErrors: {state: true}};

  willUpdate(changed) {
    if (changed.has('step')) this.showErrors = false;
  }
  #missing(question) {
    return question.required && this.answers[question.id] === undefined;
  }
  renderContent() {
    return repeat(
      this.step.questions,
      ({id}) => id,
      question =>
        renderQuestion(question, this.answers[question.id], this.showErrors && this.#missing(question)),
    );
  }
  submit(event) {
    event.preventDefault();
    const missing = this.step.questions.findIndex(question => this.#missing(question));
    this.showErrors = missing >= 0;
    if (missing < 0) super.submit();
    else this.renderRoot.querySelectorAll('lit-scale, lit-choice, lit-text')[missing].focus();
  }
}

const money = (amount, currency) =>
  new Intl.NumberFormat('en-CA', {style: 'currency', currency, maximumFractionDigits: 0}).format(amount);

class CrossSell extends Step {
  renderContent() {
    const {id, title, offers} = this.step;
    const options = offers.map(({id, title, price}) => ({
      id,
      label: title,
      price: price && money(price.amount, price.currency),
    }));
    return renderQuestion({type: 'multiple-choice', id, label: title, options}, this.answers[id]);
  }
}

class Review extends Step {
  renderContent() {
    return html`<ul>${this.step.sites.map(({url, label}) => html`<li><a class="site" href=${url} target="_blank" rel="noopener">${label}</a></li>`)}</ul>`;
  }
}

class ThankYou extends Step {
  render() {
    return html`<h2 tabindex="-1">${this.step.title}</h2><p>${this.step.body}</p>`;
  }
}

// ---- the sequence ----------------------------------------------------------------------------

/** Ids of the steps this customer sees: a filter question below its threshold leads straight to the final message. */
function routeOf({steps, thankYou}, answers) {
  const unhappy = steps
    .flatMap(({questions = []}) => questions)
    .some(({id, satisfaction}) => satisfaction && answers[id] < satisfaction.atLeast);
  const seen = steps.filter(
    ({type, audience}) => !unhappy || type === 'questionnaire' || audience === 'everyone',
  );
  return [
    ...seen,
    {type: 'thank-you', ...(unhappy && thankYou.dissatisfied ? thankYou.dissatisfied : thankYou.satisfied)},
  ];
}

class Sequence extends LitElement {
  static properties = {definition: {attribute: false}, answers: {state: true}, index: {state: true}};
  static styles = [base, css`:host { max-inline-size: 40rem; margin: 0 auto; padding: 1rem; }`];

  constructor() {
    super();
    this.answers = {};
    this.index = 0;
  }
  connectedCallback() {
    super.connectedCallback();
    this.definition ??= JSON.parse(this.querySelector('script[type="application/json"]').textContent);
  }
  get response() {
    return {status: 'complete', answers: this.answers};
  }
  render() {
    const step = routeOf(this.definition, this.answers)[this.index];
    const {answers} = this;
    return html`<div @answer=${this.#onAnswer} @step-submit=${this.#onSubmit}>${{
      questionnaire: () => html`<lit-questionnaire .step=${step} .answers=${answers}></lit-questionnaire>`,
      'cross-sell': () => html`<lit-cross-sell .step=${step} .answers=${answers}></lit-cross-sell>`,
      review: () => html`<lit-review .step=${step}></lit-review>`,
      'thank-you': () => html`<lit-thank-you .step=${step}></lit-thank-you>`,
    }[step.type]()}</div>`;
  }
  #onAnswer({id, value}) {
    this.answers = {...this.answers, [id]: value};
  }
  async #onSubmit() {
    this.index += 1;
    await this.updateComplete;
    const step = this.renderRoot.querySelector('div').firstElementChild;
    await step.updateComplete;
    step.focus();
    if (step instanceof ThankYou)
      this.dispatchEvent(new Event('sequence-complete', {bubbles: true, composed: true}));
  }
}

const elements = {
  scale: Scale,
  choice: Choice,
  text: Text,
  questionnaire: Questionnaire,
  'cross-sell': CrossSell,
  review: Review,
  'thank-you': ThankYou,
  sequence: Sequence,
};
for (const [name, element] of Object.entries(elements)) customElements.define(`lit-${name}`, element);
