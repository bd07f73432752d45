import type {HostTypes} from '@parcours/definition';
import {contentKind} from './content-editor/content-kind.js';
import {crossSellKind} from './cross-sell-editor/cross-sell-kind.js';
import {hostStepKind} from './host-step-kind.js';
import {questionnaireKind} from './questionnaire-editor/questionnaire-kind.js';
import {reviewKind} from './review-editor/review-kind.js';
import type {StepKind} from './step-kind.js';

/** What the editor knows of each type, in the order of its menus. */
export const stepKinds: ReadonlyMap<string, StepKind> = new Map(
  [questionnaireKind, crossSellKind, reviewKind, contentKind].map(kind => [kind.type, kind]),
);

/** The same, with the host's own types at the end. */
export function stepKindsWith(types: HostTypes | undefined, locale: string): ReadonlyMap<string, StepKind> {
  const own = [...(types?.steps?.values() ?? [])].map(type => hostStepKind(type, locale));
  return own.length ? new Map([...stepKinds, ...own.map(kind => [kind.type, kind] as const)]) : stepKinds;
}
