import type {
  Advice,
  Condition,
  QuestionDefinition,
  SequenceDefinition,
  StepDefinition,
} from '@parcours/definition';
import fc from 'fast-check';
import {changeType} from './commands/change-type.js';
import type {Command} from './commands/command.js';
import {usualFilter} from './commands/filter.js';
import {putAside, showAside} from './commands/put-aside.js';
import {addLanguage, makeSource, removeLanguage} from './commands/languages.js';
import {insertOptions, removeOption, translateOther} from './commands/options.js';
import {at} from './commands/path.js';
import {duplicateQuestion, insertQuestion, moveQuestion, removeQuestion} from './commands/questions.js';
import {setAt} from './commands/set-at.js';
import {setText} from './commands/set-text.js';
import {startMessage} from './commands/start-message.js';
import {duplicateStep, insertStep, moveStep, removeStep} from './commands/steps.js';
import {translate} from './commands/translate.js';
import {stepKinds} from './editors/index.js';
import {listCommands} from './form/list-field/list-commands.js';
import {questionKinds} from './questions/index.js';
import {allChannels} from './scope.js';
import {fromCsv, toCsv} from './translations/csv.js';
import {fromTable, toTable} from './translations/translation-rows.js';

/** One act of a person, drawn from a few numbers, in whatever document there is. */
export interface Act {
  kind: number | 'undo' | 'redo' | 'replace';
  a: number;
  b: number;
  text: string;
  /** The run of typing that it belongs to. */
  burst: string | undefined;
}

const steps = [...stepKinds.values()];
const questions = [...questionKinds.values()];
const of = <T>(list: readonly T[], n: number) => list[n % Math.max(1, list.length)];
const same: Command = document => document;

/** What an act that changes the document does; `advice` is what the editor says at that moment. */
export function commandOf(
  {kind, a, b, text}: Act,
  document: SequenceDefinition,
  advice: readonly Advice[],
): Command {
  const {locales} = document;
  const step = a % Math.max(1, document.steps.length);
  const list = ['steps', step, 'questions'];
  const all = (at(document, list) ?? []) as readonly QuestionDefinition[];
  const index = b % Math.max(1, all.length);
  const question = [...list, index];
  const options = [...question, all[index]?.type === 'matrix' ? 'rows' : 'options'];
  const key = lists.get(document.steps[step]?.type ?? '');
  const items = key && ['steps', step, key];
  const whereStep = (command: Command) => (document.steps.length ? command : same);
  const whereQuestion = (command: Command) => (all.length ? command : same);
  const whereOptions = (command: Command) => (at(document, options) === undefined ? same : command);
  const commands: readonly (() => Command)[] = [
    () => insertStep(step, of(steps, b)!.start(locales, step)),
    () => removeStep(step),
    () => moveStep(step, b % Math.max(1, document.steps.length)),
    () => duplicateStep(step),
    () => whereStep(setText(['steps', step, 'title'], of(locales, b)!, text)),
    () => whereStep(translate(['steps', step, 'title'], of(locales, b)!, text)),
    () => whereStep(put(['steps', step, 'audience'], of(['satisfied', 'dissatisfied', 'everyone'], b))),
    () => whereStep(put(['steps', step, 'showIf'], b % 2 ? {question: 'nps', atLeast: b} : undefined)),
    () => whereQuestion(insertQuestion(list, index, of(questions, b)!.presets[0].start(locales))),
    () => removeQuestion(list, index),
    () => moveQuestion(list, index, a % Math.max(1, all.length)),
    () => duplicateQuestion(list, index),
    () => changeType(question, of(questions, a)!.type),
    () => whereQuestion(setText([...question, 'label'], of(locales, a)!, text)),
    () => whereOptions(insertOptions(options, a % 3, text.split(' '), of(locales, b)!)),
    () => whereOptions(removeOption(options, a % 3)),
    () => whereOptions(put([...options, a % 3, b % 2 ? 'fixed' : 'image'], details[b % details.length])),
    () => whereOptions(translateOther([...question, 'other', 'label'], of(locales, b)!, text)),
    () => whereQuestion(put([...question, 'satisfaction'], all[index] && usualFilter(all[index]))),
    () => (index ? put([...question, 'showIf'], {question: all[index - 1]!.id, answered: true}) : same),
    () => of([addLanguage('es'), addLanguage('fr'), removeLanguage(of(locales, b)!)], a)!,
    () => makeSource(of(locales, a)!),
    () => writeIn(of(allChannels, a)!),
    () => put(['thankYou', 'dissatisfied'], b % 2 ? {title: {[locales[0]]: text}} : undefined),
    () => put(['brand', 'accent'], text),
    () => of(advice, a)?.fix ?? same,
    () => (items ? listCommands.insert(items, b % 3, startOf(document.steps[step]!, locales)) : same),
    () => (items ? listCommands.remove(items, b % 3) : same),
    () => (items ? listCommands.duplicate(items, b % 3) : same),
    () => (items ? listCommands.move(items, b % 3, a % 3) : same),
    () => whereOptions(listCommands.move(options, a % 3, b % 3)),
    () => whereQuestion(put([...question, 'showIf'], conditions[a % conditions.length])),
    () =>
      put(
        ['availability'],
        b % 2 ? {from: '2026-01-01', until: b % 3 ? '2026-12-31' : '2025-12-31'} : undefined,
      ),
    () => put(['privacy'], b % 2 ? {text: {[locales[0]]: text}} : undefined),
    () => takeTable(of(locales, b)!, text),
    () => put(['name'], {[of(locales, b)!]: text}),
    () => (advice.length && b % 4 ? putAside(of(advice, a)!.id, of(advice, a)!.path) : showAside),
  ];
  return of(commands, Number(kind))!();
}

