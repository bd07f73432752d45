import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {BuilderHarness} from './sequence-builder/sequence-builder.harness.js';
import {visit} from './sequences.fixtures.js';

describe('<sequence-builder> by keyboard alone', () => {
  before(() => setViewport({width: 1440, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  it('finds what is in a menu by its first letters', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.keys('Add a step here', 'Enter', 'o', 'Enter');
    expect(builder.steps[0]).to.equal('Online review');
    await builder.keys('Add a step here', 'Enter', 'c', 'o', 'Enter');
    expect(builder.steps[0]).to.equal('Content');
  });

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
    await builder.keys('Remove: Questionnaire', 'Enter');
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

  it('opens the list of keys with ?, and closes it with Escape', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.tabTo('Remove: Questionnaire');
    await builder.strike('?');
    expect(builder.focused).to.equal('Close');
    await builder.strike('Escape');
    expect(builder.focused).to.equal('Remove: Questionnaire');
  });

  it('hears its keys also where the focus is on nothing', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Remove: Cross-sell');
    builder.letGo();
    expect(document.activeElement).to.equal(document.body);
    await builder.strike('Control+z');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
    await builder.strike('?');
    expect(builder.focused).to.equal('Close');
  });

  it('leaves them to the editor that was used last, of two', async () => {
    const first = await BuilderHarness.mount(visit());
    const second = await BuilderHarness.mount(visit());
    await first.press('Remove: Cross-sell');
    await second.press('Remove: Cross-sell');
    second.letGo();
    await second.strike('Control+z');
    expect(second.steps).to.deep.equal(['Questionnaire', 'Cross-sell', 'Online review']);
    expect(first.steps).to.deep.equal(['Questionnaire', 'Online review']);
  });

  it('leaves the keys of the page’s own fields alone', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Remove: Cross-sell');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await builder.strike('?', 'Control+z');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review']);
    expect(document.activeElement).to.equal(field);
    field.remove();
  });
});
