import type {Condition} from '../condition.js';
import type {ImageDefinition} from '../image.js';
import type {LocalizedText} from '../text.js';

/** What every question has. */
export interface QuestionBase {
  id: string;
  label: LocalizedText;
  help?: LocalizedText;
  image?: ImageDefinition;
  required?: boolean;
  /** Offers "Not applicable", which satisfies `required` and leaves every score alone. */
  notApplicable?: boolean;
  showIf?: Condition;
  /** Groups answers in reports. */
  metric?: string;
}

/** A filter on a number: met from this value up. */
export interface AtLeast {
  atLeast: number;
}

export interface OptionDefinition {
  id: string;
  label: LocalizedText;
  image?: ImageDefinition;
  /** Stays in its place when the others are shuffled. */
  fixed?: boolean;
}

/** A free answer beside the options: `true`, or with words of its own. */
export type OtherDefinition = true | {label: LocalizedText};

/** The value of "Not applicable". */
export interface NotApplicable {
  notApplicable: true;
}

/** The value of a free answer. */
export interface OtherAnswer {
  other: string;
}

/** Any answer. What each type takes is in the type's own file. */
export type AnswerValue =
  | number
  | string
  | boolean
  | NotApplicable
  | OtherAnswer
  | readonly (string | OtherAnswer)[]
  | Readonly<Record<string, number>>
  | {readonly [key: string]: unknown};

/** Answers by question id. An absent key is a question without an answer. */
export type Answers = Readonly<Record<string, AnswerValue>>;
