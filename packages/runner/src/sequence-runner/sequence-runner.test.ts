import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {find, findAll, focused, until} from '../person.harness.js';
import {clinic, Receiver, RunnerHarness, forget, stored} from './sequence-runner.harness.js';

describe('<sequence-runner>', () => {
  afterEach(forget);

  describe('the path', () => {
    it('leads a satisfied customer through every step to their own final message', async () => {
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver, context: {firstName: 'Camille'}});
      await runner.recommend(9);
      expect(runner.heading).to.equal('For your next smile');
      await runner.press('No, thanks');
      expect(runner.heading).to.equal('Tell others?');
      await runner.press('Finish');
      expect(runner.heading).to.equal('Thank you, Camille!');
      await until(() => receiver.last?.path.includes('thank-you'), 'the last delivery');
      expect(receiver.last).to.include({status: 'complete', satisfaction: 'satisfied', locale: 'en'});
      expect(receiver.last?.answers).to.deep.equal({nps: 9});
      expect(receiver.last?.offers).to.deep.equal({extras: []});
      expect(receiver.last?.path).to.deep.equal(['visit', 'extras', 'public', 'thank-you']);
    });

    it('leads a dissatisfied customer straight to the final message', async () => {
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver});
      await runner.recommend(6);
      expect(runner.heading).to.equal('We are sorry');
      await until(() => receiver.last?.status === 'complete', 'the complete response');
      expect(receiver.last?.satisfaction).to.equal('dissatisfied');
      expect(receiver.last?.path).to.deep.equal(['visit', 'thank-you']);
    });

    it('takes a score on the threshold for satisfied', async () => {
      const runner = await RunnerHarness.mount();
      await runner.recommend(7);
      expect(runner.element.satisfaction).to.equal('satisfied');
      expect(runner.element.route).to.deep.equal(['visit', 'extras', 'public', 'thank-you']);
    });

    it('goes back to a step with its answers, and forgets the verdict', async () => {
      const runner = await RunnerHarness.mount();
      await runner.recommend(9);
      expect(await runner.element.back()).to.equal(true);
      expect(runner.heading).to.equal('Your visit');
      expect(runner.element.satisfaction).to.equal('unknown');
      expect(runner.element.response?.answers).to.deep.equal({nps: 9});
    });

    it('offers no way back from the final message', async () => {
      const runner = await RunnerHarness.mount();
      await runner.recommend(2);
      expect(runner.has('Back')).to.equal(false);
      expect(await runner.element.back()).to.equal(false);
    });

    it('begins a new response on restart', async () => {
      const runner = await RunnerHarness.mount();
      await runner.recommend(2);
      runner.element.restart();
      await runner.settled();
      expect(runner.heading).to.equal('Your visit');
      expect(runner.element.response).to.equal(undefined);
    });
  });

  describe('answers', () => {
    it('has no response before a person acts, whatever is filled in beforehand', async () => {
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver, answers: {nps: 9}});
      expect(runner.element.response).to.equal(undefined);
      expect(receiver.responses).to.deep.equal([]);
      await runner.press('Continue');
      expect(runner.heading).to.equal('For your next smile');
    });

    it('shows a follow-up question once its condition holds', async () => {
      const runner = await RunnerHarness.mount();
      expect(runner.has('Why?')).to.equal(false);
      await runner.choose('4');
      expect(runner.has('Why?')).to.equal(true);
    });

    it('names what is missing, with links, and takes the focus there', async () => {
      const runner = await RunnerHarness.mount();
      await runner.press('Continue');
      expect(focused()?.classList.contains('summary')).to.equal(true);
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      expect(focused()?.getAttribute('type')).to.equal('radio');
      expect(runner.has('Choose a number from 0 to 10.')).to.equal(true);
    });

    it('takes an error away once the answer does', async () => {
      const runner = await RunnerHarness.mount();
      await runner.press('Continue');
      await runner.choose('8');
      expect(runner.has('Choose a number from 0 to 10.')).to.equal(false);
    });

    it('asks how to reach a customer who chose an offer', async () => {
      const receiver = new Receiver();
      const runner = await RunnerHarness.mount({deliver: receiver.deliver});
      await runner.recommend(9);
      await runner.choose('Whitening');
      await runner.press('Continue');
      expect(runner.heading).to.equal('For your next smile');
      await sendKeys({type: '418 555-0117'});
      await runner.settled();
      await runner.press('Continue');
      expect(runner.heading).to.equal('Tell others?');
      await until(() => receiver.last?.offers.extras?.length, 'the offer');
      expect(receiver.last?.contact).to.deep.equal({extras: {phone: '418 555-0117'}});
    });

    it('keeps nothing of a number that was erased', async () => {
      const runner = await RunnerHarness.mount();
      await runner.recommend(9);
      await runner.choose('Whitening');
      await runner.press('Continue');
      await sendKeys({type: '418 555-0117'});
      find<HTMLInputElement>(runner.element, '#contact').select();
      await sendKeys({press: 'Delete'});
      await runner.settled();
      expect(runner.element.response?.contact).to.deep.equal({extras: {}});
      await runner.press('Continue');
      expect(runner.heading).to.equal('For your next smile');
    });
  });

  describe('focus', () => {
    it('takes none on load', async () => {
      const before = document.activeElement;
      await RunnerHarness.mount();
      expect(document.activeElement).to.equal(before);
    });

    it('goes to the heading after a step change', async () => {
      const runner = await RunnerHarness.mount();
      await runner.recommend(9);
      expect(runner.isHeadingFocused).to.equal(true);
    });

    it('completes the whole sequence with the keyboard alone', async () => {
      const runner = await RunnerHarness.mount();
      findAll<HTMLInputElement>(runner.element, 'input')[0]?.focus();
      await sendKeys({press: '9'});
      for (const heading of ['For your next smile', 'Tell others?', 'Thank you, you!']) {
        for (let tabs = 0; tabs < 12 && !focused()?.matches('[part="button"]'); tabs++)
          await sendKeys({press: 'Tab'});
        await sendKeys({press: 'Enter'});
        await runner.settled();
        expect(runner.heading).to.equal(heading);
      }
    });
  });

  describe('languages', () => {
    it('switches everything and keeps answers and focus', async () => {
      const runner = await RunnerHarness.mount();
      await runner.choose('9');
      await runner.press('Français');
      expect(runner.heading).to.equal('Votre visite');
      expect(runner.has('Continuer')).to.equal(true);
      expect(runner.element.response?.answers).to.deep.equal({nps: 9});
      expect(runner.element.response?.locale).to.equal('fr');
      expect(focused()?.classList.contains('language')).to.equal(true);
    });

    it('takes the language of the nearest lang that the sequence has', async () => {
      const page = await fixture<HTMLElement>(html`<section lang="fr-CA"></section>`);
      const element = document.createElement('sequence-runner');
      Object.assign(element, {definition: clinic, persist: 'none'});
      page.append(element);
      const runner = new RunnerHarness(element);
      await until(() => findAll(element, '.heading').length, 'the first step');
      expect(runner.heading).to.equal('Votre visite');
    });

    it('marks a text that falls back to the source language', async () => {
      const definition = structuredClone(clinic) as unknown as {steps: {title: unknown}[]};
      definition.steps[0]!.title = {en: 'Your visit'};
      const runner = await RunnerHarness.mount({definition, locale: 'fr'});
      expect(find(runner.element, '.heading [lang]').lang).to.equal('en');
    });

    it('reads from the right in Arabic', async () => {
      const definition = {...structuredClone(clinic), locales: ['en', 'fr', 'ar']};
      const runner = await RunnerHarness.mount({definition, locale: 'ar'});
      expect(find(runner.element, '.card').dir).to.equal('rtl');
    });
  });

  describe('what is kept', () => {
    it('stores an answer at once, and takes it up again after a reload', async () => {
      const first = await RunnerHarness.mount({persist: 'session'});
      await first.choose('9');
      const keys = stored(sessionStorage);
      first.element.remove();
      const second = await RunnerHarness.mount({persist: 'session'});
      expect(keys).to.deep.equal(['parcours:progress:clinic']);
      expect(second.element.response?.answers).to.deep.equal({nps: 9});
    });

    it('erases the answers at the end and keeps a receipt', async () => {
      const first = await RunnerHarness.mount({persist: 'session'});
      await first.recommend(2);
      first.element.remove();
      expect(stored(sessionStorage)).to.deep.equal(['parcours:receipt:clinic']);
      const second = await RunnerHarness.mount({persist: 'session'});
      expect(second.heading).to.equal('You have already answered');
      second.element.definition = structuredClone(clinic);
      await second.settled();
      expect(second.heading, 'whatever the page renders again').to.equal('You have already answered');
      await second.press('Answer again');
      expect(second.heading).to.equal('Your visit');
      expect(second.isHeadingFocused).to.equal(true);
    });

    it('puts no answers back once another tab has come to the end of the response', async () => {
      const first = await RunnerHarness.mount({persist: 'local'});
      await first.choose('9');
      const second = await RunnerHarness.mount({persist: 'local'});
      await second.recommend(2);
      for (const {element} of [first, second]) element.remove();
      expect(stored(localStorage)).to.deep.equal(['parcours:receipt:clinic']);
    });

    it('stores nothing in a preview', async () => {
      const runner = await RunnerHarness.mount({persist: 'local', preview: true, endpoint: '/nowhere'});
      await runner.recommend(2);
      expect(stored(localStorage)).to.deep.equal([]);
    });

    it('goes on where it was after removal and re-insertion', async () => {
      const runner = await RunnerHarness.mount();
      await runner.recommend(9);
      const parent = runner.element.parentElement!;
      runner.element.remove();
      parent.append(runner.element);
      await runner.settled();
      expect(runner.heading).to.equal('For your next smile');
      await runner.press('No, thanks');
      expect(runner.heading).to.equal('Tell others?');
    });

    it('keeps answers and step when the definition is set anew', async () => {
      const runner = await RunnerHarness.mount({preview: true});
      await runner.recommend(9);
      const changed = structuredClone(clinic) as unknown as {steps: {title: unknown}[]};
      changed.steps[1]!.title = {en: 'Something else', fr: 'Autre chose'};
      runner.element.definition = changed;
      await runner.settled();
      expect(runner.heading).to.equal('Something else');
      expect(runner.element.response?.answers).to.deep.equal({nps: 9});
    });
  });

  it('re-renders one question and writes one key for an answer', async () => {
    const runner = await RunnerHarness.mount({persist: 'session'});
    await runner.choose('8');
    const questions = findAll<HTMLElement & {updated(): void}>(runner.element, '[id="nps"], [id="why"]');
    const updates: string[] = [];
    for (const question of questions) {
      const {updated} = question;
      question.updated = function () {
        updates.push(this.id);
        updated.call(this);
      };
    }
    const writes: string[] = [];
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      writes.push(key);
      setItem.call(this, key, value);
    };
    try {
      await runner.choose('9');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(updates).to.deep.equal(['nps']);
    expect(writes).to.deep.equal(['parcours:progress:clinic']);
  });
});
