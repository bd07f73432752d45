import {str} from '@lit/localize/internal/str-tag.js';
import type {StepDefinition} from '@parcours/definition';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import {BuilderElement} from '../builder-element.js';
import {addEnding} from '../commands/add-ending.js';
import {showAside} from '../commands/put-aside.js';
import {duplicateStep, insertStep, moveStep, removeStep} from '../commands/steps.js';
import {ReorderController} from '../drag/reorder-controller.js';
import {PlaceChooseEvent} from '../events/place-choose-event.js';
import {UndoEvent} from '../events/undo-event.js';
import {documentIcon, gripIcon, slidersIcon, smileIcon} from '../icons/icons.js';
import {type Place, stepPlace} from '../place.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {forkAt} from './fork.js';
import {invitationWords} from './invitation-words.js';
import {lengthWords} from './length-words.js';
import {type MoveAct, moveWords} from './move-words.js';
import {type PathFacts, pathFacts} from './path-facts.js';
import type {PathView} from './path-view.js';
import {renderAdd, renderStart} from './render-add.js';
import {renderDetour} from './render-detour.js';
import {renderFoot} from './render-foot.js';
import {renderRows} from './render-rows.js';
import {channelIcon} from './render-steps.js';
import {renderStop} from './render-stop.js';
import {renderTools, type StepActs} from './render-tools.js';
import {styles} from './sequence-path.styles.js';
import {StopFocus} from './stop-focus.js';

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
      this.#say(this.#moveWords(act, from, to), act === 'drop');
      // Beside other words, Undo would be about something else.
      this._canRestore = false;
    },
  });
  readonly #focus = new StopFocus(this);
  #isRemoving = false;
  /** Whether what is said is about the change that comes. */
  #isSaying = false;
  /** Steps that the last change has brought. */
  #fresh: ReadonlySet<string> = new Set();
  /** Which stop an Undo brings back. */
  #restored = 0;

  /** Takes the focus to the stop that is being edited. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector<HTMLElement>('.chosen .choose')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const {document} = this.scope ?? {};
    this.#focus.note();
    if (!changed.has('scope') || document === changed.get('scope')?.document) return;
    const before = new Set(changed.get('scope')?.document.steps.map(({id}) => id));
    this.#fresh = new Set(before.size ? document?.steps.map(({id}) => id).filter(id => !before.has(id)) : []);
    // What comes after a removal is what Undo would take back.
    this._canRestore = this.#isRemoving;
    this.#isRemoving = false;
    if (!this.#isSaying) this._said = '';
    this.#isSaying = false;
  }

  protected override render() {
    const {document} = this.scope ?? {};
    if (!document) return nothing;
    const {steps, thankYou} = document;
    const fork = forkAt(document);
    const before = fork < 0 ? steps.length : fork + 1;
    const facts = pathFacts(document);
    const view = this.#view;
    return html`
      <div class="pane-head">
        <h2>${this.msg('Path', {id: 'pane.path'})}</h2>
        <p class="muted grow">${lengthWords(facts, this.msg)}</p>
        ${this.#renderSettings()}
      </div>
      <div class="path">
        ${renderStop(
          {
            place: 'message',
            icon: channelIcon(document.message.channel),
            name: this.msg('Initial message', {id: 'path.message'}),
            note: invitationWords(view),
          },
          view,
        )}
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
            ${steps.length ? this.#renderAdd(steps.length, fork >= 0, steps.length === before && fork >= 0) : renderStart(type => this.#add(type, 0), view)}
            ${renderStop(
              {
                place: 'thankYou/satisfied',
                icon: smileIcon,
                name: this.msg('Final message', {id: 'path.ending'}),
                note: this.words(thankYou.satisfied.title),
                kind: fork < 0 ? '' : 'yes',
              },
              view,
            )}
          </div>
          ${fork < 0 ? nothing : renderDetour(steps.slice(before), facts, () => this.#addEnding(), view)}
        </div>
      </div>
      ${renderFoot(
        {
          said: this._said,
          isDragging: this.#order.lifted !== undefined,
          undo: this._canRestore ? () => this.#undo() : undefined,
          showAdvice: () => void this.#showAdvice(),
          showShortcuts: () =>
            this.dispatchEvent(new Event('shortcuts-open', {bubbles: true, composed: true})),
        },
        view,
      )}
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    const isOther = changed.has('scope') && changed.get('scope')?.document !== this.scope?.document;
    void this.#focus.settle(isOther);
  }

  #renderSettings() {
    const name = this.msg('Settings of the sequence', {id: 'settings.open'});
    return html`<button class="act only" type="button" aria-label=${name} title=${name} aria-pressed=${this.place === 'settings'} @click=${() => this.dispatchEvent(new PlaceChooseEvent('settings'))}>${slidersIcon}</button>`;
  }

  #renderStep(step: StepDefinition, index: number, facts: PathFacts) {
    const kind = this.scope!.stepKinds.get(step.type);
    const name = this.#nameOf(step);
    const {lifted, target} = this.#order;
    const {isReadonly} = this.scope!;
    const view = this.#view;
    return html`
      <div class=${lifted === index ? 'hole' : ''}><div class=${classMap({step: true, fresh: this.#fresh.has(step.id), lifted: lifted === index, before: lifted !== undefined && target === index && target < lifted, after: lifted !== undefined && target === index && target > lifted})}>
        ${isReadonly ? nothing : html`<button class="grip" type="button" aria-label=${this.msg(str`Move ${name}. Space lifts it, the arrows move it.`, {id: 'path.grip'})} @keydown=${this.#order.onKey}>${gripIcon}</button>`}
        ${renderStop(
          {
            place: stepPlace(step.id),
            icon: kind?.icon ?? documentIcon,
            name,
            note: kind?.describe(step, this.msg) ?? this.words(step.title),
            tools: isReadonly ? nothing : renderTools(name, index, this.#actsOn(index, name), view),
            rows: renderRows(step, index, facts, view),
          },
          view,
        )}
      </div></div>
    `;
  }

  #renderAdd(index: number, isProtected = false, isFirst = false) {
    return renderAdd({isProtected, isFirst}, type => this.#add(type, index), this.#view);
  }

  /** What each part is told. */
  get #view(): PathView {
    return {
      scope: this.scope!,
      chosen: this.place,
      choose: place => this.dispatchEvent(new PlaceChooseEvent(place)),
      edit: command => this.edit(command),
      words: text => this.words(text),
      msg: this.msg,
    };
  }

  #moveWords(act: MoveAct, from: number, to: number) {
    const names = this.scope!.document.steps.map(step => this.#nameOf(step));
    return moveWords(act, from, to, names, this.msg);
  }

  #nameOf({type}: StepDefinition) {
    return this.scope!.stepKinds.get(type)?.name(this.msg) ?? type;
  }

  #actsOn(index: number, name: string): StepActs {
    return {
      move: to => this.#move(index, to),
      duplicate: () => this.#duplicate(index),
      remove: () => this.#remove(index, name),
    };
  }

  #add(type: string, index: number) {
    const {document, stepKinds} = this.scope!;
    const step = stepKinds.get(type)?.start(document.locales, index);
    if (!step) return;
    const command = insertStep(index, step);
    const id = command(document).steps[index]!.id;
    this.edit(command);
    this.#focus.want(index + 1, '.choose');
    this.dispatchEvent(new PlaceChooseEvent(stepPlace(id)));
  }

  #addEnding() {
    this.edit(addEnding);
    this.dispatchEvent(new PlaceChooseEvent('thankYou/dissatisfied'));
  }

  /** Says something; of a change, until the next one. */
  #say(words: string, isOfChange = true) {
    this._said = words;
    this.#isSaying = isOfChange;
  }

  #move(from: number, to: number) {
    this.#say(this.#moveWords('drop', from, to));
    this.edit(moveStep(from, to));
    this.#focus.want(to + 1, 'sequence-menu');
  }

  #duplicate(index: number) {
    this.edit(duplicateStep(index));
    this.#focus.want(index + 2, 'sequence-menu');
  }

  /** The focus goes to the stop that now stands in its place, and not to the top of the page. */
  #remove(index: number, name: string) {
    this.#say(this.msg(str`${name} removed.`, {id: 'path.removed'}));
    this.#isRemoving = true;
    this.edit(removeStep(index));
    this.#restored = index + 1;
    this.#focus.want(index + 1, '.choose');
  }

  #undo() {
    this.#say(this.msg('Back where it was.', {id: 'path.restored'}));
    this.#focus.want(this.#restored, '.choose');
    this.dispatchEvent(new UndoEvent());
  }

  /** All advice once more, from the first one. */
  async #showAdvice() {
    this.edit(showAside);
    // The whole editor renders again for it, and this part comes last.
    await new Promise(requestAnimationFrame);
    const advice = this.renderRoot.querySelector('.advice');
    advice?.scrollIntoView({block: 'center'});
    advice?.querySelector('button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-path': SequencePath;
  }
}