/** The lists that only their step knows. */
const lists = new Map([
  ['cross-sell', 'offers'],
  ['review', 'sites'],
]);

/** What an answer may have beside its words, right and wrong, or have no more. */
const details = [{src: {}, alt: {}}, true, {src: {en: '/welcome.png'}, alt: {}}, undefined, undefined];

/** What hangs on one question, on several, and on one that may be gone. */
const conditions: readonly (Condition | undefined)[] = [
  undefined,
  {question: 'nps', atLeast: 9},
  {all: [{question: 'nps', atMost: 6}, {not: {question: 'on-time', oneOf: ['yes']}}]},
  {
    any: [
      {question: 'on-time', answered: true},
      {question: 'gone', satisfactory: true},
    ],
  },
];

/** A translator's table goes out, and comes back with every second text written. */
const takeTable =
  (locale: string, words: string): Command =>
  document => {
    const [head, ...rows] = toTable(document, locale);
    const written = rows.map(([key, source, target], i) => [key!, source!, i % 2 ? words : target!]);
    return fromTable(document, locale, fromCsv(toCsv([head!, ...written])))?.document ?? document;
  };

/** An offer or a site, as a new step of that kind begins with. */
function startOf({type}: StepDefinition, locales: SequenceDefinition['locales']) {
  const step = stepKinds.get(type)!.start(locales, 0) as unknown as Record<string, readonly {id: string}[]>;
  return (step['offers'] ?? step['sites'])![0]!;
}

const put =
  (path: readonly (string | number)[], value: unknown): Command =>
  document =>
    setAt(document, path, value);

/** Another channel, as the form of the message chooses it. */
const writeIn =
  (channel: (typeof allChannels)[number]): Command =>
  document => {
    const {locales, message} = document;
    const block = message[channel] ?? startMessage(channel, locales);
    return setAt(document, ['message'], {...message, channel, [channel]: block});
  };

/** One act in ten is to undo, to do again, or to put in a document of elsewhere. */
export const acts: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    {weight: 9, arbitrary: fc.nat(36)},
    {weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'replace' as const)},
  ),
  a: fc.nat(30),
  b: fc.nat(30),
  text: fc.constantFrom('', 'Visit', 'Très bien', 'One two three', '{{firstName}}'),
  burst: fc.constantFrom(undefined, 'title', 'label'),
});
