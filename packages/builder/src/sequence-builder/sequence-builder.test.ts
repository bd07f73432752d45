import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {visit} from '../sequences.fixtures.js';
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
