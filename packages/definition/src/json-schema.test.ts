import {expect} from '@open-wc/testing';
import {canonical} from './canonical.js';
import {asking, choice, document, many, matrix, nps, rating, survey, text} from './fixtures/fixture.js';
import {fields} from './fields/index.js';
import {invalidPaths} from './json-schema.harness.js';
import {responseJsonSchema, sequenceJsonSchema} from './json-schema.js';
import {parseDefinition} from './parse.js';

type Json = Record<string, unknown>;

const showIf = {all: [{question: 'nps', atLeast: 3}, {not: {question: 'back', oneOf: ['no', 'other']}}]};

/** Uses every part of the format at least once. */
const rich = document({
  $schema: 'https://a.example/schema.json',
  industry: 'dental',
  brand: {name: 'Clinic', logo: {src: '/logo.png', alt: '', width: 10}, accent: '#0b6e4f', scheme: 'auto'},
  privacy: {text: 'Privacy', url: {en: '/privacy'}},
  availability: {from: '2026-01-01T00:00Z', closed: {title: 'Closed'}},
  message: {channel: 'sms', sms: {body: {en: 'Hello {{link}}'}}, hyperlink: {button: 'Start'}},
  steps: [
    survey(
      {...nps, satisfaction: {atLeast: 7}},
      {...choice, other: {label: 'Else'}, satisfaction: {oneOf: ['yes']}},
      {...many, other: true},
      matrix,
      {...rating, showIf, labels: ['1', '2', '3', '4', '5']},
      {...text, metric: 'why', required: true},
      {type: 'number', id: 'nights', label: 'Nights', step: 0.5},
      {type: 'date', id: 'day', label: 'Day', min: '2026-01-01'},
      {type: 'consent', id: 'agree', label: 'I agree'},
      {type: 'acme:pain', id: 'pain', teeth: [1]},
    ),
    {
      type: 'cross-sell',
      id: 'extras',
      title: 'More',
      showIf,
      offers: [{id: 'wax', title: 'Wax', price: {amount: '1.50', currency: 'CAD'}}],
      contact: {ask: 'either'},
    },
    {
      type: 'review',
      id: 'public',
      title: 'Review',
      sites: [{id: 'g', site: 'google', url: 'https://g.page/r'}],
    },
    {type: 'content', id: 'bye', title: 'Bye', body: 'Bye'},
    {type: 'acme:loyalty', id: 'loyalty', points: 3},
  ],
  'x-note': {any: 'thing'},
  translations: {fr: {'survey.title': 'abc'}},
});

describe('sequenceJsonSchema', () => {
  const schema = sequenceJsonSchema();

  it('is draft 2020-12, and JSON', () => {
    expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
  });

  it('accepts what parseDefinition accepts, as written and as canonical', () => {
    const result = parseDefinition(rich);
    expect(result.ok ? [] : result.issues).to.deep.equal([]);
    expect(invalidPaths(schema, rich)).to.deep.equal([]);
    expect(
      result.ok && invalidPaths(schema, JSON.parse(JSON.stringify(canonical(result.definition)))),
    ).to.deep.equal([]);
  });

  const wrong: [object, string][] = [
    [document({nmae: 'x'}), '/nmae'],
    [document({version: 2}), '/version'],
    [document({locales: []}), '/locales'],
    [document({id: 'Nope'}), '/id'],
    [document({name: 3}), '/name'],
    [document({brand: {scheme: 'dim'}}), '/brand/scheme'],
    [document({message: {}}), '/message/channel'],
    [asking({...rating, scale: 11}), '/steps/0'],
    [asking({...text, typo: 1}), '/steps/0'],
    [asking({type: 'ranking', id: 'a', label: 'A'}), '/steps/0'],
  ];
  for (const [value, path] of wrong) {
    it(`marks ${path} in ${JSON.stringify(value).slice(0, 30)}`, () => {
      expect(invalidPaths(schema, value)).to.deep.equal([path]);
    });
  }
});

describe('what the schema says of each key', () => {
  const schema = sequenceJsonSchema();
  const said: [string, Json][] = [];
  const collect = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries((value as Json)['properties'] ?? {})) {
      said.push([`${path}/${key}`, part as Json]);
    }
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'examples' && key !== 'default') collect(part, `${path}/${key}`);
    }
  };
  collect(schema, '');
  const wholes = (name: string) =>
    (schema['$defs'] as Record<string, {anyOf: Json[]}>)[name]!.anyOf.map(
      variant => (variant['examples'] as {id?: string}[])[0]!,
    );

  it('is a sentence, with an example that is valid', () => {
    const silent = said.filter(([, {description}]) => !/^[A-Z].*\.$/.test(String(description)));
    const wrong = said.filter(([, part]) => {
      const [example, ...others] = (part['examples'] ?? [undefined]) as unknown[];
      return (
        example === undefined ||
        others.length ||
        invalidPaths({...part, $defs: schema['$defs']}, example).length
      );
    });
    expect(said.length).to.be.above(100);
    expect(silent.map(([path]) => path)).to.deep.equal([]);
    expect(wrong.map(([path]) => path)).to.deep.equal([]);
  });

  it('says what absent keys mean', () => {
    const byKey = Object.fromEntries(said.map(([path, part]) => [path.split('/').at(-1), part['default']]));
    expect(byKey).to.include({audience: 'satisfied', required: false, scale: 5, lines: 1, choose: 'many'});
  });

  it('gives examples of steps and questions that parseDefinition takes', () => {
    const [questions, steps] = [wholes('Question'), wholes('Step')];
    for (const question of questions) {
      const result = parseDefinition(asking(...[question].filter(({id}) => id !== 'nps')));
      expect(result.ok ? [] : result.issues).to.deep.equal([]);
    }
    const result = parseDefinition(document({steps}));
    expect(result.ok ? [] : result.issues).to.deep.equal([]);
    expect([questions.length, steps.length]).to.deep.equal([10, 5]);
  });

  it('has no sentence for a key that is gone', () => {
    const sentences = new Set(JSON.stringify(schema).match(/"description":"(?:[^"\\]|\\.)*"/g));
    const unused = Object.entries(fields).filter(
      ([, [sentence]]) => !sentences.has(`"description":${JSON.stringify(sentence)}`),
    );
    expect(unused.map(([path]) => path)).to.deep.equal([]);
  });
});

describe('responseJsonSchema', () => {
  const response = {
    version: 1,
    id: 'r',
    writer: 'w',
    revision: 1,
    sequence: {id: 'visit', hash: 'abc'},
    status: 'partial',
    locale: 'en',
    satisfaction: 'unknown',
    answers: {nps: 9, liked: ['a', {other: 'b'}]},
    offers: {extras: []},
    contact: {extras: {email: 'a@b.example'}},
    reviews: {},
    data: {},
    context: {any: null},
    path: ['survey'],
    seconds: {survey: 3},
    startedAt: '2026-03-01T10:00:00Z',
    updatedAt: '2026-03-01T10:00:00Z',
  };

  it('accepts a response, with keys of a newer 1.x', () => {
    expect(invalidPaths(responseJsonSchema(), {...response, mood: 1})).to.deep.equal([]);
  });

  it('marks what is wrong', () => {
    expect(invalidPaths(responseJsonSchema(), {...response, status: 'done', id: ''})).to.have.members([
      '/status',
      '/id',
    ]);
    expect(invalidPaths(responseJsonSchema(), {...response, seconds: {survey: -1}})).to.deep.equal([
      '/seconds/survey',
    ]);
  });
});
