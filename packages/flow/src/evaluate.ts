import type {
  Condition,
  QuestionDefinition,
  Satisfaction,
  SequenceDefinition,
  StepDefinition,
} from '@parcours/definition';
import {conditionHolds} from './condition.js';
import type {Evaluation} from './evaluation.js';
import type {FlowTypes} from './flow-types.js';
import {own} from './own.js';
import {rulesOf} from './questions/index.js';
import {satisfactory} from './satisfactory.js';
import type {FlowState} from './state.js';
import {collects} from './steps/index.js';

/**
 * One forward pass: which steps are on the route, which questions show, and the verdict.
 * Lists of questions that are as in `previous` are the same arrays, so that nothing renders again for them.
 * The step on screen is on the route: outside a preview it is there anyway.
 */
export function evaluate(
  definition: SequenceDefinition,
  state: Pick<FlowState, 'answers' | 'submitted' | 'current'>,
  types?: FlowTypes,
  previous?: Evaluation,
): Evaluation {
  const {answers, current} = state;
  const submitted = new Set(state.submitted);
  const route: StepDefinition[] = [];
  const visible = new Map<string, readonly QuestionDefinition[]>();
  const shown = new Map<string, QuestionDefinition>();
  let verdict: Satisfaction = 'unknown';
  let satisfaction: Satisfaction = 'unknown';
  const shows = (condition?: Condition) => !condition || conditionHolds(condition, shown, answers, types);

  for (const step of definition.steps) {
    const {id, audience} = step;
    if (collects(step, types) === undefined) continue;
    const invited = audience === 'everyone' || (audience === 'dissatisfied') === (verdict === 'dissatisfied');
    if (id !== current && !(invited && shows(step.showIf))) continue;
    route.push(step);
    if (step.type !== 'questionnaire') continue;

    const questions: QuestionDefinition[] = [];
    let met: boolean | undefined;
    for (const question of step.questions) {
      if (!rulesOf(question, types) || !shows(question.showIf)) continue;
      questions.push(question);
      shown.set(question.id, question);
      const good = satisfactory(question, own(answers, question.id), types);
      if (good !== undefined) met = good && met !== false;
    }
    visible.set(id, stable(questions, step.questions, previous?.visible.get(id)));
    satisfaction = fold(satisfaction, met);
    if (submitted.has(id)) verdict = fold(verdict, met);
  }

  return {
    route: stable(route, previous?.route),
    path: stable([...route.map(({id}) => id), 'thank-you'], previous?.path),
    visible,
    verdict,
    satisfaction,
    ending: verdict === 'dissatisfied' && definition.thankYou.dissatisfied ? verdict : 'satisfied',
  };
}

/** Once dissatisfied, always dissatisfied; nothing met and nothing missed changes nothing. */
function fold(verdict: Satisfaction, met: boolean | undefined): Satisfaction {
  if (met === undefined || verdict === 'dissatisfied') return verdict;
  return met ? 'satisfied' : 'dissatisfied';
}

/** The first of the lists that holds the same questions, else the new one. */
function stable<T>(list: readonly T[], ...known: readonly (readonly T[] | undefined)[]): readonly T[] {
  return known.find(old => old?.length === list.length && list.every((item, i) => item === old[i])) ?? list;
}
