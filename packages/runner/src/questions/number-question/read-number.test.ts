import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readNumber, writeNumber} from './read-number.js';

describe('readNumber', () => {
  for (const [text, language, number] of [
    ['2', 'en', 2],
    ['2.5', 'en', 2.5],
    ['2,5', 'en', 2.5],
    ['84,200', 'en', 84_200],
    ['1,234,567.89', 'en', 1_234_567.89],
    ['2,5', 'fr', 2.5],
    ['2.5', 'fr', 2.5],
    ['1,234', 'fr', 1.234],
    ['84 200', 'fr', 84_200],
    ['84 200,5', 'fr-CA', 84_200.5],
    ['1.234,5', 'de', 1234.5],
    ['1’234.5', 'de-CH', 1234.5],
    ['٢٫٥', 'ar-EG', 2.5],
    ['-3', 'en', -3],
    ['−3', 'sv', -3],
    ['1.', 'en', 1],
    ['.5', 'en', 0.5],
    [' 7 ', 'en', 7],
  ] as const) {
    it(`reads ${text} in ${language} as ${number}`, () => {
      expect(readNumber(text, language)).to.equal(number);
    });
  }

  for (const text of ['', ' ', '-', '.', 'two', '1x', '1e5', '1.2.3', '0x10', 'Infinity', '--1', '1-2']) {
    it(`does not take "${text}" for a number`, () => {
      expect(readNumber(text, 'en')).to.equal(undefined);
    });
  }

  it('reads back every number that it writes, in every language', () => {
    const numbers = fc.integer({min: -1e9, max: 1e9}).map(thousandths => thousandths / 1000);
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('en', 'fr', 'fr-CA', 'de', 'de-CH', 'es', 'ar-EG', 'fa', 'sv', 'he'),
        (number, language) => {
          expect(readNumber(writeNumber(number, language), language)).to.equal(number);
        },
      ),
    );
  });
});
