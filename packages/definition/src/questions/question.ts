import {condition} from '../condition.js';
import {image} from '../image.js';
import {list} from '../list.js';
import {object} from '../object.js';
import {optional, report, run, schema} from '../schema.js';
import type {Payload} from '../schema.js';
import {maybeText, text} from '../text.js';
import {finite, flag, id, literal, slug} from '../value.js';
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
  /** Stays last when the others are shuffled. */
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

/** Least and greatest possible number; an absent end is open. */
export type Range = readonly [number | undefined, number | undefined];

/** The part of a question's shape that all share. */
export const questionShape = {
  id,
  label: text,
  help: /*@__PURE__*/ optional(maybeText),
  image: /*@__PURE__*/ optional(image),
  required: /*@__PURE__*/ optional(flag),
  notApplicable: /*@__PURE__*/ optional(flag),
  showIf: /*@__PURE__*/ optional(condition),
  metric: /*@__PURE__*/ optional(slug),
};

export const atLeast = /*@__PURE__*/ optional(/*@__PURE__*/ object<AtLeast>({atLeast: finite}));

const labelled = /*@__PURE__*/ object<Exclude<OtherDefinition, true>>({label: text});
const bare = /*@__PURE__*/ literal(true);

/** The part of a choice's shape that both kinds share. */
export const choiceShape = {
  options: /*@__PURE__*/ list(
    /*@__PURE__*/ object<OptionDefinition>({
      id,
      label: text,
      image: optional(image),
      fixed: optional(flag),
    }),
    1,
    200,
    true,
  ),
  other: /*@__PURE__*/ optional(
    /*@__PURE__*/ schema<OtherDefinition>({
      type: 'union',
      options: [bare, labelled],
      pick: value => (value === true ? bare : labelled),
      read(payload, ctx) {
        if (payload.value !== true) run(labelled, payload, ctx);
      },
    }),
  ),
  shuffle: /*@__PURE__*/ optional(flag),
};

/** Least and greatest, of numbers or of dates: the least comes first. */
export function checkOrder(min: unknown, max: unknown, payload: Payload, path: string[]) {
  if (min !== undefined && max !== undefined && min! > max!) report(payload, 'min-max', {min, max}, path);
}

/** A number that answers are compared with must be a possible answer. */
export function checkRange(
  value: number | undefined,
  [min, max]: Range,
  payload: Payload,
  path: (string | number)[],
) {
  if (value !== undefined && (value < (min ?? value) || value > (max ?? value))) {
    report(payload, 'out-of-range', {value, min, max}, path);
  }
}

/** The path of a filter's number in its question. */
export const filterPath = ['satisfaction', 'atLeast'];
