import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {keyOf} from '../commands/path.js';
import {BoundField} from '../fields/bound-field.js';
import {base} from '../theme/base.styles.js';
import type {Json} from './form-field.js';

/**
 * @tag sequence-host-field
 * @summary The host's own element for what is particular to a type of theirs. `path` is the step's or the question's.
 */
export class HostField extends BoundField {
  static override styles = [base];

  /** The host's tag; it comes from their code, never from a document. */
  @property() tag = '';

  protected override render() {
    if (!this.scope || !this.tag) return nothing;
    const {locale, content, isReadonly} = this.scope;
    return staticHtml`<${unsafeStatic(this.tag)} .value=${this.value} .locale=${locale} .content=${content} .readonly=${isReadonly} @input=${this.#onInput}></${unsafeStatic(this.tag)}>`;
  }

  #onInput({currentTarget}: Event) {
    const {value} = currentTarget as EventTarget & {value?: Json};
    // What it is and what it is called by others are not the host's to change here.
    const {type, id} = this.value as Json;
    if (value && value !== this.value) this.write({...value, type, id}, keyOf(this.path));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-host-field': HostField;
  }
}
