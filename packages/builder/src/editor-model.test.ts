import {expect} from '@open-wc/testing';
import {parseDefinition, type QuestionDefinition, type SequenceDefinition} from '@parcours/definition';
import fc from 'fast-check';
import {changeType} from './commands/change-type.js';
import type {Command} from './commands/command.js';
import {usualFilter} from './commands/filter.js';
import {insertOptions, removeOption} from './commands/options.js';
import {at} from './commands/path.js';
import {duplicateQuestion, insertQuestion, moveQuestion, removeQuestion} from './commands/questions.js';
import {setAt} from './commands/set-at.js';
import {setText} from './commands/set-text.js';
import {duplicateStep, insertStep, moveStep, removeStep} from './commands/steps.js';
import {EditorModel} from './editor-model.js';
import {stepKinds} from './editors/index.js';
import {questionKinds} from './questions/index.js';
import {visit} from './sequences.fixtures.js';

const title = ['steps', 0, 'title'];
const write = (text: string) => setText(title, 'en', text);

function opened(now = () => 0) {
  const model = new EditorModel({now});
  model.open(visit());
  return model;
}

describe('EditorModel', () => {
  it('undoes and redoes each act', () => {
    const model = opened();
    model.edit(removeStep(1));
    model.edit(removeStep(1));
    model.undo();
    expect(model.document!.steps.map(({id}) => id)).to.deep.equal(['visit', 'public']);
    model.redo();
    expect(model.document!.steps.map(({id}) => id)).to.deep.equal(['visit']);
  });

  it('undoes a run of typing as one', () => {
    let time = 0;
    const model = opened(() => time);
    for (const text of ['Y', 'Yo', 'You']) {
      model.edit(write(text), {burst: 'title'});
      time += 1000;
    }
    model.undo();
    expect(model.document!.steps[0]!.title['en']).to.equal('Your visit');
  });

  it('begins another run after a pause', () => {
    let time = 0;
    const model = opened(() => time);
    model.edit(write('You'), {burst: 'title'});
    time = 1001;
    model.edit(write('Yours'), {burst: 'title'});
    model.undo();
    expect(model.document!.steps[0]!.title['en']).to.equal('You');
  });

  it('begins another run in another field', () => {
    const model = opened();
    model.edit(write('You'), {burst: 'title'});
    model.edit(setText(['steps', 0, 'intro'], 'en', 'Hello'), {burst: 'intro'});
    model.undo();
    expect(model.document!.steps[0]!.title['en']).to.equal('You');
  });

  it('forgets what was undone once something else is done', () => {
    const model = opened();
    model.edit(removeStep(2));
    model.undo();
    model.edit(removeStep(0));
    expect(model.canRedo).to.be.false;
  });

  it('takes an act that changes nothing for none', () => {
    const model = opened();
    expect(model.edit(document => document)).to.be.false;
    expect(model.canUndo).to.be.false;
  });

  it('keeps the last valid version while something is wrong, and says where', () => {
    const model = opened();
    model.edit(setText(title, 'fr', ''));
    const {valid} = model;
    model.edit(write(''));
    expect(model.issues.map(({path, code}) => ({path, code}))).to.deep.equal([
      {path: title, code: 'empty-text'},
    ]);
    expect(model.valid).to.equal(valid);
    model.edit(write('Visit'));
    expect(model.issues).to.deep.equal([]);
    expect(model.valid!.steps[0]!.title).to.deep.equal({en: 'Visit'});
  });

  it('changes nothing when given what it has emitted', () => {
    const model = opened();
    model.edit(removeStep(1));
    model.open(model.definition);
    model.open(structuredClone(model.definition));
    expect(model.canUndo).to.be.true;
  });

  it('begins anew with another document', () => {
    const model = opened();
    model.edit(removeStep(1));
    model.open({...visit(), id: 'another'});
    expect(model.canUndo).to.be.false;
    expect(model.document!.id).to.equal('another');
  });

  it('opens a draft in which something is wrong', () => {
    const model = new EditorModel();
    model.open(setText(title, 'en', '')(setText(title, 'fr', '')(visit())));
    expect(model.document!.id).to.equal('after-visit');
    expect(model.issues.map(({code}) => code)).to.deep.equal(['empty-text']);
    expect(model.valid).to.equal(undefined);
  });

  it('keeps words of a newer version', () => {
    const model = new EditorModel();
    model.open({...visit(), motto: 'new'});
    model.edit(write('Visit'));
    expect(model.valid!.steps[0]!.title['en']).to.equal('Visit');
    expect(model.definition).to.have.property('motto', 'new');
  });

  it('says why there is nothing to edit', () => {
    const model = new EditorModel();
    model.open({version: 1, steps: 'none'});
    expect(model.document).to.equal(undefined);
    expect(model.issues).not.to.be.empty;
    expect(model.edit(removeStep(0))).to.be.false;
  });

  it('writes the shortest form', () => {
    const model = opened();
    expect((model.definition as SequenceDefinition).steps[0]).not.to.have.property('audience');
  });

  it('gives advice on the valid version', () => {
    const model = opened();
    expect(model.advice.map(({id}) => id)).to.include('review-gating');
    model.edit(model.advice.find(({id}) => id === 'review-gating')!.fix!);
    expect(model.advice.map(({id}) => id)).not.to.include('review-gating');
  });

  it('tells its listeners, until they have heard enough', () => {
    const model = opened();
    let count = 0;
    const stop = model.subscribe(() => count++);
    model.edit(removeStep(1));
    stop();
    model.undo();
    expect(count).to.equal(1);
  });
});

