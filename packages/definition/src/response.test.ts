import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {document, nps, survey} from './fixtures/fixture.js';
import type {HostType, HostTypes, StandardSchema} from './host-types.js';
import {keepLatest} from './keep-latest.js';
import {parseDefinition} from './parse.js';
import {parseResponse} from './parse-response.js';
import type {SequenceResponse} from './response.js';

const sound: SequenceResponse = {
  version: 1,
  id: 'r-1',
  writer: 'w-1',
  revision: 4,
  invitation: 'token',
  channel: 'email',
  sequence: {id: 'dental-visit', hash: '199eed5a08e4a760'},
  status: 'complete',
  locale: 'fr',
  satisfaction: 'satisfied',
  answers: {
    nps: 9,
    why: 'Merci',
    liked: ['a', {other: 'b'}],
    staff: {desk: 4},
    na: {notApplicable: true},
    ok: true,
  },
  offers: {extras: ['whitening'], more: []},
  contact: {extras: {phone: '514 555-0199', consent: true}},
  reviews: {public: ['google']},
  data: {loyalty: {points: 3}},
  context: {customer: 'c-42', nested: [null]},
  path: ['visit', 'extras', 'thank-you'],
  seconds: {visit: 31.5},
  startedAt: '2026-03-01T10:00:00Z',
  updatedAt: '2026-03-01T10:01:00.123-05:00',
  completedAt: '2026-03-01T10:01:00Z',
};

const issuesOf = (response: unknown) => {
  const result = parseResponse(response);
  return result.ok ? [] : result.issues.map(({path, code}) => `${path.join('.')}: ${code}`);
};

describe('parseResponse', () => {
  it('reads a response as it was sent', () => {
    expect(parseResponse(sound)).to.deep.equal({ok: true, response: sound});
  });

  it('keeps what a newer 1.x may have added', () => {
    const newer = {...sound, mood: 'good'};
    expect(parseResponse(newer)).to.deep.equal({ok: true, response: newer});
  });

  const wrong: [object, string][] = [
    [{version: 2}, 'version: newer-version'],
    [{version: 0}, 'version: type'],
    [{id: ''}, 'id: token'],
    [{id: 'a'.repeat(201)}, 'id: token'],
    [{writer: undefined}, 'writer: missing'],
    [{revision: -1}, 'revision: integer'],
    [{revision: 1.5}, 'revision: integer'],
    [{status: 'done'}, 'status: unknown-value'],
    [{satisfaction: null}, 'satisfaction: type'],
    [{answers: {nps: null}}, 'answers.nps: type'],
    [{answers: []}, 'answers: type'],
    [{offers: {extras: [3]}}, 'offers.extras.0: id'],
    [{contact: {extras: {phone: 3}}}, 'contact.extras.phone: type'],
    [{seconds: {visit: -1}}, 'seconds.visit: number'],
    [{updatedAt: 'yesterday'}, 'updatedAt: moment'],
    [{sequence: {id: 'a'}}, 'sequence.hash: missing'],
    [{context: {big: 'a'.repeat(1_000_000)}}, ': too-large'],
  ];
  for (const [keys, issue] of wrong) {
    it(`refuses ${JSON.stringify(keys).slice(0, 40)}`, () => {
      expect(issuesOf({...sound, ...keys})).to.deep.equal([issue]);
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), value => typeof parseResponse(value).ok === 'boolean'));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sound)), fc.anything(), (key, value) => {
        expect(parseResponse({...sound, [key]: value}).ok).to.be.a('boolean');
      }),
    );
  });

  describe('with the host’s types', () => {
    const numeric: StandardSchema = {
      '~standard': {
        version: 1,
        vendor: 'acme',
        validate: value => (typeof value === 'number' ? {value} : {issues: [{message: 'A number'}]}),
      },
    };
    const type = (name: HostType['type'], value?: StandardSchema): [string, HostType] => [
      name,
      {type: name, ...(value && {value})},
    ];
    const types: HostTypes = {
      questions: new Map([type('acme:pain', numeric)]),
      steps: new Map([type('acme:loyalty', numeric), type('acme:plain')]),
    };
    const read = parseDefinition(
      document({
        steps: [
          survey(nps, {type: 'acme:pain', id: 'pain'}),
          {type: 'acme:loyalty', id: 'loyalty'},
          {type: 'acme:plain', id: 'plain'},
        ],
      }),
    );
    const definition = read.ok ? read.definition : undefined;

    it('checks what they collected', () => {
      const response = {...sound, answers: {pain: 'much'}, data: {loyalty: {}, plain: 'x'}};
      expect(parseResponse(response, {definition, types})).to.deep.equal({
        ok: false,
        issues: [
          {path: ['answers', 'pain'], code: 'host', params: {message: 'A number'}},
          {path: ['data', 'loyalty'], code: 'host', params: {message: 'A number'}},
        ],
      });
    });

    it('accepts what their schemas accept, and what was not answered', () => {
      expect(parseResponse({...sound, answers: {pain: 3}, data: {}}, {definition, types}).ok).to.equal(true);
    });
  });
});

describe('keepLatest', () => {
  const partial: SequenceResponse = {...sound, status: 'partial'};
  const later = '2026-03-01T11:00:00-05:00';
  const cases: [string, SequenceResponse, SequenceResponse, 'stored' | 'incoming'][] = [
    ['complete over partial', sound, {...partial, revision: 9}, 'stored'],
    ['partial gives way to complete', {...partial, revision: 9}, sound, 'incoming'],
    ['the higher revision', partial, {...partial, revision: 5}, 'incoming'],
    ['not the lower revision', partial, {...partial, revision: 3, updatedAt: later}, 'stored'],
    ['the later of equal revisions', sound, {...sound, updatedAt: later}, 'incoming'],
    ['the stored one of equals', sound, {...sound}, 'stored'],
  ];
  for (const [what, stored, incoming, kept] of cases) {
    it(`keeps ${what}`, () => {
      expect(keepLatest(stored, incoming)).to.equal(kept === 'stored' ? stored : incoming);
    });
  }

  it('keeps the first', () => {
    expect(keepLatest(undefined, partial)).to.equal(partial);
  });

  it('does not depend on the order of arrival', () => {
    const some = fc.record({
      status: fc.constantFrom('partial' as const, 'complete' as const),
      revision: fc.nat(3),
      updatedAt: fc.constantFrom(later, sound.updatedAt),
    });
    fc.assert(
      fc.property(some, some, some, (...given) => {
        const all = given.map(keys => ({...sound, ...keys}));
        const forwards = all.reduce<SequenceResponse | undefined>(keepLatest, undefined);
        const backwards = all.reduceRight<SequenceResponse | undefined>(keepLatest, undefined);
        expect(forwards).to.deep.equal(backwards);
      }),
    );
  });
});
