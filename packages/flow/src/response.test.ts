import type {SequenceDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {responseOf} from './response.js';
import {
  act,
  answer,
  back,
  crossSell,
  hostStep,
  hostTypes,
  moment,
  questionnaire,
  sequence,
  start,
  submit,
  text,
  visit,
} from './sequences.fixtures.js';
import type {FlowState} from './state.js';
import {transition} from './transition.js';

const details = {writer: 'w-1', revision: 4, hash: 'abc', locale: 'fr', context: {customer: 'c-42'}};
const read = (state: FlowState, definition: SequenceDefinition = visit) =>
  responseOf(definition, state, {...details, types: hostTypes});

describe('responseOf', () => {
  it('is none before the first gesture, whatever is prefilled', () => {
    const state = transition(visit, start(visit, {nps: 9}), {type: 'seconds', step: 'visit', seconds: 3});
    expect(read(state)).to.equal(undefined);
  });

  it('tells the whole way', () => {
    const walked = act(visit, start(visit), [
      answer('nps', 9),
      submit('visit'),
      {type: 'offer', step: 'extras', offers: ['whitening']},
      submit('extras'),
      {type: 'review', step: 'public', site: 'google'},
      submit('public'),
    ]);
    const state = transition(visit, walked, {type: 'seconds', step: 'visit', seconds: 30.6});
    expect(responseOf(visit, state, {...details, channel: 'email', invitation: 'i-1'})).to.deep.equal({
      version: 1,
      id: 'r-1',
      writer: 'w-1',
      revision: 4,
      invitation: 'i-1',
      channel: 'email',
      sequence: {id: 'after-visit', hash: 'abc'},
      status: 'complete',
      locale: 'fr',
      satisfaction: 'satisfied',
      answers: {nps: 9},
      offers: {extras: ['whitening']},
      contact: {},
      reviews: {public: ['google']},
      data: {},
      context: {customer: 'c-42'},
      path: ['visit', 'extras', 'public', 'thank-you'],
      seconds: {visit: 31},
      startedAt: moment(0),
      updatedAt: moment(5),
      completedAt: moment(3),
    });
  });

  it('is partial while something is left to collect', () => {
    const response = read(act(visit, start(visit), [answer('nps', 9), submit('visit')]));
    expect(response).to.deep.include({status: 'partial', path: ['visit', 'extras']});
    expect(response).not.to.have.property('completedAt');
  });

  it('does not report an abandoned 2 as unknown', () => {
    expect(read(act(visit, start(visit), [answer('nps', 2)]))).to.include({
      satisfaction: 'dissatisfied',
      status: 'partial',
    });
  });

  it('reports unknown where no filter was answered', () => {
    const definition = sequence([questionnaire('visit', [text('words')])]);
    expect(
      read(act(definition, start(definition), [answer('words', 'x')]), definition)?.satisfaction,
    ).to.equal('unknown');
  });

  it('leaves out hidden answers', () => {
    const response = read(
      act(visit, start(visit), [answer('nps', 3), answer('why', 'slow'), answer('nps', 9)]),
    );
    expect(response?.answers).to.deep.equal({nps: 9});
  });

  it('drops the choices of a step that left the route, and keeps the sites opened', () => {
    const definition = sequence([...visit.steps.slice(0, 2), hostStep('loyalty'), ...visit.steps.slice(2)]);
    const state = act(
      definition,
      start(definition, {}, hostTypes),
      [
        answer('nps', 9),
        submit('visit'),
        {type: 'offer', step: 'extras', offers: ['whitening']},
        submit('extras'),
        {type: 'data', step: 'loyalty', data: {card: 7}},
        submit('loyalty'),
        {type: 'review', step: 'public', site: 'google'},
      ],
      hostTypes,
    );
    expect(read(state, definition)).to.deep.include({
      offers: {extras: ['whitening']},
      data: {loyalty: {card: 7}},
    });
    const turned = act(definition, state, [back, back, back, answer('nps', 1), submit('visit')], hostTypes);
    expect(read(turned, definition)).to.deep.include({
      offers: {},
      data: {},
      reviews: {public: ['google']},
      path: ['visit', 'thank-you'],
      status: 'complete',
    });
  });

  it('names nobody to reach where nothing is chosen', () => {
    const definition = sequence([crossSell('extras', {contact: {ask: 'phone'}})]);
    const contact = {phone: '514 555-0199'};
    const chosen = act(definition, start(definition), [
      {type: 'offer', step: 'extras', offers: ['aligners'], contact},
    ]);
    expect(read(chosen, definition)?.contact).to.deep.equal({extras: contact});
    const declined = act(definition, chosen, [{type: 'offer', step: 'extras', offers: []}]);
    expect(read(declined, definition)).to.deep.include({offers: {extras: []}, contact: {}});
  });

  it('takes the moment of a delivery', () => {
    const state = act(visit, start(visit), [answer('nps', 9)]);
    expect(responseOf(visit, state, {...details, updatedAt: moment(9)})?.updatedAt).to.equal(moment(9));
  });
});
