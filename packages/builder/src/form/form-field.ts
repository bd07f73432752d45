import type {MsgFn} from '@lit/localize/internal/types.js';
import type {TemplateResult} from 'lit';
import type {Command} from '../commands/command.js';
import type {Path} from '../commands/path.js';
import type {setScale} from '../commands/set-scale.js';
import type {translate} from '../commands/translate.js';
import type {MenuItem} from '../menu/sequence-menu.js';
import type {Scope} from '../scope.js';

export type Json = Readonly<Record<string, unknown>>;

/** What a form is about: an object of the document, and all that is known around it. */
export interface FormContext {
  msg: MsgFn;
  scope: Scope;
  path: Path;
  value: Json;
}

/** The fields of one object, in order. */
export type Form = (context: FormContext) => readonly FormField[];

interface Labelled {
  /** Name of the value within the object; a path where it stands deeper. */
  key: string | Path;
  label: string;
  hint?: string;
}

/** A text in the language being written, or one string for all languages. */
export interface TextFormField extends Labelled {
  field: 'text';
  multiline?: boolean;
  optional?: boolean;
  plain?: boolean;
  /** An address: no variables, and the keyboard of a phone for it. */
  url?: boolean;
  /** A sum of money: written with a comma or a point, kept with a point. */
  amount?: boolean;
  /** A text message. */
  sms?: boolean;
  /** How it is written, where more than the text is concerned. */
  command?: typeof translate;
}

export interface NumberFormField extends Labelled {
  field: 'number';
  min?: number;
  max?: number;
}

export interface SwitchFormField extends Labelled {
  field: 'switch';
  on?: unknown;
  off?: unknown;
}

export interface SelectFormField extends Labelled {
  field: 'select';
  choices: readonly {value: string | number | undefined; label: string}[];
  /** How it is written, where more than the value is concerned. */
  command?: typeof setScale;
}

/** A day, or a day and its time. */
export interface DateFormField extends Labelled {
  field: 'date';
  withTime?: boolean;
}

/** A picture of the owner's device, where the host keeps pictures. */
export interface UploadFormField extends Labelled {
  field: 'upload';
}

/** Fields side by side, where there is room. */
export interface RowFormField {
  field: 'row';
  fields: readonly FormField[];
}

/** An object that may be left out: a switch, and its fields while it is there. */
export interface PartFormField extends Labelled {
  field: 'part';
  start: unknown;
  fields: readonly FormField[];
}

export interface SectionFormField {
  field: 'section';
  title: string;
  fields: readonly FormField[];
}

/** What is written beside the name of an item. */
export interface ItemTag {
  words: string;
  icon?: TemplateResult;
  kind?: 'warn' | 'danger' | 'yes';
}

/** Things of one kind, each with a form of its own. */
export interface ListFormField extends Labelled {
  field: 'list';
  icon: (item: Json) => TemplateResult;
  name: (item: Json) => string;
  tags?: (item: Json) => readonly ItemTag[];
  form: Form;
  /** What may be added; one choice is added at once, several open a menu. */
  starts: readonly (Omit<MenuItem, 'value'> & {start: () => Json})[];
  addLabel: string;
  /** More that can be done with one item. */
  acts?: (item: Json, index: number) => readonly (Omit<MenuItem, 'value'> & {command: Command})[];
  commands?: ListCommands;
  /** How many must stay. */
  least?: number;
}

/** How items come and go, where more than the list is concerned. */
export interface ListCommands {
  insert: (path: Path, index: number, item: never) => Command;
  remove: (path: Path, index: number) => Command;
  duplicate: (path: Path, index: number) => Command;
  move: (path: Path, from: number, to: number) => Command;
}

/** What one answer has beside its words: a form of its own would be too much for it. */
export type DetailFormField = (SwitchFormField | PartFormField) & {key: string};

/** Anything else. */
export interface OwnFormField {
  field: 'own';
  template: TemplateResult;
}

export type FormField =
  | TextFormField
  | NumberFormField
  | SwitchFormField
  | SelectFormField
  | DateFormField
  | UploadFormField
  | RowFormField
  | PartFormField
  | SectionFormField
  | ListFormField
  | OwnFormField;
