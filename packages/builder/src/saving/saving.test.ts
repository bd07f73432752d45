import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {removeStep} from '../commands/steps.js';
import {setText} from '../commands/set-text.js';
import {BuilderHarness} from '../sequence-builder/sequence-builder.harness.js';
import {visit} from '../sequences.fixtures.js';
import {openDatabase} from '../store/database.js';
import {memoryStore} from '../store/memory-store.js';
import type {SequenceStore} from '../store/sequence-store.js';

const titleOf = (definition: unknown) => (definition as {steps: {title: {en: string}}[]}).steps[0]!.title.en;

async function stored() {
  const store = memoryStore();
  await store.save({id: 'after-visit', definition: visit()});
  return store;
}

/** The sequence that stands beside the one that is edited. */
const besides = async (store: SequenceStore) =>
  (await store.list()).find(({id}) => /^after-visit-[a-z0-9]{4}$/.test(id))!;

async function choose(builder: BuilderHarness) {
  await builder.press('Questionnaire 3 questions');
}

describe('saving in <sequence-builder>', () => {
  afterEach(async () => {
    await (await openDatabase()).clear('drafts');
  });

  it('saves what is typed, and says so', async () => {
    const store = await stored();
    let answer!: () => void;
    const answered = new Promise<void>(resolve => (answer = resolve));
    const slow: SequenceStore = {...store, save: async entry => (await answered, store.save(entry))};
    const builder = await BuilderHarness.mount(visit(), 'en', slow);
    await waitUntil(() => builder.saved === 'Saved');
    await choose(builder);
    await builder.write('Title', 'Your day');
    expect(builder.saved).to.equal('Saving');
    answer();
    await waitUntil(() => builder.saved === 'Saved');
    expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Your day');
  });

  it('says in French that it is offline, and that nothing is lost', async () => {
    const store: SequenceStore = {...(await stored()), save: () => Promise.reject(new Error('offline'))};
    const builder = await BuilderHarness.mount(visit(), 'fr', store);
    await builder.press('Retirer : Vente croisée');
    await waitUntil(() => builder.saved === 'Hors ligne, gardé sur cet appareil');
  });

  it('offers back what an earlier visit did not save', async () => {
    const draft = setText(['steps', 0, 'title'], 'en', 'Earlier')(visit());
    await (
      await openDatabase()
    ).put('drafts', {id: 'after-visit', definition: draft, base: '1', changed: '2026-11-23T16:42:00Z'});
    const store = await stored();
    const builder = await BuilderHarness.mount(visit(), 'en', store);
    await waitUntil(() => builder.asked.length > 0);
    expect(builder.asked[0]).to.match(/^Your changes of November 2\d, 2026 at .* are still here\.$/);
    await builder.press('Restore');
    await waitUntil(() => builder.saved === 'Saved');
    expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Earlier');
    expect(builder.asked).to.deep.equal([]);
    expect(builder.changes.map(({definition}) => titleOf(definition))).to.deep.equal(['Earlier']);
  });

  it('offers nothing back where one only reads, until one may write', async () => {
    const definition = setText(['steps', 0, 'title'], 'en', 'Earlier')(visit());
    const draft = {id: 'after-visit', definition, base: '1', changed: '2026-11-23T16:42:00Z'};
    await (await openDatabase()).put('drafts', draft);
    const builder = await BuilderHarness.mount(undefined, 'en', await stored());
    builder.element.readonly = true;
    builder.element.sequence = 'after-visit';
    await waitUntil(() => builder.saved === 'Saved');
    expect(builder.asked).to.deep.equal([]);
    builder.element.readonly = false;
    await waitUntil(() => builder.asked.length > 0);
  });

  it('shows two versions, and keeps both', async () => {
    const store = await stored();
    const builder = await BuilderHarness.mount(visit(), 'en', store);
    await waitUntil(() => builder.saved === 'Saved');
    await store.save({
      id: 'after-visit',
      definition: setText(['steps', 0, 'title'], 'en', 'Theirs')(visit()),
      base: '1',
    });
    await choose(builder);
    await builder.write('Title', 'Mine');
    await waitUntil(() => builder.saved === 'Two versions');
    await builder.press('Two versions');
    expect(builder.asked).to.include.members(['Mine', 'Theirs']);
    await builder.press('Take theirs');
    await waitUntil(() => builder.saved === 'Saved');
    expect(builder.previewed).to.equal('Theirs');
    const other = (await besides(store)).definition as {name: {en: string}};
    expect(titleOf(other)).to.equal('Mine');
    expect(other.name.en).to.equal('After a visit (other version)');
  });

  /** An editor whose sequence was changed elsewhere, too; it asks what shall become of both. */
  async function twoVersions() {
    const store = await stored();
    const builder = await BuilderHarness.mount(visit(), 'en', store);
    await waitUntil(() => builder.saved === 'Saved');
    const theirs = setText(['thankYou', 'satisfied', 'title'], 'fr', 'Grand merci!')(removeStep(1)(visit()));
    await store.save({id: 'after-visit', definition: theirs, base: '1'});
    await choose(builder);
    await builder.write('Title', 'Mine');
    await waitUntil(() => builder.saved === 'Two versions');
    await builder.press('Two versions');
    return {store, builder};
  }

  it('shows both versions whole, with what differs marked, and goes from one difference to the next', async () => {
    const {builder} = await twoVersions();
    await builder.press('See both, side by side');
    expect(builder.compared).to.include.members([
      'Title (English) (differs) | Mine | Your visit',
      'Title (French) | Votre visite | Votre visite',
      'Whitening (English) (differs) | Whitening | not there',
      'Title (French) (differs) | Merci! | Grand merci!',
    ]);
    await builder.press('Next difference');
    expect(builder.focused?.replace(/\s+/g, ' ')).to.equal('Title (English) (differs)');
  });

  it('takes the other version, and keeps one’s own as a sequence beside it', async () => {
    const {store, builder} = await twoVersions();
    await builder.press('See both, side by side');
    await builder.press('Take theirs');
    await waitUntil(() => builder.saved === 'Saved');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review']);
    expect(titleOf((await besides(store)).definition)).to.equal('Mine');
  });

  it('takes a sequence from the store by its id', async () => {
    const store = await stored();
    const builder = await BuilderHarness.mount(undefined, 'en', store);
    builder.element.sequence = 'after-visit';
    await waitUntil(() => builder.saved === 'Saved');
    expect(builder.steps).to.have.length(3);
  });

  it('goes on saving once it is back on the page', async () => {
    const store = await stored();
    const builder = await BuilderHarness.mount(visit(), 'en', store);
    await waitUntil(() => builder.saved === 'Saved');
    const {element} = builder;
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(0);
    parent.append(element);
    await waitUntil(() => builder.saved === 'Saved');
    await builder.press('Remove: Cross-sell');
    await waitUntil(
      async () => ((await store.load('after-visit'))!.definition as {steps: unknown[]}).steps.length === 2,
    );
  });

  it('does not write over what was saved while it was off the page', async () => {
    const store = await stored();
    const builder = await BuilderHarness.mount(visit(), 'en', store);
    await waitUntil(() => builder.saved === 'Saved');
    const {element} = builder;
    const parent = element.parentElement!;
    element.remove();
    const definition = setText(['steps', 0, 'title'], 'en', 'Theirs')(visit());
    const theirs = await store.save({id: 'after-visit', definition, base: '1'});
    parent.append(element);
    await waitUntil(() => builder.saved === 'Saved');
    await builder.press('Remove: Cross-sell');
    await waitUntil(() => builder.saved === 'Two versions');
    expect(await store.load('after-visit')).to.deep.equal(theirs);
  });

  it('saves in a store that comes later', async () => {
    const builder = await BuilderHarness.mount(visit());
    const store = memoryStore();
    builder.element.store = store;
    await builder.settled();
    await builder.press('Remove: Cross-sell');
    await waitUntil(async () => (await store.load('after-visit')) !== undefined);
  });

  it('takes a sequence by its id from a store that comes later', async () => {
    const builder = await BuilderHarness.mount(undefined);
    builder.element.sequence = 'after-visit';
    builder.element.store = await stored();
    await waitUntil(() => builder.steps.length === 3);
  });

  it('goes on where a page renders again, and gives another store that does the same', async () => {
    const store = await stored();
    const builder = await BuilderHarness.mount(undefined, 'en', store);
    builder.element.sequence = 'after-visit';
    await waitUntil(() => builder.saved === 'Saved');
    await builder.press('Remove: Cross-sell');
    builder.element.store = {...store};
    await builder.settled();
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review']);
    await waitUntil(async () => (await store.load('after-visit'))!.version === '2');
  });

  it('saves nothing where the page does', async () => {
    const builder = await BuilderHarness.mount(visit(), 'en', null);
    await builder.press('Remove: Cross-sell');
    expect(builder.saved).to.equal(undefined);
    expect(await (await openDatabase()).count('drafts')).to.equal(0);
  });
});
