import {expect} from '@open-wc/testing';
import {parseDefinition, type SequenceDefinition} from '@parcours/definition';
import fc from 'fast-check';
import {type Act, acts, commandOf} from './acts.fixtures.js';
import {at} from './commands/path.js';
import {setAt} from './commands/set-at.js';
import {setText} from './commands/set-text.js';
import {removeStep} from './commands/steps.js';
import {EditorModel} from './editor-model.js';
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

  for (const [name, path, left] of [
    ['amount', ['steps', 1, 'offers', 0, 'price'], {currency: 'CAD'}],
    ['threshold', ['steps', 0, 'questions', 0, 'satisfaction'], {}],
  ] as const)
    it(`opens a draft in which the ${name} was emptied`, () => {
      const model = new EditorModel();
      model.open(setAt(visit(), path, left));
      expect(model.document!.id).to.equal('after-visit');
      expect(model.issues).to.have.lengthOf(1);
      expect(model.issues[0]).to.deep.include({code: 'missing'});
    });

  it('opens nothing where a part of the sequence is missing', () => {
    for (const path of [
      ['steps'],
      ['message', 'channel'],
      ['steps', 0, 'type'],
      ['steps', 0, 'questions', 0, 'id'],
      ['steps', 0, 'questions', 1, 'satisfaction', 'oneOf'],
      ['steps', 0, 'questions', 2, 'showIf', 'question'],
    ]) {
      const model = new EditorModel();
      model.open(setAt(visit(), path, undefined));
      expect(model.document, path.join('/')).to.equal(undefined);
    }
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

  it('gives none while something is wrong, as its places may have moved', () => {
    const model = opened();
    model.edit(setText(title, 'fr', ''));
    model.edit(write(''));
    expect(model.advice).to.be.empty;
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

/** What a history has to be, said as simply as can be: all versions, and which of them is on the screen. */
class Expected {
  readonly versions: {document: SequenceDefinition; burst: string | undefined}[];
  index = 0;

  constructor(document: SequenceDefinition) {
    this.versions = [{document, burst: undefined}];
  }

  get document() {
    return this.versions[this.index]!.document;
  }

  get isLast() {
    return this.index === this.versions.length - 1;
  }

  write(document: SequenceDefinition, burst?: string) {
    const isRun = burst !== undefined && this.isLast && this.versions[this.index]!.burst === burst;
    if (!isRun) this.index++;
    this.versions.splice(this.index, Infinity, {document, burst});
  }
}

function perform(act: Act, model: EditorModel, expected: Expected) {
  switch (act.kind) {
    case 'undo':
      expect(model.undo()).to.equal(expected.index > 0);
      expected.index = Math.max(0, expected.index - 1);
      return;
    case 'redo':
      expect(model.redo()).to.equal(!expected.isLast);
      if (!expected.isLast) expected.index++;
      return;
    case 'replace':
      if (model.replace(model.definition)) expected.write(model.document!);
      return;
    default:
      if (model.edit(commandOf(act, model.document!, model.advice), {burst: act.burst}))
        expected.write(model.document!, act.burst);
  }
}

/** What was once on the screen is never changed in place: whoever tries to, throws. */
function freeze(node: unknown) {
  if (typeof node !== 'object' || node === null || Object.isFrozen(node)) return;
  Object.freeze(node);
  for (const part of Object.values(node)) freeze(part);
}

describe('EditorModel, 10,000 acts', () => {
  it('parses after each or says where not; undo and redo lead through what there was, to the first and the last', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(acts, {minLength: 100, maxLength: 100}), list => {
        const model = opened();
        const expected = new Expected(model.document!);
        const [first, written] = [structuredClone(model.document), structuredClone(model.definition)];
        for (const act of list) {
          perform(act, model, expected);
          count++;
          expect(model.document === expected.document, 'the document is that of the history').to.be.true;
          expect([model.canUndo, model.canRedo]).to.deep.equal([expected.index > 0, !expected.isLast]);
          freeze(model.document);
          const parsed = parseDefinition(model.document);
          if (parsed.ok) {
            expect(model.issues).to.be.empty;
            expect(model.valid).to.deep.equal(parsed.definition);
          } else {
            expect(model.issues).not.to.be.empty;
            for (const {path} of model.issues)
              expect(at(model.document, path.slice(0, -1)), path.join('/')).not.to.equal(undefined);
            expect(parseDefinition(model.valid, {mode: 'run'}).ok, 'a runner can show the preview').to.be
              .true;
          }
        }
        while (model.redo());
        const last = structuredClone(model.document);
        while (model.undo());
        expect(model.document).to.deep.equal(first);
        expect(model.definition).to.deep.equal(written);
        while (model.redo());
        expect(model.document).to.deep.equal(last);
      }),
      {numRuns: 100, endOnFailure: true},
    );
    expect(count).to.equal(10_000);
  }).timeout(60_000);
});
