import {str} from '@lit/localize/internal/str-tag.js';
import type {Advice, StepDefinition} from '@parcours/definition';
import {describeAdvice} from '@parcours/definition/describe';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import {BuilderElement} from '../builder-element.js';
import {setAt} from '../commands/set-at.js';
import {duplicateStep, insertStep, moveStep, removeStep} from '../commands/steps.js';
import {words} from '../commands/words.js';
import {ReorderController} from '../drag/reorder-controller.js';
import {stepKinds} from '../editors/index.js';
import type {MenuChooseEvent} from '../events/menu-choose-event.js';
import {PlaceChooseEvent} from '../events/place-choose-event.js';
import {
  alertIcon,
  bulbIcon,
  closeIcon,
  documentIcon,
  filterIcon,
  frownIcon,
  gripIcon,
  mailIcon,
  moreIcon,
  plusIcon,
  smileIcon,
} from '../icons/icons.js';
import type {MenuItem} from '../menu/sequence-menu.js';
import {type Place, placeAt, stepPlace} from '../place.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {inWords, type PathFacts, pathFacts} from './path-facts.js';
import {filtersIn, forkAt} from './filter-step.js';
import {styles} from './sequence-path.styles.js';

/**
 * @tag sequence-path
 * @summary The path of a customer from the initial message to the final ones: choose, add, move and remove steps.
 * @event {PlaceChooseEvent} place-choose - A stop was chosen.
 * @event shortcuts-open - The list of keys is asked for.
 * @event {EditEvent} sequence-edit - Steps were added, moved or removed, or an advice was followed.
 */
export class SequencePath extends BuilderElement {
  static override styles = [base, control, styles];

  /** The stop that is being edited. */
  @property() place: Place = 'message';

  @state() private _said = '';
  @state() private _kept: ReadonlySet<string> = new Set();

