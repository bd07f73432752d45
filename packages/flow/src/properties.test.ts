import type {SequenceDefinition, StepDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {moves, play, sequences, storedProgress} from './arbitraries.fixtures.js';
import {evaluate} from './evaluate.js';
import {isEmpty} from './is-empty.js';
import {progressOf} from './progress.js';
import {responseOf} from './response.js';
import {resume} from './resume.js';
import {hostTypes, moment, start} from './sequences.fixtures.js';
import type {FlowState} from './state.js';
import {transition} from './transition.js';
import {validityOf} from './validity.js';

const runs = {numRuns: 200};
const details = {writer: 'w', revision: 1, hash: 'h', locale: 'en', context: {}, types: hostTypes};
const begin = (definition: SequenceDefinition) => start(definition, {}, hostTypes);
const passOf = (definition: SequenceDefinition, state: FlowState) => evaluate(definition, state, hostTypes);

/** Every state of a customer's way through any sequence. */
function lives(check: (definition: SequenceDefinition, states: readonly FlowState[]) => void): void {
  fc.assert(
    fc.property(sequences, moves, (definition, list) =>
      check(definition, play(definition, begin(definition), list)),
    ),
    runs,
  );
}

/** What holds of every state that a customer can be in. */
function expectPossible(definition: SequenceDefinition, state: FlowState): void {
  const {path, route, visible} = passOf(definition, state);
  const free = passOf(definition, {...state, current: ''});
  expect(free.path, 'the step on screen is on the route by right').to.include(state.current);
  expect(free.path).to.deep.equal(path);
  expect(path.slice(0, path.indexOf(state.current))).to.deep.equal(state.submitted);
  for (const step of route.slice(0, state.submitted.length)) {
    for (const question of visible.get(step.id) ?? []) {
      const value = Object.hasOwn(state.answers, question.id) ? state.answers[question.id] : undefined;
      expect(validityOf(question, value, {types: hostTypes}), question.id).to.equal(undefined);
    }
  }
}

describe('properties of the flow', function () {
  // Hundreds of lives each, on machines that also do other things.
  this.timeout(30_000);

  it('ends every route in exactly one final message', () => {
    lives((definition, states) => {
      for (const state of states) {
        const {path, ending} = passOf(definition, state);
        expect(path.filter(id => id === 'thank-you')).to.have.length(1);
        expect(path.at(-1)).to.equal('thank-you');
        expect(definition.thankYou).to.have.property(ending);
      }
    });
  });

  it('shows a dissatisfied customer no protected step after the one that made them so', () => {
    lives((definition, states) => {
      for (const state of states) {
        const {verdict, route, ending} = passOf(definition, state);
        if (verdict !== 'dissatisfied') continue;
        const turn = route.findIndex((_, i) => {
          const submitted = route.slice(0, i + 1).flatMap(({id}) => (state.submitted.includes(id) ? id : []));
          return passOf(definition, {...state, submitted}).verdict === 'dissatisfied';
        });
        const met: StepDefinition[] = route.slice(turn + 1);
        expect(met.filter(({audience}) => audience === 'satisfied')).to.deep.equal([]);
        expect(ending === 'dissatisfied').to.equal('dissatisfied' in definition.thankYou);
      }
    });
  });

  it('keeps every state possible', () => {
    lives((definition, states) => states.forEach(state => expectPossible(definition, state)));
  });

  it('changes nothing by going back and forth', () => {
    lives((definition, states) => {
      for (const state of states) {
        const behind = transition(definition, state, {type: 'back', at: moment(50)}, hostTypes);
        if (behind === state) continue;
        const ahead = transition(
          definition,
          behind,
          {type: 'submit', step: behind.current, at: moment(51)},
          hostTypes,
        );
        expect({...ahead, updatedAt: state.updatedAt}).to.deep.equal(state);
      }
    });
  });

  it('makes a possible state of any stored progress', () => {
    fc.assert(
      fc.property(sequences, storedProgress, (definition, stored) => {
        const resumed = resume(definition, stored, hostTypes);
        if (resumed) expectPossible(definition, resumed.state);
      }),
      {numRuns: 1000},
    );
  });

  it('resumes every state as it was', () => {
    lives((definition, states) => {
      for (const state of states) {
        const stored: unknown = JSON.parse(JSON.stringify(state));
        expect(resume(definition, stored, hostTypes)).to.deep.equal({state, dropped: false});
      }
    });
  });

  it('puts no answer of a hidden question, and no choice of a step off the route, into the response', () => {
    lives((definition, states) => {
      for (const state of states) {
        const response = responseOf(definition, state, details);
        const {route, visible} = passOf(definition, state);
        const shown = [...visible.values()].flat().map(({id}) => id);
        const given = shown.filter(id => Object.hasOwn(state.answers, id) && !isEmpty(state.answers[id]));
        expect(Object.keys(response?.answers ?? {}), 'answers').to.have.members(response ? given : []);
        const steps = route.map(({id}) => id);
        expect(steps).to.include.members(Object.keys({...response?.offers, ...response?.data}));
      }
    });
  });

  it('never makes a complete response partial, nor a started one absent', () => {
    lives((definition, states) => {
      const statuses = states.map(state => responseOf(definition, state, details)?.status ?? 'none');
      const order = ['none', 'partial', 'complete'];
      const ranks = statuses.map(status => order.indexOf(status));
      expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
    });
  });

  it('stays complete whatever the definition becomes', () => {
    fc.assert(
      fc.property(sequences, sequences, moves, (before, after, list) => {
        const state = play(before, begin(before), list).at(-1) as FlowState;
        const resumed = resume(after, state, hostTypes)?.state;
        expect(resumed).to.have.property('id', 'r-1');
        if (state.completedAt) expect(resumed).to.have.property('completedAt', state.completedAt);
      }),
      runs,
    );
  });

  it('is complete exactly when it has arrived where nothing collects', () => {
    lives((definition, states) => {
      for (const state of states) {
        const {route, path} = passOf(definition, state);
        const left = route
          .slice(path.indexOf(state.current))
          .some(({type}) => !['review', 'content', 'acme:banner'].includes(type));
        if (state.startedAt && !left) expect(state).to.have.property('completedAt');
      }
    });
  });

  it('has between the shortest and the longest number of steps left', () => {
    lives((definition, states) => {
      states.forEach((state, i) => {
        const {done, shortest, longest} = progressOf(definition, state, undefined, hostTypes);
        expect(shortest).to.be.at.most(longest);
        expect(done).to.equal(state.submitted.length);
        // How many steps this customer really met, if they went on to the end without turning back.
        const rest = states.slice(i);
        const end = rest.findIndex(({current}) => current === 'thank-you');
        const straight = rest
          .slice(0, end)
          .every((one, j) => !j || one.submitted.length >= (rest[j - 1] as FlowState).submitted.length);
        if (end < 0 || !straight) return;
        const met = (rest[end] as FlowState).submitted.length - done;
        expect(met).to.be.within(shortest, longest);
      });
    });
  });

  it('answers an action that does not apply with the same object', () => {
    lives((definition, states) => {
      for (const state of states) {
        const at = moment(59);
        for (const step of ['nowhere', '__proto__', 'valueof', 'thank-you']) {
          expect(transition(definition, state, {type: 'submit', step, at}, hostTypes)).to.equal(state);
          expect(transition(definition, state, {type: 'offer', step, offers: [], at}, hostTypes)).to.equal(
            state,
          );
          expect(
            transition(definition, state, {type: 'review', step, site: 'google', at}, hostTypes),
          ).to.equal(state);
          expect(transition(definition, state, {type: 'data', step, data: 1, at}, hostTypes)).to.equal(state);
          const strange = {type: 'answer', question: `${step}-x`, value: 1, at} as const;
          expect(transition(definition, state, strange, hostTypes)).to.equal(state);
        }
      }
    });
  });

  it('refuses any value that no control gives, whatever it is', () => {
    fc.assert(
      fc.property(sequences, fc.anything(), (definition, anything) => {
        const state = begin(definition);
        for (const question of passOf(definition, state).visible.get(state.current) ?? []) {
          const value = anything as never;
          const next = transition(
            definition,
            state,
            {type: 'answer', question: question.id, value, at: moment(0)},
            hostTypes,
          );
          if (validityOf(question, anything, {types: hostTypes})?.code === 'invalid')
            expect(next).to.equal(state);
          expectPossible(definition, next);
        }
      }),
      runs,
    );
  });
});
