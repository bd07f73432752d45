import {expect} from '@open-wc/testing';
import {readHostData} from './host-data.js';

const refusing = {
  '~standard': {version: 1, vendor: 'test', validate: () => ({issues: [{message: 'no'}]})},
} as const;

describe('readHostData', () => {
  it('keeps what JSON keeps', () => {
    expect(readHostData('loyalty', {card: 7, left: undefined}, undefined)).to.deep.equal({
      ok: true,
      data: {card: 7},
    });
  });

  it('refuses what is not JSON', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(readHostData('loyalty', circular, undefined)).to.deep.equal({
      ok: false,
      issue: {path: ['data', 'loyalty'], code: 'data-not-json', params: {step: 'loyalty'}},
    });
  });

  it('refuses what the type refuses', () => {
    const read = readHostData('loyalty', {card: 7}, refusing);
    expect(read.ok ? undefined : read.issue.code).to.equal('data-refused');
  });
});
