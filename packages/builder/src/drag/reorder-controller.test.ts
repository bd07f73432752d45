import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {BuilderHarness} from '../sequence-builder/sequence-builder.harness.js';
import {visit} from '../sequences.fixtures.js';

// With real keys and a real mouse, in three engines; touch.test.mjs has the finger.
describe('the order of the steps', () => {
  before(() => setViewport({width: 1440, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  it('changes by keyboard, and says where it would stand', async () => {
    const builder = await BuilderHarness.mount(visit());
    const grip = 'Move Online review. Space lifts it, the arrows move it.';
    await builder.keys(grip, ' ', 'ArrowUp');
    expect(builder.said).to.equal('Online review: step 2 of 3, after Questionnaire.');
    await builder.keys(grip, ' ');
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review', 'Cross-sell']);
  });

  it('is as it was after Escape', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.keys('Move Online review. Space lifts it, the arrows move it.', ' ', 'ArrowUp', 'Escape');
    expect(builder.said).to.equal('Online review: put back.');
    expect(builder.changes).to.be.empty;
  });

  it('changes with a mouse, upwards and downwards', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.drag(2, 1);
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review', 'Cross-sell']);
    await builder.drag(0, 1);
    expect(builder.steps).to.deep.equal(['Online review', 'Questionnaire', 'Cross-sell']);
  });
});
