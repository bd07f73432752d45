import {expect} from '@open-wc/testing';
import {
  act,
  answer,
  back,
  choose,
  content,
  crossSell,
  hostStep,
  hostTypes,
  moment,
  open,
  sequence,
  start,
  submit,
  visit,
} from './sequences.fixtures.js';

describe('transition, of offers, reviews and a host’s steps', () => {
  describe('offers', () => {
    const at = act(visit, start(visit), [answer('nps', 9), submit('visit')]);

    it('keeps what is chosen', () => {
      expect(act(visit, at, [choose(['aligners', 'whitening'])]).offers).to.deep.equal({
        extras: ['aligners', 'whitening'],
      });
    });

    it('takes a submit without a choice for "No, thanks"', () => {
      expect(act(visit, at, [submit('extras')])).to.deep.include({offers: {extras: []}, current: 'public'});
      expect(act(visit, at, [choose(['aligners']), submit('extras')]).offers).to.deep.equal({
        extras: ['aligners'],
      });
    });

    it('refuses offers that do not exist, twice the same, or another step', () => {
      for (const offers of [['nowhere'], ['__proto__'], ['aligners', 'aligners']]) {
        expect(act(visit, at, [choose(offers)])).to.equal(at);
      }
      expect(act(visit, at, [{...choose(['aligners']), step: 'visit'}])).to.equal(at);
      expect(act(visit, start(visit), [choose([])]).offers).to.deep.equal({});
      expect(act(visit, start(visit), [{...choose([]), step: 'visit'}]).offers).to.deep.equal({});
    });

    it('takes one offer where one may be chosen', () => {
      const definition = sequence([crossSell('extras', {choose: 'one'})]);
      const state = start(definition);
      expect(act(definition, state, [choose(['aligners'])]).offers).to.deep.equal({extras: ['aligners']});
      expect(act(definition, state, [choose(['aligners', 'whitening'])])).to.equal(state);
    });

    it('keeps of a contact what the step asks', () => {
      const everything = {phone: '514 555-0199', email: 'ada@example.com', consent: true};
      const kept = (contact: Parameters<typeof crossSell>[1]) => {
        const definition = sequence([crossSell('extras', contact)]);
        return act(definition, start(definition), [choose(['aligners'], everything)]).contact.extras;
      };
      const {phone, email} = everything;
      expect(kept({})).to.equal(undefined);
      expect(kept({contact: {ask: 'phone'}})).to.deep.equal({phone});
      expect(kept({contact: {ask: 'email'}})).to.deep.equal({email});
      expect(kept({contact: {ask: 'either', consent: {en: 'Yes'}}})).to.deep.equal(everything);
    });

    it('keeps a contact that a later choice does not speak of', () => {
      const definition = sequence([crossSell('extras', {contact: {ask: 'phone'}})]);
      const state = act(definition, start(definition), [
        choose(['aligners'], {phone: '514 555-0199'}),
        choose(['whitening']),
      ]);
      expect(state.contact).to.deep.equal({extras: {phone: '514 555-0199'}});
    });

    it('stays while a required contact is missing, unless nothing is chosen', () => {
      const definition = sequence([crossSell('extras', {contact: {ask: 'either', required: true}})]);
      const state = start(definition);
      const next = (...of: Parameters<typeof choose>) =>
        act(definition, state, [choose(...of), submit('extras')]).current;
      expect(next(['aligners'])).to.equal('extras');
      expect(next(['aligners'], {phone: '1'})).to.equal('extras');
      expect(next(['aligners'], {email: 'ada@example.com'})).to.equal('thank-you');
      expect(next([])).to.equal('thank-you');
    });
  });

  describe('reviews', () => {
    const at = act(visit, start(visit), [answer('nps', 9), submit('visit'), submit('extras')]);

    it('are facts, each once, in order', () => {
      const state = act(visit, at, [open('facebook'), open('google'), open('facebook')]);
      expect(state.reviews).to.deep.equal({public: ['facebook', 'google']});
    });

    it('of unknown sites, or elsewhere, are refused', () => {
      expect(act(visit, at, [open('nowhere')])).to.equal(at);
      expect(act(visit, at, [{...open('google'), step: 'extras'}])).to.equal(at);
      expect(act(visit, start(visit), [{...open('google'), step: 'visit'}]).reviews).to.deep.equal({});
    });

    it('stay when the route changes', () => {
      const state = act(visit, at, [open('google'), back, back, answer('nps', 2), submit('visit')]);
      expect(state).to.deep.include({current: 'thank-you', reviews: {public: ['google']}});
    });
  });

  describe("the host's steps", () => {
    const definition = sequence([hostStep('loyalty'), content('bye')]);

    it('keep what they collect', () => {
      const state = act(
        definition,
        start(definition, {}, hostTypes),
        [{type: 'data', step: 'loyalty', data: {card: 7}}],
        hostTypes,
      );
      expect(state.data).to.deep.equal({loyalty: {card: 7}});
    });

    it('are the only ones that take data', () => {
      const state = act(definition, start(definition, {}, hostTypes), [submit('loyalty')], hostTypes);
      expect(act(definition, state, [{type: 'data', step: 'bye', data: 1}], hostTypes)).to.equal(state);
      expect(act(definition, state, [{type: 'data', step: 'loyalty', data: 1}], hostTypes)).to.equal(state);
    });

    it('hold the response open, unless their type collects nothing', () => {
      const banner = sequence([hostStep('banner', {type: 'acme:banner'})]);
      const seen = act(
        banner,
        start(banner, {}, hostTypes),
        [{type: 'data', step: 'banner', data: 'seen'}],
        hostTypes,
      );
      expect(seen.completedAt).to.equal(moment(0));
      const loyal = act(
        definition,
        start(definition, {}, hostTypes),
        [{type: 'data', step: 'loyalty', data: 1}],
        hostTypes,
      );
      expect(loyal.completedAt).to.equal(undefined);
    });
  });
});
