import {expect} from '@open-wc/testing';
import {relativeTime} from './relative-time.js';

describe('relativeTime', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  for (const [seconds, words] of [
    [0, 'now'],
    [59, 'now'],
    [60, '1 minute ago'],
    [3599, '59 minutes ago'],
    [3600, '1 hour ago'],
    [86_400, 'yesterday'],
    [7 * 86_400 - 1, '6 days ago'],
    [7 * 86_400, 'November 17, 2026'],
  ] as const)
    it(`says ${words} after ${String(seconds)} seconds`, () => {
      expect(relativeTime(new Date(now - seconds * 1000).toISOString(), 'en', now)).to.equal(words);
    });
});
