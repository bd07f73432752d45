import type {Answers, Condition, QuestionDefinition, SequenceDefinition} from '@parcours/definition';
import {satisfactory} from '@parcours/flow';
import {answersOf, type Filter, pointsOf} from '../commands/filter.js';

/** Customers who, together, take every way through a sequence. */
export interface ImaginedCustomers {
  answers: readonly Answers[];
  /** False where there are more ways than were imagined: a way that none of them takes may exist all the same. */
  isWhole: boolean;
}

/** More of them would be felt while one edits. */
const most = 512;

/** Named answers of a multiple choice of which every mixture is imagined. */
const mixed = 4;

/** What somebody may answer to one question, or to all filters of one step: each way as the answers it gives. */
interface Choice {
  ways: readonly Answers[];
  isWhole: boolean;
}

/** Imagines an answer on either side of everything that a condition or a filter asks. */
export function imagineCustomers({steps}: SequenceDefinition): ImaginedCustomers {
  const asked = clausesBy([
    ...steps.map(({showIf}) => showIf),
    ...steps.flatMap(step => (step.type === 'questionnaire' ? step.questions.map(({showIf}) => showIf) : [])),
  ]);
  const choices = steps.flatMap((step): Choice[] => {
    const questions = step.type === 'questionnaire' ? step.questions : [];
    const [named, others] = [
      questions.filter(({id}) => asked.has(id)),
      questions.filter(({id}) => !asked.has(id)),
    ];
    return [...named.map(question => choiceOf(question, asked.get(question.id)!)), ...filtersOf(others)];
  });
  const count = choices.reduce((product, {ways}) => product * ways.length, 1);
  const size = Math.min(count, most);
  return {
    answers: Array.from({length: size}, (_, i) => (count <= most ? nth : drawn)(choices, i)),
    isWhole: count <= most && choices.every(({isWhole}) => isWhole),
  };
}

/** Of all customers, the one of that number. */
function nth(choices: readonly Choice[], number: number): Answers {
  let rest = number;
  return combined(choices, ({ways}) => {
    const way = ways[rest % ways.length]!;
    rest = Math.floor(rest / ways.length);
    return way;
  });
}

/** One of so many that not all can be imagined: each way is drawn, the same for the same number. */
function drawn(choices: readonly Choice[], number: number): Answers {
  let seed = Math.imul(number + 1, 0x9e3779b1);
  return combined(choices, ({ways}) => {
    seed = Math.imul(seed ^ (seed >>> 15), 0x85ebca6b) + 0x7f4a7c15;
    return ways[((seed ^ (seed >>> 13)) >>> 0) % ways.length]!;
  });
}

const combined = (choices: readonly Choice[], wayOf: (choice: Choice) => Answers) =>
  Object.assign({}, ...choices.map(wayOf)) as Answers;

/** A condition about one question. */
type Clause = Extract<Condition, {question: string}>;

/** All that conditions ask of each question. */
function clausesBy(conditions: readonly (Condition | undefined)[]) {
  const clauses = new Map<string, Clause[]>();
  const visit = (condition: Condition) => {
    if ('not' in condition) visit(condition.not);
    else if ('all' in condition) condition.all.forEach(visit);
    else if ('any' in condition) condition.any.forEach(visit);
    else clauses.set(condition.question, [...(clauses.get(condition.question) ?? []), condition]);
  };
  for (const condition of conditions) if (condition) visit(condition);
  return clauses;
}

/** The filters of a step that nothing else hangs on: all of them met, or all missed. */
function filtersOf(questions: readonly QuestionDefinition[]): Choice[] {
  const filtering = questions.filter(question => filterOf(question));
  if (!filtering.length) return [];
  const ways = [true, false].map(isGood =>
    Object.fromEntries(
      filtering.flatMap(question => {
        const value = valuesOf(question, []).values.find(value => satisfactory(question, value) === isGood);
        return value === undefined ? [] : [[question.id, value]];
      }),
    ),
  );
  return [{ways, isWhole: filtering.every(question => !question.type.includes(':'))}];
}

function choiceOf(question: QuestionDefinition, clauses: readonly Clause[]): Choice {
  const {values, isWhole} = valuesOf(question, clauses);
  const ways = values.map((value): Answers => ({[question.id]: value}));
  const isSure = question.required && !question.notApplicable;
  return {ways: isSure && ways.length ? ways : [{}, ...ways], isWhole};
}

