import type {Answers, QuestionDefinition, SequenceDefinition, StepDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {evaluate} from './evaluate.js';
import {
  content,
  crossSell,
  hostQuestion,
  hostStep,
  hostTypes,
  matrix,
  multiple,
  nps,
  number,
  questionnaire,
  rating,
  review,
  sequence,
  single,
  text,
  visit,
} from './sequences.fixtures.js';

const at = (
  definition: SequenceDefinition,
  answers: Answers,
  submitted: readonly string[] = [],
  types = hostTypes,
) => evaluate(definition, {answers, submitted, current: ''}, types);

describe('evaluate', () => {
  describe('the satisfaction filter', () => {
    it('knows nothing before anything is submitted, and takes the satisfied route', () => {
      const {path, verdict, ending} = at(visit, {});
      expect(path).to.deep.equal(['visit', 'extras', 'public', 'thank-you']);
      expect({verdict, ending}).to.deep.equal({verdict: 'unknown', ending: 'satisfied'});
    });

    for (const [score, verdict] of [
      [6, 'dissatisfied'],
      [7, 'satisfied'],
      [8, 'satisfied'],
    ] as const) {
      it(`makes a customer ${verdict} who gives ${score} where 7 is asked`, () => {
        expect(at(visit, {nps: score}, ['visit']).verdict).to.equal(verdict);
      });
    }

    it('sends a dissatisfied customer straight to the final message', () => {
      const {path, ending} = at(visit, {nps: 2}, ['visit']);
      expect(path).to.deep.equal(['visit', 'thank-you']);
      expect(ending).to.equal('dissatisfied');
    });

    it('waits for the submit before it judges, but reports at once', () => {
      const {path, verdict, satisfaction} = at(visit, {nps: 2});
      expect(path).to.include('public');
      expect({verdict, satisfaction}).to.deep.equal({verdict: 'unknown', satisfaction: 'dissatisfied'});
    });

    it('stays dissatisfied, whatever follows', () => {
      const definition = sequence([
        questionnaire('one', [nps('first', {satisfaction: {atLeast: 7}})]),
        questionnaire('two', [nps('second', {satisfaction: {atLeast: 7}})], {audience: 'everyone'}),
      ]);
      expect(at(definition, {first: 3, second: 10}, ['one', 'two']).verdict).to.equal('dissatisfied');
    });

    it('asks all filter questions to be met', () => {
      const definition = sequence([
        questionnaire('visit', [
          nps('nps', {satisfaction: {atLeast: 7}}),
          rating('clean', {satisfaction: {atLeast: 4}}),
        ]),
      ]);
      expect(at(definition, {nps: 10, clean: 3}, ['visit']).verdict).to.equal('dissatisfied');
      expect(at(definition, {nps: 3, clean: 5}, ['visit']).verdict).to.equal('dissatisfied');
      expect(at(definition, {nps: 7, clean: 4}, ['visit']).verdict).to.equal('satisfied');
    });

    it('leaves out filter questions that are hidden, unanswered or N/A', () => {
      const filter = {satisfaction: {atLeast: 7}};
      const definition = sequence([
        questionnaire('visit', [
          nps('unanswered', filter),
          nps('not-applicable', {...filter, notApplicable: true}),
          nps('hidden', {...filter, showIf: {question: 'unanswered', answered: true}}),
        ]),
      ]);
      const answers = {'not-applicable': {notApplicable: true}, hidden: 0} as const;
      expect(at(definition, answers, ['visit']).verdict).to.equal('unknown');
    });

    it('gives the steps for dissatisfied and for everyone to a dissatisfied customer', () => {
      const definition = sequence([
        questionnaire('visit', [nps('nps', {satisfaction: {atLeast: 7}})]),
        review('protected'),
        content('sorry', {audience: 'dissatisfied'}),
        review('open', {audience: 'everyone'}),
      ]);
      expect(at(definition, {nps: 2}, ['visit']).path).to.deep.equal(['visit', 'sorry', 'open', 'thank-you']);
      expect(at(definition, {nps: 9}, ['visit']).path).to.deep.equal([
        'visit',
        'protected',
        'open',
        'thank-you',
      ]);
      expect(at(definition, {}, ['visit']).path).to.deep.equal(['visit', 'protected', 'open', 'thank-you']);
    });

    it('shows a protected step before the questionnaire to all', () => {
      const definition = sequence([
        content('welcome'),
        questionnaire('visit', [nps('nps', {satisfaction: {atLeast: 7}})]),
      ]);
      expect(at(definition, {nps: 1}, ['welcome', 'visit']).path).to.deep.equal([
        'welcome',
        'visit',
        'thank-you',
      ]);
    });

    it('ends in the satisfied message where there is no other', () => {
      const {ending, verdict} = at({...visit, thankYou: {satisfied: {title: {en: 'Bye'}}}}, {nps: 1}, [
        'visit',
      ]);
      expect({ending, verdict}).to.deep.equal({ending: 'satisfied', verdict: 'dissatisfied'});
    });

    const filters: readonly [string, QuestionDefinition, Answers[string], Answers[string]][] = [
      ['rating', rating('q', {satisfaction: {atLeast: 4}}), 4, 3],
      ['number', number('q', {satisfaction: {atLeast: 2.5}}), 2.5, 2.4],
      ['single-choice', single('q', {satisfaction: {oneOf: ['a']}}), 'a', 'b'],
      [
        'single-choice with a free answer',
        single('q', {other: true, satisfaction: {oneOf: ['other']}}),
        {other: 'x'},
        'a',
      ],
      ['multiple-choice', multiple('q', {satisfaction: {noneOf: ['c']}}), ['a', 'b'], ['a', 'c']],
      [
        'multiple-choice with a free answer',
        multiple('q', {other: true, satisfaction: {noneOf: ['other']}}),
        ['a'],
        ['a', {other: 'x'}],
      ],
      [
        'matrix, of which every answered row counts',
        matrix('q', {satisfaction: {atLeast: 3}}),
        {clean: 3},
        {clean: 5, staff: 2},
      ],
      ['a question of the host', hostQuestion('q'), 50, 49],
    ];
    for (const [name, question, good, bad] of filters) {
      it(`judges ${name}`, () => {
        const definition = sequence([questionnaire('visit', [question])]);
        expect(at(definition, {q: good}, ['visit']).verdict).to.equal('satisfied');
        expect(at(definition, {q: bad}, ['visit']).verdict).to.equal('dissatisfied');
      });
    }

    it('judges no question that is no filter', () => {
      const definition = sequence([
        questionnaire('visit', [nps('a'), single('b'), multiple('c'), matrix('d'), text('e')]),
      ]);
      const answers = {a: 0, b: 'c', c: ['c'], d: {clean: 1}, e: 'bad'};
      expect(at(definition, answers, ['visit']).verdict).to.equal('unknown');
    });
  });

  describe('conditions', () => {
    const asked = [
      nps('nps', {satisfaction: {atLeast: 7}}),
      single('one', {other: true}),
      multiple('some', {other: true}),
      matrix('grid'),
      number('nights'),
      text('words'),
    ];
    /** Whether a step with the condition is on the route, given answers. */
    const shows = (showIf: StepDefinition['showIf'], answers: Answers) =>
      at(sequence([questionnaire('visit', asked), content('next', {showIf})]), answers).path.includes('next');

    it('compares with atLeast: on, above and below', () => {
      expect([6, 7, 8].map(nps => shows({question: 'nps', atLeast: 7}, {nps}))).to.deep.equal([
        false,
        true,
        true,
      ]);
    });

    it('compares with atMost: on, above and below', () => {
      expect([6, 7, 8].map(nps => shows({question: 'nps', atMost: 7}, {nps}))).to.deep.equal([
        true,
        true,
        false,
      ]);
      expect(shows({question: 'nights', atMost: 2.5}, {nights: 2.5})).to.equal(true);
    });

    it('compares the row of a matrix that it names', () => {
      const condition = {question: 'grid', row: 'staff', atMost: 2};
      expect(shows(condition, {grid: {clean: 1, staff: 2}})).to.equal(true);
      expect(shows(condition, {grid: {clean: 1, staff: 3}})).to.equal(false);
      expect(shows(condition, {grid: {clean: 1}})).to.equal(false);
      expect(shows({...condition, row: 'constructor'}, {grid: {clean: 1}})).to.equal(false);
      expect(shows({question: 'nps', row: 'staff', atMost: 9}, {nps: 1})).to.equal(false);
    });

    it('finds one of several choices, and a free answer as "other"', () => {
      expect(shows({question: 'one', oneOf: ['a', 'b']}, {one: 'b'})).to.equal(true);
      expect(shows({question: 'one', oneOf: ['a', 'b']}, {one: 'c'})).to.equal(false);
      expect(shows({question: 'one', oneOf: ['other']}, {one: {other: 'x'}})).to.equal(true);
      expect(shows({question: 'some', oneOf: ['c']}, {some: ['a', 'c']})).to.equal(true);
      expect(shows({question: 'some', oneOf: ['other']}, {some: ['a', {other: 'x'}]})).to.equal(true);
      expect(shows({question: 'some', oneOf: ['b']}, {some: ['a']})).to.equal(false);
      expect(shows({question: 'nps', oneOf: [9, 10]}, {nps: 10})).to.equal(true);
    });

    it('takes any value but N/A for an answer', () => {
      expect(shows({question: 'words', answered: true}, {words: 'x'})).to.equal(true);
      expect(shows({question: 'words', answered: true}, {words: ' '})).to.equal(false);
      expect(shows({question: 'nps', answered: true}, {nps: 0})).to.equal(true);
      expect(shows({question: 'nps', answered: true}, {nps: {notApplicable: true}})).to.equal(false);
      expect(shows({question: 'grid', answered: true}, {grid: {clean: 1}})).to.equal(true);
      expect(shows({question: 'grid', answered: true}, {grid: {}})).to.equal(false);
      expect(shows({question: 'grid', row: 'staff', answered: true}, {grid: {clean: 1}})).to.equal(false);
    });

    it('knows whether an answer meets its filter', () => {
      expect(shows({question: 'nps', satisfactory: true}, {nps: 7})).to.equal(true);
      expect(shows({question: 'nps', satisfactory: false}, {nps: 6})).to.equal(true);
      expect(shows({question: 'nps', satisfactory: false}, {})).to.equal(false);
      expect(shows({question: 'nps', satisfactory: true}, {nps: 6})).to.equal(false);
    });

    it('combines conditions; not is plain negation', () => {
      const high = {question: 'nps', atLeast: 9};
      const wrote = {question: 'words', answered: true} as const;
      expect(shows({all: [high, wrote]}, {nps: 9, words: 'x'})).to.equal(true);
      expect(shows({all: [high, wrote]}, {nps: 9})).to.equal(false);
      expect(shows({any: [high, wrote]}, {nps: 9})).to.equal(true);
      expect(shows({any: [high, wrote]}, {})).to.equal(false);
      expect(shows({not: high}, {})).to.equal(true);
      expect(shows({not: {any: [high, {not: wrote}]}}, {words: 'x'})).to.equal(true);
      expect([shows({all: []}, {}), shows({any: []}, {})]).to.deep.equal([true, false]);
    });

    it('is false on a condition of a later version, which it cannot read', () => {
      const unread = {question: 'nps', between: [1, 2]} as never;
      expect(shows(unread, {nps: 1})).to.equal(false);
    });

    it('is false about a question that is hidden, off the route or unknown', () => {
      const definition = sequence([
        questionnaire('visit', [nps('nps'), text('why', {showIf: {question: 'nps', atMost: 6}})]),
        questionnaire('off', [nps('away')], {showIf: {question: 'nps', atMost: 0}}),
        content('a', {showIf: {question: 'why', answered: true}}),
        content('b', {showIf: {question: 'away', answered: true}}),
        content('c', {showIf: {question: 'constructor', answered: true}}),
      ]);
      const {path, visible} = at(definition, {nps: 9, why: 'kept', away: 3});
      expect(path).to.deep.equal(['visit', 'thank-you']);
      expect(visible.get('visit')?.map(({id}) => id)).to.deep.equal(['nps']);
      expect(visible.has('off')).to.equal(false);
    });

    it('follows sub-questions down', () => {
      const {visible} = at(visit, {nps: 6});
      expect(visible.get('visit')?.map(({id}) => id)).to.deep.equal(['nps', 'why']);
    });
  });

  describe('types', () => {
    const definition = sequence([
      questionnaire('visit', [hostQuestion('slider'), nps('nps')]),
      hostStep('loyalty'),
      hostStep('newer', {type: 'raffle' as 'acme:raffle'}),
    ]);

    it('runs those of the host when they are registered', () => {
      const {path, visible} = at(definition, {});
      expect(path).to.deep.equal(['visit', 'loyalty', 'thank-you']);
      expect(visible.get('visit')).to.have.length(2);
    });

    it('leaves out those that nobody knows', () => {
      const {path, visible} = evaluate(definition, {answers: {}, submitted: [], current: ''});
      expect(path).to.deep.equal(['visit', 'thank-you']);
      expect(visible.get('visit')?.map(({id}) => id)).to.deep.equal(['nps']);
    });
  });

  describe('identity', () => {
    it('gives the arrays of the evaluation before where they hold the same', () => {
      const state = {answers: {nps: 9}, submitted: [], current: 'visit'};
      const before = evaluate(visit, state);
      const after = evaluate(visit, {...state, answers: {nps: 8}}, undefined, before);
      expect(after.visible.get('visit')).to.equal(before.visible.get('visit'));
      expect(after.route).to.equal(before.route);
      expect(after.path).to.equal(before.path);
    });

    it('gives new arrays where something showed or went', () => {
      const before = evaluate(visit, {answers: {nps: 9}, submitted: [], current: 'visit'});
      const after = evaluate(
        visit,
        {answers: {nps: 3}, submitted: ['visit'], current: 'thank-you'},
        undefined,
        before,
      );
      expect(after.visible.get('visit')).to.have.length(2);
      expect(after.route).to.have.length(1);
    });

    it("is the definition's own list while every question shows", () => {
      const page = questionnaire('visit', [nps('nps'), text('why')]);
      expect(at(sequence([page]), {}).visible.get('visit')).to.equal(page.questions);
    });
  });

  it('keeps the step on screen on the route, for previews', () => {
    const definition = sequence([crossSell('extras', {audience: 'dissatisfied'})]);
    const state = {answers: {}, submitted: [], current: 'extras'};
    expect(evaluate(definition, state).path).to.deep.equal(['extras', 'thank-you']);
  });

  it('runs a sequence without steps', () => {
    expect(at(sequence([]), {}).path).to.deep.equal(['thank-you']);
  });
});
