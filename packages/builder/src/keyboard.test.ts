import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {BuilderHarness} from './sequence-builder/sequence-builder.harness.js';
import {visit} from './sequences.fixtures.js';

describe('<sequence-builder> by keyboard alone', () => {
  before(() => setViewport({width: 1440, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  it('adds, writes, moves and removes a step, and takes it all back', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.tabTo('Add a step here');
    await builder.strike('Enter');
    await builder.strike('ArrowUp', 'Enter');
    expect(builder.steps).to.deep.equal(['Content', 'Questionnaire', 'Cross-sell', 'Online review']);
    expect(builder.focused).to.match(/^Content/);

    await builder.strike('Enter');
    await builder.strike('Control+a');
    await builder.type('Good evening');
    expect(builder.previewed).to.equal('Good evening');

    await builder.tabTo('Move Content. Space lifts it, the arrows move it.');
    await builder.strike('Space', 'ArrowDown', 'Space');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Content', 'Cross-sell', 'Online review']);
    expect(builder.focused).to.equal('Move Content. Space lifts it, the arrows move it.');

    await builder.tabTo('Remove: Content');
    await builder.strike('Enter');
    expect(builder.said).to.equal('Content removed.');
    expect(builder.focused).to.match(/^Cross-sell/);

    for (let i = 0; i < 4; i++) await builder.strike('Control+z');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
    await builder.strike('Control+Shift+z');
    expect(builder.steps).to.have.length(4);
  });

  it('moves a step from its menu, and stays with it', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.strike('Move or duplicate: Online review', 'Enter', 'Enter');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review', 'Cross-sell']);
    expect(builder.said).to.equal('Online review: now step 2 of 3.');
    expect(builder.focused).to.equal('Move or duplicate: Online review');
  });

  it('opens the list of keys with ?', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.strike('Move Cross-sell. Space lifts it, the arrows move it.', '?');
    expect(builder.focused).to.equal('Close');
  });
});
