import type {
  LocalizedText,
  MultipleChoiceQuestionDefinition,
  OtherAnswer,
  SingleChoiceQuestionDefinition,
} from '@parcours/definition';
import type {ValidityIssue} from '../evaluation.js';
import {isOnly} from '../is-only.js';
import {issue} from './issue.js';

type ChoiceQuestion = SingleChoiceQuestionDefinition | MultipleChoiceQuestionDefinition;

/** What conditions and filters call a choice: its id, or `other` for a free answer. Any other value is itself. */
export function choiceId(choice: unknown): unknown {
  return isOther(choice) ? 'other' : choice;
}

export function choiceValidity({options, other}: ChoiceQuestion, choice: unknown): ValidityIssue | undefined {
  if (other && isOther(choice)) return choice.other.trim() ? undefined : issue('other');
  return options.some(({id}) => id === choice) ? undefined : issue('invalid');
}

export function readChoice(
  {options}: ChoiceQuestion,
  choice: string | OtherAnswer,
  resolve: (text: LocalizedText) => string,
): string {
  if (typeof choice !== 'string') return choice.other;
  const option = options.find(({id}) => id === choice);
  return option ? resolve(option.label) : '';
}

function isOther(choice: unknown): choice is OtherAnswer {
  return isOnly(choice, 'other') && typeof choice.other === 'string';
}
