import {expect} from '@open-wc/testing';
import type {SequenceDefinition} from '@parcours/definition';
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

  it('stays as it is after a click on the grip, which offers no Undo of the act before', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Remove: Cross-sell');
    expect(builder.offers('Undo', 'sequence-path')).to.be.true;
    const {length} = builder.changes;
    await builder.press('Move Online review. Space lifts it, the arrows move it.');
    expect(builder.said).to.equal('Online review: put back.');
    expect(builder.offers('Undo', 'sequence-path')).to.be.false;
    expect(builder.changes).to.have.length(length);
  });

  it('is not spoken of any more once something else has changed', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Remove: Cross-sell');
    expect(builder.said).to.equal('Cross-sell removed.');
    await builder.strike('Control+z');
    expect(builder.said).to.equal('');
  });

  it('changes with a mouse, upwards and downwards', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.drag(2, 1);
    expect(builder.steps).to.deep.equal(['Questionnaire', 'Online review', 'Cross-sell']);
    await builder.drag(0, 1);
    expect(builder.steps).to.deep.equal(['Online review', 'Questionnaire', 'Cross-sell']);
  });
});

/** The sequence with two offers and two sites. */
function twoOfEach(): SequenceDefinition {
  const [first, extras, review] = visit().steps as unknown as Record<string, Record<string, unknown>[]>[];
  const offers = ['Whitening', 'Guard'].map(title => ({id: title.toLowerCase(), title: {en: title}}));
  const sites = ['google', 'facebook'].map(site => ({id: site, site, url: `https://example.com/${site}`}));
  return {
    ...visit(),
    steps: [first, {...extras, offers}, {...review, sites}] as unknown as SequenceDefinition['steps'],
  };
}

describe('the order of what is in a step', () => {
  before(() => setViewport({width: 1440, height: 900}));
  after(() => setViewport({width: 800, height: 600}));

  for (const [what, stop] of [
    ['questions', 'Questionnaire 3 questions'],
    ['offers', 'Cross-sell 2 offers'],
    ['review sites', 'Online review 2 sites'],
  ] as const)
    it(`changes with a mouse and by keyboard: ${what}`, async () => {
      const builder = await BuilderHarness.mount(twoOfEach());
      await builder.press(stop);
      const [first, second, ...others] = builder.itemNames;
      await builder.drag(0, 1, 'sequence-list-field');
      expect(builder.itemNames).to.deep.equal([second, first, ...others]);
      await builder.keys(`Move ${first!}. Space lifts it, the arrows move it.`, ' ', 'ArrowUp', ' ');
      expect(builder.itemNames).to.deep.equal([first, second, ...others]);
    });

  it('changes with a mouse: answers', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Questionnaire 3 questions');
    await builder.open(1);
    await builder.drag(0, 1, 'sequence-answers-field');
    const options = 'steps[0].questions[1].options';
    expect(builder.changes.at(-1)!.definition).to.have.nested.property(`${options}[0].id`, 'nearly');
    expect(builder.changes.at(-1)!.definition).to.have.nested.property(`${options}[1].id`, 'yes');
  });
});
