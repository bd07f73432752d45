import type {HostTypes} from '@parcours/definition';
import {consentKind} from './consent-editor/consent-kind.js';
import {dateKind} from './date-editor/date-kind.js';
import {hostQuestionKind} from './host-question-kind.js';
import {matrixKind} from './matrix-editor/matrix-kind.js';
import {multipleChoiceKind} from './multiple-choice-editor/multiple-choice-kind.js';
import {npsKind} from './nps-editor/nps-kind.js';
import {numberKind} from './number-editor/number-kind.js';
import type {QuestionKind} from './question-kind.js';
import {ratingKind} from './rating-editor/rating-kind.js';
import {singleChoiceKind} from './single-choice-editor/single-choice-kind.js';
import {textKind} from './text-editor/text-kind.js';

/** What the editor knows of each type, in the order of its menus. */
export const questionKinds: ReadonlyMap<string, QuestionKind> = new Map(
  [
    npsKind,
    ratingKind,
    singleChoiceKind,
    multipleChoiceKind,
    textKind,
    matrixKind,
    numberKind,
    dateKind,
    consentKind,
  ].map(kind => [kind.type, kind]),
);

/** The same, with the host's own types at the end. */
export function questionKindsWith(
  types: HostTypes | undefined,
  locale: string,
): ReadonlyMap<string, QuestionKind> {
  const own = [...(types?.questions?.values() ?? [])].map(type => hostQuestionKind(type, locale));
  return own.length
    ? new Map([...questionKinds, ...own.map(kind => [kind.type, kind] as const)])
    : questionKinds;
}
