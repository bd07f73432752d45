import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {SequenceResponse} from '@parcours/definition';
import type {SequenceCompleteEvent} from '../events/sequence-complete-event.js';
import type {SequenceDeliveryEvent} from '../events/sequence-delivery-event.js';
import type {SequenceErrorEvent} from '../events/sequence-error-event.js';
import type {SequenceReviewEvent} from '../events/sequence-review-event.js';
import type {SequenceStepEvent} from '../events/sequence-step-event.js';
import {find, findAll, until} from '../person.harness.js';
import {clinic, Receiver, RunnerHarness, forget, stored} from './sequence-runner.harness.js';
import type {SequenceRunner} from './sequence-runner.js';

describe('<sequence-runner> and its host', () => {
  afterEach(forget);

  describe('delivery', () => {
    it('sends a partial response after a step and the complete one at the end, with rising revisions', async () => {
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver});
      await runner.recommend(9);
      await until(() => receiver.responses.length === 1, 'the partial response');
      await runner.press('No, thanks');
      await runner.press('Finish');
      await until(() => receiver.last?.path.at(-1) === 'thank-you', 'the complete response');
      expect(receiver.responses.map(({status}) => status)).to.deep.equal(['partial', 'complete', 'complete']);
      expect(receiver.responses.map(({revision}) => revision)).to.deep.equal([1, 2, 3]);
    });

    it('keeps the response and says so while the network is gone', async () => {
      const receiver = new Receiver();
      receiver.answer = () => Promise.reject(new TypeError('no network'));
      const runner = await RunnerHarness.mount({deliver: receiver.deliver, persist: 'session'});
      await runner.recommend(2);
      await until(() => runner.has('Saved on this device.'), 'the calm line');
      expect(stored(localStorage).length).to.equal(1);
      receiver.answer = () => Promise.resolve();
      await runner.element.flush();
      expect(receiver.last?.status).to.equal('complete');
      expect(stored(localStorage)).to.deep.equal([]);
    });

    it('asks to keep the page open where nothing may be stored', async () => {
      const runner = await RunnerHarness.mount({deliver: () => Promise.reject(new TypeError('no network'))});
      await runner.recommend(2);
      await until(() => runner.has('Keep this page open.'), 'the calm line');
    });

    it('sends on the next page load what an earlier one left', async () => {
      const receiver = new Receiver();
      receiver.answer = () => Promise.reject(new TypeError('no network'));
      const first = await RunnerHarness.mount({deliver: receiver.deliver, persist: 'session'});
      await first.recommend(2);
      await until(() => first.has('Saved on this device.'), 'the calm line');
      first.element.remove();
      receiver.answer = () => Promise.resolve();
      await RunnerHarness.mount({deliver: receiver.deliver, persist: 'session'});
      await until(() => receiver.last?.status === 'complete', 'the response');
    });

    it('takes the newest function of a page that renders at each delivery, and begins nothing anew', async () => {
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver});
      const states: string[] = [];
      const render = ({state}: SequenceDeliveryEvent) => {
        states.push(state);
        runner.element.deliver = response => receiver.deliver(response);
      };
      runner.element.addEventListener('sequence-delivery', render);
      await runner.recommend(9);
      await until(() => states.includes('sent'), 'the delivery');
      expect(states).to.deep.equal(['saved', 'sending', 'sent']);
      runner.element.removeEventListener('sequence-delivery', render);
      const newest = new Receiver();
      runner.element.deliver = newest.deliver;
      await runner.press('No, thanks');
      await until(() => newest.responses.length === 1, 'the next delivery');
      expect(receiver.responses.length).to.equal(1);
    });

    it('delivers what was answered on a page that is hidden, taken out or begun anew', async () => {
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver});
      await runner.choose('9');
      Object.defineProperty(document, 'hidden', {configurable: true, value: true});
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
      await until(() => receiver.last?.answers.nps === 9, 'what was answered before it was hidden');
      await runner.choose('8');
      const parent = runner.element.parentElement!;
      runner.element.remove();
      await until(() => receiver.last?.answers.nps === 8, 'what was answered before it was taken out');
      parent.append(runner.element);
      await runner.choose('7');
      runner.element.restart();
      await until(() => receiver.last?.answers.nps === 7, 'what was answered before it began anew');
      expect(receiver.responses.map(({status}) => status)).to.deep.equal(['partial', 'partial', 'partial']);
      expect(runner.element.response).to.equal(undefined);
    });

    it('knows the customer whom the host speaks of by then', async () => {
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver, context: {customer: 'A'}});
      await runner.recommend(2);
      runner.element.context = {customer: 'B'};
      runner.element.answers = {why: 'The wait'};
      runner.element.restart();
      await runner.settled();
      await runner.recommend(2);
      await until(() => receiver.responses.length === 2, 'both responses');
      const told = receiver.responses.map(({context, answers}) => ({context, answers}));
      expect(told).to.deep.equal([
        {context: {customer: 'A'}, answers: {nps: 2}},
        {context: {customer: 'B'}, answers: {nps: 2, why: 'The wait'}},
      ]);
    });

    it('tells the host of each state', async () => {
      const states: string[] = [];
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver});
      runner.element.addEventListener('sequence-delivery', (event: SequenceDeliveryEvent) =>
        states.push(event.state),
      );
      await runner.recommend(2);
      await until(() => states.includes('sent'), 'the delivery');
      expect(states).to.deep.equal(['saved', 'sending', 'sent']);
    });
  });

  describe('events', () => {
    it('tells of answers, verdict and completion once the response is up to date', async () => {
      const seen: [string, unknown][] = [];
      const runner = await RunnerHarness.mount();
      const {element} = runner;
      element.addEventListener('sequence-answer', event =>
        seen.push([event.type, element.response?.answers]),
      );
      element.addEventListener('sequence-satisfaction', event =>
        seen.push([event.type, element.satisfaction]),
      );
      element.addEventListener('sequence-complete', (event: SequenceCompleteEvent) =>
        seen.push([event.type, event.response.status]),
      );
      await runner.recommend(3);
      expect(seen).to.deep.equal([
        ['sequence-answer', {nps: 3}],
        ['sequence-satisfaction', 'dissatisfied'],
        ['sequence-complete', 'complete'],
      ]);
    });

    it('stays on the step when the host cancels', async () => {
      const runner = await RunnerHarness.mount();
      runner.element.addEventListener('sequence-step', event => event.preventDefault());
      await runner.recommend(9);
      expect(runner.heading).to.equal('Your visit');
    });

    it('waits for the host, and says so when it may not go on', async () => {
      const runner = await RunnerHarness.mount();
      const refuse = (event: SequenceStepEvent) => event.waitUntil(Promise.reject(new Error('not now')));
      runner.element.addEventListener('sequence-step', refuse);
      await runner.recommend(9);
      expect(runner.heading).to.equal('Your visit');
      expect(runner.has('We could not go on.')).to.equal(true);
      runner.element.removeEventListener('sequence-step', refuse);
      await runner.press('Continue');
      expect(runner.heading).to.equal('For your next smile');
    });

    it('lets the host open a review site itself', async () => {
      const runner = await RunnerHarness.mount();
      await runner.recommend(9);
      await runner.press('No, thanks');
      const opened: string[] = [];
      runner.element.addEventListener('sequence-review', (event: SequenceReviewEvent) => {
        event.preventDefault();
        opened.push(event.url);
      });
      find(runner.element, 'a.site').click();
      expect(opened).to.deep.equal(['https://example.com/google']);
      expect(runner.element.response?.reviews).to.deep.equal({});
    });

    it('keeps its inner events to itself', async () => {
      const seen: string[] = [];
      const runner = await RunnerHarness.mount();
      for (const type of ['question-answer', 'step-submit', 'step-offer', 'step-back']) {
        document.addEventListener(type, event => seen.push(event.type), {once: true});
      }
      await runner.recommend(9);
      await runner.press('No, thanks');
      expect(seen).to.deep.equal([]);
    });
  });

  describe('bad input', () => {
    const failing = async (properties: Partial<SequenceRunner>) => {
      const element = document.createElement('sequence-runner');
      Object.assign(element, {persist: 'none', locale: 'en'}, properties);
      const failed = oneEvent<SequenceErrorEvent>(element, 'sequence-error');
      await fixture(html`${element}`);
      const {issues} = await failed;
      const runner = new RunnerHarness(element);
      await runner.settled();
      return {runner, issues};
    };

    it('is kind when the definition is not there', async () => {
      const {runner, issues} = await failing({src: '/no-such-file.json'});
      expect(runner.heading).to.equal('We could not load the questions');
      expect(runner.has('Try again')).to.equal(true);
      expect(issues[0]).to.deep.include({
        code: 'source-status',
        params: {src: '/no-such-file.json', status: 404},
      });
    });

    it('goes on saying so on restart', async () => {
      const {runner} = await failing({src: '/no-such-file.json'});
      runner.element.restart();
      await runner.settled();
      expect(runner.has('Try again')).to.equal(true);
    });

    it('is kind when the definition is broken, and tells the developer where', async () => {
      const {runner, issues} = await failing({definition: {...clinic, steps: 'none'}});
      expect(runner.heading).to.equal('We could not load the questions');
      expect(issues.map(({path}) => path[0])).to.deep.equal(['steps']);
    });

    it('tells the developer of an endpoint that is no address, and asks the customer all the same', async () => {
      const {runner, issues} = await failing({definition: clinic, endpoint: 'https://:port'});
      expect(issues).to.deep.equal([
        {path: ['endpoint'], code: 'url', params: {value: 'https://:port', kind: 'link'}},
      ]);
      expect(runner.heading).to.equal('Your visit');
    });

    it('shows issues to nobody but a developer', async () => {
      const {runner} = await failing({definition: {version: 99}});
      expect(findAll(runner.element, '.issues').length).to.equal(0);
      runner.element.debug = true;
      await until(() => findAll(runner.element, '.issues').length, 'the issues');
    });

    it('tells a developer in a sentence', async () => {
      const {runner} = await failing({src: '/no-such-file.json', debug: true, locale: 'fr'});
      await until(() => runner.words.includes('le serveur a répondu 404'), 'the sentence');
    });

    it('leaves out a step of unknown type and runs the rest', async () => {
      const definition = {...clinic, steps: [{type: 'hologram', id: 'new', title: 'New'}, ...clinic.steps]};
      const {runner, issues} = await failing({definition});
      expect(runner.heading).to.equal('Your visit');
      expect(issues.length).to.equal(1);
    });

    it('shows hostile words as words', async () => {
      const hostile = '<img src=x onerror=alert(1)>';
      const runner = await RunnerHarness.mount({context: {firstName: hostile}});
      await runner.recommend(9);
      await runner.press('No, thanks');
      await runner.press('Finish');
      expect(runner.heading).to.equal(`Thank you, ${hostile}!`);
      expect(findAll(runner.element, 'img').length).to.equal(0);
    });

    it('keeps the last whole document while an editor sets a broken one', async () => {
      const runner = await RunnerHarness.mount({preview: true});
      runner.element.definition = {version: 1};
      await runner.settled();
      expect(runner.heading).to.equal('Your visit');
    });
  });

  describe('options', () => {
    it('loads a definition that was on its way when the host moved it', async () => {
      const src = URL.createObjectURL(new Blob([JSON.stringify(clinic)]));
      const element = document.createElement('sequence-runner');
      Object.assign(element, {src, persist: 'none', locale: 'en'});
      const place = await fixture(html`<div>${element}</div>`);
      place.append(document.createElement('section'));
      place.lastElementChild!.append(element);
      await until(() => findAll(element, '.heading').length, 'the first step');
      expect(new RunnerHarness(element).heading).to.equal('Your visit');
    });

    it('leaves the page of a preview where it is, whatever link is pressed', async () => {
      const button = {label: {en: 'Our site'}, url: '#elsewhere'};
      const thankYou = {satisfied: {title: {en: 'Thank you'}, button}};
      const runner = await RunnerHarness.mount({preview: true, definition: {...clinic, thankYou}});
      await runner.element.goTo('thank-you');
      await runner.settled();
      await runner.press('Our site');
      expect(location.hash).to.equal('');
    });

    it('does not open on restart what is closed', async () => {
      const availability = {until: '2020-01-01T00:00:00Z'};
      const runner = await RunnerHarness.mount({definition: {...clinic, availability}});
      runner.element.restart();
      await runner.settled();
      expect(runner.heading).to.equal('This questionnaire is closed');
    });

    it('shows the closed message outside its days', async () => {
      const closed = {title: {en: 'Closed for the winter'}};
      const definition = {...clinic, availability: {until: '2020-01-01T00:00:00Z', closed}};
      const runner = await RunnerHarness.mount({definition});
      expect(runner.heading).to.equal('Closed for the winter');
    });

    it('shows any step in a preview', async () => {
      const runner = await RunnerHarness.mount({preview: true});
      expect(await runner.element.goTo('public')).to.equal(true);
      expect(runner.heading).to.equal('Tell others?');
    });

    it('refuses to jump outside a preview', async () => {
      const runner = await RunnerHarness.mount();
      expect(await runner.element.goTo('public')).to.equal(false);
      expect(runner.heading).to.equal('Your visit');
    });

    it('goes one step back with the browser where history is on', async () => {
      const runner = await RunnerHarness.mount({history: true});
      await runner.recommend(9);
      history.back();
      await until(() => runner.heading === 'Your visit', 'the first step');
    });

    it('goes back, too, on a page that was loaded again', async () => {
      const before: unknown = history.state;
      history.replaceState({parcours: 2}, '');
      const runner = await RunnerHarness.mount({history: true});
      await runner.recommend(9);
      history.back();
      await until(() => runner.heading === 'Your visit', 'the first step');
      history.replaceState(before, '');
    });

    it('starts anew when nobody touches it for a while', async () => {
      const runner = await RunnerHarness.mount({resetAfter: 0.05});
      await runner.choose('9');
      await until(() => runner.element.response === undefined, 'a new response');
      expect(runner.heading).to.equal('Your visit');
    });

    it('reads the definition in a child script', async () => {
      const element = document.createElement('sequence-runner');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(clinic);
      element.append(script);
      element.persist = 'none';
      await fixture(html`${element}`);
      await until(() => findAll(element, '.heading').length, 'the first step');
      expect(new RunnerHarness(element).heading).to.equal('Your visit');
    });

    it('reads context, answers and language from the link, once, and takes them out of the address', async () => {
      const link = new URLSearchParams({
        c: '{"firstName":"Camille"}',
        a: 'nps:9',
        l: 'fr',
        i: 'token',
        ch: 'email',
      });
      location.hash = link.toString();
      const runner = await RunnerHarness.mount({fromLink: true, locale: ''});
      expect(location.hash).to.equal('');
      expect(runner.heading).to.equal('Votre visite');
      await runner.press('Continuer');
      const {context, invitation, channel, answers} = runner.element.response as SequenceResponse;
      expect({context, invitation, channel, answers}).to.deep.equal({
        context: {firstName: 'Camille'},
        invitation: 'token',
        channel: 'email',
        answers: {nps: 9},
      });
    });

    it('speaks two languages in two runners', async () => {
      const english = await RunnerHarness.mount({locale: 'en'});
      const french = await RunnerHarness.mount({locale: 'fr'});
      expect([english.heading, french.heading]).to.deep.equal(['Your visit', 'Votre visite']);
      expect(english.has('Continue')).to.equal(true);
      expect(french.has('Continuer')).to.equal(true);
    });
  });
});
