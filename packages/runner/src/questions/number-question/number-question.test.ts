import type {NumberQuestionDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {QuestionHarness} from '../question.harness.js';

const mount = (definition: Partial<NumberQuestionDefinition> = {}, properties: object = {}) =>
  QuestionHarness.mount('number-question', {
    question: {type: 'number', id: 'nights', label: {en: 'How many nights?'}, ...definition},
    ...properties,
  });

describe('<number-question>', () => {
  it('shows its unit', async () => {
    const number = await mount({unit: {en: 'nights'}});
    expect(number.words).to.contain('nights');
    expect(number.field.description).to.equal('nights');
  });

  it('reads a decimal comma', async () => {
    const number = await mount({}, {locale: 'fr'});
    await number.focus();
    await number.type('2,5');
    expect(number.answer).to.equal(2.5);
    expect(number.shown).to.deep.equal(['2,5']);
  });

  it('shows a number as the language writes it', async () => {
    const number = await mount({}, {value: 1234.5, locale: 'en'});
    expect(number.shown).to.deep.equal(['1,234.5']);
    const autre = await mount({}, {value: 1234.5, locale: 'de'});
    expect(autre.shown).to.deep.equal(['1.234,5']);
  });

  it('leaves what is being typed as it is', async () => {
    const number = await mount();
    await number.focus();
    await number.type('1.05');
    expect(number.answers).to.deep.equal([1, 1, 1, 1.05]);
    expect(number.shown).to.deep.equal(['1.05']);
  });

  it('says that it holds something that is no number, and keeps it', async () => {
    const number = await mount();
    await number.focus();
    await number.type('1x');
    expect(number.answers).to.deep.equal([1, undefined]);
    expect(number.element.badInput).to.equal(true);
    expect(number.shown).to.deep.equal(['1x']);
  });

  it('forgets what is no number when "Not applicable" is chosen', async () => {
    const number = await mount({notApplicable: true});
    await number.focus();
    await number.type('x');
    await number.choose('Not applicable');
    expect(number.element.badInput).to.equal(false);
    expect(number.shown).to.deep.equal(['', 'Not applicable']);
  });

  it('fires the number that is typed, also out of its limits: the flow judges', async () => {
    const number = await mount({min: 0, max: 60});
    await number.focus();
    await number.type('130');
    expect(number.answer).to.equal(130);
    expect(number.element.badInput).to.equal(false);
  });

  it('goes on at Enter', async () => {
    const number = await mount({}, {value: 2});
    await number.focus();
    await number.press('Enter');
    expect(number.entered).to.equal(1);
  });

  it('has a stepper for 20 values, and none for 21', async () => {
    expect((await mount({min: 1, max: 20})).names).to.deep.equal([
      'Less',
      'How many nights? Optional',
      'More',
    ]);
    expect((await mount({min: 0, max: 20})).names).to.deep.equal(['How many nights? Optional']);
    expect((await mount({min: 0, max: 100, step: 10})).names).to.have.length(3);
    expect((await mount({min: 0})).names).to.have.length(1);
  });

  it('steps, and keeps the focus on the button', async () => {
    const number = await mount({min: 0, max: 5}, {value: 2});
    await number.choose('More');
    await number.choose('More');
    await number.choose('Less');
    expect(number.answers).to.deep.equal([3, 4, 3]);
    expect(number.focusedName).to.equal('Less');
  });

  it('steps with the keyboard', async () => {
    const number = await mount({min: 0, max: 5}, {value: 2});
    await number.focus();
    await number.press('Tab', 'Space');
    expect(number.answers).to.deep.equal([3]);
  });

  it('starts from nothing as from zero, within its limits', async () => {
    const fromZero = await mount({min: 0, max: 5});
    await fromZero.choose('More');
    expect(fromZero.answer).to.equal(1);
    const fromThree = await mount({min: 3, max: 5});
    await fromThree.choose('More');
    expect(fromThree.answer).to.equal(3);
  });

  it('stops at both ends', async () => {
    const number = await mount({min: 1, max: 2}, {value: 1});
    await number.choose('Less');
    expect(number.answers).to.deep.equal([]);
    await number.choose('More');
    await number.choose('More');
    expect(number.answers).to.deep.equal([2]);
    expect(number.muted).to.deep.equal(['More']);
  });

  it('stops at the last step where the end is none', async () => {
    const number = await mount({min: 0, max: 10, step: 3}, {value: 6});
    await number.choose('More');
    await number.choose('More');
    expect(number.answers).to.deep.equal([9]);
    expect(number.muted).to.deep.equal(['More']);
  });

  it('says which numbers do, where steps do not count from 0', async () => {
    const error = (params: object, locale = 'en') => mount({}, {locale, error: {code: 'step', params}});
    expect((await error({min: 0, step: 0.1})).words).to.contain('Enter a multiple of 0.1.');
    expect((await error({min: 1, step: 2})).words).to.contain('Enter one of these: 1 · 3 · 5…');
    expect((await error({min: 1, step: 2}, 'fr')).words).to.contain(
      'Entrez l’un de ces nombres\u00a0: 1 · 3 · 5…',
    );
  });

  it('steps in tenths without drifting', async () => {
    const number = await mount({min: 0, max: 1, step: 0.1}, {value: 0.2});
    await number.choose('More');
    expect(number.answer).to.equal(0.3);
  });

  it('has a minus on the keyboard where numbers below zero are possible', async () => {
    expect((await mount({min: 0})).field.inputMode).to.equal('decimal');
    expect((await mount({min: -5})).field.inputMode).to.equal('text');
  });
});
