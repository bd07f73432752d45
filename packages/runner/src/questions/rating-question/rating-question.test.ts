import type {RatingQuestionDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {faceOf} from './faces.js';
import {RatingHarness} from './rating-question.harness.js';

const labels = ['Poor', 'Fair', 'Good', 'Great', 'Superb'].map(en => ({en}));

const mount = (question: Partial<RatingQuestionDefinition>, properties: object = {}) =>
  RatingHarness.mount('rating-question', {
    question: {type: 'rating', id: 'q', label: {en: 'How was it?'}, scale: 5, look: 'smileys', ...question},
    ...properties,
  });

describe('<rating-question>', () => {
  it('calls five smileys by words of its own', async () => {
    const rating = await mount({});
    expect(rating.points).to.deep.equal(['Very bad', 'Bad', 'Fine', 'Good', 'Very good']);
  });

  it('calls smileys by the words of the owner', async () => {
    const rating = await mount({labels});
    expect(rating.points).to.deep.equal(['Poor', 'Fair', 'Good', 'Great', 'Superb']);
  });

  it('takes fewer faces, and their words, evenly from sad to happy', async () => {
    const faces = (scale: number) => Array.from({length: scale}, (_, i) => faceOf(i + 1, scale));
    expect([2, 3, 4, 5].map(faces)).to.deep.equal([
      [0, 4],
      [0, 2, 4],
      [0, 1, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
    const rating = await mount({scale: 3});
    expect(rating.points).to.deep.equal(['Very bad', 'Fine', 'Very good']);
  });

  it('puts the words of the chosen face in the place of the two ends, and nothing moves', async () => {
    const rating = await mount({labels});
    const {height} = rating;
    expect(rating.ends).to.deep.equal(['Poor', 'Superb']);
    expect(rating.caption).to.equal('');
    await rating.choose('Great');
    expect(rating.ends).to.deep.equal([]);
    expect(rating.caption).to.equal('Great');
    expect(rating.height).to.equal(height);
  });

  it('fills the stars up to the chosen one and says how many', async () => {
    const rating = await mount({look: 'stars'});
    const {height} = rating;
    expect(rating.filledStars).to.equal(0);
    await rating.choose('4 of 5');
    expect(rating.filledStars).to.equal(4);
    expect(rating.caption).to.equal('4 of 5');
    expect(rating.height).to.equal(height);
  });

  it('says the words of the owner below the stars', async () => {
    const rating = await mount({look: 'stars', labels}, {value: 5});
    expect(rating.caption).to.equal('Superb');
  });

  it('calls a number by its words, and shows them once it is chosen', async () => {
    const rating = await mount({look: 'numbers', labels});
    expect(rating.points).to.deep.equal(['1 Poor', '2 Fair', '3 Good', '4 Great', '5 Superb']);
    expect(rating.ends).to.deep.equal(['Poor', 'Superb']);
    await rating.choose('2 Fair');
    expect(rating.caption).to.equal('Fair');
  });

  it('shows words in a list, and up to three side by side', async () => {
    const list = await mount({look: 'labels', labels});
    expect(list.points).to.deep.equal(['Poor', 'Fair', 'Good', 'Great', 'Superb']);
    expect(list.rows).to.deep.equal([1, 1, 1, 1, 1]);
    await list.choose('Good');
    expect(list.answer).to.equal(3);
    const row = await mount({look: 'labels', scale: 3, labels: labels.slice(0, 3)});
    expect(row.rows).to.deep.equal([3]);
  });

  it('marks words in another language', async () => {
    const rating = await mount({scale: 2, labels: [{ar: 'سيئ'}, {en: 'Good'}]}, {source: 'ar'});
    expect(rating.marked).to.deep.include({lang: 'ar', dir: 'rtl', text: 'سيئ'});
  });

  for (const look of ['smileys', 'stars', 'numbers', 'labels'] as const) {
    it(`is answered by a digit as ${look}`, async () => {
      const rating = await mount({look});
      await rating.focus();
      await rating.press('4', '2');
      expect(rating.answers).to.deep.equal([4, 2]);
    });
  }

  it('takes 1 then 0 for 10', async () => {
    const rating = await mount({look: 'numbers', scale: 10});
    await rating.focus();
    await rating.press('1', '0');
    expect(rating.answers).to.deep.equal([1, 10]);
    expect(rating.shown).to.deep.equal([rating.points[9]]);
  });

  it('answers nothing to a digit that is off the scale, or pressed with Control', async () => {
    const rating = await mount({look: 'numbers'});
    await rating.focus();
    await rating.press('0', '6', '1', '0');
    await rating.pressWith('Control', '3');
    expect(rating.answers).to.deep.equal([1]);
  });

  it('answers once where the same digit is pressed twice', async () => {
    const rating = await mount({});
    await rating.focus();
    await rating.press('3', '3');
    expect(rating.answers).to.deep.equal([3]);
  });

  it('moves along the scale with the arrows', async () => {
    const rating = await mount({look: 'stars'}, {value: 2});
    await rating.focus();
    await rating.press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(rating.answers).to.deep.equal([3, 4, 3]);
  });

  it('stands in two rows on a phone where more than five would be too narrow', async () => {
    const rating = await mount({look: 'numbers', scale: 10});
    rating.width = 288;
    expect(rating.rows).to.deep.equal([5, 5]);
    expect(rating.narrowest).to.be.at.least(44);
    rating.width = 560;
    expect(rating.rows).to.deep.equal([10]);
  });

  it('keeps five stars and what they say in one row at 320 px', async () => {
    const rating = await mount({look: 'stars'}, {value: 5});
    rating.width = 288;
    expect(rating.rows).to.deep.equal([5]);
    expect(rating.narrowest).to.be.at.least(44);
  });
});
