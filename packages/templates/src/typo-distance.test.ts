import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {typoDistance} from './typo-distance.js';

describe('typoDistance', () => {
  it('counts a letter left out, added, changed or swapped as one', () => {
    expect(typoDistance('hotel', 'hotel', 2)).to.equal(0);
    expect(typoDistance('hotl', 'hotel', 2)).to.equal(1);
    expect(typoDistance('hottel', 'hotel', 2)).to.equal(1);
    expect(typoDistance('hitel', 'hotel', 2)).to.equal(1);
    expect(typoDistance('hoetl', 'hotel', 2)).to.equal(1);
    expect(typoDistance('', 'ab', 2)).to.equal(2);
  });

  it('stops at one more than the limit', () => {
    expect(typoDistance('hotel', 'garage', 2)).to.equal(3);
    expect(typoDistance('a', 'abcdef', 1)).to.equal(2);
  });

  it('is the same both ways, and nothing between a word and itself', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8});
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typoDistance(a, b, 9)).to.equal(typoDistance(b, a, 9));
        expect(typoDistance(a, b, 9) === 0).to.equal(a === b);
      }),
    );
  });
});
