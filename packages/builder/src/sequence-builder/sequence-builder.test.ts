import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {setText} from '../commands/set-text.js';
import type {SequenceLintEvent} from '../events/sequence-lint-event.js';
import {visit} from '../sequences.fixtures.js';
import {memoryStore} from '../store/memory-store.js';
import type {SequenceStore} from '../store/sequence-store.js';
import {BuilderHarness} from './sequence-builder.harness.js';

describe('<sequence-builder>', () => {
  before(() => setViewport({width: 1440, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  it('shows the path, and the first step in the preview', async () => {
    const builder = await BuilderHarness.mount(visit());
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
    expect(builder.previewed).to.equal('Your visit');
  });

  it('shows each keystroke in the preview', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.write('Title', 'How was it?');
    expect(builder.previewed).to.equal('How was it?');
    expect(builder.changes.at(-1)?.issues).to.deep.equal([]);
  });

  it('removes a step, and brings it back', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Remove: Cross-sell');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review']);
    await builder.press('Undo');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
  });

  it('says what one can begin with where there is no step yet', async () => {
    const builder = await BuilderHarness.mount({...visit(), steps: []});
    await builder.press('Questionnaire Ask, on one page or one at a time');
    expect(builder.steps).to.deep.equal(['Questionnaire']);
    expect(builder.focused).to.match(/^Questionnaire/);
  });

  it('mends what an advice is about in one click', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Ask everyone');
    expect(JSON.stringify(builder.changes.at(-1)?.definition)).to.contain('"audience":"everyone"');
  });

  it('says what filters, and who sees a step where that is not as usual', async () => {
    const builder = await BuilderHarness.mount(visit());
    expect(builder.rows).to.deep.equal(['Filter: Recommendation and Did it start on time?']);
    await builder.press('Ask everyone');
    expect(builder.rows).to.include('Everyone sees this step');
  });

  it('takes a removal back where it was made', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Remove: Cross-sell');
    await builder.pressIn('sequence-path', 'Undo');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
    expect(builder.focused).to.match(/^Cross-sell/);
  });

  it('keeps advice aside, and shows it again when asked', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Keep it');
    const kept = builder.changes.at(-1)!.definition;
    const later = await BuilderHarness.mount(kept);
    expect(later.offers('Ask everyone')).to.be.false;
    await later.press('1 piece of advice');
    expect(later.focused).to.equal('Ask everyone');
  });

  it('takes the name where it stands', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.keys('Name of the sequence', '!');
    expect(builder.changes.at(-1)!.definition).to.have.nested.property('name.en').that.includes('!');
  });

  it('has words and no fields where only reading is allowed', async () => {
    const builder = await BuilderHarness.mount(visit());
    builder.element.readonly = true;
    await builder.settled();
    expect(builder.fields).to.be.empty;
    expect(builder.written).to.include('Your visit');
  });

  it('tells the advice on opening, and each time there is other advice', async () => {
    const told: string[][] = [];
    const listen = ({advice}: SequenceLintEvent) => told.push(advice.map(({id}) => id));
    document.body.addEventListener('sequence-lint', listen);
    const builder = await BuilderHarness.mount(visit());
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.include('review-gating');
    await builder.press('Ask everyone');
    document.body.removeEventListener('sequence-lint', listen);
    expect(told).to.have.lengthOf(2);
    expect(told[1]).not.to.include('review-gating');
  });

  it('shows the shape of what comes until the store answers', async () => {
    const store = memoryStore();
    await store.save({id: 'after-visit', definition: visit()});
    let answer!: () => void;
    const answered = new Promise<void>(resolve => (answer = resolve));
    const builder = await BuilderHarness.mount(undefined, 'en', {
      ...store,
      load: async id => (await answered, store.load(id)),
    });
    builder.element.sequence = 'after-visit';
    await builder.settled();
    expect(builder.opening).to.equal('Opening the sequence…');
    answer();
    await waitUntil(() => builder.steps.length);
    expect(builder.opening).to.equal(undefined);
  });

  it('says so where a copy cannot be made', async () => {
    const store: SequenceStore = {...memoryStore(), list: () => Promise.reject(new Error('offline'))};
    const builder = await BuilderHarness.mount(visit(), 'en', store);
    builder.element.readonly = true;
    await builder.settled();
    await builder.press('Make a copy');
    expect(builder.notice).to.equal('It could not be saved. Nothing is lost: try again.');
    await builder.press('Share');
    expect(builder.notice).to.equal('');
  });

  it('offers the host’s own variables, and those that the texts name, and shows a sample', async () => {
    const builder = await BuilderHarness.mount(
      setText(['message', 'email', 'subject'], 'en', 'How is {{petName}}, {{breed|your friend}}?')(visit()),
    );
    builder.element.variables = [{name: 'petName', label: {en: 'Name of the animal'}, sample: 'Biscuit'}];
    await builder.settled();
    await builder.press('Initial message Email, “How is {{petName}}, your friend?”');
    expect(builder.inbox).to.include('How is Biscuit, your friend?');
    await builder.press('+ Variable');
    expect(builder.offers('Name of the animal {{petName}}')).to.be.true;
    expect(builder.offers('breed {{breed}}')).to.be.true;
  });

  it('marks the stop where something is wrong', async () => {
    const [first, ...rest] = visit().steps;
    const steps = [{...first!, questions: []}, ...rest];
    const builder = await BuilderHarness.mount({...visit(), steps});
    expect(builder.rows).to.include('To mend');
  });

  it('says why a document cannot be edited', async () => {
    const builder = await BuilderHarness.mount({version: 1, id: 'half'});
    expect(builder.missing[0]).to.equal('This is not a sequence that can be edited');
    expect(builder.missing[1]).to.include('name');
  });

  it('speaks French', async () => {
    const builder = await BuilderHarness.mount(visit(), 'fr');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Vente croisée', 'Avis en ligne']);
    expect(builder.previewed).to.equal('Votre visite');
  });

  it('speaks English, from left to right, where it has no texts in the page’s language', async () => {
    const builder = await BuilderHarness.mount(visit(), 'ar');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
    expect(builder.previewed).to.equal('Your visit');
    expect(builder.spoken).to.deep.equal({lang: 'en', dir: 'ltr'});
  });
});
