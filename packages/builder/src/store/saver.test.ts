import {aTimeout, expect} from '@open-wc/testing';
import {removeStep} from '../commands/steps.js';
import {setText} from '../commands/set-text.js';
import {EditorModel} from '../editor-model.js';
import {visit} from '../sequences.fixtures.js';
import type {Draft, Drafts} from './drafts.js';
import {memoryStore} from './memory-store.js';
import {Saver, type SaverOptions, type SaveState} from './saver.js';
import {SaveRefused, type SequenceStore, type StoredSequence} from './sequence-store.js';

const write = (text: string) => setText(['steps', 0, 'title'], 'en', text);
const titleOf = (definition: unknown) => (definition as {steps: {title: {en: string}}[]}).steps[0]!.title.en;

function memoryDrafts(): Drafts & {kept: Map<string, Draft>} {
  const kept = new Map<string, Draft>();
  return {
    kept,
    get: id => Promise.resolve(kept.get(id)),
    put(draft) {
      kept.set(draft.id, draft);
      return Promise.resolve();
    },
    remove(id) {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}

const asOther = (definition: unknown) => ({
  id: 'other',
  definition: {...(definition as object), id: 'other'},
});

let channels = 0;
let open: Saver[] = [];

/** What an earlier visit wrote on version 1, and did not save. */
async function leftOver() {
  const drafts = memoryDrafts();
  await drafts.put({
    id: 'after-visit',
    definition: write('Earlier')(visit()),
    base: '1',
    changed: '2026-01-01T00:00:00Z',
  });
  return drafts;
}

/** A person at an editor: a model, its saver, and a way to wait for a state. */
async function person(store: SequenceStore, options: Partial<SaverOptions> = {}, definition?: unknown) {
  const model = new EditorModel();
  const drafts = memoryDrafts();
  const waiting = new Set<() => void>();
  const saver: Saver = new Saver(model, {
    store,
    drafts,
    channel: `saver-test-${String(channels++)}`,
    pause: 1,
    retry: 1,
    onChange: () => waiting.forEach(look => look()),
    ...options,
  });
  open.push(saver);
  await saver.open('after-visit', definition);
  const until = (state: SaveState) =>
    new Promise<void>(resolve => {
      const look = () => {
        if (saver.state !== state) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return {model, saver, drafts, until};
}

async function stored() {
  const store = memoryStore();
  await store.save({id: 'after-visit', definition: visit()});
  return store;
}

/** A store whose saves fail with what `fault` returns, as long as it returns something. */
function faulty(store: SequenceStore, fault: () => Error | undefined): SequenceStore {
  return {
    ...store,
    async save(sequence) {
      const error = fault();
      if (error) throw error;
      return store.save(sequence);
    },
  };
}

describe('Saver', () => {
  afterEach(() => {
    for (const saver of open) saver.close();
    open = [];
  });

  it('saves what is typed before the store has answered for the first time', async () => {
    const kept = memoryStore();
    let answer = () => {};
    const answered = new Promise<void>(resolve => (answer = resolve));
    const slow: SequenceStore = {...kept, load: id => answered.then(() => kept.load(id))};
    const model = new EditorModel();
    const saved = new Promise<StoredSequence>(onSave => {
      const saver = new Saver(model, {
        store: slow,
        drafts: memoryDrafts(),
        channel: `saver-test-${String(channels++)}`,
        pause: 1,
        onChange: () => {},
        onSave,
      });
      open.push(saver);
      void saver.open('after-visit', visit());
    });
    model.edit(write('Typed at once'));
    answer();
    expect(titleOf((await saved).definition)).to.equal('Typed at once');
  });

  it('opens what the store has, and saves nothing for that', async () => {
    const store = await stored();
    const {model, saver} = await person(store);
    expect(model.document!.id).to.equal('after-visit');
    expect(saver.state).to.equal('saved');
    await saver.flush();
    expect((await store.load('after-visit'))!.version).to.equal('1');
  });

  it('brings a change to the store', async () => {
    const store = await stored();
    const {model, saver, until} = await person(store);
    model.edit(write('Your day'));
    expect(saver.state).to.equal('saving');
    await until('saved');
    expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Your day');
  });

  it('saves a run of typing once', async () => {
    let saves = 0;
    const store = faulty(await stored(), () => void saves++);
    const {model, until} = await person(store);
    for (const text of ['Y', 'Yo', 'You']) model.edit(write(text));
    await until('saved');
    expect(saves).to.equal(1);
  });

  it('saves what was changed while a save was on its way', async () => {
    const store = await stored();
    const slow: SequenceStore = {
      ...store,
      async save(sequence) {
        if (titleOf(sequence.definition) === 'One') model.edit(write('Two'));
        return store.save(sequence);
      },
    };
    const {model, until} = await person(slow);
    model.edit(write('One'));
    await until('saved');
    expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Two');
  });

  it('keeps a change on the device until the store has it', async () => {
    let isDown = true;
    const store = faulty(await stored(), () => (isDown ? new TypeError('Failed to fetch') : undefined));
    const {model, saver, drafts, until} = await person(store, {retry: 60_000});
    model.edit(write('Your day'));
    await until('offline');
    expect(titleOf(drafts.kept.get('after-visit')!.definition)).to.equal('Your day');
    isDown = false;
    dispatchEvent(new Event('online'));
    await until('saved');
    await saver.flush();
    expect(drafts.kept.size).to.equal(0);
  });

  it('tries again by itself', async () => {
    let failures = 3;
    const store = faulty(await stored(), () => (failures-- > 0 ? new Error('503') : undefined));
    const {model, until} = await person(store);
    model.edit(write('Your day'));
    await until('offline');
    await until('saved');
    expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Your day');
  });

  it('says when the store refuses', async () => {
    const store = faulty(await stored(), () => new SaveRefused(403));
    const {model, drafts, until} = await person(store);
    model.edit(write('Your day'));
    await until('refused');
    expect(titleOf(drafts.kept.get('after-visit')!.definition)).to.equal('Your day');
  });

  it('says when the device keeps nothing', async () => {
    const store = faulty(await stored(), () => new Error('offline'));
    const broken = {...memoryDrafts(), put: () => Promise.reject(new Error('quota'))};
    const {model, saver, until} = await person(store, {drafts: broken, retry: 60_000});
    model.edit(write('Your day'));
    await until('offline');
    expect(saver.isKept).to.be.false;
  });

  it('offers back what an earlier visit did not save', async () => {
    const store = await stored();
    const drafts = await leftOver();
    const {model, saver, until} = await person(store, {drafts});
    expect(titleOf(model.definition)).to.equal('Your visit');
    expect(saver.recovered!.changed).to.equal('2026-01-01T00:00:00Z');
    saver.takeUp();
    await until('saved');
    expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Earlier');
    expect(model.undo()).to.be.true;
  });

  it('does not make another version of what was saved from here before it is taken up', async () => {
    const store = await stored();
    const drafts = await leftOver();
    const {model, saver, until} = await person(store, {drafts});
    model.edit(write('Meanwhile'));
    await until('saved');
    saver.takeUp();
    await until('saved');
    expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Earlier');
    expect(model.undo()).to.be.true;
    expect(titleOf(model.definition)).to.equal('Meanwhile');
  });

  for (const isOffline of [true, false]) {
    it(`keeps it beside what is typed before it is taken up, ${isOffline ? 'offline' : 'saved'}`, async () => {
      let isDown = isOffline;
      const store = faulty(await stored(), () => (isDown ? new Error('offline') : undefined));
      const drafts = await leftOver();
      const first = await person(store, {drafts, retry: 60_000});
      first.model.edit(write('Meanwhile'));
      await first.until(isOffline ? 'offline' : 'saved');
      first.saver.close();

      isDown = false;
      const second = await person(store, {drafts});
      if (isOffline) {
        expect(titleOf(second.saver.recovered!.definition)).to.equal('Meanwhile');
        second.saver.takeUp();
        await second.until('saved');
      }
      expect(titleOf(second.model.definition)).to.equal('Meanwhile');
      expect(titleOf(second.saver.recovered!.definition)).to.equal('Earlier');
      second.saver.close();

      const third = await person(store, {drafts});
      expect(titleOf(third.saver.recovered!.definition)).to.equal('Earlier');
      third.saver.forget();
      expect(drafts.kept.size).to.equal(0);
    });
  }

  it('does not let it overwrite what somebody saved since', async () => {
    const store = await stored();
    const drafts = await leftOver();
    const theirs = await store.save({id: 'after-visit', definition: write('Theirs')(visit()), base: '1'});
    const {saver, until} = await person(store, {drafts});
    saver.takeUp();
    await until('conflict');
    expect(saver.theirs).to.deep.equal(theirs);
  });

  it('opens what this device has kept while the store is out of reach', async () => {
    const store: SequenceStore = {...(await stored()), load: () => Promise.reject(new Error('offline'))};
    const drafts = await leftOver();
    const {model, until} = await person(store, {drafts});
    expect(titleOf(model.definition)).to.equal('Earlier');
    await until('saved');
    expect((await store.list())[0]!.version).to.equal('2');
  });

  it('leaves archived what was, edited while the store is out of reach', async () => {
    let isDown = false;
    const kept = await stored();
    await kept.save({id: 'after-visit', definition: visit(), base: '1', isArchived: true});
    const store: SequenceStore = {
      ...kept,
      load: id => (isDown ? Promise.reject(new Error('offline')) : kept.load(id)),
      save: sequence => (isDown ? Promise.reject(new Error('offline')) : kept.save(sequence)),
    };
    const drafts = memoryDrafts();
    const first = await person(store, {drafts, retry: 60_000});
    isDown = true;
    first.model.edit(write('Earlier'));
    await first.until('offline');
    first.saver.close();
    const second = await person(store, {drafts, retry: 60_000});
    second.model.edit(write('Later'));
    isDown = false;
    await second.until('saved');
    const saved = (await kept.load('after-visit'))!;
    expect(titleOf(saved.definition)).to.equal('Later');
    expect(saved.isArchived).to.be.true;
  });

  it('opens the last of two that were asked for at once', async () => {
    const kept = await stored();
    await kept.save({id: 'other', definition: {...visit(), id: 'other'}});
    const {model, saver} = await person(kept);
    const [first, second] = await Promise.all([saver.open('after-visit'), saver.open('other')]);
    expect([first, second]).to.deep.equal([false, true]);
    expect(model.document!.id).to.equal('other');
  });

  it('says when there is nothing to open', async () => {
    const {saver} = await person(await stored(), {}, undefined);
    expect(await saver.open('unknown')).to.be.false;
    expect(saver.state).to.equal('saved');
  });

  it('says when nothing can be opened for now', async () => {
    const store: SequenceStore = {...memoryStore(), load: () => Promise.reject(new Error('offline'))};
    const {saver} = await person(store);
    expect(saver.state).to.equal('offline');
  });

  it('forgets it when asked to', async () => {
    const drafts = await leftOver();
    const {saver} = await person(await stored(), {drafts});
    saver.forget();
    expect(saver.recovered).to.equal(undefined);
    expect(drafts.kept.size).to.equal(0);
  });

  it('keeps it while nobody has decided, and nothing is edited', async () => {
    const drafts = await leftOver();
    await person(await stored(), {drafts});
    expect(drafts.kept.size).to.equal(1);
  });

  describe('when somebody else has saved', () => {
    async function conflict() {
      const store = await stored();
      const {model, saver, until} = await person(store);
      const theirs = await store.save({id: 'after-visit', definition: removeStep(1)(visit()), base: '1'});
      model.edit(write('Mine'));
      await until('conflict');
      return {store, model, saver, until, theirs};
    }

    it('shows both, and writes over neither', async () => {
      const {store, saver, theirs} = await conflict();
      expect(saver.theirs).to.deep.equal(theirs);
      expect(await store.load('after-visit')).to.deep.equal(theirs);
    });

    it('keeps mine, and theirs as another sequence', async () => {
      const {store, saver, until, theirs} = await conflict();
      await saver.settle('mine', asOther);
      await until('saved');
      expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Mine');
      expect((await store.load('other'))!.definition).to.deep.equal({
        ...(theirs.definition as object),
        id: 'other',
      });
    });

    it('takes theirs, and keeps mine as another sequence', async () => {
      const {store, model, saver, until} = await conflict();
      await saver.settle('theirs', asOther);
      await until('saved');
      expect(model.document!.steps).to.have.length(2);
      expect(titleOf((await store.load('other'))!.definition)).to.equal('Mine');
    });

    it('stays open to both when one’s own changes are undone', async () => {
      const {store, model, saver, until} = await conflict();
      model.undo();
      await saver.flush();
      expect(saver.state).to.equal('conflict');
      await saver.settle('mine', asOther);
      await until('saved');
      expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Your visit');
      expect((await store.load('after-visit'))!.version).to.equal('3');
    });

    it('stays open to both while one goes on', async () => {
      const {model, saver, store, theirs} = await conflict();
      model.edit(write('Mine still'));
      await saver.flush();
      expect(saver.state).to.equal('conflict');
      expect(await store.load('after-visit')).to.deep.equal(theirs);
    });
  });

  describe('in two tabs', () => {
    it('shows in one what was saved in the other', async () => {
      const store = await stored();
      const channel = 'saver-test-tabs';
      const one = await person(store, {channel});
      const two = await person(store, {channel});
      const seen = new Promise<void>(resolve => two.model.subscribe(resolve));
      one.model.edit(write('From one'));
      await seen;
      expect(titleOf(two.model.definition)).to.equal('From one');
      two.model.edit(write('From two'));
      await two.until('saved');
      expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('From two');
    });

    it('ends a save that was on its way when one was closed, and shows it in the other', async () => {
      const store = await stored();
      const channel = 'saver-test-closed';
      let answer = () => {};
      const answered = new Promise<void>(resolve => (answer = resolve));
      const slow: SequenceStore = {...store, save: async sequence => (await answered, store.save(sequence))};
      const one = await person(slow, {channel});
      const two = await person(store, {channel});
      const seen = new Promise<void>(resolve => two.model.subscribe(resolve));
      one.model.edit(write('On its way'));
      const sent = one.saver.flush();
      one.saver.close();
      answer();
      await sent;
      expect(one.saver.state).to.equal('saved');
      expect(one.drafts.kept.size).to.equal(0);
      await seen;
      expect(titleOf(two.model.definition)).to.equal('On its way');
    });
  });

  it('does not try again once it is closed', async () => {
    let saves = 0;
    const store = faulty(await stored(), () => (saves++, new Error('offline')));
    const {model, saver, drafts} = await person(store);
    model.edit(write('Kept'));
    const sent = saver.flush();
    saver.close();
    await sent;
    await aTimeout(20);
    expect(saves).to.equal(1);
    expect(titleOf(drafts.kept.get('after-visit')!.definition)).to.equal('Kept');
  });

  for (const isEditedSince of [false, true])
    it(`goes on where only the answer to a save was lost${isEditedSince ? ', and one has typed since' : ''}`, async () => {
      const store = await stored();
      let isLost = true;
      const lossy: SequenceStore = {
        ...store,
        async save(sequence) {
          const saved = await store.save(sequence);
          if (isLost) throw new TypeError('Failed to fetch');
          return saved;
        },
      };
      const {model, saver, until} = await person(lossy, {retry: 60_000});
      model.edit(write('Mine'));
      await until('offline');
      isLost = false;
      if (isEditedSince) model.edit(write('Mine still'));
      await saver.flush();
      expect(saver.state).to.equal('saved');
      const {definition, version} = (await store.load('after-visit'))!;
      expect(titleOf(definition)).to.equal(isEditedSince ? 'Mine still' : 'Mine');
      expect(version).to.equal(isEditedSince ? '3' : '2');
    });

  it('does not write over what was saved since, where what was edited is given anew', async () => {
    const store = await stored();
    const first = await person(store);
    first.saver.close();
    const theirs = await store.save({id: 'after-visit', definition: write('Theirs')(visit()), base: '1'});
    const {edited} = first.saver;
    const {model, saver, until} = await person(store);
    await saver.open('after-visit', first.model.definition, edited);
    model.edit(write('Mine'));
    await until('conflict');
    expect(await store.load('after-visit')).to.deep.equal(theirs);
  });

  it('does not write over what was saved since with a draft that is given', async () => {
    let isDown = true;
    const store = faulty(await stored(), () => (isDown ? new Error('offline') : undefined));
    const drafts = memoryDrafts();
    const first = await person(store, {drafts, retry: 60_000});
    first.model.edit(write('Earlier'));
    await first.until('offline');
    first.saver.close();
    isDown = false;
    const theirs = await store.save({id: 'after-visit', definition: write('Theirs')(visit()), base: '1'});
    const {saver, until} = await person(store, {drafts}, first.model.definition);
    await until('conflict');
    expect(saver.theirs).to.deep.equal(theirs);
  });

  it('saves what was edited for another store', async () => {
    const first = await person(await stored());
    first.model.edit(write('Typed before'));
    await first.until('saved');
    first.saver.close();
    const store = memoryStore();
    const saved = new Promise<StoredSequence>(onSave => {
      const saver = new Saver(first.model, {
        store,
        drafts: memoryDrafts(),
        channel: `saver-test-${String(channels++)}`,
        pause: 1,
        onChange: () => {},
        onSave,
      });
      open.push(saver);
      void saver.open('after-visit', first.model.definition);
    });
    expect(titleOf((await saved).definition)).to.equal('Typed before');
  });

  it('goes on where an element was taken off the page with changes left', async () => {
    let isDown = true;
    const store = faulty(await stored(), () => (isDown ? new Error('offline') : undefined));
    const drafts = memoryDrafts();
    const first = await person(store, {drafts, retry: 60_000});
    first.model.edit(write('Kept'));
    await first.until('offline');
    first.saver.close();
    isDown = false;
    const second = await person(store, {drafts}, first.model.definition);
    expect(second.saver.recovered).to.equal(undefined);
    await second.until('saved');
    expect(titleOf((await store.load('after-visit'))!.definition)).to.equal('Kept');
  });
});
