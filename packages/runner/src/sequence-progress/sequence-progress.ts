import {str} from '@lit/localize/internal/str-tag.js';
import {nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {SequenceElement} from '../sequence-element.js';
import {base} from '../theme/base.styles.js';
import {progress} from './progress.styles.js';
import {renderProgress} from './render-progress.js';

/**
 * @tag sequence-progress
 * @summary "Step 2 of 4": where the customer is, in words, with marks that repeat them.
 * @csspart progress - The line.
 */
export class SequenceProgress extends SequenceElement {
  static override styles = [base, progress];

  /** Steps behind the customer. */
  @property({type: Number}) done = 0;

  /** Steps in all, the current one included. Nothing shows below two. */
  @property({type: Number}) total = 0;

  protected override render() {
    const {done, total} = this;
    if (total < 2) return nothing;
    return renderProgress(done, total, this.msg(str`Step ${done + 1} of ${total}`, {id: 'progress.step'}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-progress': SequenceProgress;
  }
}
