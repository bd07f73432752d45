import {expect} from '@open-wc/testing';
import type {SequenceDefinition} from '../definition.js';
import {hashText} from '../hash.js';
import type {QuestionDefinition} from '../questions/index.js';
import type {StepDefinition} from '../steps/index.js';
import type {LocalizedText} from '../text.js';
import {choice, extras, nps, review, sound, visit, words} from './lint.fixtures.js';
import {type Advice, type AdviceId, lintDefinition} from './index.js';

const steps = (...list: StepDefinition[]): SequenceDefinition => ({...sound, steps: list});

const asking = (...questions: QuestionDefinition[]) => steps({...visit, questions}, extras, review);

const sms = (en: string, fr = 'Bonjour {{link}}'): SequenceDefinition => ({
  ...sound,
  message: {channel: 'sms', sms: {body: words(en, fr)}},
});

const intro = (en: string): SequenceDefinition =>
  steps({...visit, intro: words(en, 'Bonjour')}, extras, review);

const colour = (accent: string, scheme?: 'dark'): SequenceDefinition => ({...sound, brand: {accent, scheme}});

const given = (definition: SequenceDefinition, id: AdviceId) =>
  lintDefinition(definition).filter(advice => advice.id === id);

function only(definition: SequenceDefinition, id: AdviceId): Advice {
  const list = given(definition, id);
  expect(list).to.have.length(1);
  return list[0] as Advice;
}

/** Applies the one fix of that advice, checks that the advice is gone, and returns the mended document. */
function mend(definition: SequenceDefinition, id: AdviceId): SequenceDefinition {
  const before = JSON.stringify(definition);
  const mended = only(definition, id).fix?.(definition);
  if (!mended) throw new Error(`${id} has no fix`);
  expect(given(mended, id)).to.deep.equal([]);
  expect(JSON.stringify(definition), 'the document that was linted').to.equal(before);
  return mended;
}

const ids = (definition: SequenceDefinition) => definition.steps.map(step => step.id);

describe('lintDefinition', () => {
  it('says nothing about a sound sequence', () => {
    expect(lintDefinition(sound)).to.deep.equal([]);
  });

  it('says nothing about a sequence without steps', () => {
    expect(lintDefinition({...steps(), thankYou: {satisfied: sound.thankYou.satisfied}})).to.deep.equal([]);
  });

  it('gives advice whose parameters survive JSON', () => {
    const list = lintDefinition({...intro('{{oops}} [a](javascript:b)'), brand: {accent: '#ffff00'}});
    expect(list.length).to.be.greaterThan(2);
    for (const {params} of list) expect(JSON.parse(JSON.stringify(params))).to.deep.equal(params);
  });
});

describe('questionnaire-not-first', () => {
  const welcome: StepDefinition = {
    type: 'content',
    id: 'welcome',
    title: words('Hi', 'Allô'),
    audience: 'everyone',
    body: words('Hi', 'Allô'),
  };

  it('is given when offers come first, and moves the questionnaire before them', () => {
    const definition = steps(welcome, extras, visit, review);
    expect(only(definition, 'questionnaire-not-first').path).to.deep.equal(['steps', 2]);
    expect(ids(mend(definition, 'questionnaire-not-first'))).to.deep.equal([
      'welcome',
      'visit',
      'extras',
      'public',
    ]);
  });

  it('lets a welcome come first', () => {
    expect(given(steps(welcome, visit, extras), 'questionnaire-not-first')).to.deep.equal([]);
  });

  it('says nothing where there is no questionnaire', () => {
    expect(given(steps(review), 'questionnaire-not-first')).to.deep.equal([]);
  });
});

describe('review-not-last', () => {
  it('is given when a step follows, and moves reviews to the end', () => {
    const definition = steps(visit, review, extras);
    expect(only(definition, 'review-not-last').path).to.deep.equal(['steps', 1]);
    expect(ids(mend(definition, 'review-not-last'))).to.deep.equal(['visit', 'extras', 'public']);
  });

  it('lets another review follow, or a step that only dissatisfied customers see', () => {
    const sorry: StepDefinition = {...visit, id: 'sorry', audience: 'dissatisfied', questions: [choice]};
    expect(given(steps(visit, review, {...review, id: 'again'}, sorry), 'review-not-last')).to.deep.equal([]);
  });
});

