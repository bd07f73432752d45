import {expect} from '@open-wc/testing';
import {localTime, momentOf} from './moment.js';

describe('moments', () => {
  for (const local of ['2026-01-15T08:30', '2026-07-15T23:59', '2027-02-28T00:00'])
    it(`writes ${local} so that it reads the same`, () => {
      expect(momentOf(local)).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
      expect(new Date(momentOf(local)).getTime()).to.equal(new Date(local).getTime());
      expect(localTime(momentOf(local))).to.equal(local);
    });

  it('shows nothing for what is no moment', () => {
    expect(localTime('')).to.equal('');
    expect(localTime('soon')).to.equal('');
  });
});
