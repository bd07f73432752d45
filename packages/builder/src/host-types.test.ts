import {expect} from '@open-wc/testing';
import type {HostTypes, SequenceDefinition} from '@parcours/definition';
import {BuilderHarness} from './sequence-builder/sequence-builder.harness.js';
import {memoryStore} from './store/memory-store.js';
import {visit} from './sequences.fixtures.js';

/** A host's own editor: one field, without any library. */
class PainEditor extends HTMLElement {
  #value: Record<string, unknown> = {};
  #input = Object.assign(document.createElement('input'), {ariaLabel: 'Most pain'});

  constructor() {
    super();
    this.attachShadow({mode: 'open'}).append(this.#input);
    this.#input.addEventListener('input', () => {
      this.#value = {...this.#value, most: this.#input.value};
      this.dispatchEvent(new Event('input'));
    });
  }

  get value() {
    return this.#value;
  }

  set value(value) {
    this.#value = value;
    this.#input.value = typeof value['most'] === 'string' ? value['most'] : '';
  }
}
customElements.define('clinic-pain-editor', PainEditor);

const types: HostTypes = {
  questions: new Map([
    [
      'clinic:pain',
      {
        type: 'clinic:pain',
        editor: {
          name: {en: 'Pain scale', fr: 'Échelle de douleur'},
          tag: 'clinic-pain-editor',
          start: () => ({label: {en: 'How is the pain?'}, most: '10'}),
        },
      },
    ],
  ]),
  steps: new Map([['clinic:visit', {type: 'clinic:visit', editor: {name: {en: 'Next visit'}}}]]),
};

describe('types of the host', () => {
  async function mount(definition: unknown) {
    const builder = await BuilderHarness.mount(undefined);
    builder.element.hostTypes = types;
    builder.element.definition = definition;
    await builder.settled();
    return builder;
  }
  const documentOf = (builder: BuilderHarness) => builder.changes.at(-1)!.definition as SequenceDefinition;
  const questionsOf = (builder: BuilderHarness) =>
    (documentOf(builder).steps[0] as unknown as {questions: Record<string, unknown>[]}).questions;

  it('may come while the store is asked', async () => {
    const kept = memoryStore();
    await kept.save({id: 'after-visit', definition: visit()});
    let answer = () => {};
    const answered = new Promise<void>(resolve => (answer = resolve));
    const builder = await BuilderHarness.mount(undefined, 'en', {
      ...kept,
      load: id => answered.then(() => kept.load(id)),
    });
    builder.element.sequence = 'after-visit';
    await builder.settled();
    builder.element.hostTypes = types;
    await builder.settled();
    answer();
    await builder.settled();
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
    await builder.press('Did it start on time? Filter');
    expect(builder.saved).to.equal('Saved');
  });

  it('adds a question of theirs, and edits it with their own element', async () => {
    const builder = await mount(visit());
    await builder.press('Add a question');
    await builder.press('Pain scale');
    expect(questionsOf(builder).at(-1)).to.deep.include({type: 'clinic:pain', id: 'pain', most: '10'});
    await builder.keys('Most pain', '0');
    expect(questionsOf(builder).at(-1)).to.deep.include({type: 'clinic:pain', id: 'pain', most: '100'});
    expect(builder.changes.at(-1)!.issues).to.deep.equal([]);
  });

  it('edits what all steps have in one without an editor, and keeps the rest', async () => {
    const step = {type: 'clinic:visit', id: 'next', title: {en: 'Next visit'}, slots: [{at: '9:00'}]};
    const builder = await mount({...visit(), steps: [step]});
    await builder.write('Title', 'When again?');
    expect(documentOf(builder).steps[0]).to.deep.include({title: {en: 'When again?'}, slots: step.slots});
    expect(builder.steps).to.deep.equal(['Next visit']);
  });
});
