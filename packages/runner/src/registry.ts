import type {HostType} from '@parcours/definition';
import type {FlowQuestionType, FlowStepType} from '@parcours/flow';
import {type StaticValue, unsafeStatic} from 'lit/static-html.js';

/** A step type of the host's: how to read it, how it counts, and the element that shows it. */
export interface HostStepType extends HostType, FlowStepType {
  tag: string;
}

/** A question type of the host's. */
export interface HostQuestionType extends HostType, FlowQuestionType {
  tag: string;
}

interface Registry {
  /** Of the set of elements that serves the page; undefined until one is defined. */
  version?: string;
  /** The tag of each of our elements, and of the host's by `<type>-step` and `<type>-question`. */
  readonly tags: Map<string, StaticValue>;
  /** The host's own types, as the pure packages take them. */
  readonly steps: Map<string, HostStepType>;
  readonly questions: Map<string, HostQuestionType>;
}

declare global {
  // Two copies of the bundle must meet somewhere: what a host teaches one of them, both know.
  var parcoursRegistry: Registry | undefined;
}

const registry: Registry = (globalThis.parcoursRegistry ??= {
  tags: new Map(),
  steps: new Map(),
  questions: new Map(),
});

export {registry as hostTypes};

/** Which tag an element of ours was given. Tags come from code, never from a document. */
export const tagOf = (name: string) => registry.tags.get(name);

export const stepTag = (type: string) => tagOf(`${type}-step`);

export const questionTag = (type: string) => tagOf(`${type}-question`);

/**
 * Defines a set of elements once per page, by their names. Where a set of ours is there already, it serves the
 * page; where someone else owns one of the names, ours becomes `parcours-<name>`.
 */
export function defineElements(
  version: string,
  elements: Readonly<Record<string, CustomElementConstructor>>,
) {
  if (registry.version) {
    if (registry.version !== version) {
      console.warn(`Parcours ${registry.version} is on this page already; ${version} leaves it to serve.`);
    }
    return;
  }
  registry.version = version;
  const free = Object.entries(elements).map(
    ([name, element]) => [name, customElements.get(name) ? `parcours-${name}` : name, element] as const,
  );
  // Every tag is known before the first element on the page wakes up and renders.
  for (const [name, tag] of free) registry.tags.set(name, unsafeStatic(tag));
  for (const [, tag, element] of free) customElements.define(tag, element);
}

/** Teaches every runner on the page a step type. Call it before a definition that has it is set. */
export function registerStepType(step: HostStepType) {
  registry.steps.set(checked(step.type), step);
  registry.tags.set(`${step.type}-step`, unsafeStatic(step.tag));
}

/** Teaches every runner on the page a question type. Call it before a definition that has it is set. */
export function registerQuestionType(question: HostQuestionType) {
  registry.questions.set(checked(question.type), question);
  registry.tags.set(`${question.type}-question`, unsafeStatic(question.tag));
}

function checked(type: string) {
  if (!type.includes(':')) console.warn(`A type of your own needs a colon, like "acme:${type}".`);
  return type;
}
