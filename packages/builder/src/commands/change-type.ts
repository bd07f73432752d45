import type {QuestionDefinition} from '@parcours/definition';
import {questionKinds} from '../questions/index.js';
import type {Command} from './command.js';
import {answersOf, usualFilter} from './filter.js';
import {at, type Path} from './path.js';
import {setAt} from './set-at.js';

/** What every question may have, whatever its type. */
const shared = ['id', 'label', 'help', 'image', 'required', 'notApplicable', 'showIf', 'metric'];

type Fields = Readonly<Record<string, unknown>>;

/** Makes another type of the question at `path`. What both types know is kept: words, options, scale, filter. */
export function changeType(path: Path, type: string, kinds = questionKinds): Command {
  return document => {
    const old = at(document, path) as (QuestionDefinition & Fields) | undefined;
    const kind = kinds.get(type);
    if (!old || !kind || old.type === type) return document;
    const keys = new Set([...shared, ...kind.keys]);
    const kept = Object.entries(old).filter(([key]) => keys.has(key) || key.startsWith('x-'));
    const question = {...kind.presets[0].start(document.locales), ...Object.fromEntries(kept), type};
    return setAt(document, path, fitted(question as QuestionDefinition & Fields, old));
  };
}

/** Without what the new type cannot have: its filter, words for another number of points, too many faces. */
function fitted(question: QuestionDefinition & Fields, old: Fields): QuestionDefinition {
  const {satisfaction: _satisfaction, labels, ...rest} = question;
  const filter = old['satisfaction'] ? filterFrom(old['satisfaction'] as Fields, question) : undefined;
  const fits = Array.isArray(labels) && labels.length === question['scale'];
  const hasTooManyFaces = question['look'] === 'smileys' && Number(question['scale']) > 5;
  return {
    ...rest,
    ...(hasTooManyFaces ? {look: 'numbers'} : {}),
    ...(fits ? {labels} : {}),
    ...(filter ? {satisfaction: filter} : {}),
  } as QuestionDefinition;
}

function filterFrom(old: Fields, question: QuestionDefinition) {
  const ids = answersOf(question);
  const named = (old['oneOf'] ?? old['noneOf']) as readonly string[] | undefined;
  const others = ids.filter(id => !named?.includes(id));
  if (!named || !others.length) return usualFilter(question);
  // One kind names the satisfied answers, the other the dissatisfied ones.
  const isSame = 'oneOf' in old === (question.type === 'single-choice');
  const list = isSame ? named : others;
  return question.type === 'single-choice' ? {oneOf: list} : {noneOf: list};
}
