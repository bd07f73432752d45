import {str} from '@lit/localize/internal/str-tag.js';
import type {Advice, StepDefinition} from '@parcours/definition';
import {describeAdvice} from '@parcours/definition/describe';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import {BuilderElement} from '../builder-element.js';
import {at} from '../commands/path.js';
import {isAside, putAside, showAside} from '../commands/put-aside.js';
import {setAt} from '../commands/set-at.js';
import {duplicateStep, insertStep, moveStep, removeStep} from '../commands/steps.js';
import {words} from '../commands/words.js';
import {ReorderController} from '../drag/reorder-controller.js';
import type {MenuChooseEvent} from '../events/menu-choose-event.js';
import {PlaceChooseEvent} from '../events/place-choose-event.js';
import {UndoEvent} from '../events/undo-event.js';
import {
  alertIcon,
  branchIcon,
  bulbIcon,
  closeIcon,
  documentIcon,
  filterIcon,
  frownIcon,
  gripIcon,
  moreIcon,
  plusIcon,
  slidersIcon,
  smileIcon,
} from '../icons/icons.js';
import type {MenuItem} from '../menu/sequence-menu.js';
import {pathOf, type Place, placeAt, stepPlace} from '../place.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {adviceOfPath, fixName} from './advice-words.js';
import {inWords, type PathFacts, pathFacts, type PathRange} from './path-facts.js';
import {filtersIn, forkAt} from './filter-step.js';
import {channelIcon} from './render-steps.js';
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
  /** Whether the last change has removed a step, so that it can be taken back from here. */
  @state() private _canRestore = false;

  readonly #order = new ReorderController(this, {
    items: '.step',
    move: (from, to) => this.edit(moveStep(from, to)),
    say: (act, from, to) => {
      this._said = this.#sentence(act, from, to);
      // Beside other words, Undo would be about something else.
      this._canRestore = false;
    },
  });
  #isRemoving = false;
  /** Steps that the last change has brought. */
  #fresh: ReadonlySet<string> = new Set();
  /** Which stop an Undo brings back. */
  #restored = 0;
  /** What gets the focus once it is there. */
  #wanted?: {stop: number; part: string} | undefined;
  /** The stop that has the focus: a path of another shape makes some stops anew. */
  #held?: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    const {document} = this.scope ?? {};
    this.#held = this.#active?.closest<HTMLElement>('.stop')?.dataset['place'];
    if (!changed.has('scope') || document === changed.get('scope')?.document) return;
    const before = new Set(changed.get('scope')?.document.steps.map(({id}) => id));
    this.#fresh = new Set(before.size ? document?.steps.map(({id}) => id).filter(id => !before.has(id)) : []);
    // What comes after a removal is what Undo would take back.
    this._canRestore = this.#isRemoving;
    this.#isRemoving = false;
  }

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
        <p class="muted grow">${this.#length(facts)}</p>
        ${this.#renderSettings()}
      </div>
      <div class="path">
        ${this.#renderStop('message', channelIcon(document.message.channel), this.msg('Initial message', {id: 'path.message'}), this.#invitation)}
        ${repeat(
          steps.slice(0, before),
          ({id}) => id,
          (step, i) => html`${this.#renderAdd(i)}${this.#renderStep(step, i, facts)}`,
        )}
        <div class=${fork < 0 ? 'trunk' : 'fork'}>
          <div>
            ${repeat(
              steps.slice(before),
              ({id}) => id,
              (step, i) =>
                html`${this.#renderAdd(before + i, fork >= 0, i === 0)}${this.#renderStep(step, before + i, facts)}`,
            )}
            ${steps.length ? this.#renderAdd(steps.length, fork >= 0, steps.length === before && fork >= 0) : this.#renderStart()}
            ${this.#renderStop('thankYou/satisfied', smileIcon, this.msg('Final message', {id: 'path.ending'}), this.words(thankYou.satisfied.title), fork < 0 ? '' : 'yes')}
          </div>
          ${fork < 0 ? nothing : this.#renderDetour(steps.slice(before), facts)}
        </div>
      </div>
      <div class="foot">
        ${this.#order.lifted === undefined ? html`<button class="act" type="button" @click=${() => this.dispatchEvent(new Event('shortcuts-open', {bubbles: true, composed: true}))}><kbd>?</kbd>${this.msg('Shortcuts', {id: 'shortcut.title'})}</button>` : nothing}
        <p class="status grow" role="status">${this._said}</p>
        ${this.#renderFootEnd()}
      </div>
    `;
  }

  /** What the status line offers: the keys of a drag, the way back from a removal, or how much advice there is. */
  #renderFootEnd() {
    if (this.#order.lifted !== undefined)
      return html`
        <p class="keys" aria-hidden="true">
          <kbd>${this.msg('Space', {id: 'key.space'})}</kbd>${this.msg('drops', {id: 'drag.drops'})}
          <kbd>${this.msg('Esc', {id: 'key.escape'})}</kbd>${this.msg('puts back', {id: 'drag.puts-back'})}
        </p>
      `;
    const {length: count} = this.#advice;
    return html`
      ${this._canRestore ? html`<button class="act link" type="button" @click=${this.#onUndo}>${this.msg('Undo', {id: 'action.undo'})}</button>` : nothing}
      ${count ? html`<button class="tag warn count" type="button" title=${this.msg('Show the advice', {id: 'advice.show'})} @click=${this.#onCount}>${bulbIcon}${count === 1 ? this.msg('1 piece of advice', {id: 'advice.one'}) : this.msg(str`${count} pieces of advice`, {id: 'advice.many'})}</button>` : nothing}
    `;
  }

  #renderSettings() {
    const name = this.msg('Settings of the sequence', {id: 'settings.open'});
    return html`<button class="act only" type="button" aria-label=${name} title=${name} aria-pressed=${this.place === 'settings'} @click=${() => this.dispatchEvent(new PlaceChooseEvent('settings'))}>${slidersIcon}</button>`;
  }

  #length({shortest, longest}: PathRange) {
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
      <article class="stop ${kind} ${place === this.place ? 'chosen' : ''}" data-place=${place}>
        <div class="title-row">
          <span class="tile">${icon}</span>
          <button class="choose" type="button" aria-current=${place === this.place ? 'true' : nothing} @click=${() => this.dispatchEvent(new PlaceChooseEvent(place))}>
            <span class="name">${name}</span>
            <span class="note">${note}</span>
          </button>
          ${tools}
        </div>
        ${this.#hasIssue(place) ? html`<p class="filter-row danger">${alertIcon}<span>${this.msg('To mend', {id: 'list.issue'})}</span></p>` : nothing}
        ${this.#adviceOn(place).map(advice => this.#renderAdvice(advice))} ${rows}
      </article>
    `;
  }

  #renderStep(step: StepDefinition, index: number, facts: PathFacts) {
    const kind = this.scope!.stepKinds.get(step.type);
    const name = this.#nameOf(step);
    const {lifted, target} = this.#order;
    const {isReadonly} = this.scope!;
    return html`
      <div class=${lifted === index ? 'hole' : ''}><div class=${classMap({step: true, fresh: this.#fresh.has(step.id), lifted: lifted === index, before: lifted !== undefined && target === index && target < lifted, after: lifted !== undefined && target === index && target > lifted})}>
        ${isReadonly ? nothing : html`<button class="grip" type="button" aria-label=${this.msg(str`Move ${name}. Space lifts it, the arrows move it.`, {id: 'path.grip'})} @keydown=${this.#order.onKey}>${gripIcon}</button>`}
        ${this.#renderStop(
          stepPlace(step.id),
          kind?.icon ?? documentIcon,
          name,
          kind?.describe(step, this.msg) ?? this.words(step.title),
          '',
          isReadonly ? nothing : this.#renderTools(name, index),
          this.#renderRows(step, index, facts),
        )}
      </div></div>
    `;
  }

  /** What the path says of a step besides its name: its filter, and who sees it where that is not as usual. */
  #renderRows(step: StepDefinition, index: number, {unseen}: PathFacts) {
    const {document} = this.scope!;
    const row = (icon: TemplateResult, words: unknown, kind = '') =>
      html`<p class="filter-row ${kind}">${icon}<span>${words}</span></p>`;
    if (unseen.has(step.id))
      return row(alertIcon, this.msg('Nobody sees this step', {id: 'path.unseen'}), 'warn');
    const fork = forkAt(document);
    const isAfter = fork >= 0 && index > fork;
    return html`
      ${filtersIn(step).length ? row(filterIcon, this.#filterWords(step)) : nothing}
      ${isAfter && step.audience === 'everyone' ? row(smileIcon, this.msg('Everyone sees this step', {id: 'path.everyone'})) : nothing}
      ${isAfter && step.audience === 'dissatisfied' ? row(frownIcon, this.msg('Dissatisfied customers only', {id: 'path.dissatisfied-only'}), 'no') : nothing}
      ${step.showIf ? row(branchIcon, this.msg('Shown on a condition', {id: 'path.sometimes'})) : nothing}
    `;
  }

  /** Which questions filter, in words as short as can be; of a single one, from which point on. */
  #filterWords(step: StepDefinition) {
    const filters = filtersIn(step);
    const [first] = filters;
    const {questionKinds} = this.scope!;
    const names = filters.map(({type, label}) =>
      type === 'nps' ? questionKinds.get(type)!.name(this.msg) : this.words(label),
    );
    const least = first && 'satisfaction' in first ? at(first.satisfaction, ['atLeast']) : undefined;
    const title = this.msg('Filter:', {id: 'path.filter-title'});
    if (names.length === 1 && typeof least === 'number')
      return html`${title} <b>${this.msg(str`${names[0]!}, ${least} and up`, {id: 'path.filter-from'})}</b>`;
    const list = new Intl.ListFormat(this.language).formatToParts(names);
    return html`${title} ${list.map(({type, value}) => (type === 'element' ? html`<b>${value}</b>` : value))}`;
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
      if (to !== undefined) this._said = this.#sentence('drop', index, to);
      this.edit(to === undefined ? duplicateStep(index) : moveStep(index, to));
      this.#wanted = {stop: (to ?? index + 1) + 1, part: 'sequence-menu'};
    };
    return html`
      <sequence-menu .scope=${this.scope} label=${this.msg(str`Move or duplicate: ${name}`, {id: 'path.more'})} .items=${items} @menu-choose=${choose}>${moreIcon}</sequence-menu>
      <button class="act only close" type="button" aria-label=${this.msg(str`Remove: ${name}`, {id: 'path.remove'})} @click=${() => this.#remove(index, name)}>${closeIcon}</button>
    `;
  }

  /** Where there is no step yet, what one can begin with stands on the path itself. */
  #renderStart() {
    if (this.scope!.isReadonly) return html`<div class="between"></div>`;
    return html`
      <div class="between">
        <div class="start" role="group" aria-label=${this.msg('Add a step here', {id: 'path.add'})}>
          <p class="muted">${this.msg('What comes first?', {id: 'path.start'})}</p>
          ${this.#offered.map(({type, icon, name, note}) => html`<button class="act" type="button" @click=${() => this.#add(type, 0)}>${icon}<span><b>${name(this.msg)}</b><small class="note">${note(this.msg)}</small></span></button>`)}
        </div>
      </div>
    `;
  }

  #renderAdd(index: number, isProtected = false, isFirst = false) {
    const items = this.#offered.map(({type, icon, name, note}): MenuItem => ({
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

  /** The types of steps that can be added. */
  get #offered() {
    return [...this.scope!.stepKinds.values()].filter(({isOffered = true}) => isOffered);
  }

  #renderDetour(after: readonly StepDefinition[], {dissatisfied}: PathFacts) {
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
        <p class="what"><span class="pill no">${frownIcon}${this.msg('Dissatisfied', {id: 'filter.dissatisfied'})}</span><small>${note}${dissatisfied ? html`<br />${this.#length(dissatisfied)}` : nothing}</small></p>
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
          ${fix ? html`<button class="act fix" type="button" @click=${() => this.edit(fix)}>${fixName(advice, this.msg)}</button>` : nothing}
          <button class="act" type="button" @click=${() => this.edit(putAside(advice.id, advice.path))}>${this.msg('Keep it', {id: 'advice.keep'})}</button>
        </p>
      </div>
    `;
  }

  /** Whether something is wrong at a stop: its form says what. */
  #hasIssue(place: Place) {
    const path = pathOf(place, this.scope!.document);
    return path !== undefined && this.issuesAt(path).length > 0;
  }

  /** Who only reads is not advised. */
  get #advice(): Advice[] {
    const {advice, document, isReadonly} = this.scope!;
    return isReadonly ? [] : adviceOfPath(advice, document);
  }

  /** One at a time: the first that has not been put aside. */
  #adviceOn(place: Place): Advice[] {
    const {document} = this.scope!;
    return this.#advice
      .filter(({id, path}) => placeAt(path, document) === place && !isAside(document, id, path))
      .slice(0, 1);
  }

  protected override async updated(changed: PropertyValues<this>) {
    if (!this.#wanted) return this.#holdFocus();
    if (!changed.has('scope')) return;
    const {stop, part} = this.#wanted;
    this.#wanted = undefined;
    // The key that did it is still on its way: it must not press what gets the focus.
    await new Promise(requestAnimationFrame);
    this.renderRoot.querySelectorAll('.stop')[stop]?.querySelector<HTMLElement>(part)?.focus();
  }

  get #active() {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  /** Where an Undo has made the stop anew that had the focus, or taken it away, the keys go on from here. */
  #holdFocus() {
    if (!this.#held || this.#active) return;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('.stop')];
    const stop = stops.find(({dataset}) => dataset['place'] === this.#held);
    (stop ?? this.renderRoot.querySelector('.chosen'))?.querySelector<HTMLElement>('.choose')?.focus();
  }

  /** The focus goes to the stop that now stands in its place, and not to the top of the page. */
  #remove(index: number, name: string) {
    this._said = this.msg(str`${name} removed.`, {id: 'path.removed'});
    this.#isRemoving = true;
    this.edit(removeStep(index));
    this.#restored = index + 1;
    this.#wanted = {stop: index + 1, part: '.choose'};
  }

  #onUndo() {
    this._said = this.msg('Back where it was.', {id: 'path.restored'});
    this.#wanted = {stop: this.#restored, part: '.choose'};
    this.dispatchEvent(new UndoEvent());
  }

  /** All advice once more, from the first one. */
  async #onCount() {
    this.edit(showAside);
    // The whole editor renders again for it, and this part comes last.
    await new Promise(requestAnimationFrame);
    const advice = this.renderRoot.querySelector('.advice');
    advice?.scrollIntoView({block: 'center'});
    advice?.querySelector('button')?.focus();
  }

  #add(type: string, index: number) {
    const {document, stepKinds} = this.scope!;
    const step = stepKinds.get(type)?.start(document.locales, index);
    if (!step) return;
    const command = insertStep(index, step);
    const id = command(document).steps[index]!.id;
    this.edit(command);
    this.#wanted = {stop: index + 1, part: '.choose'};
    this.dispatchEvent(new PlaceChooseEvent(stepPlace(id)));
  }

  #addEnding() {
    const title = words(this.scope!.document.locales, {en: 'We are sorry', fr: 'Nous sommes désolés'});
    this.edit(document => setAt(document, ['thankYou', 'dissatisfied'], {title}));
    this.dispatchEvent(new PlaceChooseEvent('thankYou/dissatisfied'));
  }

  #sentence(act: 'lift' | 'over' | 'drop' | 'cancel', from: number, to: number) {
    const {steps} = this.scope!.document;
    const [place, count] = [to + 1, steps.length];
    const name = this.#nameOf(steps[from]!);
    if (act === 'cancel') return this.msg(str`${name}: put back.`, {id: 'drag.cancel'});
    if (act === 'drop') return this.msg(str`${name}: now step ${place} of ${count}.`, {id: 'drag.drop'});
    const before = steps.filter((_, i) => i !== from)[to - 1];
    const after = before ? this.#nameOf(before) : this.msg('Initial message', {id: 'path.message'});
    return this.msg(str`${name}: step ${place} of ${count}, after ${after}.`, {id: 'drag.over'});
  }

  #nameOf({type}: StepDefinition) {
    return this.scope!.stepKinds.get(type)?.name(this.msg) ?? type;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-path': SequencePath;
  }
}
