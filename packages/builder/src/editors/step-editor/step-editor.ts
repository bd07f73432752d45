import {str} from '@lit/localize/internal/str-tag.js';
import {css, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {BuilderElement} from '../../builder-element.js';
import {addEnding} from '../../commands/add-ending.js';
import type {Command} from '../../commands/command.js';
import {at} from '../../commands/path.js';
import {setAt} from '../../commands/set-at.js';
import {duplicateStep, moveStep, removeStep} from '../../commands/steps.js';
import type {MenuChooseEvent} from '../../events/menu-choose-event.js';
import {PlaceChooseEvent} from '../../events/place-choose-event.js';
import type {Form, Json} from '../../form/form-field.js';
import {form} from '../../form/form.styles.js';
import {renderForm} from '../../form/render-form.js';
import {frownIcon, moreIcon, smileIcon} from '../../icons/icons.js';
import type {MenuItem} from '../../menu/sequence-menu.js';
import {inWords, secondsOfStep} from '../../path/path-facts.js';
import {pathOf, type Place, stepPlace} from '../../place.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';
import {endingForm} from '../ending-editor/ending-form.js';
import {messageForm} from '../message-editor/message-form.js';
import {settingsForm} from '../settings-editor/settings-form.js';
import {stepForm} from '../step-form.js';

/**
 * @tag sequence-step-editor
 * @summary The form of the chosen stop, whatever it is.
 * @event {PlaceChooseEvent} place-choose - The other final message was chosen.
 */
export class StepEditor extends BuilderElement {
  static override styles = [
    base,
    control,
    field,
    form,
    css`
      .form {
        padding: 4px 20px 32px;
      }
      .segments {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
    `,
  ];

  /** The stop that is edited. */
  @property() place: Place = 'message';

  /** Puts the focus on the first field. */
  async focusForm() {
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>('sequence-text-field, sequence-channel-field, .segments > button')
      ?.focus();
  }

  protected override render() {
    const {scope} = this;
    const path = scope && pathOf(this.place, scope.document);
    if (!scope || !path) return nothing;
    const value = at(scope.document, path) as Json;
    const fields = this.#form({msg: this.msg, scope, path, value});
    return html`
      <div class="pane-head"><h2 class="grow">${this.#name(value)}</h2>${this.#renderHeadEnd()}</div>
      <div class="form">
        ${this.place.startsWith('thankYou') ? this.#renderEndings() : nothing} ${renderForm(fields, scope, path)}
      </div>
    `;
  }

  get #form(): Form {
    if (this.place === 'message') return messageForm;
    if (this.place === 'settings') return settingsForm;
    return this.place.startsWith('steps/') ? stepForm : endingForm;
  }

  #name(value: Json) {
    if (this.place === 'message') return this.msg('Initial message', {id: 'path.message'});
    if (this.place === 'settings') return this.msg('Sequence', {id: 'settings.title'});
    if (this.place.startsWith('thankYou')) return this.msg('Final message', {id: 'path.ending'});
    const type = String(value['type']);
    return this.scope!.stepKinds.get(type)?.name(this.msg) ?? type;
  }

  /** How long the step takes, and what can be done with it as a whole. */
  #renderHeadEnd() {
    const {document, isReadonly} = this.scope!;
    const index = document.steps.findIndex(({id}) => stepPlace(id) === this.place);
    const step = document.steps[index];
    if (!step) return nothing;
    const time = inWords(secondsOfStep(step));
    const last = document.steps.length - 1;
    const items: (MenuItem & {command: Command})[] = [
      {
        value: 'up',
        label: this.msg('Move up', {id: 'move.up'}),
        isDisabled: index === 0,
        command: moveStep(index, index - 1),
      },
      {
        value: 'down',
        label: this.msg('Move down', {id: 'move.down'}),
        isDisabled: index === last,
        command: moveStep(index, index + 1),
      },
      {
        value: 'copy',
        label: this.msg('Duplicate', {id: 'action.duplicate'}),
        command: duplicateStep(index),
      },
      {value: 'remove', label: this.msg('Remove', {id: 'action.remove'}), command: removeStep(index)},
    ];
    const choose = ({value}: MenuChooseEvent) => this.edit(items.find(item => item.value === value)!.command);
    return html`
      <p class="muted small">${this.msg(str`about ${time}`, {id: 'step.time'})}</p>
      ${isReadonly ? nothing : html`<sequence-menu .scope=${this.scope} label=${this.msg('This step', {id: 'step.menu'})} .items=${items} @menu-choose=${choose}>${moreIcon}</sequence-menu>`}
    `;
  }

  /** Which of the two, and whether there are two. */
  #renderEndings() {
    const {dissatisfied} = this.scope!.document.thankYou;
    const hasTwo = dissatisfied !== undefined;
    const endings = [
      {place: 'thankYou/satisfied', icon: smileIcon, name: this.msg('Satisfied', {id: 'filter.satisfied'})},
      {
        place: 'thankYou/dissatisfied',
        icon: frownIcon,
        name: this.msg('Dissatisfied', {id: 'filter.dissatisfied'}),
      },
    ] as const;
    return html`
      ${
        hasTwo
          ? html`<div class="segments" role="group" aria-label=${this.msg('Which customers', {id: 'ending.which'})}>
              ${endings.map(({place, icon, name}) => html`<button type="button" aria-pressed=${place === this.place} @click=${() => this.dispatchEvent(new PlaceChooseEvent(place))}>${icon}${name}</button>`)}
            </div>`
          : nothing
      }
      ${this.scope!.isReadonly ? nothing : this.#renderSwitch(hasTwo)}
    `;
  }

  #renderSwitch(hasTwo: boolean) {
    return html`
      <label class="switch-row">
        <input class="switch" type="checkbox" .checked=${hasTwo} @change=${this.#onSwitch} />
        <span>
          ${this.msg('A version for dissatisfied customers', {id: 'ending.two'})}
          <span class="hint">${this.msg('Without it, all see the same.', {id: 'ending.two-hint'})}</span>
        </span>
      </label>
    `;
  }

  #onSwitch(event: Event & {target: HTMLInputElement}) {
    const isOn = event.target.checked;
    this.edit(isOn ? addEnding : document => setAt(document, ['thankYou', 'dissatisfied'], undefined));
    this.dispatchEvent(new PlaceChooseEvent(isOn ? 'thankYou/dissatisfied' : 'thankYou/satisfied'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-step-editor': StepEditor;
  }
}
