import type {DateQuestionDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {QuestionHarness} from '../question.harness.js';

const mount = (definition: Partial<DateQuestionDefinition> = {}, properties: object = {}) =>
  QuestionHarness.mount('date-question', {
    question: {type: 'date', id: 'day', label: {en: 'Which day?'}, ...definition},
    ...properties,
  });

describe('<date-question>', () => {
  for (const [limits, words] of [
    [{min: '2026-12-02'}, 'From December 2, 2026.'],
    [{max: '2026-12-31'}, 'Until December 31, 2026.'],
    [{min: '2026-12-02', max: '2026-12-31'}, 'From December 2, 2026 to December 31, 2026.'],
  ] as const) {
    it(`says which days are possible: ${words}`, async () => {
      const date = await mount(limits);
      expect(date.words).to.contain(words);
      expect(date.field.description).to.equal(words);
      expect(date.field).to.include(limits);
    });
  }

  it('says nothing of days where all are possible', async () => {
    const date = await mount();
    expect(date.words).to.equal('Which day? Optional');
  });

  it('says the days in words after its help', async () => {
    const date = await mount({min: '2026-12-02', help: {en: 'On weekdays.'}});
    expect(date.words).to.match(/On weekdays\..*From December 2, 2026\./);
  });

  it('holds no answer while half a day is typed, and says so', async () => {
    const date = await mount();
    await date.focus();
    await date.press('1', '2');
    expect(date.answer).to.equal(undefined);
    expect(date.element.badInput).to.equal(true);
  });

  it('takes the answer back when a part is erased', async () => {
    const date = await mount({}, {value: '2026-12-17'});
    await date.focus();
    await date.press('Backspace');
    expect(date.answers).to.deep.equal([undefined]);
  });

  it('forgets half a day when "Not applicable" is chosen', async () => {
    const date = await mount({notApplicable: true});
    await date.focus();
    await date.press('1', '2');
    await date.choose('Not applicable');
    expect(date.element.badInput).to.equal(false);
  });

  it('fires a day out of its limits too: the flow judges', async () => {
    const date = await mount({min: '2026-12-02'});
    await date.focus();
    await date.press('1', 'ArrowRight', '1', 'ArrowRight', '2', '0', '2', '6');
    expect(date.answer).to.equal('2026-01-01');
    expect(date.element.badInput).to.equal(false);
  });
});
