import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {BuilderHarness} from './sequence-builder/sequence-builder.harness.js';
import {visit} from './sequences.fixtures.js';

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

  describe('in a window of 320 px', () => {
    before(() => setViewport({width: 320, height: 640}));
    after(() => setViewport({width: 800, height: 600}));

    for (const view of ['Translations', 'JSON', 'Share', 'Settings of the sequence'])
      it(`holds all of it: ${view}`, async () => {
        const builder = await BuilderHarness.mount(visit());
        await builder.press('More');
        await builder.press(view);
        expect(builder.tooWide).to.deep.equal([]);
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
