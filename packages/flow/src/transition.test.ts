import {expect} from '@open-wc/testing';
import {
  act,
  answer,
  back,
  choose,
  content,
  crossSell,
  hostQuestion,
  hostTypes,
  moment,
  nps,
  open,
  questionnaire,
  review,
  sequence,
  single,
  start,
  submit,
  text,
  visit,
} from './sequences.fixtures.js';
import {evaluate} from './evaluate.js';
import {transition} from './transition.js';

describe('transition', () => {
  describe('answer', () => {
    it('keeps the answer and the moment', () => {
      const state = act(visit, start(visit), [answer('nps', 9)]);
      expect(state.answers).to.deep.equal({nps: 9});
      expect(state).to.include({startedAt: moment(0), updatedAt: moment(0)});
    });

    it('counts from the first gesture', () => {
      const state = act(visit, start(visit), [answer('nps', 9), answer('nps', 8)]);
      expect(state).to.include({startedAt: moment(0), updatedAt: moment(1)});
    });

    it('takes an answer back', () => {
      for (const nothing of [undefined, '', '  ', [], {}]) {
        expect(
          act(visit, start(visit), [answer('nps', 3), answer('why', 'x'), answer('why', nothing)]).answers,
        ).to.deep.equal({nps: 3});
      }
    });

    it('does not act on taking back what was not given', () => {
      const state = start(visit);
      expect(act(visit, state, [answer('nps', undefined)])).to.equal(state);
    });

    it('keeps what is still wrong, since it is being typed', () => {
      const definition = sequence([questionnaire('visit', [text('mail', {format: 'email'})])]);
      expect(act(definition, start(definition), [answer('mail', 'ada@')]).answers).to.deep.equal({
        mail: 'ada@',
      });
    });

    it('refuses unknown questions, hidden questions, other pages and values of another shape', () => {
      const definition = sequence([...visit.steps, questionnaire('later', [nps('again')])]);
      const state = start(definition);
      const refused = [
        answer('nowhere', 1),
        answer('__proto__', 1),
        answer('constructor', 1),
        answer('why', 'hidden'),
        answer('again', 3),
        answer('nps', 11),
        answer('nps', '9'),
        answer('nps', {notApplicable: true}),
      ];
      for (const action of refused) expect(act(definition, state, [action]), action.question).to.equal(state);
    });

    it('keeps the answer of a question that hides again', () => {
      const state = act(visit, start(visit), [answer('nps', 3), answer('why', 'slow'), answer('nps', 9)]);
      expect(state.answers).to.deep.equal({nps: 9, why: 'slow'});
    });

    it('takes a question whose id every object has', () => {
      const definition = sequence([questionnaire('visit', [nps('constructor')])]);
      const state = start(definition);
      expect(act(definition, state, [answer('constructor', undefined)])).to.equal(state);
      expect(act(definition, state, [answer('constructor', 4)]).answers).to.have.own.property(
        'constructor',
        4,
      );
    });

    it("checks the host's questions with the host's rules", () => {
      const definition = sequence([questionnaire('visit', [hostQuestion('slider')])]);
      const state = start(definition, {}, hostTypes);
      expect(act(definition, state, [answer('slider', 101)], hostTypes)).to.equal(state);
      expect(act(definition, state, [answer('slider', 100)], hostTypes).answers).to.deep.equal({slider: 100});
    });
  });

  describe('submit', () => {
    it('goes to the next step of the route', () => {
      const state = act(visit, start(visit), [answer('nps', 9), submit('visit')]);
      expect(state).to.deep.include({submitted: ['visit'], current: 'extras'});
    });

    it('goes to the final message when the answer makes the customer dissatisfied', () => {
      expect(act(visit, start(visit), [answer('nps', 6), submit('visit')]).current).to.equal('thank-you');
    });

    it('stays where a required answer is missing', () => {
      const state = start(visit);
      expect(act(visit, state, [submit('visit')])).to.equal(state);
    });

    it('stays where an optional answer is wrong', () => {
      const definition = sequence([questionnaire('visit', [text('mail', {format: 'email'})])]);
      const state = act(definition, start(definition), [answer('mail', 'ada@')]);
      expect(act(definition, state, [submit('visit')])).to.equal(state);
    });

    it('asks nothing of a hidden question', () => {
      const hidden = text('why', {required: true, showIf: {question: 'nps', atMost: 6}});
      const definition = sequence([questionnaire('visit', [nps('nps'), hidden])]);
      expect(act(definition, start(definition), [answer('nps', 9), submit('visit')]).current).to.equal(
        'thank-you',
      );
    });

    it('applies to the step on screen alone', () => {
      const state = act(visit, start(visit), [answer('nps', 9)]);
      expect(act(visit, state, [submit('extras')])).to.equal(state);
      expect(act(visit, state, [submit('thank-you')])).to.equal(state);
    });

    it('lets N/A stand for a required answer', () => {
      const definition = sequence([
        questionnaire('visit', [nps('nps', {required: true, notApplicable: true})]),
      ]);
      const state = act(definition, start(definition), [
        answer('nps', {notApplicable: true}),
        submit('visit'),
      ]);
      expect(state.current).to.equal('thank-you');
    });
  });

  describe('back', () => {
    it('un-submits the step it reaches and keeps the answers', () => {
      const state = act(visit, start(visit), [answer('nps', 9), submit('visit'), submit('extras'), back]);
      expect(state).to.deep.include({current: 'extras', submitted: ['visit'], answers: {nps: 9}});
      expect(act(visit, state, [back])).to.deep.include({current: 'visit', submitted: []});
    });

    it('opens another route when the answer changes', () => {
      const state = act(visit, start(visit), [
        answer('nps', 9),
        submit('visit'),
        back,
        answer('nps', 3),
        submit('visit'),
      ]);
      expect(state.current).to.equal('thank-you');
    });

    it('skips the steps off the route', () => {
      const off = content('off', {audience: 'dissatisfied'});
      const definition = sequence([content('one'), off, content('two')]);
      expect(act(definition, start(definition), [submit('one'), back]).current).to.equal('one');
    });

    it('does not leave the first step, nor the thank-you', () => {
      const first = start(visit);
      expect(act(visit, first, [back])).to.equal(first);
      const last = act(visit, first, [answer('nps', 1), submit('visit')]);
      expect(act(visit, last, [back])).to.equal(last);
    });
  });

  describe('the thank-you', () => {
    it('takes no answer, choice or submit any more', () => {
      const state = act(visit, start(visit), [answer('nps', 1), submit('visit')]);
      for (const action of [
        answer('nps', 9),
        choose([]),
        open('google'),
        submit('visit'),
        submit('thank-you'),
      ]) {
        expect(act(visit, state, [action])).to.equal(state);
      }
    });
  });

  describe('completedAt', () => {
    const toReview = [answer('nps', 9), submit('visit'), submit('extras')];

    it('is set on reaching a last review step', () => {
      expect(act(visit, start(visit), toReview.slice(0, 2)).completedAt).to.equal(undefined);
      expect(act(visit, start(visit), toReview).completedAt).to.equal(moment(2));
    });

    it('is set on reaching the thank-you', () => {
      expect(act(visit, start(visit), [answer('nps', 1), submit('visit')]).completedAt).to.equal(moment(1));
    });

    it('waits for a collecting step behind a review step', () => {
      const definition = sequence([review('public'), crossSell('extras')]);
      const state = act(definition, start(definition), [open('google'), submit('public')]);
      expect(state.completedAt).to.equal(undefined);
      expect(act(definition, state, [submit('extras')]).completedAt).to.equal(moment(0));
    });

    it('comes with the first gesture where nothing collects', () => {
      const definition = sequence([review('public')]);
      expect(act(definition, start(definition), [open('google')]).completedAt).to.equal(moment(0));
    });

    it('stays after going back, at its first moment', () => {
      const state = act(visit, start(visit), [...toReview, back, back, answer('nps', 10), submit('visit')]);
      expect(state).to.include({current: 'extras', completedAt: moment(2)});
    });
  });

  describe('seconds', () => {
    const wait = (seconds: number, step = 'visit') => ({type: 'seconds', step, seconds}) as const;

    it('add up, and are no gesture', () => {
      const state = [wait(1.5), wait(2)].reduce(
        (now, action) => transition(visit, now, action),
        start(visit),
      );
      expect(state.seconds).to.deep.equal({visit: 3.5});
      expect(state).not.to.have.any.keys('startedAt', 'updatedAt', 'completedAt');
    });

    it('pass on the thank-you too', () => {
      expect(transition(visit, start(visit), wait(4, 'thank-you')).seconds).to.deep.equal({'thank-you': 4});
    });

    it('are refused when they are none, or of no step', () => {
      const state = start(visit);
      for (const action of [wait(0), wait(-1), wait(NaN), wait(Infinity), wait(1, 'nowhere')]) {
        expect(transition(visit, state, action)).to.equal(state);
      }
    });
  });

  describe('go-to, for previews', () => {
    const goTo = (step: string) => ({type: 'go-to', step}) as const;
    const definition = sequence([
      ...visit.steps,
      questionnaire('sorry', [single('what')], {audience: 'dissatisfied'}),
      content('bye'),
    ]);

    it('shows any step, also one off the route, and is no gesture', () => {
      const state = transition(definition, start(definition), goTo('sorry'));
      expect(state.current).to.equal('sorry');
      expect(state.startedAt).to.equal(undefined);
      expect(evaluate(definition, state).visible.get('sorry')).to.have.length(1);
      expect(act(definition, state, [answer('what', 'a'), submit('sorry')]).current).to.equal('bye');
    });

    it('shows the final message, and comes back from it', () => {
      const there = transition(definition, start(definition), goTo('thank-you'));
      expect(there.current).to.equal('thank-you');
      expect(transition(definition, there, goTo('visit'))).to.deep.equal(start(definition));
    });

    it('un-submits what lies ahead', () => {
      const state = act(definition, start(definition), [answer('nps', 9), submit('visit'), submit('extras')]);
      expect(transition(definition, state, goTo('extras')).submitted).to.deep.equal(['visit']);
      expect(transition(definition, state, goTo('thank-you')).submitted).to.deep.equal(['visit', 'extras']);
    });

    it('finds no step that is not there', () => {
      const state = start(definition);
      for (const step of ['nowhere', '__proto__', 'visit'])
        expect(transition(definition, state, goTo(step))).to.equal(state);
    });
  });
});

describe('transition, of an action that it does not know', () => {
  it('leaves the state as it is', () => {
    const state = start(visit);
    expect(transition(visit, state, {type: 'current', current: 'public'} as never)).to.equal(state);
  });
});
