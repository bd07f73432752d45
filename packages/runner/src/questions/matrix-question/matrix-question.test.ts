import type {MatrixQuestionDefinition} from '@parcours/definition';
import {validityOf} from '@parcours/flow';
import {expect} from '@open-wc/testing';
import {MatrixHarness} from './matrix-question.harness.js';

const question: MatrixQuestionDefinition = {
  type: 'matrix',
  id: 'people',
  label: {en: 'How did each of them look after you?'},
  rows: [
    {id: 'reception', label: {en: 'Reception'}},
    {id: 'rooms', label: {en: 'Housekeeping'}},
    {id: 'help', label: {en: 'Help desk'}},
  ],
  scale: 5,
  labels: ['Poor', 'Fair', 'Good', 'Great', 'Superb'].map(en => ({en})),
  required: true,
};

const mount = (changes: Partial<MatrixQuestionDefinition> = {}, properties: object = {}) =>
  MatrixHarness.mount('matrix-question', {question: {...question, ...changes}, ...properties});

describe('<matrix-question>', () => {
  it('is a group of numbers for each row, called by the name of the row', async () => {
    const matrix = await mount();
    expect(matrix.rows).to.deep.equal(['Reception', 'Housekeeping', 'Help desk']);
  });

  it('adds to what was answered, in the order of the rows', async () => {
    const matrix = await mount({}, {value: {help: 2}});
    await matrix.choose('5 Superb');
    expect(JSON.stringify(matrix.answer)).to.equal('{"reception":5,"help":2}');
  });

  it('changes the row that has the focus only', async () => {
    const matrix = await mount();
    await matrix.focus();
    await matrix.press('4', 'Tab', '3', 'ArrowRight', 'Tab', '1');
    expect(matrix.answer).to.deep.equal({reception: 4, rooms: 4, help: 1});
    expect(matrix.focusedRow).to.equal('Help desk');
  });

  it('takes 1 then 0 for 10 in a row', async () => {
    const matrix = await mount({scale: 10, labels: []});
    await matrix.focus();
    await matrix.press('1', '0');
    expect(matrix.answers).to.deep.equal([{reception: 1}, {reception: 10}]);
  });

  it('shows the chosen word at the end of the name', async () => {
    const matrix = await mount({}, {value: {rooms: 4}});
    expect(matrix.values).to.deep.equal(['', 'Great', '']);
    await matrix.choose('5 Superb');
    expect(matrix.values).to.deep.equal(['Superb', 'Great', '']);
  });

  for (const width of [288, 720]) {
    it(`says in each row what its ends mean, chosen or not, at ${width} px`, async () => {
      const matrix = await mount({}, {value: {rooms: 4}});
      matrix.width = width;
      expect(matrix.ends).to.deep.equal(['Poor Superb', 'Poor Superb', 'Poor Superb']);
    });
  }

  it('says nothing of its ends where the owner has no words for them', async () => {
    expect((await mount({labels: []})).ends).to.deep.equal([]);
  });

  it('marks the rows that are missing, and goes to the first of them', async () => {
    const value = {reception: 4, help: 2};
    const matrix = await mount({}, {value});
    expect(matrix.missing).to.deep.equal([]);
    await matrix.show({error: validityOf(question, value)});
    expect(matrix.missing).to.deep.equal(['Housekeeping']);
    expect(matrix.error).to.equal('Choose a number in each row.');
    await matrix.focus();
    expect(matrix.focusedRow).to.equal('Housekeeping');
  });

  it('marks every row where nothing was answered', async () => {
    const matrix = await mount({}, {error: validityOf(question, undefined)});
    expect(matrix.missing).to.deep.equal(['Reception', 'Housekeeping', 'Help desk']);
  });

  it('begins anew when a number follows "Not applicable"', async () => {
    const matrix = await mount({notApplicable: true}, {value: {notApplicable: true}});
    await matrix.choose('3 Good');
    expect(matrix.answers).to.deep.equal([{reception: 3}]);
  });

  it('has names beside their numbers from 560 px, and above them on a phone', async () => {
    const matrix = await mount();
    matrix.width = 560;
    expect(matrix.isBeside).to.equal(true);
    matrix.width = 559;
    expect(matrix.isBeside).to.equal(false);
  });

  for (const scale of [5, 6, 10]) {
    it(`has numbers large enough for a thumb at 320 px with ${scale} points`, async () => {
      const matrix = await mount({scale, labels: []});
      matrix.width = 288;
      expect(matrix.smallest[0]).to.be.at.least(44);
      expect(matrix.smallest[1]).to.equal(44);
    });
  }
});
