import {expect} from '@open-wc/testing';
import {parseDefinition, type QuestionDefinition} from '@parcours/definition';
import {questionKinds} from '../questions/index.js';
import {visit} from '../sequences.fixtures.js';
import {changeType} from './change-type.js';
import type {Command} from './command.js';
import {freeId, slugOf} from '../ids/free-id.js';
import {insertOptions, removeOption} from './options.js';
import {at} from './path.js';
import {duplicateQuestion, insertQuestion, removeQuestion} from './questions.js';
import {setAt} from './set-at.js';
import {setScale} from './set-scale.js';
import {setText} from './set-text.js';
import {duplicateStep, insertStep, moveStep, removeStep} from './steps.js';

const questions = ['steps', 0, 'questions'];
const idsOf = (...commands: Command[]) =>
  commands.reduce((document, command) => command(document), visit()).steps.map(({id}) => id);

describe('setAt', () => {
  it('copies what is on the path and shares the rest', () => {
    const before = visit();
    const after = setAt(before, ['steps', 0, 'id'], 'other-visit');
    expect(after.steps[0]!.id).to.equal('other-visit');
    expect(before.steps[0]!.id).to.equal('visit');
    expect(after.steps[1]).to.equal(before.steps[1]);
  });

  it('makes the objects that the path needs', () => {
    expect(setAt({}, ['brand', 'accent'], '#0b6e4f')).to.deep.equal({brand: {accent: '#0b6e4f'}});
  });

  it('removes the key of an undefined value', () => {
    expect(setAt({brand: {accent: '#0b6e4f'}}, ['brand', 'accent'], undefined)).to.deep.equal({brand: {}});
  });

  it('is the same document where nothing changes', () => {
    const before = visit();
    expect(setAt(before, ['steps', 0, 'id'], 'visit')).to.equal(before);
    expect(setAt(before, ['steps', 9, 'id'], 'lost')).to.equal(before);
  });
});

describe('setText', () => {
  it('writes one language and leaves the others', () => {
    const after = setText(['steps', 0, 'title'], 'fr', 'Votre passage')(visit());
    expect(after.steps[0]!.title).to.deep.equal({en: 'Your visit', fr: 'Votre passage'});
  });

  it('removes an optional text that says nothing any more', () => {
    const written = setText(['steps', 0, 'intro'], 'en', 'Hello', true)(visit());
    const emptied = setText(['steps', 0, 'intro'], 'en', '', true)(written);
    expect(written.steps[0]!.intro).to.deep.equal({en: 'Hello'});
    expect(emptied.steps[0]).not.to.have.property('intro');
  });

  it('takes a plain string for the source language', () => {
    const plain = setAt(visit(), ['steps', 0, 'title'], 'Your visit');
    const after = setText(['steps', 0, 'title'], 'fr', 'Votre visite')(plain);
    expect(after.steps[0]!.title).to.deep.equal({en: 'Your visit', fr: 'Votre visite'});
  });
});

describe('ids', () => {
  it('counts on from what is taken', () => {
    expect(freeId('nps', new Set(['nps', 'nps-2']))).to.equal('nps-3');
  });

  it('leaves reserved ids alone', () => {
    expect(freeId('other', new Set())).to.equal('other-2');
  });

  it('makes an id of words in French', () => {
    expect(slugOf('2 soins à l’hôtel, très bien!')).to.equal('soins-a-l-hotel-tres-bien');
  });
});

describe('steps', () => {
  it('moves a step to the place where it then stands', () => {
    expect(idsOf(moveStep(0, 2))).to.deep.equal(['extras', 'public', 'visit']);
    expect(idsOf(moveStep(2, 0))).to.deep.equal(['public', 'visit', 'extras']);
  });

  it('stays as it is where there is no such step', () => {
    const before = visit();
    for (const command of [moveStep(0, 7), moveStep(7, 0), removeStep(7), duplicateStep(7)])
      expect(command(before)).to.equal(before);
  });

  it('gives a copy ids of its own, its questions too', () => {
    const after = duplicateStep(0)(visit());
    expect(after.steps.map(({id}) => id)).to.deep.equal(['visit', 'visit-2', 'extras', 'public']);
    expect((at(after, ['steps', 1, 'questions']) as QuestionDefinition[]).map(({id}) => id)).to.deep.equal([
      'nps-2',
      'on-time-2',
      'why-2',
    ]);
    expect(parseDefinition(after).ok).to.be.true;
  });

  it('lets a copy hang on its own questions, and speak of them', () => {
    const help = {en: 'You said {{answers.nps|little}} and {{answers.nps-before}}.'};
    const asking = setAt(visit(), ['steps', 0, 'questions', 2, 'help'], help);
    const copied = at(duplicateStep(0)(asking), ['steps', 1, 'questions', 2]);
    expect(at(copied, ['showIf'])).to.deep.equal({question: 'nps-2', atMost: 8});
    expect(at(copied, ['help', 'en'])).to.equal(
      'You said {{answers.nps-2|little}} and {{answers.nps-before}}.',
    );
  });

  it('drops every condition on a removed question', () => {
    const later = insertStep(3, {
      type: 'content',
      id: 'bye',
      title: {en: 'Bye'},
      audience: 'everyone',
      body: {en: 'Bye'},
      showIf: {any: [{question: 'nps', atLeast: 9}, {not: {question: 'why', answered: true}}]},
    })(visit());
    const after = removeStep(0)(later);
    expect(after.steps.at(-1)).not.to.have.property('showIf');
    expect(parseDefinition(after).ok).to.be.true;
  });
});

