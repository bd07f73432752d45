import {StepBackEvent, StepSubmitEvent} from '/parcours/parcours.js';
import {css, h, HostElement} from '/pages/host-element.js';

const styles = css(`
  :host { display: block; --accent: var(--sequence-accent, #333); }
  h1, h2, h3, h4 { margin: 0; font-size: 1.5em; font-weight: 650; line-height: 1.25; letter-spacing: -0.018em; outline: none; text-wrap: balance; }
  .intro { margin: 6px 0 0; opacity: 0.72; }
  fieldset { display: grid; grid-template-columns: repeat(auto-fill, minmax(13em, 1fr)); gap: 8px; margin: 28px 0 0; padding: 0; border: 0; }
  legend { padding: 0 0 10px; font-weight: 600; }
  label { display: flex; align-items: center; gap: 12px; min-block-size: 52px; padding: 6px 14px; box-sizing: border-box; border: 1px solid color-mix(in oklab, currentColor 50%, transparent); border-radius: 12px; cursor: pointer; }
  label:has(:checked) { border: 2px solid; padding: 5px 13px; font-weight: 500; }
  label:has(:focus-visible) { outline: 2px solid; outline-offset: 2px; }
  input { inline-size: 20px; block-size: 20px; margin: 0; outline: none; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 32px; }
  button { min-block-size: 52px; padding: 10px 24px; border: 0; border-radius: 12px; background: color-mix(in oklab, var(--accent) 16%, transparent); color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
  button:not(.back) { flex: 1; }
  .back { background: none; padding-inline: 12px; }
  button:focus-visible { outline: 2px solid; outline-offset: 2px; }
`);

/**
 * The step `clinic:appointment`: the next visit, or none. It fires `step-submit` with what it collected, which arrives
 * under `data` in the response.
 */
export class AppointmentStep extends HostElement {
  static properties = ['step', 'locale', 'source', 'variables', 'headingLevel', 'canGoBack', 'data'];
  static styles = [styles];

  #slot;

  focusHeading(options) {
    this.shadowRoot.getElementById('heading')?.focus(options);
  }

  update() {
    const {step} = this;
    if (!step) return;
    this.#slot ??= this.data?.slot ?? undefined;
    // A change of language draws it anew; the focus stays on the same control.
    const {id} = this.shadowRoot.activeElement ?? {};
    this.shadowRoot.replaceChildren(
      h(`h${this.headingLevel ?? 2}`, {id: 'heading', tabIndex: -1}, this.say(step.title)),
      h('p', {className: 'intro', hidden: !step.intro}, this.say(step.intro)),
      this.#renderSlots(step),
      h('div', {className: 'actions'}, ...this.#renderButtons()),
    );
    if (id) this.shadowRoot.getElementById(id)?.focus({preventScroll: true});
  }

  #renderSlots({slots}) {
    return h(
      'fieldset',
      {},
      h('legend', {}, this.phrase('Quel moment vous irait?', 'Which time would suit you?')),
      ...slots.map(({id, label}) => {
        const input = h('input', {type: 'radio', name: 'slot', id: `slot-${id}`, checked: id === this.#slot});
        input.addEventListener('change', () => {
          this.#slot = id;
        });
        return h('label', {}, input, this.say(label));
      }),
    );
  }

  // "Not now" weighs as much as the other, as on the library's own offers.
  #renderButtons() {
    const back = h('button', {type: 'button', className: 'back', id: 'back'}, this.phrase('Retour', 'Back'));
    const later = h('button', {type: 'button', id: 'later'}, this.phrase('Pas maintenant', 'Not now'));
    const ask = h(
      'button',
      {type: 'button', id: 'ask'},
      this.phrase('Demander ce moment', 'Ask for this time'),
    );
    back.addEventListener('click', () => this.dispatchEvent(new StepBackEvent()));
    later.addEventListener('click', () => this.#submit(null));
    ask.addEventListener('click', () => {
      if (this.#slot) this.#submit(this.#slot);
      else this.shadowRoot.querySelector('input').focus();
    });
    return this.canGoBack ? [back, later, ask] : [later, ask];
  }

  #submit(slot) {
    this.dispatchEvent(new StepSubmitEvent(this.step.id, {slot}));
  }
}
