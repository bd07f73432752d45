import {expect, fixtureCleanup, waitUntil} from '@open-wc/testing';
import type {SequenceDefinition} from '@parcours/definition';
import {templates} from '@parcours/templates';
import {visit} from '../sequences.fixtures.js';
import {memoryStore} from '../store/memory-store.js';
import {SaveRefused, type SequenceStore} from '../store/sequence-store.js';
import {ListHarness} from './sequence-list.harness.js';

async function stored(...names: string[]) {
  const store = memoryStore();
  for (const [i, name] of names.entries()) {
    const id = `visit-${String(i)}`;
    await store.save({id, definition: {...visit(), id, name: {en: name, fr: name}}});
  }
  return store;
}

describe('<sequence-list>', () => {
  it('finds a sequence by its name, without its accents', async () => {
    const list = await ListHarness.mount(await stored('After a visit', 'L’été à l’hôtel'));
    await list.write('Search', 'ete hotel');
    expect(list.names).to.deep.equal(['L’été à l’hôtel']);
  });

  it('takes a sequence from a file, under an id that is free', async () => {
    const list = await ListHarness.mount(await stored('After a visit'));
    await list.choose({...visit(), id: 'visit-0', 'x-crm': 1});
    await waitUntil(() => list.opened.length);
    const [id] = list.opened;
    expect(id).to.match(/^visit-0-[a-z0-9]{4}$/);
    expect((await list.element.store.load(id!))!.definition).to.include({id, 'x-crm': 1});
  });

  it('says why it takes no other file, and keeps nothing of it', async () => {
    const list = await ListHarness.mount(memoryStore());
    await list.choose({...visit(), steps: 'none'});
    await waitUntil(() => list.said.length);
    expect(list.said[0]).to.include('sequence.json was not imported: 1 thing to mend.').and.include('steps');
    expect(list.opened).to.deep.equal([]);
    expect(await list.element.store.list()).to.deep.equal([]);
    await list.press('Close');
    expect(list.said).to.deep.equal([]);
    expect(list.focused).to.equal('Import a file');
  });

  it('opens one', async () => {
    const list = await ListHarness.mount(await stored('After a visit'));
    await list.press('After a visit');
    expect(list.opened).to.deep.equal(['visit-0']);
  });

  it('duplicates one, under an id of its own', async () => {
    const store = await stored('After a visit');
    const list = await ListHarness.mount(store);
    await list.press('Duplicate: After a visit');
    await waitUntil(() => list.names.length === 2);
    const made = (await store.list()).find(({id}) => /^visit-0-[a-z0-9]{4}$/.test(id))!;
    expect((made.definition as SequenceDefinition).id).to.equal(made.id);
    expect(list.names).to.include('After a visit (copy)');
  });

  it('deletes one, and gives it back', async () => {
    const store = await stored('After a visit', 'Another');
    const list = await ListHarness.mount(store);
    await list.press('Archive or delete: Another');
    await list.press('Delete');
    await waitUntil(() => list.names.length === 1);
    expect(list.said).to.include('“Another” was deleted. Undo');
    await list.press('Undo');
    await waitUntil(() => list.names.length === 2);
    expect(((await store.load('visit-1'))!.definition as SequenceDefinition).id).to.equal('visit-1');
  });

  it('can give one back after something else was done', async () => {
    const list = await ListHarness.mount(await stored('After a visit', 'Another'));
    await list.press('Archive or delete: Another');
    await list.press('Delete');
    await waitUntil(() => list.names.length === 1);
    await list.press('Duplicate: After a visit');
    await waitUntil(() => list.names.length === 2);
    expect(list.said.join()).to.match(/“After a visit” was duplicated\..*“Another” was deleted\. Undo/s);
    await list.press('Undo');
    await waitUntil(() => list.names.includes('Another'));
    expect(list.said.join()).to.include('“After a visit” was duplicated.').and.not.include('Undo');
  });

  it('puts one away, and takes it out again', async () => {
    const list = await ListHarness.mount(await stored('After a visit', 'Another'));
    await list.press('Archive or delete: Another');
    await list.press('Archive');
    await waitUntil(() => list.names.length === 1);
    await list.press('Archived: 1');
    expect(list.names).to.deep.equal(['Another']);
    await list.press('Archive or delete: Another');
    await list.press('Put back in use');
    await list.press('Back to the sequences in use');
    expect(list.names).to.have.length(2);
  });

  it('puts away the version that is there by now', async () => {
    const store = await stored('After a visit');
    const list = await ListHarness.mount(store);
    const {definition, version: base} = (await store.load('visit-0'))!;
    await store.save({id: 'visit-0', definition: {...(definition as object), industry: 'dental'}, base});
    await list.press('Archive or delete: After a visit');
    await list.press('Archive');
    await waitUntil(async () => (await store.load('visit-0'))!.isArchived === true);
    expect(((await store.load('visit-0'))!.definition as SequenceDefinition).industry).to.equal('dental');
    expect(list.text).to.include('All of them are archived.');
  });

  it('says when the store cannot be reached, and tries again', async () => {
    let isDown = true;
    const store = await stored('After a visit');
    const shaky: SequenceStore = {
      ...store,
      list: () => (isDown ? Promise.reject(new Error('offline')) : store.list()),
    };
    const list = await ListHarness.mount(shaky);
    expect(list.names).to.deep.equal([]);
    isDown = false;
    await list.press('Try again');
    expect(list.names).to.deep.equal(['After a visit']);
  });

  it('says that something could not be done, and keeps the list', async () => {
    const store = await stored('After a visit');
    const strict: SequenceStore = {...store, save: () => Promise.reject(new SaveRefused(403))};
    const list = await ListHarness.mount(strict);
    await list.press('Duplicate: After a visit');
    await waitUntil(() => list.said.length);
    expect(list.said).to.deep.equal(['That could not be done. Your sequences are unchanged.']);
    expect(list.names).to.deep.equal(['After a visit']);
  });

  it('takes back that one was put away, and keeps the focus where one goes on', async () => {
    const list = await ListHarness.mount(await stored('After a visit', 'After a call'));
    await list.press('Archive or delete: After a call');
    await list.press('Archive');
    await waitUntil(() => list.focused === 'Undo');
    expect(list.said.join()).to.include('“After a call” was archived.');
    expect(list.names).to.deep.equal(['After a visit']);
    await list.press('Undo');
    await waitUntil(() => list.focused === 'After a call');
    expect(list.names).to.have.members(['After a visit', 'After a call']);
  });

  it('has no axe violation, empty or not', async () => {
    await expect((await ListHarness.mount(memoryStore())).element).to.be.accessible();
    await expect((await ListHarness.mount(await stored('After a visit'))).element).to.be.accessible();
  });
});

