import {expect} from '@open-wc/testing';
import type {SequenceDefinition} from '@parcours/definition';
import {visit} from '../sequences.fixtures.js';
import {inWords, pathFacts} from './path-facts.js';

const withStep = (index: number, change: object): SequenceDefinition => ({
  ...visit(),
  steps: visit().steps.map((step, i) => (i === index ? {...step, ...change} : step)),
});

describe('pathFacts', () => {
  it('measures the shortest path and the longest', () => {
    const {shortest, longest} = pathFacts(visit());
    // NPS and a choice, and straight to the end; or the comment, the offer and the review as well.
    expect(shortest).to.deep.equal({questions: 2, seconds: 10});
    expect(longest).to.deep.equal({questions: 3, seconds: 5 + 5 + 25 + 8 + 5});
  });

  it('finds the step that nobody sees', () => {
    expect([...pathFacts(visit()).unseen]).to.deep.equal([]);
    const early = withStep(0, {audience: 'dissatisfied'});
    expect([...pathFacts(early).unseen]).to.deep.equal(['visit', 'nps', 'on-time', 'why']);
    expect([...pathFacts(withStep(1, {showIf: {any: []}})).unseen]).to.deep.equal(['extras']);
  });

  it('finds what hangs on a question that nobody is asked', () => {
    const [visitStep, extras, ...rest] = visit().steps;
    const steps = [
      {...visitStep!, audience: 'dissatisfied'},
      {...extras!, showIf: {any: [{question: 'nps', atLeast: 9}]}},
      ...rest,
    ] as SequenceDefinition['steps'];
    expect(pathFacts({...visit(), steps}).unseen).to.include('extras');
    const all = {all: [{question: 'on-time', answered: true}, {not: {question: 'why', answered: true}}]};
    expect([...pathFacts(withStep(1, {showIf: all})).unseen]).to.deep.equal([]);
  });

  it('measures the path of the dissatisfied by itself', () => {
    // The comment is for those who score low.
    expect(pathFacts(visit()).dissatisfied).to.deep.equal({
      shortest: {questions: 2, seconds: 10},
      longest: {questions: 3, seconds: 35},
    });
    const [first, ...rest] = visit().steps;
    const questions = [{type: 'text', id: 'why', label: {en: 'Why?'}}];
    const unfiltered = {...visit(), steps: [{...first!, questions}, ...rest] as SequenceDefinition['steps']};
    expect(pathFacts(unfiltered).dissatisfied).to.equal(undefined);
  });

  it('finds who answers between two numbers, where there is anything between them', () => {
    const between = {
      all: [{not: {question: 'nights', atMost: 3}}, {not: {question: 'nights', atLeast: 4}}],
    };
    const withStepOf = (step?: number) => {
      const nights = {
        type: 'number',
        id: 'nights',
        label: {en: 'Nights?'},
        required: true,
        ...(step && {step}),
      };
      const [first, extras, ...rest] = visit().steps;
      return pathFacts({
        ...visit(),
        steps: [
          {...first!, questions: [nights]},
          {...extras!, showIf: between},
          ...rest,
        ] as SequenceDefinition['steps'],
      });
    };
    expect([...withStepOf().unseen]).to.deep.equal([]);
    expect([...withStepOf(0.5).unseen]).to.deep.equal([]);
    expect([...withStepOf(1).unseen]).to.deep.equal(['extras']);
  });

  it('finds a condition that cannot hold, whatever one answers', () => {
    const never = {
      all: [
        {question: 'nps', atLeast: 9},
        {question: 'nps', atMost: 3},
      ],
    };
    expect([...pathFacts(withStep(1, {showIf: never})).unseen]).to.deep.equal(['extras']);
    const dissatisfied = {question: 'nps', atMost: 3};
    // The offer is for the satisfied, and nobody is satisfied with a 3.
    expect([...pathFacts(withStep(1, {showIf: dissatisfied})).unseen]).to.deep.equal(['extras']);
    const either = {
      any: [
        {question: 'nps', atMost: 3},
        {question: 'on-time', oneOf: ['nearly']},
      ],
    };
    expect([...pathFacts(withStep(1, {showIf: either})).unseen]).to.deep.equal([]);
  });

  it('tries both ends of a number, and does not judge rows of a table one by one', () => {
    const [first, ...rest] = visit().steps;
    const number = {type: 'number', id: 'n', label: {en: 'How many?'}, required: true, min: -9, max: -1};
    const table = {
      type: 'matrix',
      id: 't',
      label: {en: 'How was each?'},
      scale: 5,
      rows: ['a', 'b'].map(id => ({id, label: {en: id}})),
    };
    const unseenIf = (question: object, showIf: object) =>
      pathFacts({
        ...visit(),
        steps: [
          {...first!, questions: [question]},
          {...rest[0]!, showIf},
        ] as SequenceDefinition['steps'],
      }).unseen;
    expect([...unseenIf(number, {not: {question: 'n', atMost: -2}})]).to.deep.equal([]);
    expect([...unseenIf(number, {question: 'n', atLeast: 0})]).to.deep.equal(['extras']);
    const rows = {
      all: [
        {question: 't', row: 'a', atLeast: 5},
        {question: 't', row: 'b', atMost: 1},
      ],
    };
    expect([...unseenIf(table, rows)]).to.deep.equal([]);
  });

  it('counts one branch or the other, never both', () => {
    const {shortest, longest} = pathFacts({
      ...withStep(1, {showIf: {question: 'on-time', oneOf: ['yes']}}),
    });
    const both = {
      ...withStep(1, {showIf: {question: 'on-time', oneOf: ['yes']}}),
      steps: visit().steps.map((step, i) =>
        i === 0 ? step : {...step, showIf: {question: 'on-time', oneOf: [i === 1 ? 'yes' : 'nearly']}},
      ) as SequenceDefinition['steps'],
    };
    expect(shortest).to.deep.equal(pathFacts(both).shortest);
    expect(longest.seconds - pathFacts(both).longest.seconds).to.equal(5);
  });

  it('says of nothing that nobody sees it where it has not tried every way', () => {
    const [first, ...rest] = visit().steps;
    const ids = Array.from({length: 12}, (_, i) => `q-${String(i)}`);
    const questions = ids.map(id => ({type: 'rating', id, label: {en: id}, look: 'stars', scale: 5}));
    const showIf = {all: ids.map((question, i) => ({question, atLeast: 1 + (i % 5)}))};
    const [filter, ...others] = questions;
    const asked = [
      {...filter!, satisfaction: {atLeast: 4}},
      {...others[0]!, showIf: {question: 'q-0', atMost: 2}},
      ...others.slice(1),
    ];
    const steps = [
      {...first!, questions: asked},
      {...rest[0]!, showIf},
    ] as SequenceDefinition['steps'];
    const {unseen, shortest, longest, dissatisfied} = pathFacts({...visit(), steps});
    expect([...unseen]).to.deep.equal([]);
    expect([shortest.questions, longest.questions]).to.deep.equal([11, 12]);
    expect(dissatisfied?.longest.questions).to.equal(12);
  });

  it('counts a step of the host’s, which this page may not have', () => {
    const {unseen, longest} = pathFacts(withStep(1, {type: 'clinic:appointment'}));
    expect([...unseen]).to.deep.equal([]);
    expect(longest.seconds).to.equal(5 + 5 + 25 + 10 + 5);
  });

  it('sees that a step of the dissatisfied is seen after the filter', () => {
    expect([...pathFacts(withStep(1, {audience: 'dissatisfied'})).unseen]).to.deep.equal([]);
  });

  it('says seconds as one says them', () => {
    expect([0, 1, 45, 59, 60, 61, 90, 120].map(inWords)).to.deep.equal([
      '0 s',
      '5 s',
      '45 s',
      '1 min',
      '1 min',
      '1 min 5 s',
      '1 min 30 s',
      '2 min',
    ]);
  });
});
