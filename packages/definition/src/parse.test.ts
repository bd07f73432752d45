import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {describeIssue} from './describe/index.js';
import {en} from './describe/en.js';
import {fr} from './describe/fr.js';
import {fixtures} from './fixtures/index.js';
import {asking, document, nps, survey} from './fixtures/fixture.js';
import type {Fixture} from './fixtures/fixture.js';
import {mutated} from './fixtures/mutate.js';
import type {HostTypes} from './host-types.js';
import type {Issue} from './issue.js';
import {parseDefinition} from './parse.js';

/** Absent and undefined params are the same: an issue is JSON. */
const plain = (issues: readonly Issue[]) =>
  issues.map(({path, code, params}) => ({
    path: [...path],
    code,
    params: JSON.parse(JSON.stringify(params)) as object,
  }));

const issuesOf = ({document, types}: Fixture, mode: 'author' | 'run') => {
  const result = parseDefinition(document, {mode, types});
  return {ok: result.ok, issues: plain(result.ok ? result.warnings : result.issues)};
};

describe('parseDefinition', () => {
  for (const [rule, fixture] of Object.entries(fixtures)) {
    it(`refuses ${rule} while a sequence is written`, () => {
      expect(issuesOf(fixture, 'author')).to.deep.equal({ok: false, issues: plain(fixture.issues)});
    });

    it(`${fixture.run ?? 'refuses'} ${rule} while a sequence runs`, () => {
      expect(issuesOf(fixture, 'run')).to.deep.equal({
        ok: fixture.run === 'warns',
        issues: plain(fixture.issues),
      });
    });
  }

  it('has a fixture for every rule of a definition', () => {
    const given = new Set(Object.values(fixtures).flatMap(({issues}) => issues.map(({code}) => code)));
    const responseOnly = ['token', 'other'];
    expect(Object.keys(en).filter(code => !given.has(code))).to.have.members(responseOnly);
  });

  it('fills in defaults and puts texts and URLs in object form', () => {
    const result = parseDefinition(
      document({
        privacy: {text: 'Privacy', url: '/privacy'},
        steps: [
          survey(
            {type: 'rating', id: 'a', label: 'A', scale: 7},
            {type: 'rating', id: 'b', label: {fr: 'B'}},
          ),
          {
            type: 'review',
            id: 'public',
            title: 'Review',
            sites: [{id: 'g', site: 'google', url: 'https://g.page/r'}],
          },
        ],
      }),
    );
    expect(result).to.have.property('ok', true);
    if (!result.ok) return;
    const [first, second] = result.definition.steps;
    expect(result.definition.name).to.deep.equal({en: 'After a visit'});
    expect(result.definition.privacy?.url).to.deep.equal({en: '/privacy'});
    expect(first).to.deep.include({audience: 'satisfied', presentation: 'page'});
    expect(second).to.deep.include({audience: 'satisfied', suggestComment: true});
    expect(first).to.have.nested.property('questions[0].look', 'numbers');
    expect(first).to.have.nested.property('questions[1].look', 'smileys');
    expect(first).to.have.nested.property('questions[1].scale', 5);
  });

  it('keeps keys that start with x-, and in run mode unknown ones', () => {
    const keys = {'x-note': {by: 'me'}};
    const written = parseDefinition(document({...keys, brand: {...keys}}));
    expect(written).to.have.nested.property('definition.x-note').that.deep.equals({by: 'me'});
    expect(written).to.have.nested.property('definition.brand.x-note').that.deep.equals({by: 'me'});
    expect(written).to.have.property('warnings').that.deep.equals([]);
    const run = parseDefinition(document({confetti: true}), {mode: 'run'});
    expect(run).to.have.nested.property('definition.confetti', true);
  });

  it('takes no key from __proto__', () => {
    const {document} = fixtures['unknown-key']!;
    const result = parseDefinition(document, {mode: 'run'});
    expect(result).to.have.property('definition').that.does.not.have.property('polluted');
  });

  it('leaves out steps and questions of unknown types while a sequence runs', () => {
    const result = parseDefinition(fixtures['unknown-type']!.document, {mode: 'run'});
    expect(result.ok && result.definition.steps.map(({id}) => id)).to.deep.equal(['survey']);
    expect(result).to.have.nested.property('definition.steps[0].questions').with.lengthOf(1);
    const other = parseDefinition(document({steps: [{type: 'content', id: 'hi', title: 'Hi', body: 'Hi'}]}), {
      mode: 'run',
    });
    expect(other).to.have.nested.property('definition.steps').with.lengthOf(1);
  });

  it('lets a condition name a question whose type only the host knows', () => {
    const host = {type: 'acme:pain', id: 'pain', more: [1]};
    const result = parseDefinition(
      asking(host, {...nps, id: 'again', showIf: {question: 'pain', atLeast: 3}}),
    );
    expect(result).to.have.property('ok', true);
    expect(result)
      .to.have.nested.property('definition.steps[0].questions[1]')
      .that.deep.equals({...host, label: {}});
  });

  it('accepts each kind of condition on the questions it fits', () => {
    const conditions = [
      {question: 'nps', satisfactory: true},
      {question: 'nps', oneOf: [0, 10]},
      {question: 'nights', atMost: 3},
      {question: 'staff', row: 'desk', atLeast: 5},
      {question: 'back', oneOf: ['yes', 'other']},
      {not: {question: 'back', answered: true}},
    ];
    const result = parseDefinition(
      document({
        steps: [
          survey(
            {...nps, satisfaction: {atLeast: 7}},
            {type: 'number', id: 'nights', label: 'Nights', min: 0},
            {type: 'matrix', id: 'staff', label: 'Staff', rows: [{id: 'desk', label: 'Desk'}]},
            {
              type: 'single-choice',
              id: 'back',
              label: 'Back?',
              other: {label: 'Else'},
              options: [{id: 'yes', label: 'Y'}],
            },
          ),
          {type: 'content', id: 'more', title: 'More', body: 'More', showIf: {any: conditions}},
        ],
      }),
    );
    expect(result).to.have.property('ok', true);
  });

  it('shares nothing with its input', () => {
    const input = document({'x-list': [{}]});
    const result = parseDefinition(input);
    (input['x-list'] as object[]).pop();
    expect(result).to.have.nested.property('definition.x-list').with.lengthOf(1);
  });

  describe('with a host’s schema', () => {
    const withSchema = (validate: (value: unknown) => unknown): HostTypes => ({
      steps: new Map([
        [
          'acme:loyalty',
          {type: 'acme:loyalty', schema: {'~standard': {version: 1, vendor: 'acme', validate}}},
        ],
      ]),
    });
    const loyalty = document({steps: [{type: 'acme:loyalty', id: 'loyalty', title: 'Points', points: '3'}]});

    it('takes the host’s keys as its schema gives them, and ours as we do', () => {
      const types = withSchema(() => ({value: {title: 'Theirs', points: 3}}));
      const result = parseDefinition(loyalty, {types});
      expect(result)
        .to.have.nested.property('definition.steps[0]')
        .that.deep.includes({title: {en: 'Points'}, points: 3, audience: 'satisfied'});
    });

    const hostile: Record<string, (value: unknown) => unknown> = {
      throws: () => {
        throw new Error('boom');
      },
      'answers later': () => Promise.resolve({value: {}}),
      'says nothing': () => undefined,
      'gives odd issues': () => ({issues: [null, {message: 'x', path: [{key: 'points'}, 0, Symbol('s')]}]}),
    };
    for (const [what, validate] of Object.entries(hostile)) {
      it(`reports a schema that ${what}`, () => {
        const result = parseDefinition(loyalty, {types: withSchema(validate)});
        expect(result.ok ? [] : result.issues.map(({code}) => code)).to.include('host');
      });
    }
  });

  it('reads no more than 1 MB of what never ends', () => {
    let visited = 0;
    const endless: unknown = new Proxy([], {
      get(target, key) {
        if (key === 'length') return 2 ** 31;
        if (typeof key === 'string' && /^\d+$/.test(key)) visited++;
        return Reflect.get(target, key) as unknown;
      },
    });
    const result = parseDefinition(document({'x-endless': endless}));
    expect(result).to.have.nested.property('issues[0].code', 'too-large');
    expect(visited).to.be.below(500_002);
  }).timeout(20_000);

  it('never throws, whatever 10,000 mutations make of a document', () => {
    fc.assert(
      fc.property(mutated, input => {
        for (const mode of ['author', 'run'] as const) {
          const result = parseDefinition(input, {mode});
          const issues = result.ok ? result.warnings : result.issues;
          for (const issue of issues) JSON.stringify(issue);
          if (issues[0]) describeIssue(issues[0], 'fr');
        }
      }),
      {numRuns: 10_000},
    );
  }).timeout(60_000);
});

