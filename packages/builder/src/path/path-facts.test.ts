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
