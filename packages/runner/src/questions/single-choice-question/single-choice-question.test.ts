import type {SingleChoiceQuestionDefinition} from '@parcours/definition';
import {validityOf} from '@parcours/flow';
import {expect} from '@open-wc/testing';
import {ChoiceHarness} from '../choice.harness.js';

const options = [
  {id: 'price', label: {en: 'The price'}},
  {id: 'time', label: {en: 'Ready in time'}},
  {id: 'words', label: {en: 'Clear words'}},
];

const question: SingleChoiceQuestionDefinition = {
  type: 'single-choice',
  id: 'best',
  label: {en: 'What mattered most?'},
  options,
  look: 'list',
};

const mount = (changes: Partial<SingleChoiceQuestionDefinition> = {}, properties: object = {}) =>
  ChoiceHarness.mount('single-choice-question', {question: {...question, ...changes}, ...properties});

describe('<single-choice-question>', () => {
  it('answers with the id of the option chosen', async () => {
    const choice = await mount();
    await choice.choose('Ready in time');
    await choice.press('ArrowDown');
    expect(choice.answers).to.deep.equal(['time', 'words']);
  });

  it('shuffles options by the seed, the same way each time, and keeps the free answer last', async () => {
    const many = Array.from({length: 9}, (_, i) => ({id: `o${i}`, label: {en: `Option ${i}`}}));
    const written = [...many.map(({label}) => label.en), 'Other'];
    const changes = {options: many, other: true, shuffle: true} as const;
    const plain = await mount(changes);
    expect(plain.options).to.deep.equal(written);
    const first = await mount(changes, {seed: 'r-1'});
    const second = await mount(changes, {seed: 'r-1'});
    expect(first.options).not.to.deep.equal(written);
    expect(first.options).to.have.members(written);
    expect(first.options.at(-1)).to.equal('Other');
    expect(second.options).to.deep.equal(first.options);
  });

  it('opens a field in the row of the free answer, and answers as it is typed', async () => {
    const choice = await mount({other: {label: {en: 'Something else'}}});
    expect(choice.freeAnswer).to.equal(undefined);
    await choice.choose('Something else');
    expect(choice.answer).to.deep.equal({other: ''});
    expect(choice.freeAnswer).to.deep.equal({
      name: 'Something else',
      text: '',
      height: 44,
      isInRow: true,
      isInvalid: false,
    });
    await choice.press('Tab');
    await choice.type('Tea');
    expect(choice.answers.slice(1)).to.deep.equal([{other: 'T'}, {other: 'Te'}, {other: 'Tea'}]);
    expect(choice.freeAnswer?.text).to.equal('Tea');
  });

  it('calls the option by its own words, whatever is typed beside it', async () => {
    const choice = await mount({other: true}, {value: {other: 'The loaner car'}});
    expect(choice.options.at(-1)).to.equal('Other');
  });

  it('goes on with Enter in the field', async () => {
    const choice = await mount({other: true}, {value: {other: 'Tea'}});
    await choice.focus();
    await choice.press('Tab', 'Enter');
    expect(choice.entered).to.equal(1);
  });

  it('closes the field when another option is chosen', async () => {
    const choice = await mount({other: true}, {value: {other: 'Tea'}});
    await choice.choose('The price');
    expect(choice.answer).to.equal('price');
    expect(choice.freeAnswer).to.equal(undefined);
  });

  it('asks for the words of a blank free answer, in their field', async () => {
    const value = {other: ' '};
    const error = validityOf({...question, other: true}, value);
    const choice = await mount({other: true}, {value, error});
    expect(choice.error).to.equal('Write your own answer.');
    expect(choice.freeAnswer?.isInvalid).to.equal(true);
    await choice.focus();
    await choice.type('x');
    expect(choice.answer).to.deep.equal({other: ' x'});
  });

  it('takes back what is typed where its owner keeps the old answer', async () => {
    const choice = await mount({other: true}, {value: {other: 'Tea'}});
    choice.element.addEventListener('question-answer', () => (choice.element.value = {other: 'TEA'}));
    await choice.focus();
    await choice.press('Tab', 'End');
    await choice.type('!');
    expect(choice.freeAnswer?.text).to.equal('TEA');
  });

  it('shows the pictures of options with their words', async () => {
    const image = {src: {en: 'data:image/gif;base64,R0lGODlhAQABAAAAACw='}, alt: {en: 'A price tag'}};
    const choice = await mount({options: [{...options[0]!, image}, ...options.slice(1)]});
    expect(choice.pictures).to.deep.equal(['A price tag']);
  });

  describe('as buttons', () => {
    it('stands side by side, also on a phone', async () => {
      const choice = await mount({look: 'buttons'});
      choice.width = 288;
      expect(choice.rows).to.deep.equal([3]);
      await choice.choose('Clear words');
      expect(choice.answer).to.equal('words');
    });

    it('breaks four into two rows on a phone', async () => {
      const choice = await mount({look: 'buttons', other: true});
      choice.width = 288;
      expect(choice.rows).to.deep.equal([2, 2]);
      choice.width = 640;
      expect(choice.rows).to.deep.equal([4]);
    });

    it('opens the field of the free answer below them', async () => {
      const choice = await mount({look: 'buttons', other: true});
      await choice.choose('Other');
      expect(choice.answer).to.deep.equal({other: ''});
      expect(choice.freeAnswer?.isInRow).to.equal(false);
      await choice.press('Tab');
      await choice.type('x');
      expect(choice.answer).to.deep.equal({other: 'x'});
    });
  });

  describe('as a dropdown', () => {
    it('is called by the label, and begins with an entry that is no answer', async () => {
      const choice = await mount({look: 'dropdown', other: true, required: true});
      expect(choice.dropdownName).to.equal('What mattered most?');
      expect(choice.entries).to.deep.equal([
        'Choose one',
        'The price',
        'Ready in time',
        'Clear words',
        'Other',
      ]);
      expect(choice.entry).to.equal('Choose one');
    });

    it('answers with the entry chosen, and with nothing for the first', async () => {
      const choice = await mount({look: 'dropdown'}, {value: 'price'});
      expect(choice.entry).to.equal('The price');
      await choice.focus();
      await choice.type('Ready');
      expect(choice.answer).to.equal('time');
      await choice.press('Home');
      expect(choice.answer).to.equal(undefined);
      expect(choice.entry).to.equal('Choose one');
    });

    it('opens the field of the free answer below it', async () => {
      const choice = await mount({look: 'dropdown', other: true});
      await choice.focus();
      await choice.press('End', 'Tab');
      await choice.type('x');
      expect(choice.answers).to.deep.equal([{other: ''}, {other: 'x'}]);
      expect(choice.entry).to.equal('Other');
    });

    it('is a list again when the question says so', async () => {
      const choice = await mount({look: 'dropdown'});
      await choice.show({question});
      expect(choice.entries).to.deep.equal([]);
      expect(choice.options).to.deep.equal(['The price', 'Ready in time', 'Clear words']);
    });
  });
});
