import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {canonical} from './canonical.js';
import type {SequenceDefinition} from './definition.js';
import {asking, choice, document, many, nps, rating, survey, text} from './fixtures/fixture.js';
import {mutated} from './fixtures/mutate.js';
import {hashDefinition, hashText} from './hash.js';
import {parseDefinition} from './parse.js';

const parsed = (input: unknown): SequenceDefinition => {
  const result = parseDefinition(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.definition;
};
const hash = (input: unknown) => hashDefinition(parsed(input));

describe('canonical', () => {
  it('drops defaults, false flags and empty strings', () => {
    const explicit = asking(
      {
        ...rating,
        look: 'smileys',
        scale: 5,
        required: false,
        help: {en: '', fr: ''},
        label: {en: 'Clean?', fr: ''},
      },
      {...rating, id: 'ten', scale: 10, look: 'numbers'},
      {...choice, look: 'list', other: true, shuffle: false, options: [{id: 'a', label: 'A', fixed: true}]},
      {...text, lines: 1, format: 'plain', showIf: {question: 'nps', satisfactory: false}},
    );
    const steps = explicit['steps'] as {questions: {satisfaction?: object}[]}[];
    steps[0]!.questions[0] = {...nps, satisfaction: {atLeast: 7}};
    const written = canonical(parsed(explicit)) as {steps: {questions: object[]}[]};
    expect(written.steps[0]!.questions.slice(1)).to.deep.equal([
      {type: 'rating', id: 'clean', label: {en: 'Clean?'}},
      {type: 'rating', id: 'ten', label: {en: 'Was it clean?'}, scale: 10},
      {
        type: 'single-choice',
        id: 'back',
        label: {en: 'Will you come back?'},
        options: [{id: 'a', label: {en: 'A'}, fixed: true}],
        other: true,
      },
      {type: 'text', id: 'why', label: {en: 'Why?'}, showIf: {question: 'nps', satisfactory: false}},
    ]);
  });

  it('keeps what is not a default', () => {
    const other = {label: {en: 'Else', fr: 'Autre'}};
    const kept = {...many, id: 'kept', other, min: 1};
    const [, read] = (canonical(parsed(asking(kept))) as {steps: {questions: object[]}[]}).steps[0]!
      .questions;
    expect(read).to.deep.include({other, min: 1});
    const review = {
      type: 'review',
      id: 'r',
      title: 'R',
      suggestComment: false,
      sites: [{id: 'g', site: 'x', url: {en: '/g', fr: ''}}],
    };
    const [step] = (canonical(parsed(document({steps: [review]}))) as {steps: object[]}).steps;
    expect(step).to.deep.include({suggestComment: false, sites: [{id: 'g', site: 'x', url: {en: '/g'}}]});
  });

  it('orders keys: ours as the schema has them, others by alphabet, at every depth', () => {
    const shuffled = {'x-b': {z: [{b: 1, a: 2}], a: 1}, 'x-a': 1, thankYou: {satisfied: {title: 'T'}}};
    const keys = Object.keys(canonical(parsed({...shuffled, ...document(shuffled)})) as object);
    expect(keys).to.deep.equal([
      'version',
      'id',
      'name',
      'locales',
      'message',
      'steps',
      'thankYou',
      'x-a',
      'x-b',
    ]);
    const json = JSON.stringify(canonical(parsed(document(shuffled))));
    expect(json).to.contain('"x-b":{"a":1,"z":[{"a":2,"b":1}]}');
  });

  it('reads back the same', () => {
    fc.assert(
      fc.property(mutated, input => {
        const result = parseDefinition(input, {mode: 'run'});
        // About one mutated document in fifteen is still sound: the others are made again, not counted.
        fc.pre(result.ok);
        // What is left may name what was left out.
        fc.pre(!result.warnings.some(({code}) => code === 'unknown-type'));
        const again = parseDefinition(canonical(result.definition), {mode: 'run'});
        expect(again.ok && hashDefinition(again.definition)).to.equal(hashDefinition(result.definition));
      }),
      {numRuns: 60},
    );
  }).timeout(30_000);
});

describe('hashDefinition', () => {
  it('is 16 hex digits, the same for the same content however it is written', () => {
    const short = document();
    const long = Object.fromEntries(Object.entries(document({name: {en: 'After a visit'}})).reverse());
    expect(hash(short)).to.match(/^[0-9a-f]{16}$/);
    expect(hash(long)).to.equal(hash(short));
  });

  it('changes with the content', () => {
    const hashes = [
      document(),
      document({name: 'Other'}),
      document({'x-a': 1}),
      document({steps: [survey(nps, text)]}),
      document({steps: []}),
    ].map(hash);
    expect(new Set(hashes).size).to.equal(hashes.length);
  });
});

describe('hashText', () => {
  it('tells short texts apart and stays what it is', () => {
    const texts = Array.from({length: 20_000}, (_, i) => `text ${i}`);
    expect(new Set(texts.map(hashText)).size).to.equal(texts.length);
    expect(hashText('')).to.equal(hashText(''));
    expect(hashText('ab')).not.to.equal(hashText('ba'));
  });
});
