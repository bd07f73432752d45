import type {MsgFn} from '@lit/localize/internal/types.js';
import type {StepDefinition} from '@parcours/definition';
import type {Form} from '../form/form-field.js';
import type {TemplateResult} from 'lit';

/** What the path knows of a type of step, besides the element that edits it. */
export interface StepKind {
  type: string;
  icon: TemplateResult;
  name: (msg: MsgFn) => string;
  /** What it is for, in the menu of new steps. */
  note: (msg: MsgFn) => string;
  /** False where none can be added; those that are there can be edited. */
  isOffered?: boolean;
  /** What is in it, in a few words, on the path. */
  describe: (step: StepDefinition, msg: MsgFn) => string;
  /** The fields that it has beside those of every step. */
  form: Form;
  /**
   * A step to begin with, with words in the document's languages. The first is the source. `index` is where it will
   * stand: what comes first may welcome.
   */
  start: (locales: readonly string[], index: number) => StepDefinition;
}
