import type {ConsentQuestionDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {QuestionHarness} from '../question.harness.js';

const mount = (definition: Partial<ConsentQuestionDefinition> = {}, properties: object = {}) =>
  QuestionHarness.mount('consent-question', {
    question: {
      type: 'consent',
      id: 'mail',
      label: {en: 'You may write to me.'},
      required: true,
      ...definition,
    },
    ...properties,
  });

describe('<consent-question>', () => {
  it('is not ticked beforehand', async () => {
    const consent = await mount();
    expect(consent.shown).to.deep.equal([]);
  });

  it('is agreed to by pressing the sentence', async () => {
    const consent = await mount();
    await consent.choose('You may write to me.');
    expect(consent.answers).to.deep.equal([true]);
    expect(consent.shown).to.deep.equal(['You may write to me.']);
  });

  it('answers no when the tick is taken away', async () => {
    const consent = await mount({}, {value: true});
    await consent.choose('You may write to me.');
    expect(consent.answers).to.deep.equal([false]);
    expect(consent.shown).to.deep.equal([]);
  });

  it('shows what follows from it below the sentence', async () => {
    const consent = await mount({help: {en: 'Two letters at most.'}});
    expect(consent.words).to.equal('You may write to me. Two letters at most.');
  });

  it('asks for the tick where it is required', async () => {
    const consent = await mount({}, {value: false, error: {code: 'consent', params: {}}});
    expect(consent.error).to.equal('Tick this box to go on.');
  });
});
