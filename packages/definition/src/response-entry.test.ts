import {expect} from '@open-wc/testing';
import {safeParse} from 'zod/mini';
import {parseResponse, responseSchema} from './response-entry.js';

const response = {
  version: 1,
  id: 'r-1',
  writer: 'w-1',
  revision: 1,
  sequence: {id: 'dental-visit', hash: '199eed5a08e4a760'},
  status: 'partial',
  locale: 'fr',
  satisfaction: 'unknown',
  answers: {nps: 9},
  offers: {},
  contact: {},
  reviews: {},
  data: {},
  context: {},
  path: ['visit'],
  seconds: {visit: 31.5},
  startedAt: '2026-11-24T05:00:00.000Z',
  updatedAt: '2026-11-24T05:00:01.000Z',
};

describe('the entry for receivers', () => {
  it('reads a response as its schema does', () => {
    expect(parseResponse(response).ok).to.be.true;
    expect(safeParse(responseSchema, response).success).to.be.true;
  });

  it('refuses what its schema refuses', () => {
    const wrong = {...response, status: 'done'};
    expect(parseResponse(wrong).ok).to.be.false;
    expect(safeParse(responseSchema, wrong).success).to.be.false;
  });
});
