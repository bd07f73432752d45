import type {MultipleChoiceQuestionDefinition} from '@parcours/definition';
import {validityOf} from '@parcours/flow';
import {expect} from '@open-wc/testing';
import {ChoiceHarness} from '../choice.harness.js';

const question: MultipleChoiceQuestionDefinition = {
  type: 'multiple-choice',
  id: 'used',
  label: {en: 'What did you use?'},
  options: [
    {id: 'spa', label: {en: 'The spa'}},
    {id: 'bar', label: {en: 'The bar'}},
    {id: 'bus', label: {en: 'The shuttle'}},
  ],
};

const mount = (changes: Partial<MultipleChoiceQuestionDefinition> = {}, properties: object = {}) =>
  ChoiceHarness.mount('multiple-choice-question', {question: {...question, ...changes}, ...properties});

describe('<multiple-choice-question>', () => {
  it('answers in the order of the options, whatever the order of ticking', async () => {
    const choice = await mount();
    await choice.choose('The shuttle');
    await choice.choose('The spa');
    expect(choice.answers).to.deep.equal([['bus'], ['spa', 'bus']]);
  });

  it('takes the answer back when the last option is unticked', async () => {
    const choice = await mount({}, {value: ['spa']});
    await choice.choose('The spa');
    expect(choice.answers).to.deep.equal([undefined]);
  });

  it('begins anew when an option follows "Not applicable"', async () => {
    const choice = await mount({notApplicable: true}, {value: {notApplicable: true}});
    await choice.choose('The bar');
    expect(choice.answer).to.deep.equal(['bar']);
  });

  it('keeps a free answer last, as it is typed', async () => {
    const choice = await mount({other: true}, {value: ['bus']});
    await choice.choose('Other');
    expect(choice.answer).to.deep.equal(['bus', {other: ''}]);
    await choice.press('Tab');
    await choice.type('Gym');
    expect(choice.answer).to.deep.equal(['bus', {other: 'Gym'}]);
    await choice.choose('The spa');
    expect(choice.answer).to.deep.equal(['spa', 'bus', {other: 'Gym'}]);
    expect(choice.freeAnswer?.text).to.equal('Gym');
  });

  it('gives a free answer up when it is unticked', async () => {
    const choice = await mount({other: true}, {value: ['spa', {other: 'Gym'}]});
    await choice.choose('Other');
    expect(choice.answer).to.deep.equal(['spa']);
    expect(choice.freeAnswer).to.equal(undefined);
  });

  it('marks every option where too few are chosen', async () => {
    const choice = await mount({min: 2}, {error: {code: 'too-few', params: {min: 2}}});
    expect(choice.edged).to.deep.equal(['The spa', 'The bar', 'The shuttle']);
    expect(choice.invalid).to.deep.equal(['The spa', 'The bar', 'The shuttle']);
  });

  it('leaves the options that are not chosen unmarked where too many are', async () => {
    const error = {code: 'too-many', params: {max: 1}};
    const choice = await mount({max: 1}, {value: ['spa', 'bar'], error});
    expect(choice.edged).to.deep.equal([]);
    expect(choice.invalid).to.deep.equal(['The spa', 'The bar']);
  });

  const limits: [min: number | undefined, max: number | undefined, said: string][] = [
    [undefined, undefined, ''],
    [1, undefined, ''],
    [2, undefined, 'Choose at least 2.'],
    [undefined, 3, 'Choose up to 3.'],
    [1, 3, 'Choose up to 3.'],
    [2, 3, 'Choose 2 to 3.'],
    [1, 1, 'Choose 1.'],
    [2, 2, 'Choose 2.'],
  ];
  for (const [min, max, said] of limits) {
    it(`says "${said}" where ${String(min)} to ${String(max)} may be chosen`, async () => {
      const choice = await mount({...(min && {min}), ...(max && {max})});
      expect(choice.help).to.equal(said);
      expect(choice.description).to.equal(said);
    });
  }

  it('is described by how many to choose, the help and the error', async () => {
    const limited = {...question, min: 2, help: {en: 'All that applies.'}};
    const choice = await mount(limited, {value: ['spa'], error: validityOf(limited, ['spa'])});
    expect(choice.help).to.equal('All that applies. Choose at least 2.');
    expect(choice.description).to.equal('All that applies. Choose at least 2. Choose at least 2.');
  });

  it('says on each box that the answer does not do', async () => {
    const choice = await mount({required: true});
    expect(choice.invalid).to.deep.equal([]);
    await choice.show({error: validityOf({...question, required: true}, undefined)});
    expect(choice.invalid).to.deep.equal(['The spa', 'The bar', 'The shuttle']);
  });
});
