import type {Condition, QuestionDefinition, SequenceDefinition} from '@parcours/definition';
import {conditionHolds} from './condition.js';
import {evaluate} from './evaluate.js';
import type {Evaluation, Progress} from './evaluation.js';
import type {FlowTypes} from './flow-types.js';
import {rulesOf} from './questions/index.js';
import type {FlowState} from './state.js';
import {collects} from './steps/index.js';

/** Fewest and most steps. What cannot be reached has more at the least than at the most. */
type Range = readonly [fewest: number, most: number];

/**
 * Where the customer is. Bounds on what can still come, over both verdicts and every `showIf` that an answer can
 * still change: what is given on the current page counts as open, so that the numbers stand still while it is filled.
 */
export function progressOf(
  definition: SequenceDefinition,
  state: FlowState,
  evaluation?: Evaluation,
  types?: FlowTypes,
): Progress {
  const {route, visible, verdict} = evaluation ?? evaluate(definition, state, types);
  const {current, answers} = state;
  const start = definition.steps.findIndex(({id}) => id === current);
  const left = start < 0 ? [] : definition.steps.slice(start);
  const open = new Set(
    left.flatMap(step => (step.type === 'questionnaire' ? step.questions.map(({id}) => id) : [])),
  );
  const shown = new Map([...visible.values()].flat().map(question => [question.id, question]));
  const shows = (condition?: Condition) =>
    condition ? conditionHolds(condition, shown, answers, types, open) : true;
  const filters = (question: QuestionDefinition) =>
    rulesOf(question, types)?.satisfactory &&
    (question.type.includes(':') || ('satisfaction' in question && question.satisfaction)) &&
    shows(question.showIf) !== false;

  const unreached: Range = [Infinity, -Infinity];
  let content: Range = verdict === 'dissatisfied' ? unreached : [0, 0];
  let unhappy: Range = verdict === 'dissatisfied' ? [0, 0] : unreached;
  for (const step of left) {
    const here = step.id === current;
    const on = here || shows(step.showIf);
    if (on === false || collects(step, types) === undefined) continue;
    const pass = ([fewest, most]: Range): Range => [fewest + (on ? 1 : 0), most + 1];
    const [fewest, most] = content;
    if (here || step.audience !== 'satisfied') unhappy = pass(unhappy);
    if (here || step.audience !== 'dissatisfied') {
      content = pass(content);
      if (step.type === 'questionnaire' && step.questions.some(filters)) {
        unhappy = [Math.min(unhappy[0], fewest + 1), Math.max(unhappy[1], most + 1)];
      }
    }
  }
  return {
    done: route.filter(({id}) => state.submitted.includes(id)).length,
    shortest: Math.min(content[0], unhappy[0]),
    longest: Math.max(content[1], unhappy[1]),
  };
}