/** One act of a person, drawn from a few numbers, in whatever document there is. */
interface Act {
  kind: number;
  a: number;
  b: number;
  text: string;
}

const steps = [...stepKinds.values()];
const kinds = [...questionKinds.values()];

function commandOf({kind, a, b, text}: Act, document: SequenceDefinition): Command {
  const of = <T>(list: readonly T[], n: number) => list[n % Math.max(1, list.length)];
  const step = a % Math.max(1, document.steps.length);
  const questions = ['steps', step, 'questions'];
  const list = (at(document, questions) ?? []) as readonly QuestionDefinition[];
  const index = b % Math.max(1, list.length);
  const question = [...questions, index];
  const options = [...question, list[index]?.type === 'matrix' ? 'rows' : 'options'];
  const hasOptions = at(document, options) !== undefined;
  const locales = document.locales;
  const same: Command = current => current;
  switch (kind % 16) {
    case 0:
      return insertStep(step, of(steps, b)!.start(locales));
    case 1:
      return removeStep(step);
    case 2:
      return moveStep(step, b % Math.max(1, document.steps.length));
    case 3:
      return duplicateStep(step);
    case 4:
      return list.length ? insertQuestion(questions, index, of(kinds, b)!.presets[0].start(locales)) : same;
    case 5:
      return removeQuestion(questions, index);
    case 6:
      return moveQuestion(questions, index, a % Math.max(1, list.length));
    case 7:
      return duplicateQuestion(questions, index);
    case 8:
      return changeType(question, of(kinds, a)!.type);
    case 9:
      return document.steps.length ? setText(['steps', step, 'title'], of(locales, b)!, text) : same;
    case 10:
      return list.length ? setText([...question, 'label'], of(locales, a)!, text) : same;
    case 11:
      return hasOptions ? insertOptions(options, a % 3, text.split(' '), of(locales, b)!) : same;
    case 12:
      return hasOptions ? removeOption(options, a % 3) : same;
    case 13:
      return list[index]
        ? current => setAt(current, [...question, 'satisfaction'], usualFilter(list[index]!))
        : same;
    case 14:
      return list.length && index > 0
        ? current => setAt(current, [...question, 'showIf'], {question: list[index - 1]!.id, answered: true})
        : same;
    default:
      return current => setAt(current, ['brand', 'accent'], text);
  }
}

describe('EditorModel, 10,000 acts', () => {
  it('parses after each or says where not; undone all the way it is the first, redone the last', () => {
    const act: fc.Arbitrary<Act> = fc.record({
      kind: fc.nat(15),
      a: fc.nat(30),
      b: fc.nat(30),
      text: fc.constantFrom('', 'Visit', 'Très bien', 'One two three', '{{firstName}}'),
    });
    let count = 0;
    fc.assert(
      fc.property(fc.array(act, {minLength: 100, maxLength: 100}), acts => {
        const model = opened();
        const first = structuredClone(model.document);
        for (const one of acts) {
          model.edit(commandOf(one, model.document!));
          count++;
          if (parseDefinition(model.document).ok) expect(model.issues).to.be.empty;
          else
            expect(model.issues.every(({path}) => at(model.document, path.slice(0, -1)) !== undefined)).to.be
              .true;
          if (!model.issues.length) expect(model.valid).to.deep.equal(model.document);
        }
        const last = structuredClone(model.document);
        while (model.undo());
        expect(model.document).to.deep.equal(first);
        while (model.redo());
        expect(model.document).to.deep.equal(last);
      }),
      {numRuns: 100, endOnFailure: true},
    );
    expect(count).to.equal(10_000);
  }).timeout(60_000);
});
