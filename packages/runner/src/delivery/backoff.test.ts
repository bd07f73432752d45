import {expect} from '@open-wc/testing';
import {backoff, retryAfter} from './backoff.js';

describe('backoff', () => {
  it('doubles from one second to five minutes', () => {
    expect([1, 2, 3, 9, 10, 50].map(attempts => backoff(attempts, 1))).to.deep.equal([
      1_000, 2_000, 4_000, 256_000, 300_000, 300_000,
    ]);
  });

  it('leaves the upper half to chance', () => {
    expect(backoff(3, 0)).to.equal(2_000);
    expect(backoff(3, 0.5)).to.equal(3_000);
  });
});

describe('retryAfter', () => {
  const now = Date.parse('2026-03-01T10:00:00Z');
  const wait = (headers: Record<string, string>) => retryAfter(new Headers(headers), now);

  it('reads seconds', () => {
    expect(wait({'Retry-After': '120'})).to.equal(120_000);
    expect(wait({'Retry-After': '0'})).to.equal(0);
  });

  it('reads a date', () => {
    expect(wait({'Retry-After': 'Sun, 01 Mar 2026 10:01:00 GMT'})).to.equal(60_000);
  });

  it('reads a date against the server’s clock where it is shown', () => {
    const headers = {
      'Retry-After': 'Thu, 01 Jan 2032 00:00:30 GMT',
      Date: 'Thu, 01 Jan 2032 00:00:00 GMT',
    };
    expect(wait(headers)).to.equal(30_000);
  });

  it('never waits less than nothing or more than a day', () => {
    expect(wait({'Retry-After': 'Sun, 01 Mar 2020 10:00:00 GMT'})).to.equal(0);
    expect(wait({'Retry-After': '86400'})).to.equal(86_400_000);
    expect(wait({'Retry-After': '86401'})).to.equal(86_400_000);
  });

  it('knows nothing without a header, or with one that says nothing', () => {
    expect(wait({})).to.equal(undefined);
    expect(wait({'Retry-After': 'soon'})).to.equal(undefined);
  });
});
