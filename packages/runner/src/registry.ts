import type {HostType, HostTypeName} from '@parcours/definition';
import type {HostQuestionRules, HostStepRules} from '@parcours/flow';
import {type StaticValue, unsafeStatic} from 'lit/static-html.js';

/** A step type of the host's: how to read it, how it counts, and the element that shows it. */
export interface HostStepType extends HostType, HostStepRules {
  tag: string;
}

/** A question type of the host's. */
export interface HostQuestionType extends HostType, HostQuestionRules {
  tag: string;
}

/** The element of each type. `define.ts` fills in ours, hosts add theirs. */
const tags = {step: new Map<string, StaticValue>(), question: new Map<string, StaticValue>()};

/** The host's own types, as the pure packages take them. */
export const hostTypes = {
  steps: new Map<string, HostStepType>(),
  questions: new Map<string, HostQuestionType>(),
};

/** Which element shows a step type. A tag comes from code, never from a document. */
export function setStepTag(type: string, tag: string) {
  tags.step.set(type, unsafeStatic(tag));
}

/** Which element shows a question type. */
export function setQuestionTag(type: string, tag: string) {
  tags.question.set(type, unsafeStatic(tag));
}

export const stepTag = (type: string) => tags.step.get(type);
export const questionTag = (type: string) => tags.question.get(type);

/** Teaches every runner on the page a step type. Call it before the first definition is set. */
export function registerStepType(step: HostStepType) {
  hostTypes.steps.set(hostName(step.type), step);
  setStepTag(step.type, step.tag);
}

/** Teaches every runner on the page a question type. Call it before the first definition is set. */
export function registerQuestionType(question: HostQuestionType) {
  hostTypes.questions.set(hostName(question.type), question);
  setQuestionTag(question.type, question.tag);
}

function hostName(type: HostTypeName) {
  if (!type.includes(':')) console.warn(`A type of your own needs a colon, like "acme:${type}".`);
  return type;
}