  readonly #order = new ReorderController(this, {
    items: '.step',
    move: (from, to) => this.edit(moveStep(from, to)),
    say: (act, _from, to) => (this._said = this.#sentence(act, to)),
  });

  protected override render() {
    const {document} = this.scope ?? {};
    if (!document) return nothing;
    const {steps, thankYou} = document;
    const fork = forkAt(document);
    const before = fork < 0 ? steps.length : fork + 1;
    const facts = pathFacts(document);
    return html`
      <div class="pane-head">
        <h2>${this.msg('Path', {id: 'pane.path'})}</h2>
        <p class="muted">${this.#length(facts)}</p>
      </div>
      <div class="path">
        ${this.#renderStop('message', mailIcon, this.msg('Initial message', {id: 'path.message'}), this.#invitation)}
        ${repeat(
          steps.slice(0, before),
          ({id}) => id,
          (step, i) => html`${this.#renderAdd(i)}${this.#renderStep(step, i)}`,
        )}
        <div class=${fork < 0 ? 'trunk' : 'fork'}>
          <div>
            ${repeat(
              steps.slice(before),
              ({id}) => id,
              (step, i) =>
                html`${this.#renderAdd(before + i, fork >= 0, i === 0)}${this.#renderStep(step, before + i)}`,
            )}
            ${this.#renderAdd(steps.length, fork >= 0, steps.length === before && fork >= 0)}
            ${this.#renderStop('thankYou/satisfied', smileIcon, this.msg('Final message', {id: 'path.ending'}), this.words(thankYou.satisfied.title), fork < 0 ? '' : 'yes')}
          </div>
          ${fork < 0 ? nothing : this.#renderDetour(steps.slice(before))}
        </div>
      </div>
      <div class="foot">
        <button class="act" type="button" @click=${() => this.dispatchEvent(new Event('shortcuts-open', {bubbles: true, composed: true}))}><kbd>?</kbd>${this.msg('Shortcuts', {id: 'shortcut.title'})}</button>
        <p class="status" role="status">${this._said}</p>
      </div>
    `;
  }

  #length({shortest, longest}: PathFacts) {
    const [least, most] = [shortest.questions, longest.questions];
    const count =
      most === 1
        ? this.msg('1 question', {id: 'path.question'})
        : least === most
          ? this.msg(str`${most} questions`, {id: 'path.questions'})
          : this.msg(str`${least} to ${most} questions`, {id: 'path.questions-range'});
    const [quick, slow] = [inWords(shortest.seconds), inWords(longest.seconds)];
    return `${count}, ${quick === slow ? quick : this.msg(str`${quick} to ${slow}`, {id: 'path.seconds'})}`;
  }

  get #invitation() {
    const {message} = this.scope!.document;
    switch (message.channel) {
      case 'email':
        return this.msg(str`Email, “${this.words(message.email?.subject)}”`, {id: 'path.email'});
      case 'sms':
        return this.msg('Text message', {id: 'path.sms'});
      default:
        return this.msg('Link and QR code', {id: 'path.hyperlink'});
    }
  }

  #renderStop(
    place: Place,
    icon: TemplateResult,
    name: string,
    note: string,
    kind = '',
    tools: unknown = nothing,
    rows: unknown = nothing,
  ) {
    return html`
      <article class="stop ${kind} ${place === this.place ? 'chosen' : ''}">
        <div class="title-row">
          <span class="tile">${icon}</span>
          <button class="choose" type="button" aria-current=${place === this.place ? 'true' : nothing} @click=${() => this.dispatchEvent(new PlaceChooseEvent(place))}>
            <span class="name">${name}</span>
            <span class="note">${note}</span>
          </button>
          ${tools}
        </div>
        ${rows} ${this.#adviceOn(place).map(advice => this.#renderAdvice(advice))}
      </article>
    `;
  }

  #renderStep(step: StepDefinition, index: number) {
    const kind = stepKinds.get(step.type);
    const name = kind?.name(this.msg) ?? step.type;
    const {lifted, target} = this.#order;
    const {isReadonly} = this.scope!;
    const filters = filtersIn(step);
    const {unseen} = pathFacts(this.scope!.document);
    return html`
      <div class=${classMap({step: true, lifted: lifted === index, before: lifted !== undefined && target === index && target < lifted, after: lifted !== undefined && target === index && target > lifted})}>
        ${isReadonly ? nothing : html`<button class="grip" type="button" aria-label=${this.msg(str`Move ${name}. Space lifts it, the arrows move it.`, {id: 'path.grip'})} @keydown=${this.#order.onKey}>${gripIcon}</button>`}
        ${this.#renderStop(
          stepPlace(step.id),
          kind?.icon ?? documentIcon,
          name,
          kind?.describe(step, this.msg) ?? this.words(step.title),
          '',
          isReadonly ? nothing : this.#renderTools(name, index),
          unseen.has(step.id)
            ? html`<p class="filter-row warn">${alertIcon}<span>${this.msg('Nobody sees this step', {id: 'path.unseen'})}</span></p>`
            : filters.length
              ? html`<p class="filter-row">${filterIcon}<span>${this.msg(str`Filter: ${filters.map(({label}) => this.words(label)).join(', ')}`, {id: 'path.filter'})}</span></p>`
              : nothing,
        )}
      </div>
    `;
  }

  #renderTools(name: string, index: number) {
    const last = this.scope!.document.steps.length - 1;
    const items: MenuItem[] = [
      {value: 'up', label: this.msg('Move up', {id: 'move.up'}), isDisabled: index === 0},
      {value: 'down', label: this.msg('Move down', {id: 'move.down'}), isDisabled: index === last},
      {value: 'first', label: this.msg('Move to the start', {id: 'move.first'}), isDisabled: index === 0},
      {value: 'last', label: this.msg('Move to the end', {id: 'move.last'}), isDisabled: index === last},
      {value: 'copy', label: this.msg('Duplicate', {id: 'action.duplicate'})},
    ];
    const choose = ({value}: MenuChooseEvent) => {
      const to = {up: index - 1, down: index + 1, first: 0, last}[value];
      this.edit(to === undefined ? duplicateStep(index) : moveStep(index, to));
      if (to !== undefined) this._said = this.#sentence('drop', to);
    };
    return html`
      <sequence-menu .scope=${this.scope} label=${this.msg(str`Move or duplicate: ${name}`, {id: 'path.more'})} .items=${items} @menu-choose=${choose}>${moreIcon}</sequence-menu>
      <button class="act only close" type="button" aria-label=${this.msg(str`Remove: ${name}`, {id: 'path.remove'})} @click=${() => this.edit(removeStep(index))}>${closeIcon}</button>
    `;
  }

  #renderAdd(index: number, isProtected = false, isFirst = false) {
    const items = [...stepKinds.values()].map(({type, icon, name, note}): MenuItem => ({
      value: type,
      icon,
      label: name(this.msg),
      note: note(this.msg),
      group: this.msg('Add a step here', {id: 'path.add'}),
    }));
    return html`
      <div class="between ${isProtected ? 'yes' : ''}">
        ${isFirst ? html`<span class="pill yes">${smileIcon}${this.msg('Satisfied', {id: 'filter.satisfied'})}</span>` : nothing}
        ${this.scope!.isReadonly ? nothing : html`<sequence-menu look="add" .scope=${this.scope} label=${this.msg('Add a step here', {id: 'path.add'})} .items=${items} @menu-choose=${({value}: MenuChooseEvent) => this.#add(value, index)}>${plusIcon}</sequence-menu>`}
      </div>
    `;
  }

  #renderDetour(after: readonly StepDefinition[]) {
    const {thankYou} = this.scope!.document;
    const left = after.filter(({audience}) => (audience ?? 'satisfied') === 'satisfied').length;
    const note =
      left === 0
        ? this.msg('Sees every step', {id: 'path.left-none'})
        : left === 1
          ? this.msg('1 step left out', {id: 'path.left-one'})
          : this.msg(str`${left} steps left out`, {id: 'path.left-out'});
    return html`
      <aside class="detour">
        <p class="what"><span class="pill no">${frownIcon}${this.msg('Dissatisfied', {id: 'filter.dissatisfied'})}</span><small>${note}</small></p>
        ${
          thankYou.dissatisfied
            ? this.#renderStop(
                'thankYou/dissatisfied',
                frownIcon,
                this.msg('Final message', {id: 'path.ending'}),
                this.words(thankYou.dissatisfied.title),
                'no',
              )
            : html`<button class="act add-row" type="button" @click=${this.#addEnding}>${plusIcon}${this.msg('Their own final message', {id: 'path.add-ending'})}</button>`
        }
      </aside>
    `;
  }

  #renderAdvice(advice: Advice) {
    const {fix} = advice;
    return html`
      <div class="advice">
        ${bulbIcon}
        <p>${describeAdvice(advice, this.language)}</p>
        <p class="do">
          ${fix ? html`<button class="act fix" type="button" @click=${() => this.edit(fix)}>${this.#fixName(advice)}</button>` : nothing}
          <button class="act" type="button" @click=${() => (this._kept = new Set([...this._kept, keyOfAdvice(advice)]))}>${this.msg('Keep it', {id: 'advice.keep'})}</button>
        </p>
      </div>
    `;
  }

  #fixName({id}: Advice) {
    if (id === 'review-gating') return this.msg('Ask everyone', {id: 'advice.ask-everyone'});
    if (id === 'filter-avoidable') return this.msg('Make it required', {id: 'advice.require'});
    return this.msg('Mend it', {id: 'advice.fix'});
  }

  /** One at a time: the first that has not been put aside. What belongs to translations has its own view. */
  #adviceOn(place: Place): Advice[] {
    const {advice, document} = this.scope!;
    return advice
      .filter(
        one =>
          !one.id.startsWith('translation-') &&
          !this._kept.has(keyOfAdvice(one)) &&
          placeAt(one.path, document) === place,
      )
      .slice(0, 1);
  }

  #add(type: string, index: number) {
    const {document} = this.scope!;
    const step = stepKinds.get(type)?.start(document.locales);
    if (!step) return;
    const command = insertStep(index, step);
    const id = command(document).steps[index]!.id;
    this.edit(command);
    this.dispatchEvent(new PlaceChooseEvent(stepPlace(id)));
  }

  #addEnding() {
    const title = words(this.scope!.document.locales, {en: 'We are sorry', fr: 'Nous sommes désolés'});
    this.edit(document => setAt(document, ['thankYou', 'dissatisfied'], {title}));
    this.dispatchEvent(new PlaceChooseEvent('thankYou/dissatisfied'));
  }

  #sentence(act: 'lift' | 'over' | 'drop' | 'cancel', to: number) {
    const [place, count] = [to + 1, this.scope!.document.steps.length];
    if (act === 'cancel') return this.msg('Put back.', {id: 'drag.cancel'});
    if (act === 'drop') return this.msg(str`Dropped: step ${place} of ${count}.`, {id: 'drag.drop'});
    return this.msg(str`Step ${place} of ${count}. Space drops, Esc puts back.`, {id: 'drag.over'});
  }
}

const keyOfAdvice = ({id, params, path}: Advice) => `${id} ${JSON.stringify(params)} ${path.join('/')}`;

declare global {
  interface HTMLElementTagNameMap {
    'sequence-path': SequencePath;
  }
}
