import type {AnswerValue, QuestionBase} from '@parcours/definition';
import type {ValidityIssue} from '@parcours/flow';

interface Given<Question> {
  /** An answer. */
  value: AnswerValue;
  /** What is longer than anybody planned for. */
  long: Partial<Question>;
  /** An answer to that, where the usual one would not show it. */
  longValue?: AnswerValue;
  /** Why an answer does not do; by default, that there is none. */
  error?: ValidityIssue;
}

/** A question in the states that every question has: one story each. */
export function statesOf<Question extends QuestionBase & {type: string}>(
  question: Question,
  {value, long, longValue = value, error = {code: 'required', params: {}}}: Given<Question>,
) {
  // A component's stories take its own type of value; which one it is, the question's type says.
  const story = (args: {question: Question; value?: unknown; error?: ValidityIssue}) => ({
    args: args as object,
  });
  return {
    empty: story({question}),
    filled: story({question, value}),
    withError: story({question, error}),
    notApplicable: story({
      question: {...question, required: false, notApplicable: true},
      value: {notApplicable: true},
    }),
    longTexts: story({question: {...question, ...long}, value: longValue}),
    missingTranslation: {...story({question: untranslated(question)}), globals: {locale: 'fr'}},
  };
}

/** Any part of a sequence, as it is before anybody has translated it: each text in the source language only. */
export function untranslated<Part>(part: Part): Part {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(untranslated) as Part;
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => [key, untranslated(value)]);
  return Object.fromEntries('en' in part ? entries.filter(([key]) => key === 'en') : entries) as Part;
}
