import type {TextQuestionDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {QuestionHarness} from '../question.harness.js';

const mount = (definition: Partial<TextQuestionDefinition>, properties: object = {}) =>
  QuestionHarness.mount('text-question', {
    question: {type: 'text', id: 'why', label: {en: 'Why?'}, lines: 1, format: 'plain', ...definition},
    ...properties,
  });

describe('<text-question>', () => {
  it('answers at every letter', async () => {
    const text = await mount({});
    await text.focus();
    await text.type('yes');
    expect(text.answers).to.deep.equal(['y', 'ye', 'yes']);
  });

  it('takes the answer back when the field is emptied', async () => {
    const text = await mount({}, {value: 'a'});
    await text.focus();
    await text.press('End', 'Backspace');
    expect(text.answers).to.deep.equal([undefined]);
  });

  it('goes on at Enter in a single line', async () => {
    const text = await mount({}, {value: 'Good'});
    await text.focus();
    await text.press('Enter');
    expect(text.entered).to.equal(1);
    expect(text.answers).to.deep.equal([]);
  });

  it('starts a new line at Enter where there are several', async () => {
    const text = await mount({lines: 3});
    await text.focus();
    await text.press('a', 'Enter', 'b');
    expect(text.answer).to.equal('a\nb');
    expect(text.entered).to.equal(0);
  });

  it('keeps the caret where a person types in the middle', async () => {
    const text = await mount({}, {value: 'god'});
    await text.focus();
    await text.press('End', 'ArrowLeft', 'ArrowLeft');
    await text.type('o');
    await text.type('!');
    expect(text.answer).to.equal('go!od');
  });

  it('grows with what is written, and shrinks again', async () => {
    const text = await mount({lines: 2});
    const empty = text.field.offsetHeight;
    await text.show({value: 'line\n'.repeat(6)});
    expect(text.field.offsetHeight).to.be.greaterThan(empty + 80);
    await text.show({value: 'line'});
    expect(text.field.offsetHeight).to.equal(empty);
  });

  it('stops growing, and scrolls, where the text is very long', async () => {
    const text = await mount({lines: 2}, {value: 'line\n'.repeat(1000)});
    expect(text.field.offsetHeight).to.be.lessThan(600);
    expect(text.field.scrollHeight).to.be.greaterThan(20_000);
  });

  it('is as many lines high as it says', async () => {
    const three = await mount({lines: 3});
    const two = await mount({lines: 2});
    expect(three.field.offsetHeight - two.field.offsetHeight).to.be.closeTo(24, 1);
  });

  for (const [format, type, autocomplete] of [
    ['plain', 'text', ''],
    ['email', 'email', 'email'],
    ['tel', 'tel', 'tel'],
    ['name', 'text', 'name'],
  ] as const) {
    it(`brings the keyboard and the filling in of ${format}`, async () => {
      const {field} = await mount({format});
      expect(field.type).to.equal(type);
      expect(field.inputMode).to.equal(type);
      expect(field.autocomplete).to.equal(autocomplete);
      expect(field.getAttribute('enterkeyhint')).to.equal('done');
    });
  }

  it('shows its placeholder, filled with variables', async () => {
    const {field} = await mount(
      {placeholder: {en: 'Dear {{name}}'}},
      {variables: (name: string) => (name === 'name' ? 'Camille' : undefined)},
    );
    expect(field.placeholder).to.equal('Dear Camille');
  });

  it('counts from four fifths of the limit on, and not before', async () => {
    const text = await mount({maxLength: 10}, {value: 'a'.repeat(7)});
    expect(text.words).not.to.contain('characters');
    await text.show({value: 'a'.repeat(8)});
    expect(text.words).to.contain('8 of 10 characters');
  });

  it('counts past the limit and cuts nothing off', async () => {
    const text = await mount({maxLength: 3}, {value: 'abc'});
    await text.focus();
    await text.press('End', 'd');
    expect(text.answer).to.equal('abcd');
    expect(text.words).to.contain('4 of 3 characters');
  });

  it('describes the field with the count', async () => {
    const {field} = await mount({maxLength: 3, help: {en: 'In short.'}}, {value: 'abc'});
    expect(field.description).to.equal('3 of 3 characters In short.');
  });

  it('shows markup as the words that it is', async () => {
    const text = await mount({}, {value: '<img src=x onerror=alert(1)>'});
    expect(text.shown).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });
});
