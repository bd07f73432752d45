import type {SequenceDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {resume} from './resume.js';
import {
  act,
  answer,
  back,
  content,
  crossSell,
  hostStep,
  hostTypes,
  matrix,
  moment,
  nps,
  number,
  questionnaire,
  rating,
  review,
  sequence,
  single,
  start,
  submit,
  text,
  visit,
  words,
} from './sequences.fixtures.js';

const begun = act(visit, start(visit), [answer('nps', 9), submit('visit')]);
const atReview = act(visit, begun, [
  {type: 'offer', step: 'extras', offers: ['whitening']},
  submit('extras'),
]);
const page = (...questions: Parameters<typeof questionnaire>[1]): SequenceDefinition =>
  sequence([questionnaire('visit', questions), content('bye')]);

describe('resume', () => {
  it('takes progress up where it was', () => {
    expect(resume(visit, JSON.parse(JSON.stringify(begun)))).to.deep.equal({state: begun, dropped: false});
  });

  it('resumes a complete response on its review step', () => {
    expect(atReview).to.include({current: 'public', completedAt: moment(1)});
    expect(resume(visit, atReview)).to.deep.equal({state: atReview, dropped: false});
  });

  it('stays complete after Back', () => {
    const state = act(visit, atReview, [back, back]);
    expect(resume(visit, state)?.state).to.include({current: 'visit', completedAt: moment(1)});
  });

  it('keeps an answer that is still being typed', () => {
    const definition = page(text('mail', {format: 'email'}));
    const state = act(definition, start(definition), [answer('mail', 'ada@')]);
    expect(resume(definition, state)).to.deep.equal({state, dropped: false});
  });

  describe('when the definition has changed', () => {
    it('drops answers to questions that are gone', () => {
      const before = page(nps('nps'), text('why'));
      const state = act(before, start(before), [answer('nps', 9), answer('why', 'x'), submit('visit')]);
      const resumed = resume(page(nps('nps')), state);
      expect(resumed?.state).to.deep.include({answers: {nps: 9}, current: 'bye'});
      expect(resumed?.dropped).to.equal(true);
    });

    it('asks again what no longer does', () => {
      const before = page(rating('clean', {scale: 10, required: true}));
      const state = act(before, start(before), [answer('clean', 9), submit('visit')]);
      const resumed = resume(page(rating('clean', {scale: 5, required: true})), state);
      expect(resumed?.state).to.deep.include({answers: {}, current: 'visit', submitted: []});
      expect(resumed?.dropped).to.equal(true);
    });

    it('drops without asking again where the answer was optional', () => {
      const before = page(number('nights'));
      const state = act(before, start(before), [answer('nights', 9), submit('visit')]);
      const resumed = resume(page(number('nights', {max: 5})), state);
      expect(resumed?.state).to.deep.include({answers: {}, current: 'bye'});
      expect(resumed?.dropped).to.equal(true);
    });

    it('resumes at the first step with something missing, and drops nothing', () => {
      const state = act(visit, begun, [submit('extras')]);
      const [first, ...rest] = visit.steps;
      const asks = sequence([
        ...(first ? [first] : []),
        questionnaire('more', [single('one', {required: true})]),
        ...rest,
      ]);
      expect(resume(asks, state)).to.deep.include({dropped: false});
      expect(resume(asks, state)?.state).to.deep.include({
        current: 'more',
        submitted: ['visit'],
        offers: {extras: []},
      });
    });

    it('keeps the rows of a matrix that gained one', () => {
      const before = page(matrix('grid', {required: true}));
      const state = act(before, start(before), [answer('grid', {clean: 4, staff: 5}), submit('visit')]);
      const rows = ['clean', 'staff', 'price'].map(id => ({id, label: words(id)}));
      const resumed = resume(page(matrix('grid', {required: true, rows})), state);
      expect(resumed?.state).to.deep.include({answers: {grid: {clean: 4, staff: 5}}, current: 'visit'});
      expect(resumed?.dropped).to.equal(false);
    });

    it('asks again for a choice of which an offer is gone', () => {
      const steps = visit.steps.map(step =>
        step.type === 'cross-sell' ? {...step, offers: step.offers.slice(1)} : step,
      );
      const resumed = resume(sequence(steps), atReview);
      expect(resumed?.state).to.deep.include({current: 'extras', offers: {}, submitted: ['visit']});
      expect(resumed?.dropped).to.equal(true);
    });

    it('judges by the filter of today', () => {
      const strict = sequence([
        questionnaire('visit', [nps('nps', {satisfaction: {atLeast: 10}})]),
        ...visit.steps.slice(1),
      ]);
      expect(resume(strict, atReview)?.state.current).to.equal('thank-you');
    });

    it('is complete when what was missing is gone', () => {
      const shorter = sequence(visit.steps.filter(({type}) => type !== 'cross-sell'));
      expect(resume(shorter, begun)?.state).to.include({current: 'public', completedAt: moment(1)});
      expect(resume(sequence([]), begun)?.state).to.include({current: 'thank-you', completedAt: moment(1)});
    });
  });

  describe('of hostile or broken storage', () => {
    it('takes up nothing without an id and a seed', () => {
      for (const stored of [
        undefined,
        null,
        7,
        'text',
        [],
        {},
        {id: 'a'},
        {id: '', seed: 's'},
        {id: 'a', seed: {}},
        {id: 'a'.repeat(201), seed: 's'},
      ]) {
        expect(resume(visit, stored)).to.equal(undefined);
      }
    });

    it('starts again from an id and a seed alone', () => {
      expect(resume(visit, {id: 'r-1', seed: 'seed'})).to.deep.equal({state: start(visit), dropped: false});
    });

    it('submits nothing that was never started', () => {
      const {startedAt: _, ...unstarted} = atReview;
      for (const stored of [
        unstarted,
        {...unstarted, startedAt: 'yesterday'},
        {...unstarted, startedAt: 7},
      ]) {
        const state = resume(visit, stored)?.state;
        expect(state).to.deep.include({submitted: [], current: 'visit'});
        expect(state).not.to.have.any.keys('startedAt', 'updatedAt', 'completedAt');
      }
    });

    it('lets the last gesture be the first where its moment is lost', () => {
      expect(resume(visit, {...begun, updatedAt: null})?.state.updatedAt).to.equal(begun.startedAt);
    });

    it('finds nothing under hostile names', () => {
      const stored: unknown = JSON.parse(
        '{"id": "r-1", "seed": "seed", "answers": {"__proto__": 9, "constructor": 9}, "offers": {"__proto__": []}, "submitted": ["__proto__", null, 4]}',
      );
      const resumed = resume(visit, stored);
      expect(resumed).to.deep.equal({state: start(visit), dropped: true});
    });

    it('keeps of every record what can be', () => {
      const definition = sequence([
        questionnaire('visit', [nps('nps')]),
        crossSell('extras', {contact: {ask: 'phone'}}),
        review('public'),
        hostStep('loyalty'),
      ]);
      const stored = {
        ...start(definition),
        answers: {nps: 'nine'},
        submitted: 'visit',
        offers: {extras: ['aligners'], visit: ['aligners'], public: 3},
        contact: {extras: {phone: '514 555-0199', email: 7}, visit: {}},
        reviews: {public: ['facebook', 'facebook', 'nowhere', 3], visit: ['google']},
        data: {loyalty: {card: 7}, visit: 1},
        seconds: {visit: 3, public: -1, loyalty: Infinity, 'thank-you': 2, nowhere: 1, extras: '4'},
      };
      const resumed = resume(definition, stored, hostTypes);
      expect(resumed?.state).to.deep.include({
        answers: {},
        submitted: [],
        offers: {extras: ['aligners']},
        contact: {extras: {phone: '514 555-0199'}},
        reviews: {public: ['facebook']},
        data: {loyalty: {card: 7}},
        seconds: {visit: 3, 'thank-you': 2},
      });
      expect(resumed?.dropped).to.equal(true);
    });
  });
});