describe('questions', () => {
  it('gives a new question a free id', () => {
    const start = questionKinds.get('nps')!.presets[0].start(['en', 'fr']);
    const after = insertQuestion(questions, 1, start)(visit());
    expect(at(after, [...questions, 1, 'id'])).to.equal('nps-2');
  });

  it('drops what a message and a condition say of a removed one', () => {
    const embedded = setAt(visit(), ['message', 'email', 'embedQuestion'], 'nps');
    const after = removeQuestion(questions, 0)(embedded);
    expect(after.message.email).not.to.have.property('embedQuestion');
    expect(at(after, [...questions, 1, 'showIf'])).to.equal(undefined);
    expect(parseDefinition(after).ok).to.be.true;
  });

  it('puts a copy after the one that is copied', () => {
    const after = duplicateQuestion(questions, 1)(visit());
    expect((at(after, questions) as QuestionDefinition[]).map(({id}) => id)).to.deep.equal([
      'nps',
      'on-time',
      'on-time-2',
      'why',
    ]);
  });
});

describe('options', () => {
  const options = [...questions, 1, 'options'];

  it('makes one of each line, with ids from their words', () => {
    const after = insertOptions(options, 3, ['Très tard', 'Très tard'], 'fr')(visit());
    expect((at(after, options) as unknown[]).slice(3)).to.deep.equal([
      {id: 'tres-tard', label: {fr: 'Très tard'}},
      {id: 'tres-tard-2', label: {fr: 'Très tard'}},
    ]);
  });

  it('stops at two hundred', () => {
    const lines = Array.from({length: 300}, (_, i) => `Line ${i}`);
    expect(at(insertOptions(options, 3, lines, 'en')(visit()), options)).to.have.length(200);
  });

  it('leaves no mention of a removed one', () => {
    const after = [removeOption(options, 0), removeOption(options, 0)].reduce(
      (document, command) => command(document),
      visit(),
    );
    expect(at(after, [...questions, 1, 'satisfaction'])).to.equal(undefined);
    expect(parseDefinition(after).ok).to.be.true;
  });
});

describe('setScale', () => {
  const scaled = (points: number) =>
    setScale(['scale'], points)({scale: 3, labels: [{en: 'Bad'}, {en: 'Fair'}, {en: 'Good'}]} as never);

  it('leaves out the words of points that are gone', () => {
    expect(scaled(2)).to.deep.equal({scale: 2, labels: [{en: 'Bad'}, {en: 'Fair'}]});
  });

  it('has no words yet for points that are new', () => {
    expect(scaled(4)).to.deep.equal({scale: 4, labels: [{en: 'Bad'}, {en: 'Fair'}, {en: 'Good'}, {}]});
  });

  it('gives no words to a scale without any', () => {
    expect(setScale(['scale'], 4)({scale: 3} as never)).to.deep.equal({scale: 4});
  });
});

describe('changeType', () => {
  const changed = (index: number, type: string) =>
    at(changeType([...questions, index], type)(visit()), [...questions, index]) as Record<string, unknown>;

  it('keeps options, and turns the filter over', () => {
    const question = changed(1, 'multiple-choice');
    expect(question['options']).to.have.length(3);
    expect(question['satisfaction']).to.deep.equal({noneOf: ['no']});
    expect(question).not.to.have.property('look');
  });

  it('gives a scale its usual filter', () => {
    expect(changed(0, 'rating')).to.include({type: 'rating', id: 'nps', required: true, scale: 5});
    expect(changed(0, 'rating')['satisfaction']).to.deep.equal({atLeast: 4});
  });

  it('keeps what the host wrote under x-', () => {
    const noted = setAt(visit(), [...questions, 0, 'x-note'], 'ours');
    expect(at(changeType([...questions, 0], 'number')(noted), [...questions, 0, 'x-note'])).to.equal('ours');
  });

  for (const from of questionKinds.keys())
    for (const to of questionKinds.keys())
      it(`gives a valid ${to} from a ${from}`, () => {
        const [kind, after] = [questionKinds.get(from)!, changeType(['steps', 0, 'questions', 0], to)];
        for (const preset of kind.presets) {
          const start = setAt(visit(), [...questions], [preset.start(['en', 'fr'])]);
          expect(parseDefinition(after(start))).to.deep.include({ok: true});
        }
      });
});
