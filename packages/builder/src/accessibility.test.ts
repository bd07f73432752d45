import {expect, waitUntil} from '@open-wc/testing';
import type {QuestionDefinition, SequenceDefinition} from '@parcours/definition';
import {setViewport} from '@web/test-runner-commands';
import {setText} from './commands/set-text.js';
import {removeStep} from './commands/steps.js';
import {questionKinds} from './questions/index.js';
import {BuilderHarness} from './sequence-builder/sequence-builder.harness.js';
import {visit} from './sequences.fixtures.js';
import {openDatabase} from './store/database.js';
import {memoryStore} from './store/memory-store.js';

const stops = {
  en: [
    'Initial message Email, “How was your visit?”',
    'Questionnaire 3 questions',
    'Cross-sell 1 offer',
    'Online review 1 site',
    'Final message We are sorry',
    'Settings of the sequence',
  ],
  fr: [
    'Message initial Courriel, « Comment s’est passée votre visite? »',
    'Questionnaire 3 questions',
    'Vente croisée 1 offre',
    'Avis en ligne 1 site',
    'Message final Nous sommes désolés',
    'Réglages de la séquence',
  ],
};

/** The sequence with one question of each kind that the menu offers. */
function everyQuestion(): SequenceDefinition {
  const [first, ...rest] = visit().steps;
  const presets = [...questionKinds.values()].flatMap(({presets}) => presets);
  const questions = presets.map(({start}, i): QuestionDefinition => ({
    ...start(['en', 'fr']),
    id: `q-${String(i)}`,
  }));
  return {...visit(), steps: [{...first!, questions} as SequenceDefinition['steps'][number], ...rest]};
}

describe('the editor, for everybody', function () {
  // The first axe of a page has much to load, and machines of a CI have other things to do.
  this.timeout(20_000);

  // All of the bar is in sight.
  before(() => setViewport({width: 1440, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  afterEach(async () => {
    await (await openDatabase()).clear('drafts');
  });

  for (const [locale, names] of Object.entries(stops))
    for (const scheme of ['light', 'dark'])
      for (const name of names)
        it(`has no axe violation in ${locale}, ${scheme}: ${name}`, async () => {
          const builder = await BuilderHarness.mount(visit(), locale);
          builder.element.style.colorScheme = scheme;
          await builder.press(name);
          await builder.openFirst();
          await expect(builder.element).to.be.accessible();
        });

  it('has no axe violation in the form of any question', async () => {
    const builder = await BuilderHarness.mount(everyQuestion());
    for (const place of builder.items) {
      await builder.open(place);
      await expect(builder.element).to.be.accessible();
    }
  });

  it('has no axe violation in the dialog of sharing', async () => {
    const builder = await BuilderHarness.mount(visit());
    builder.element.runnerUrl = URL.createObjectURL(new Blob(['']));
    await builder.press('Share');
    await builder.still();
    await expect(builder.element).to.be.accessible();
  });

  it('has no axe violation in the translations, with something to do and without', async () => {
    const builder = await BuilderHarness.mount(setText(['steps', 0, 'title'], 'fr', '')(visit()));
    await builder.press('Translations');
    await expect(builder.element).to.be.accessible();
    await builder.press('To read over 0');
    await expect(builder.element).to.be.accessible();
  });

  it('has no axe violation beside another version, in part and whole', async () => {
    const store = memoryStore();
    await store.save({id: 'after-visit', definition: visit()});
    const builder = await BuilderHarness.mount(visit(), 'en', store);
    await waitUntil(() => builder.saved === 'Saved');
    await store.save({id: 'after-visit', definition: removeStep(1)(visit()), base: '1'});
    await builder.press('Remove: Online review');
    await waitUntil(() => builder.saved === 'Two versions');
    await builder.press('Two versions');
    await builder.still();
    await expect(builder.element).to.be.accessible();
    await builder.press('See both, side by side');
    await expect(builder.element).to.be.accessible();
  });

  it('has no axe violation where only reading is allowed', async () => {
    const builder = await BuilderHarness.mount(visit());
    builder.element.readonly = true;
    await builder.settled();
    await expect(builder.element).to.be.accessible();
  });
});
