import {expect} from '@open-wc/testing';
import {type Advice, type AdviceId, lintDefinition} from './index.js';
import {describeAdvice} from './describe.js';
import {choice, extras, nps, review, sound, visit, words} from './lint.fixtures.js';

const avoidable = {...nps, required: false};
const free = {...choice, other: true, satisfaction: {oneOf: ['yes']}} as const;

/** A document that has everything against it, and what no document can have at once. */
const everything: Advice[] = [
  ...lintDefinition({
    ...sound,
    name: {en: 'Name'},
    brand: {accent: '#ffff00'},
    message: {channel: 'sms', sms: {body: words('a'.repeat(200), `’${'a'.repeat(100)}`)}},
    steps: [
      extras,
      {...visit, intro: words('{{oops}} [x](javascript:y)', 'Bonjour')},
      {...review, audience: 'satisfied'},
      {...visit, id: 'more', questions: Array.from({length: 10}, (_, i) => ({...free, id: `q${i}`}))},
    ],
    thankYou: {satisfied: sound.thankYou.satisfied},
    translations: {fr: {'visit.title': '0'}},
  }),
  ...lintDefinition({...sound, steps: [{...visit, questions: [avoidable]}]}),
  ...lintDefinition({
    ...sound,
    steps: [{...visit, questions: [{...nps, showIf: {not: {question: 'x', answered: true}}}]}],
  }),
  {id: 'free-answer-ignored', severity: 'warning', path: [], params: {list: 'noneOf'}},
];

describe('describeAdvice', () => {
  it('has every advice at hand', () => {
    const ids: AdviceId[] = [
      'questionnaire-not-first',
      'review-not-last',
      'nothing-filters',
      'filter-avoidable',
      'questionnaire-hidden',
      'ending-missing',
      'free-answer-ignored',
      'translation-missing',
      'translation-stale',
      'unknown-variable',
      'refused-link',
      'sms-too-long',
      'low-contrast',
      'too-many-questions',
      'review-gating',
    ];
    expect(new Set(everything.map(({id}) => id))).to.have.all.keys(ids);
  });

  it('makes whole sentences in both languages, with nothing left out', () => {
    for (const advice of everything) {
      for (const locale of ['en', 'fr']) {
        const sentence = describeAdvice(advice, locale);
        expect(sentence).to.match(/^[\p{L}\d].+[.]$/su);
        expect(sentence).not.to.match(/undefined|null|\[object|'/);
      }
    }
  });

  it('writes French as it is printed', () => {
    for (const advice of everything) {
      // A colon that ends a scheme or stands inside a variable takes no space.
      const sentence = describeAdvice(advice, 'fr-CA').replaceAll(/(https|mailto|tel|javascript):/g, '');
      expect(sentence).not.to.match(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|\s[?!;]/);
    }
  });

  it('speaks English to any other locale', () => {
    const [advice] = lintDefinition({...sound, brand: {accent: '#ffff00'}});
    expect(advice && describeAdvice(advice, 'ar')).to.equal(advice && describeAdvice(advice, 'en-CA'));
    expect(advice && describeAdvice(advice, 'ar')).to.contain('#ffff00');
  });
});
