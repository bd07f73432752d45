import {expect} from '@open-wc/testing';
import {evaluate} from './evaluate.js';
import {progressOf} from './progress.js';
import {
  act,
  answer,
  content,
  crossSell,
  hostQuestion,
  hostStep,
  hostTypes,
  nps,
  questionnaire,
  review,
  sequence,
  start,
  submit,
  visit,
} from './sequences.fixtures.js';

const filter = nps('nps', {satisfaction: {atLeast: 7}});

describe('progressOf', () => {
  it('counts the current step, and both ends that a filter can come to', () => {
    expect(progressOf(visit, start(visit))).to.deep.equal({done: 0, shortest: 1, longest: 3});
  });

  it('knows the route once the filter is submitted', () => {
    const state = act(visit, start(visit), [answer('nps', 9), submit('visit')]);
    expect(progressOf(visit, state)).to.deep.equal({done: 1, shortest: 2, longest: 2});
  });

  it('has nothing left at the thank-you', () => {
    const state = act(visit, start(visit), [answer('nps', 1), submit('visit')]);
    expect(progressOf(visit, state, evaluate(visit, state))).to.deep.equal({
      done: 1,
      shortest: 0,
      longest: 0,
    });
  });

  it('stands still while the page is filled', () => {
    const state = act(visit, start(visit), [answer('nps', 1)]);
    expect(progressOf(visit, state)).to.deep.equal({done: 0, shortest: 1, longest: 3});
  });

  it('counts the way of the dissatisfied where it is the longer', () => {
    const definition = sequence([
      questionnaire('visit', [filter]),
      review('public'),
      content('sorry', {audience: 'dissatisfied'}),
      questionnaire('why', [nps('more')], {audience: 'dissatisfied'}),
      content('bye', {audience: 'everyone'}),
    ]);
    expect(progressOf(definition, start(definition))).to.deep.equal({done: 0, shortest: 3, longest: 4});
    const unhappy = act(definition, start(definition), [answer('nps', 1), submit('visit')]);
    expect(progressOf(definition, unhappy)).to.deep.equal({done: 1, shortest: 3, longest: 3});
  });

  it('leaves open what an answer can still show', () => {
    const definition = sequence([
      questionnaire('visit', [nps('score')]),
      content('high', {showIf: {question: 'score', atLeast: 9}}),
      content('low', {showIf: {not: {question: 'score', atLeast: 9}}}),
      content('both', {
        showIf: {
          all: [
            {question: 'score', atLeast: 9},
            {question: 'score', answered: true},
          ],
        },
      }),
      content('either', {
        showIf: {
          any: [
            {question: 'score', atMost: 3},
            {question: 'score', atLeast: 9},
          ],
        },
      }),
    ]);
    expect(progressOf(definition, start(definition))).to.deep.equal({done: 0, shortest: 1, longest: 5});
    const state = act(definition, start(definition), [answer('score', 9), submit('visit')]);
    expect(progressOf(definition, state)).to.deep.equal({done: 1, shortest: 3, longest: 3});
  });

  it('decides what does not hang on the open part', () => {
    const open = {question: 'later', answered: true} as const;
    const known = {question: 'score', atLeast: 9};
    const definition = sequence([
      questionnaire('visit', [nps('score')]),
      questionnaire('more', [nps('later')]),
      content('certain', {showIf: {any: [open, known]}}),
      content('never', {showIf: {all: [open, {not: known}]}}),
    ]);
    const state = act(definition, start(definition), [answer('score', 10), submit('visit')]);
    expect(progressOf(definition, state)).to.deep.equal({done: 1, shortest: 2, longest: 2});
  });

  it('expects no verdict of a filter that cannot show', () => {
    const hidden = {...filter, showIf: {question: 'score', atLeast: 9}};
    const definition = sequence([
      questionnaire('first', [nps('score')]),
      questionnaire('second', [hidden]),
      review('public'),
    ]);
    const state = act(definition, start(definition), [answer('score', 1), submit('first')]);
    expect(progressOf(definition, state)).to.deep.equal({done: 1, shortest: 2, longest: 2});
  });

  it("counts the host's steps and filters when they are known", () => {
    const definition = sequence([
      questionnaire('visit', [hostQuestion('slider')]),
      hostStep('loyalty'),
      crossSell('extras'),
    ]);
    expect(progressOf(definition, start(definition, {}, hostTypes), undefined, hostTypes)).to.deep.equal({
      done: 0,
      shortest: 1,
      longest: 3,
    });
    expect(progressOf(definition, start(definition))).to.deep.equal({done: 0, shortest: 2, longest: 2});
  });
});
