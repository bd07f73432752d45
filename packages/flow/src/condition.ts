import type {Answers, Condition, QuestionDefinition} from '@parcours/definition';
import type {FlowTypes} from './flow-types.js';
import {isEmpty} from './is-empty.js';
import {isNotApplicable} from './is-not-applicable.js';
import {isRecord} from './is-record.js';
import {own} from './own.js';
import {choiceId} from './questions/choice.js';
import {satisfactory} from './satisfactory.js';

/**
 * Whether a condition holds, given the questions that can be seen before it.
 * Undefined, as in three-valued logic, where that depends on a question of `open`: its answer may still change.
 */
export function conditionHolds(
  condition: Condition,
  shown: ReadonlyMap<string, QuestionDefinition>,
  answers: Answers,
  types?: FlowTypes,
  open?: ReadonlySet<string>,
): boolean | undefined {
  const holds = (inner: Condition) => conditionHolds(inner, shown, answers, types, open);
  if ('not' in condition) {
    const inner = holds(condition.not);
    return inner === undefined ? inner : !inner;
  }
  if ('all' in condition || 'any' in condition) {
    const decisive = 'any' in condition;
    const each = (decisive ? condition.any : condition.all).map(holds);
    if (each.includes(decisive)) return decisive;
    return each.includes(undefined) ? undefined : !decisive;
  }

  const {question: id} = condition;
  if (open?.has(id)) return undefined;
  const question = shown.get(id);
  const answer = question && own(answers, id);
  const row = 'row' in condition ? condition.row : undefined;
  const value = row === undefined ? answer : isRecord(answer) ? own(answer, row) : undefined;
  if (!question || isEmpty(value) || isNotApplicable(value)) return false;
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
  if ('atMost' in condition) return typeof value === 'number' && value <= condition.atMost;
  if ('oneOf' in condition) {
    return [value].flat().some(chosen => (condition.oneOf as readonly unknown[]).includes(choiceId(chosen)));
  }
  if ('satisfactory' in condition) {
    return satisfactory(question, answer, types) === condition.satisfactory;
  }
  return 'answered' in condition;
}