describe('nothing-filters', () => {
  const open: QuestionDefinition = {...nps, satisfaction: undefined};
  const rating = (scale: number): QuestionDefinition => ({
    type: 'rating',
    id: 'stars',
    label: words('Stars', 'Étoiles'),
    scale,
    look: 'stars',
    required: true,
  });
  const thresholdOf = (definition: SequenceDefinition, index: number): unknown => {
    const [step] = mend(definition, 'nothing-filters').steps;
    return step && 'questions' in step && (step.questions[index] as {satisfaction?: unknown}).satisfaction;
  };

  it('is given for offers kept for the satisfied, and sets a filter on the NPS', () => {
    const definition = asking(rating(5), open);
    expect(only(definition, 'nothing-filters').path).to.deep.equal(['steps', 1]);
    expect(thresholdOf(definition, 1)).to.deep.equal({atLeast: 7});
  });

  for (const [scale, atLeast] of [
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 4],
    [7, 5],
    [10, 6],
  ] as const) {
    it(`sets ${atLeast} of ${scale} on a rating`, () => {
      expect(thresholdOf(asking(rating(scale)), 0)).to.deep.equal({atLeast});
    });
  }

  it('is given for a step of the dissatisfied that comes before the filter, with no fix', () => {
    const definition = steps({...extras, audience: 'dissatisfied'}, visit);
    expect(only(definition, 'nothing-filters').fix).to.equal(undefined);
  });

  it('says nothing when every step is for everyone', () => {
    expect(given(steps({...visit, questions: [open]}, review), 'nothing-filters')).to.deep.equal([]);
  });
});

describe('filter-avoidable', () => {
  const condition = {question: 'on-time', answered: true} as const;
  const second: QuestionDefinition = {...choice, satisfaction: {oneOf: ['yes']}};

  it('is given for an optional filter question, and makes it required', () => {
    mend(asking({...nps, required: false}), 'filter-avoidable');
  });

  it('is given for one that may not be shown, with no fix', () => {
    const advice = only(asking(choice, {...nps, showIf: condition}), 'filter-avoidable');
    expect(advice.params).to.deep.equal({question: 'nps', conditional: true});
    expect(advice.fix).to.equal(undefined);
  });

  it('is given when the step may not be shown, or not to everyone', () => {
    for (const change of [{showIf: condition}, {audience: 'dissatisfied'}] as const)
      expect(only(steps({...visit, ...change}), 'filter-avoidable').params).to.have.property(
        'conditional',
        true,
      );
  });

  it('lets a second filter question be optional, or depend on something, but not both', () => {
    expect(given(asking(nps, second), 'filter-avoidable')).to.deep.equal([]);
    const showIf = {question: 'nps', atLeast: 5};
    expect(given(asking(nps, {...second, required: true, showIf}), 'filter-avoidable')).to.deep.equal([]);
    mend(asking(nps, {...second, showIf}), 'filter-avoidable');
  });
});

describe('questionnaire-hidden', () => {
  const later: StepDefinition = {...visit, id: 'later', questions: [choice]};

  it('is given after the filter, and shows the questionnaire to everyone', () => {
    const definition = steps(visit, later);
    expect(only(definition, 'questionnaire-hidden').params).to.deep.equal({step: 'later'});
    expect(mend(definition, 'questionnaire-hidden').steps[1]).to.have.property('audience', 'everyone');
  });

  it('says nothing before the filter', () => {
    expect(given(steps(later, visit), 'questionnaire-hidden')).to.deep.equal([]);
  });
});

describe('ending-missing', () => {
  const thankYou = {satisfied: sound.thankYou.satisfied};

  it('is given when something filters and all get the same final message', () => {
    expect(only({...sound, thankYou}, 'ending-missing').path).to.deep.equal(['thankYou', 'dissatisfied']);
  });

  it('says nothing when nothing filters', () => {
    expect(given({...asking(choice), thankYou}, 'ending-missing')).to.deep.equal([]);
  });
});

describe('free-answer-ignored', () => {
  const {look, ...shared} = choice;

  it('is given for a single choice, and counts a free answer as met', () => {
    const definition = asking(nps, {...choice, other: true, satisfaction: {oneOf: ['yes']}});
    expect(only(definition, 'free-answer-ignored').params).to.deep.equal({
      question: 'on-time',
      list: 'oneOf',
    });
    expect(JSON.stringify(mend(definition, 'free-answer-ignored'))).to.contain('{"oneOf":["yes","other"]}');
  });

  it('is given for a multiple choice, and counts a free answer as not met', () => {
    const definition = asking(nps, {
      ...shared,
      type: 'multiple-choice',
      other: {label: words('Other', 'Autre')},
      satisfaction: {noneOf: ['yes']},
    });
    expect(JSON.stringify(mend(definition, 'free-answer-ignored'))).to.contain('{"noneOf":["yes","other"]}');
  });

  it('says nothing where no free answer is offered', () => {
    expect(look).to.equal('list');
    expect(given(asking(nps, {...choice, satisfaction: {oneOf: []}}), 'free-answer-ignored')).to.deep.equal(
      [],
    );
  });
});

