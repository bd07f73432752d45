import {expect} from '@open-wc/testing';
import {consent, content, questionnaire, sequence, start, visit} from './sequences.fixtures.js';
import {evaluate} from './evaluate.js';

describe('startState', () => {
  it('is on the first step, with nothing given', () => {
    expect(start(visit)).to.deep.equal({
      id: 'r-1',
      seed: 'seed',
      answers: {},
      submitted: [],
      current: 'visit',
      offers: {},
      contact: {},
      reviews: {},
      data: {},
      seconds: {},
    });
  });

  it('shows prefilled answers that are valid, and starts no response', () => {
    const state = start(visit, {nps: 9, why: ' ', nowhere: 1});
    expect(state.answers).to.deep.equal({nps: 9});
    expect(state.startedAt).to.equal(undefined);
    expect(start(visit, {nps: 11}).answers).to.deep.equal({});
  });

  it('lets prefilled answers count for what shows', () => {
    expect(evaluate(visit, start(visit, {nps: 2})).visible.get('visit')).to.have.length(2);
  });

  it('never gives a consent beforehand', () => {
    const definition = sequence([questionnaire('visit', [consent('news')])]);
    expect(start(definition, {news: true}).answers).to.deep.equal({});
  });

  it('is on the first step of the route', () => {
    const hidden = content('off', {showIf: {question: 'nps', atLeast: 0}});
    expect(start(sequence([hidden, ...visit.steps])).current).to.equal('visit');
    expect(start(sequence([])).current).to.equal('thank-you');
  });
});
