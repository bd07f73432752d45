import {expect} from '@open-wc/testing';
import {formatDate} from './format-date.js';

describe('formatDate', () => {
  it('writes the first of a month as French does', () => {
    expect(formatDate(new Date('2026-05-01'), 'fr', 'UTC')).to.equal('1er mai 2026');
    expect(formatDate(new Date('2026-05-11'), 'fr-CA', 'UTC')).to.equal('11 mai 2026');
  });

  it('leaves other languages to the browser', () => {
    expect(formatDate(new Date('2026-05-01'), 'en', 'UTC')).to.equal('May 1, 2026');
  });
});
