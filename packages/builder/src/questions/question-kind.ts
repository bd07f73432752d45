import type {MsgFn} from '@lit/localize/internal/types.js';
import type {QuestionDefinition} from '@parcours/definition';
import type {Form} from '../form/form-field.js';
import type {TemplateResult} from 'lit';

/** A question to begin with, as the menu of new questions offers it. */
export interface QuestionPreset {
  icon: TemplateResult;
  name: (msg: MsgFn) => string;
  /** What tells it from the others. */
  note?: (msg: MsgFn) => string;
  /** Among the first that the menu offers. */
  isCommon?: boolean;
  /** The question, with words in the document's languages. The first is the source. */
  start: (locales: readonly string[]) => QuestionDefinition;
}

/** What the editor knows of a type of question, besides the element that edits it. */
export interface QuestionKind {
  type: string;
  icon: TemplateResult;
  name: (msg: MsgFn) => string;
  /** False where none can be added; those that are there can be edited. */
  isOffered?: boolean;
  /** Fields that other types know, too, and mean the same by. */
  keys: readonly string[];
  /** The fields that it has beside those of every question. */
  form?: Form;
  /** At least one. The first is what another type changes into. */
  presets: readonly [QuestionPreset, ...QuestionPreset[]];
}