describe('<sequence-gallery>', () => {
  // A browser compiles what the gallery and its previews need at the first one: that is no test's own time.
  before(async () => {
    const list = await ListHarness.mount(memoryStore());
    await list.press('Create a sequence');
    await list.press('Dental clinic, after a visit');
    fixtureCleanup();
  });

  for (const [locale, query, name] of [
    ['en', 'dentist', 'Dental clinic, after a visit'],
    ['fr', 'dentiste', 'Clinique dentaire, après une visite'],
    ['fr', 'gararge', 'Garage, après une réparation'],
  ] as const)
    it(`finds “${query}” in ${locale}`, async () => {
      const list = await ListHarness.mount(memoryStore(), locale);
      await list.press(locale === 'fr' ? 'Créer une séquence' : 'Create a sequence');
      await list.type(query);
      expect(list.templates[0]).to.equal(name);
    });

  it('makes a copy of one’s own', async () => {
    const store = await stored('After a visit');
    const list = await ListHarness.mount(store);
    await list.press('Create a sequence');
    await list.type('dentist');
    await list.press('Dental clinic, after a visit');
    await list.write('Name of your business', 'Sourires Roy');
    await list.press('Use this template');
    await waitUntil(() => list.opened.length === 1);
    // Not the template's own id, nor one that another owner of it has.
    expect(list.opened[0]).to.match(/^dental-visit-[a-z0-9]{4}$/);
    const made = (await store.load(list.opened[0]!))!.definition as SequenceDefinition;
    expect(made.id).to.equal(list.opened[0]);
    expect(made.brand).to.deep.include({name: 'Sourires Roy', accent: '#112233'});
    expect(JSON.stringify(made)).not.to.include('Clinique Laurier');
  });

  it('shows a template with one’s own name, in either language', async () => {
    const list = await ListHarness.mount(memoryStore());
    await list.press('Create a sequence');
    await list.press('Dental clinic, after a visit');
    await waitUntil(() => list.previewed.includes('recommend Clinique Roy'));
    await list.select('Language of the preview', 'French');
    await waitUntil(() => list.previewed.includes('recommandiez Clinique Roy'));
  });

  for (const [stop, words] of [
    ['Initial message Hello, how did your visit go?', 'how did your visit go?'],
    ['Online review Will you tell others?', 'Will you tell others?'],
    ['Final message · Dissatisfied We are sorry, and we are listening.', 'We are sorry'],
  ] as const)
    it(`shows a stop of a template: ${stop}`, async () => {
      const list = await ListHarness.mount(memoryStore());
      await list.press('Create a sequence');
      await list.press('Dental clinic, after a visit');
      await waitUntil(() => list.previewed.includes('Your visit to the clinic'));
      await list.press(stop);
      await waitUntil(() => list.previewed.includes(words));
    });

  it('fills the window with the preview, and Escape puts that back and leaves the gallery open', async () => {
    const list = await ListHarness.mount(memoryStore());
    await list.press('Create a sequence');
    await list.press('Dental clinic, after a visit');
    await list.press('Enlarge');
    await list.strike('Escape');
    expect(list.focused).to.equal('Enlarge');
    await list.strike('Escape');
    expect(list.focused).to.equal('Create a sequence');
  });

  it('goes back to the template that one has looked at', async () => {
    const list = await ListHarness.mount(memoryStore());
    await list.press('Create a sequence');
    await list.press('Hair salon, three days after a visit');
    await list.press('All templates');
    expect(list.focused).to.equal('Hair salon, three days after a visit');
  });

  it('says so where a template cannot be loaded, and shows it once it can', async () => {
    const salon = templates.find(({id}) => id === 'salon-visit')!;
    const {load} = salon;
    salon.load = () => Promise.reject(new TypeError('No network.'));
    const list = await ListHarness.mount(memoryStore());
    await list.press('Create a sequence');
    await list.press('Hair salon, three days after a visit');
    expect(list.alarmed).to.equal('This template could not be loaded. Go back, and choose it again.');
    salon.load = load;
    await list.press('All templates');
    await list.press('Hair salon, three days after a visit');
    expect(list.alarmed).to.equal('');
  });

  it('begins with nothing', async () => {
    const store = memoryStore();
    const list = await ListHarness.mount(store);
    await list.press('Create a sequence');
    await list.press('Start empty');
    await waitUntil(() => list.opened.length === 1);
    const made = (await store.load(list.opened[0]!))!.definition as SequenceDefinition;
    expect(made.steps).to.deep.equal([]);
    expect(made.locales).to.deep.equal(['en', 'fr']);
  });

  it('says when no template speaks of it', async () => {
    const list = await ListHarness.mount(memoryStore());
    await list.press('Create a sequence');
    await list.type('zzzzzzzz');
    expect(list.templates).to.deep.equal([]);
    expect(list.said).to.include('0 templates');
  });

  it('has no axe violation', async () => {
    const list = await ListHarness.mount(memoryStore());
    await list.press('Create a sequence');
    await list.still();
    await expect(list.element).to.be.accessible();
  });

  it('has no axe violation where a template is looked at', async () => {
    const list = await ListHarness.mount(memoryStore());
    await list.press('Create a sequence');
    await list.press('Dental clinic, after a visit');
    await list.still();
    await expect(list.element).to.be.accessible();
  });
});