describe('translation-missing', () => {
  const named = (name: LocalizedText): SequenceDefinition => ({...sound, name});

  it('is given for a language that is absent, empty, or the source', () => {
    expect(only(named({en: 'Sound'}), 'translation-missing').params).to.deep.equal({locale: 'fr'});
    expect(only(named(words('Sound', '')), 'translation-missing').params).to.deep.equal({locale: 'fr'});
    expect(only(named({fr: 'Sain'}), 'translation-missing')).to.deep.include({
      path: ['name'],
      params: {locale: 'en'},
    });
  });

  it('is not given for what no language says, as of a picture that only decorates', () => {
    expect(given(named({en: '', fr: ''}), 'translation-missing')).to.deep.equal([]);
  });

  it('lets a parent language serve', () => {
    const definition: SequenceDefinition = {...sound, locales: ['en', 'fr', 'fr-CA']};
    expect(given(definition, 'translation-missing')).to.deep.equal([]);
  });

  it('looks at a host’s own fields, and neither at addresses nor at private keys', () => {
    const host = {
      type: 'acme:wheel',
      id: 'wheel',
      title: words('Wheel', 'Roue'),
      audience: 'everyone',
      prizes: [{name: {en: 'Mug'}, url: {en: '/mug'}}],
      'x-note': {en: 'private'},
    } as const;
    expect(only(steps(visit, host), 'translation-missing').path).to.deep.equal([
      'steps',
      1,
      'prizes',
      0,
      'name',
    ]);
  });
});

describe('translation-stale', () => {
  const key = 'visit.nps.label';
  const translated = (hash: string): SequenceDefinition => ({...sound, translations: {fr: {[key]: hash}}});

  it('is given when the source has changed since, and can be declared still right', () => {
    expect(only(translated('0'), 'translation-stale')).to.deep.include({
      path: ['steps', 0, 'questions', 0, 'label'],
      params: {locale: 'fr', key},
    });
    const hash = hashText('Would you recommend us?');
    expect(mend(translated('0'), 'translation-stale').translations).to.deep.equal({fr: {[key]: hash}});
  });

  it('says nothing when the hash is that of the source', () => {
    expect(given(translated(hashText('Would you recommend us?')), 'translation-stale')).to.deep.equal([]);
  });

  it('leaves a translation that is missing to the other advice', () => {
    const definition: SequenceDefinition = {...sound, name: {fr: 'Sain'}, translations: {en: {name: '0'}}};
    expect(given(definition, 'translation-stale')).to.deep.equal([]);
  });

  it('is given when the source itself has been emptied', () => {
    const definition: SequenceDefinition = {...sound, name: {fr: 'Sain'}, translations: {fr: {name: '0'}}};
    expect(only(definition, 'translation-stale').path).to.deep.equal(['name']);
  });
});

describe('unknown-variable', () => {
  it('is given for a name that nothing fills', () => {
    expect(only(intro('Hi {{fristName}}'), 'unknown-variable')).to.deep.include({
      path: ['steps', 0, 'intro'],
      params: {name: 'fristName', locale: 'en'},
    });
  });

  it('is given for braces around what is no name', () => {
    expect(only(intro('Hi {{first name|you}}'), 'unknown-variable').params).to.have.property(
      'name',
      'first name',
    );
  });

  it('lets a fallback fill it', () => {
    expect(given(intro('Hi {{loyaltyLevel|there}}, {{firstName}}'), 'unknown-variable')).to.deep.equal([]);
  });

  it('knows the link in the message only', () => {
    expect(given(intro('{{link}}'), 'unknown-variable')).to.have.length(1);
  });

  it('knows the answers of earlier questions only', () => {
    const label = words('You said {{answers.nps}}', 'Vous avez dit {{answers.nps}}');
    expect(given(asking(nps, {...choice, label}), 'unknown-variable')).to.deep.equal([]);
    expect(given(asking({...choice, label}, nps), 'unknown-variable')).to.have.length(2);
    expect(given(intro('{{answers.nps}}'), 'unknown-variable')).to.have.length(1);
    expect(given(steps(visit, {...extras, title: label}), 'unknown-variable')).to.deep.equal([]);
    expect(given({...sound, thankYou: {satisfied: {title: label}}}, 'unknown-variable')).to.deep.equal([]);
    expect(given({...sound, name: label}, 'unknown-variable')).to.have.length(2);
  });
});

