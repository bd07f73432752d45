import {expect} from '@open-wc/testing';
import {ElementHarness} from '../element.harness.js';
import {until} from '../person.harness.js';
import {content, crossSell, ending, questionnaire, review} from './steps.fixtures.js';

// It never comes, and says so at once: a name that no network knows may be looked for longer than a test lasts.
const image = {src: {en: 'data:image/png,none'}, alt: {en: 'A harbour'}};

/** What every step promises, alone on a page with nothing but its properties. */
const steps = [
  [
    'questionnaire-step',
    {step: questionnaire},
    {step: {...questionnaire, image}},
    'Votre visite',
    'Continuer',
  ],
  [
    'cross-sell-step',
    {step: crossSell},
    {step: {...crossSell, image}},
    'Pour votre prochain sourire',
    'Non, merci',
  ],
  ['review-step', {step: review}, {step: {...review, image}}, 'Le direz-vous aux autres?', 'Terminer'],
  ['content-step', {step: content}, {step: {...content, image}}, 'Bienvenue', 'Commencer'],
  ['thank-you-step', {ending}, {ending: {...ending, image}}, 'Merci, à vous!', 'Notre site'],
] as const;

for (const [tag, properties, pictured, french, action] of steps) {
  const mount = (more: object = {}) => ElementHarness.mount(tag, {...properties, ...more});

  describe(`<${tag}> as a step`, () => {
    it('shows nothing before it has one', async () => {
      const step = await ElementHarness.mount(tag);
      expect(step.words).to.equal('');
      expect(step.actions).to.deep.equal([]);
    });

    for (const level of [1, 2, 6]) {
      it(`has its heading on level ${level}`, async () => {
        const step = await mount({headingLevel: level});
        expect(step.level).to.equal(`h${level}`);
      });
    }

    for (const level of [0, 7, NaN]) {
      it(`has its heading on level 2 where ${level} is asked for`, async () => {
        const step = await mount({headingLevel: level});
        expect(step.level).to.equal('h2');
      });
    }

    it('speaks French', async () => {
      const step = await mount({locale: 'fr-CA'});
      expect(step.heading).to.equal(french);
      expect(step.actions).to.include(action);
    });

    it('marks a text that falls back to the source language', async () => {
      const step = await mount({locale: 'de'});
      expect(step.marked[0]).to.deep.include({lang: 'en', dir: 'ltr', text: step.heading});
    });

    it('moves the focus to its heading when asked', async () => {
      const step = await mount();
      step.element.focusHeading();
      expect(step.focusedName).to.equal(step.heading);
    });

    it('takes no focus and fires nothing by itself', async () => {
      const before = document.activeElement;
      const step = await mount();
      expect(document.activeElement).to.equal(before);
      expect(step.told).to.deep.equal([]);
    });

    it('names its picture, and takes it away where it does not come', async () => {
      const step = await mount(pictured);
      const [picture] = step.all<HTMLImageElement>('.picture');
      expect(picture?.alt).to.equal('A harbour');
      // It may have failed before anybody could listen.
      await until(() => picture!.hidden, 'a picture that is taken away');
    });

    it('sets no style attribute', async () => {
      expect((await mount(pictured)).hasStyleAttributes).to.equal(false);
    });

    it('has no axe violation', async () => {
      const step = await mount({canGoBack: true, words: 'Very kind'});
      await expect(step.element).to.be.accessible();
    });
  });
}
