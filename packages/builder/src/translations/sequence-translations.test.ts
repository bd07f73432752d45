import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {BuilderHarness} from '../sequence-builder/sequence-builder.harness.js';
import {setText} from '../commands/set-text.js';
import {translate} from '../commands/translate.js';
import {visit} from '../sequences.fixtures.js';

const untranslated = () =>
  setText(['thankYou', 'satisfied', 'title'], 'fr', '')(setText(['steps', 0, 'title'], 'fr', '')(visit()));

describe('<sequence-translations>', () => {
  // All of the bar is in sight.
  before(() => setViewport({width: 1440, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  it('shows which words of the source are new, until the translation is said to be right', async () => {
    const changed = translate(['steps', 0, 'title'], 'en', 'Your visit of today')(visit());
    const builder = await BuilderHarness.mount(changed);
    await builder.press('Translations');
    await builder.press('To read over 1');
    expect(builder.translations).to.deep.equal([
      'Title | Your visit [of today] | Votre visite | To read over The underlined words of the source are new. Still right',
    ]);
    await builder.press('Still right');
    expect(builder.translations).to.deep.equal([]);
  });

  it('says what the source says no more', async () => {
    const builder = await BuilderHarness.mount(visit(), 'fr');
    await builder.select('Langue dans laquelle vous écrivez', 'Anglais');
    await builder.press('Questionnaire 3 questions');
    await builder.write('Titre', 'Visit');
    await builder.press('Traductions');
    await builder.press('À relire 1');
    expect(builder.translations[0]).to.include('Il ne dit plus « Your visit ».');
  });

  it('counts what is missing, and shows it alone', async () => {
    const builder = await BuilderHarness.mount(untranslated());
    await builder.press('Translations');
    const {length: all} = builder.translations;
    await builder.press('To translate 2');
    expect(builder.translations).to.have.length(2);
    await builder.press(`All ${String(all)}`);
    expect(builder.translations).to.have.length(all);
  });

  it('goes from one to the next with the keyboard, and keeps in sight what was written', async () => {
    const builder = await BuilderHarness.mount(untranslated());
    await builder.press('Translations');
    await builder.press('To translate 2');
    await builder.press('Next to do F8');
    await builder.type('Passage');
    await sendKeys({press: 'F8'});
    await builder.type('Merci!');
    expect(builder.translations).to.deep.equal([
      'Title | Your visit | Passage | ',
      'Title | Thank you! | Merci! | ',
    ]);
  });
});
