import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {removeStep} from './commands/steps.js';
import {BuilderHarness} from './sequence-builder/sequence-builder.harness.js';
import {ListHarness} from './sequence-list/sequence-list.harness.js';
import {visit} from './sequences.fixtures.js';
import {openDatabase} from './store/database.js';
import {memoryStore} from './store/memory-store.js';

describe('<sequence-builder> where there is little room', () => {
  for (const width of [320, 360, 719, 1199])
    it(`stays within ${String(width)} px, pane by pane`, async () => {
      const builder = await BuilderHarness.mount(visit());
      builder.element.style.inlineSize = `${String(width)}px`;
      await builder.settled();
      const panes = width < 720 ? ['Edit', 'Path', 'Preview'] : ['Path', 'Preview'];
      for (const pane of panes) {
        await builder.press(pane);
        expect(builder.widest, pane).to.be.at.most(width);
      }
    });

  for (const width of [320, 360])
    it(`leaves names and errors of paired fields their room at ${String(width)} px`, async () => {
      const [first, ...rest] = visit().steps;
      const {questions} = first as unknown as {questions: object[]};
      const days = {type: 'date', id: 'days', label: {en: 'When?'}, min: '2026-08-31', max: '2026-06-01'};
      const steps = [{...first, questions: [...questions, days]}, ...rest];
      const builder = await BuilderHarness.mount({...visit(), steps}, 'fr');
      builder.element.style.inlineSize = `${String(width)}px`;
      await builder.settled();
      await builder.press('Questionnaire 4 questions');
      await builder.open(0);
      expect(builder.tallest.label).to.be.within(1, 1.5);
      await builder.open(3);
      expect(builder.tallest.error).to.be.within(1, 3);
    });

  describe('in a window of 320 px', () => {
    before(() => setViewport({width: 320, height: 640}));
    after(() => setViewport({width: 800, height: 600}));
    afterEach(async () => {
      await (await openDatabase()).clear('drafts');
    });

    for (const view of ['Translations', 'JSON', 'Share', 'Settings of the sequence'])
      it(`holds all of it: ${view}`, async () => {
        const builder = await BuilderHarness.mount(visit());
        await builder.press('More');
        await builder.press(view);
        expect(builder.tooWide).to.deep.equal([]);
      });

    for (const stop of [
      'Initial message Email, “How was your visit?”',
      'Questionnaire 3 questions',
      'Cross-sell 1 offer',
      'Online review 1 site',
      'Final message Thank you!',
      'Final message We are sorry',
    ])
      it(`holds the whole form: ${stop}`, async () => {
        const builder = await BuilderHarness.mount(visit());
        await builder.press(stop);
        await builder.openFirst();
        expect(builder.tooWide).to.deep.equal([]);
      });

    it('holds the enlarged preview, and the list of keys', async () => {
      const builder = await BuilderHarness.mount(visit());
      await builder.press('Preview');
      await builder.press('Enlarge');
      expect(builder.tooWide).to.deep.equal([]);
      await builder.press('Reduce');
      await builder.press('Path');
      await builder.strike('?');
      expect(builder.focused).to.equal('Close');
      expect(builder.tooWide).to.deep.equal([]);
    });

    it('holds what was not saved, and both versions', async () => {
      const store = memoryStore();
      await store.save({id: 'after-visit', definition: visit()});
      const drafts = await openDatabase();
      const changed = '2026-11-23T16:42:00Z';
      await drafts.put('drafts', {id: 'after-visit', definition: removeStep(1)(visit()), base: '1', changed});
      const builder = await BuilderHarness.mount(visit(), 'en', store);
      await waitUntil(() => builder.asked.length > 0);
      expect(builder.tooWide).to.deep.equal([]);
      await store.save({id: 'after-visit', definition: removeStep(2)(visit()), base: '1'});
      await builder.press('Restore');
      await waitUntil(() => builder.saved === 'Two versions');
      await builder.press('Two versions');
      expect(builder.tooWide).to.deep.equal([]);
    });

    it('holds the list, the gallery and a template', async () => {
      const store = memoryStore();
      await store.save({id: 'after-visit', definition: visit()});
      const list = await ListHarness.mount(store);
      expect(list.tooWide).to.deep.equal([]);
      await list.press('Create a sequence');
      expect(list.tooWide).to.deep.equal([]);
      await list.press('Dental clinic, after a visit');
      expect(list.tooWide).to.deep.equal([]);
    });
  });

  it('opens the form of the stop that is chosen on the path', async () => {
    const builder = await BuilderHarness.mount(visit());
    builder.element.style.inlineSize = '360px';
    await builder.settled();
    await builder.press('Cross-sell 1 offer');
    await builder.write('Title', 'More');
    expect(builder.changes).not.to.be.empty;
  });

  it('takes the focus to that form at once, and not from who has gone on to something else', async () => {
    const builder = await BuilderHarness.mount(visit());
    builder.element.style.inlineSize = '360px';
    await builder.press('Path');
    await builder.press('Cross-sell 1 offer');
    await builder.press('Path');
    await builder.hurry('Cross-sell 1 offer', 'More');
    expect(builder.focused).to.equal('More');
  });
});
