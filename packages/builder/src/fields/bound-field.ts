import {str} from '@lit/localize/internal/str-tag.js';
import {describeIssue} from '@parcours/definition/describe';
import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {at, type Path} from '../commands/path.js';
import {setAt} from '../commands/set-at.js';
import {checkIcon} from '../icons/icons.js';

/** A field of the form that stands for one value of the document. */
export abstract class BoundField extends BuilderElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};

  /** Which value. */
  @property({attribute: false}) path: Path = [];

  /** What the field is called. */
  @property() label = '';

  /** A sentence under the field. */
  @property() hint = '';

  /** What stands at the path; undefined where there is nothing. */
  protected get value(): unknown {
    return at(this.scope?.document, this.path);
  }

  protected get isReadonly() {
    return this.scope?.isReadonly ?? false;
  }

  /** Writes another value. Undefined removes it. */
  protected write(value: unknown, burst?: string) {
    this.writeAt([], value, burst);
  }

  /** Writes a value that stands below this one. */
  protected writeAt(below: Path, value: unknown, burst?: string) {
    const path = [...this.path, ...below];
    this.edit(document => setAt(document, path, value), burst);
  }

  /** A field that says nothing takes no room, nor a gap beside it. */
  protected override update(changed: PropertyValues<this>) {
    super.update(changed);
    this.hidden = this.isReadonly && !this.renderRoot.childElementCount;
  }

  /** The value where it is only read: its words, and no field; nothing where it says nothing. */
  protected renderWords(words: string | undefined) {
    if (!words) return nothing;
    return html`<div class="labelled"><span class="label-row">${this.label}</span><p>${words}</p></div>`;
  }

  /** What is switched on, where it is only read. */
  protected renderTicked() {
    return html`<p class="switch-row">${checkIcon}${this.label}</p>`;
  }

  /** Words of the sequence's among our own. */
  protected quoted(words: string) {
    return this.msg(str`“${words}”`, {id: 'filter.quoted'});
  }

  /** What is wrong with the value, or the hint. */
  protected renderNote([issue] = this.issuesAt(this.path)) {
    if (issue) return html`<p id="note" class="error">${describeIssue(issue, this.language)}</p>`;
    return this.hint ? html`<p id="note" class="hint">${this.hint}</p>` : nothing;
  }

  protected get isInvalid() {
    return this.issuesAt(this.path).length > 0;
  }
}
