import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {BuilderHarness} from './sequence-builder/sequence-builder.harness.js';
import {visit} from './sequences.fixtures.js';

describe('<sequence-builder> by keyboard alone', () => {
  before(() => setViewport({width: 1440, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  it('adds a step, and writes in it', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.keys('Add a step here', 'Enter', 'ArrowUp', 'Enter');
    expect(builder.steps).to.deep.equal(['Content', 'Questionnaire', 'Cross-sell', 'Online review']);
    expect(builder.focused).to.match(/^Content/);
    const {length} = builder.changes;
    await builder.strike('Enter');
    expect(builder.changes, 'Enter writes nothing in the field that it opens').to.have.lengthOf(length);
    await builder.strike('Control+a');
    await builder.type('Hello');
    expect(builder.previewed).to.equal('Hello');
  });

  it('moves a step by its grip, and stays on it', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.keys('Move Cross-sell. Space lifts it, the arrows move it.', ' ', 'ArrowDown', ' ');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review', 'Cross-sell']);
    expect(builder.focused).to.equal('Move Cross-sell. Space lifts it, the arrows move it.');
  });

  it('removes a step, takes it back, and removes it again', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.tabTo('Remove: Questionnaire');
    await builder.strike('Enter');
    expect(builder.said).to.equal('Questionnaire removed.');
    expect(builder.focused).to.match(/^Cross-sell/);
    await builder.strike('Control+z');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
    await builder.strike('Control+Shift+z');
    expect(builder.steps).to.deep.equal(['Cross-sell', 'Online review']);
  });

  it('moves a step from its menu, and stays with it', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.keys('Move or duplicate: Online review', 'Enter', 'Enter');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review', 'Cross-sell']);
    expect(builder.said).to.equal('Online review: now step 2 of 3.');
    expect(builder.focused).to.equal('Move or duplicate: Online review');
  });

  it('opens the list of keys with ?', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.keys('Move Cross-sell. Space lifts it, the arrows move it.', '?');
    expect(builder.focused).to.equal('Close');
  });
});
