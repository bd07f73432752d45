import type {Condition} from './condition.js';
import type {SequenceDefinition} from './definition.js';
import {questionTypes} from './questions/index.js';
import type {QuestionDefinition} from './questions/index.js';
import {npsRange} from './questions/nps.js';
import {checkOptions} from './questions/options.js';
import {checkRange} from './questions/question.js';
import type {Range} from './questions/question.js';
import {report} from './schema.js';
import type {Payload} from './schema.js';

type Path = (string | number)[];

const maxQuestions = 2000;
const maxConditionDepth = 8;

/**
 * What the parts of a document say of each other. `payload.value` is a document whose parts are right,
 * except that there may be steps, questions and words that only a newer version knows.
 */
export function checkReferences(payload: Payload) {
  const {steps, message} = payload.value as SequenceDefinition;
  const ids = new Set<unknown>();
  const earlier = new Map<string, QuestionDefinition>();
  const questionsOf = (step: (typeof steps)[number]) => (step.type === 'questionnaire' ? step.questions : []);
  const all = steps.flatMap(questionsOf);
  const known = new Set(all.map(({id}) => id));
  if (all.length > maxQuestions) {
    return report(payload, 'too-many', {count: all.length, max: maxQuestions}, ['steps']);
  }

  const claim = (id: string, path: Path) => {
    if (id !== undefined && ids.has(id)) report(payload, 'duplicate-id', {id}, [...path, 'id']);
    ids.add(id);
  };
  const checkCondition = (condition: Condition | undefined, path: Path, depth = 1): void => {
    if (!condition) return;
    if (depth > maxConditionDepth) return report(payload, 'condition-deep', {max: maxConditionDepth}, path);
    if ('not' in condition) return checkCondition(condition.not, [...path, 'not'], depth + 1);
    for (const key of ['all', 'any'] as const) {
      const list = key in condition && (condition as Record<typeof key, Condition[]>)[key];
      if (list) return list.forEach((item, i) => checkCondition(item, [...path, key, i], depth + 1));
    }
    const {question} = condition as Compared;
    const target = earlier.get(question);
    if (target) checkComparison(condition as Compared, target, payload, path);
    else {
      const code = known.has(question) ? 'condition-later' : 'condition-unknown';
      report(payload, code, {question, allowed: [...earlier.keys()].slice(-20)}, [...path, 'question']);
    }
  };

  steps.forEach((step, i) => {
    claim(step.id, ['steps', i]);
    checkCondition(step.showIf, ['steps', i, 'showIf']);
    questionsOf(step).forEach((question, j) => {
      const path = ['steps', i, 'questions', j];
      claim(question.id, path);
      checkCondition(question.showIf, [...path, 'showIf']);
      earlier.set(question.id, question);
    });
  });

  const embedded = message.email?.embedQuestion;
  const allowed = steps[0] ? questionsOf(steps[0]).filter(({type}) => /^(nps|rating)$/.test(type)) : [];
  if (embedded && !allowed.some(({id}) => id === embedded)) {
    const params = {question: embedded, allowed: allowed.map(({id}) => id)};
    report(payload, 'embed-question', params, ['message', 'email', 'embedQuestion']);
  }
}

/** A condition on a question, whichever of its comparisons it makes. */
interface Compared {
  question: string;
  row?: string;
  atLeast?: number;
  atMost?: number;
  oneOf?: readonly (string | number)[];
  satisfactory?: boolean;
}

/** A condition must be one that the question's type can meet. */
function checkComparison(condition: Compared, target: QuestionDefinition, payload: Payload, path: Path) {
  const {question, row, oneOf, satisfactory} = condition;
  const {type} = target;
  // Only the host, or a newer version, knows what its own types hold.
  if (!Object.hasOwn(questionTypes, type)) return;
  const key = (['atLeast', 'atMost', 'oneOf', 'satisfactory'] as const).find(key => key in condition);
  const rows = 'rows' in target ? target.rows.map(({id}) => id) : undefined;
  const range = rangeOf(target);
  const isMissing = rows && row === undefined && (key === 'atLeast' || key === 'atMost');
  if (isMissing || (row !== undefined && !rows?.includes(row))) {
    report(
      payload,
      'condition-row',
      {question, row, allowed: rows ?? []},
      row === undefined ? path : [...path, 'row'],
    );
  }
  const misfit = () => report(payload, 'condition-misfit', {question, type, condition: key}, [...path, key!]);
  if (satisfactory !== undefined) {
    if (!('satisfaction' in target)) report(payload, 'condition-filter', {question}, [...path, 'question']);
  } else if (oneOf) {
    if ('options' in target) checkOptions(target, oneOf, payload, [...path, 'oneOf']);
    else if (!range || rows || type === 'number') misfit();
    else oneOf.forEach((value, i) => checkPoint(value, range, payload, [...path, 'oneOf', i]));
  } else if (key) {
    if (range) checkRange(condition.atLeast ?? condition.atMost, range, payload, [...path, key]);
    else misfit();
  }
}

function checkPoint(value: string | number, [min, max]: Range, payload: Payload, path: Path) {
  if (Number.isInteger(value)) checkRange(value as number, [min, max], payload, path);
  else report(payload, 'out-of-range', {value, min, max}, path);
}

/** The numbers that a question's answers, or its rows', may be. */
function rangeOf(question: QuestionDefinition): Range | undefined {
  switch (question.type) {
    case 'nps':
      return npsRange;
    case 'rating':
    case 'matrix':
      return [1, question.scale];
    case 'number':
      return [question.min, question.max];
    default:
      return undefined;
  }
}