describe('refused-link', () => {
  it('is given for a scheme that is refused, and keeps the words', () => {
    const definition = intro('Read [our $& page](javascript:alert(1)) now');
    expect(only(definition, 'refused-link').params).to.deep.equal({url: 'javascript:alert(1)', locale: 'en'});
    expect(mend(definition, 'refused-link').steps[0]).to.deep.include({
      intro: words('Read our $& page now', 'Bonjour'),
    });
  });

  it('is given for an address with brackets, which the syntax does not take', () => {
    expect(given(intro('[wiki](https://example.com/a_(b))'), 'refused-link')).to.have.length(1);
  });

  it('lets good links be', () => {
    expect(
      given(intro('[a](https://example.com) [b](mailto:a@example.com) [c](/d)'), 'refused-link'),
    ).to.deep.equal([]);
  });

  it('says nothing about a text that is not marked up', () => {
    const name = words('[a](javascript:b)', '[a](javascript:b)');
    expect(given({...sound, name}, 'refused-link')).to.deep.equal([]);
  });
});

describe('sms-too-long', () => {
  it('counts the link as sent, just at the limit and just above', () => {
    expect(given(sms(`${'a'.repeat(129)} {{link}}`), 'sms-too-long')).to.deep.equal([]);
    expect(only(sms(`${'a'.repeat(130)} {{link}}`), 'sms-too-long').params).to.deep.equal({
      locale: 'en',
      segments: 2,
      costly: '',
    });
  });

  it('counts a link that will be appended, and room for a name', () => {
    expect(given(sms('a'.repeat(129)), 'sms-too-long')).to.deep.equal([]);
    expect(given(sms('a'.repeat(130)), 'sms-too-long')).to.have.length(1);
    expect(given(sms(`${'a'.repeat(119)}{{firstName}}`), 'sms-too-long')).to.deep.equal([]);
    expect(given(sms(`${'a'.repeat(120)}{{firstName}}`), 'sms-too-long')).to.have.length(1);
  });

  it('writes costly characters plainly where that is enough', () => {
    const definition = sms('Hi {{link}}', `Ça va? C’est «\u00a0prêt\u00a0» : ${'a'.repeat(60)} {{link}}`);
    expect(only(definition, 'sms-too-long').params).to.have.property('costly', '’«\u00a0ê»');
    expect(mend(definition, 'sms-too-long').message.sms?.body.fr).to.equal(
      `Ça va? C'est "pret" : ${'a'.repeat(60)} {{link}}`,
    );
  });

  it('has no fix where the plain form is too long as well', () => {
    expect(only(sms(`’${'a'.repeat(160)}`), 'sms-too-long').fix).to.equal(undefined);
  });

  it('says nothing where there is no text message', () => {
    const message = {channel: 'hyperlink', hyperlink: {button: words('Go', 'Aller')}} as const;
    expect(given({...sound, message}, 'sms-too-long')).to.deep.equal([]);
  });
});

describe('low-contrast', () => {
  it('is given for a pale colour, and darkens it as little as it can', () => {
    expect(only(colour('#ffffff'), 'low-contrast').params).to.deep.equal({
      accent: '#ffffff',
      ratio: 1,
      least: 3,
    });
    expect(mend(colour('#f2ae1c'), 'low-contrast').brand?.accent).to.match(/^#[0-9a-f]{6}$/);
  });

  it('lets 3:1 pass and no less', () => {
    expect(given(colour('#949494'), 'low-contrast')).to.deep.equal([]);
    expect(given(colour('#959595'), 'low-contrast')).to.have.length(1);
  });

  it('says nothing without a colour, or about a sequence that is always dark', () => {
    expect(given({...sound, brand: undefined}, 'low-contrast')).to.deep.equal([]);
    expect(given(colour('#ffff00', 'dark'), 'low-contrast')).to.deep.equal([]);
  });
});

describe('too-many-questions', () => {
  const questions = (count: number) =>
    asking(nps, ...Array.from({length: count - 1}, (_, i) => ({...choice, id: `q${i}`})));

  it('is given from the eleventh question', () => {
    expect(given(questions(10), 'too-many-questions')).to.deep.equal([]);
    expect(only(questions(11), 'too-many-questions').params).to.deep.equal({count: 11, most: 10});
  });
});

describe('review-gating', () => {
  const gated = steps(visit, {...review, audience: 'satisfied'});

  it('is a notice, and shows the step to everyone', () => {
    expect(only(gated, 'review-gating').severity).to.equal('notice');
    expect(mend(gated, 'review-gating').steps[1]).to.have.property('audience', 'everyone');
  });

  it('says nothing when nothing filters before', () => {
    expect(given(steps({...review, audience: 'satisfied'}), 'review-gating')).to.deep.equal([]);
  });
});
