import type {SequenceDefinition, StepDefinition} from '@parcours/definition';
import type {Command} from './command.js';
import {freeId, takenIds} from '../ids/free-id.js';
import {insertAt, moveAt, removeAt} from './list.js';
import {withNewIds, withoutQuestions} from './references.js';

const steps = ['steps'];

/** Adds a step before the one at `index`. Its id, and its questions', are made free ones. */
export function insertStep(index: number, step: StepDefinition): Command {
  return document => insertAt(document, steps, index, withFreeIds(document, step));
}

/** Removes a step, and every condition on its questions. */
export function removeStep(index: number): Command {
  return document => {
    const step = document.steps[index];
    if (!step) return document;
    const asked = step.type === 'questionnaire' ? step.questions : [];
    return withoutQuestions(removeAt(document, steps, index), new Set(asked.map(({id}) => id)));
  };
}

/** Moves a step, so that it stands at `to` afterwards. */
export function moveStep(from: number, to: number): Command {
  return document => moveAt(document, steps, from, to);
}

/** Puts a copy of a step after it. */
export function duplicateStep(index: number): Command {
  return document => {
    const step = document.steps[index];
    return step ? insertStep(index + 1, step)(document) : document;
  };
}

function withFreeIds(document: SequenceDefinition, step: StepDefinition): StepDefinition {
  const taken = takenIds(document);
  const take = (wanted: string) => {
    const id = freeId(wanted, taken);
    taken.add(id);
    return id;
  };
  const own = {...step, id: take(step.id)};
  if (own.type !== 'questionnaire') return own;
  const ids = new Map(own.questions.map(({id}) => [id, take(id)]));
  const questions = own.questions.map(question => ({...question, id: ids.get(question.id)!}));
  return withNewIds({...own, questions}, ids);
}
