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

  it('moves a step by keyboard, and says where it would stand', async () => {
    const builder = await BuilderHarness.mount(visit());
    const grip = 'Move Online review. Space lifts it, the arrows move it.';
    await builder.keys(grip, ' ', 'ArrowUp');
    expect(builder.said).to.equal('Step 2 of 3. Space drops, Esc puts back.');
    await builder.keys(grip, ' ');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review', 'Cross-sell']);
  });

  it('puts a step back with Escape', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.keys('Move Online review. Space lifts it, the arrows move it.', ' ', 'ArrowUp', 'Escape');
    expect(builder.said).to.equal('Put back.');
    expect(builder.changes).to.be.empty;
  });

  it('moves a step with a mouse', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.drag(2, 1);
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review', 'Cross-sell']);
  });

  it('mends what an advice is about in one click', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Ask everyone');
    expect(JSON.stringify(builder.changes.at(-1)?.definition)).to.contain('"audience":"everyone"');
  });

  it('speaks French', async () => {
    const builder = await BuilderHarness.mount(visit(), 'fr');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Vente croisée', 'Avis en ligne']);
    expect(builder.previewed).to.equal('Votre visite');
  });
});