function valuesOf(question: QuestionDefinition, clauses: readonly Clause[]) {
  const filter = filterOf(question);
  switch (question.type) {
    case 'nps':
    case 'rating':
    case 'number':
      return {values: numbersOf(question, filter, clauses), isWhole: true};
    case 'matrix': {
      const rows = (question as unknown as {rows: readonly {id: string}[]}).rows;
      return {
        values: numbersOf(question, filter, clauses).map(point =>
          Object.fromEntries(rows.map(({id}) => [id, point])),
        ),
        // Rows that are asked about one by one would each need an answer of their own.
        isWhole: rows.length === 1 || !clauses.some(clause => 'row' in clause && clause.row !== undefined),
      };
    }
    case 'single-choice':
    case 'multiple-choice':
      return optionsOf(question, filter, clauses);
    case 'consent':
      return {values: [true], isWhole: true};
    default:
      // What is written counts for nothing but being there; what a host's type answers is not known here.
      return {values: ['…'], isWhole: !question.type.includes(':')};
  }
}

/** Numbers on either side of each that is named, and between any two of them, and both ends. */
function numbersOf(question: QuestionDefinition, filter: Filter | undefined, clauses: readonly Clause[]) {
  const points = pointsOf(question);
  const named = [filter, ...clauses].flatMap(clause => {
    if (!clause) return [];
    if ('atLeast' in clause) return [clause.atLeast];
    if ('atMost' in clause) return [clause.atMost];
    return 'oneOf' in clause ? clause.oneOf.filter(value => typeof value === 'number') : [];
  });
  const numbers = named.map(Number).sort((a, b) => a - b);
  if (points) {
    const near = numbers
      .flatMap(value => [value - 1, value, value + 1])
      .filter(value => points.includes(value));
    return [...new Set([points[0]!, ...near, points.at(-1)!])];
  }
  const {min = -Infinity, max = Infinity, step = 0} = question as {min?: number; max?: number; step?: number};
  const possible = step ? numbers.flatMap(value => stepsAround(value, step, min)) : amountsAround(numbers);
  return [
    ...new Set(
      [...possible, min, max, 0].filter(value => Number.isFinite(value) && value >= min && value <= max),
    ),
  ];
}

/** The possible answers that are closest to a value, on either side. */
function stepsAround(value: number, step: number, min: number) {
  const first = Number.isFinite(min) ? min : 0;
  const count = Math.round((value - first) / step);
  return [count - 1, count, count + 1].map(steps => Number((first + steps * step).toFixed(10)));
}

/** Of numbers in their order: each, one on either side of it, and one between it and the next. */
const amountsAround = (numbers: readonly number[]) =>
  numbers.flatMap((value, i) => [value - 1, value, value + 1, (value + (numbers[i + 1] ?? value)) / 2]);

/** Each answer that is named, one that is not, and the mixtures of those that can be chosen together. */
function optionsOf(question: QuestionDefinition, filter: Filter | undefined, clauses: readonly Clause[]) {
  const all = answersOf(question);
  const listed = [filter, ...clauses].flatMap(clause => {
    if (!clause) return [];
    if ('oneOf' in clause) return clause.oneOf;
    return 'noneOf' in clause ? clause.noneOf : [];
  });
  const named = all.filter(id => listed.includes(id));
  const unnamed = all.find(id => !listed.includes(id));
  const each = [...named, ...(unnamed === undefined ? [] : [unnamed])];
  const answer = (id: string) => (id === 'other' ? {other: '…'} : id);
  if (question.type === 'single-choice') return {values: each.map(answer), isWhole: true};
  const isWhole = named.length <= mixed;
  const mixtures = isWhole ? subsetsOf(each) : [...each.map(id => [id]), each];
  return {values: mixtures.map(ids => ids.map(answer)), isWhole};
}

/** All lists of some of these, without the empty one. */
function subsetsOf<T>(list: readonly T[]): T[][] {
  return Array.from({length: 2 ** list.length - 1}, (_, i) =>
    list.filter((_, place) => (i + 1) & (1 << place)),
  );
}

const filterOf = (question: QuestionDefinition): Filter | undefined =>
  'satisfaction' in question ? question.satisfaction : undefined;