describe('describeIssue', () => {
  const all = Object.values(fixtures).flatMap(({issues}) => issues);

  it('says each issue in English and in French', () => {
    for (const issue of all) {
      const [english, french] = [describeIssue(issue, 'en-CA'), describeIssue(issue, 'fr-CA')];
      for (const sentence of [english, french]) {
        expect(sentence).to.match(/[.?]$/);
        expect(sentence).not.to.match(/undefined|null|NaN|\[object/);
      }
      expect(french).not.to.equal(english);
    }
    expect(Object.keys(fr)).to.have.members(Object.keys(en));
  });

  it('names the word that was probably meant', () => {
    expect(describeIssue(fixtures['unknown-key']!.issues[1]!, 'en')).to.contain('Did you mean “name”?');
    expect(describeIssue(fixtures['unknown-key']!.issues[1]!, 'fr')).to.contain('«\u00a0name\u00a0»');
  });

  it('shortens what it quotes', () => {
    const long = {path: [], code: 'url', params: {value: 'a'.repeat(100), kind: 'link'}};
    expect(describeIssue(long, 'en')).to.contain(`${'a'.repeat(60)}…`);
  });

  it('names a code that is not ours', () => {
    const issue = {path: [], code: 'source-status', params: {status: 404}};
    expect(describeIssue(issue, 'en')).to.contain('source-status: {"status":404}');
    expect(describeIssue({...issue, params: {}}, 'fr')).to.contain('(source-status)');
    expect(describeIssue({path: [], code: 'token', params: {}}, 'fr')).to.contain('200');
    expect(describeIssue({path: [], code: 'token', params: {}}, 'en')).to.contain('200');
  });
});
