import {expect} from '@open-wc/testing';
import {ElementHarness} from '../element.harness.js';

const mount = (properties: object) => ElementHarness.mount('sequence-progress', properties);

describe('<sequence-progress>', () => {
  it('says where the customer is', async () => {
    const progress = await mount({done: 1, total: 4});
    expect(progress.words).to.equal('Step 2 of 4');
  });

  it('says it in French', async () => {
    const progress = await mount({done: 1, total: 4, locale: 'fr-CA'});
    expect(progress.words).to.equal('Étape 2 sur 4');
  });

  it('repeats it in marks that nobody has to hear', async () => {
    const progress = await mount({done: 1, total: 4});
    const [marks] = progress.all('.marks');
    expect(marks?.ariaHidden).to.equal('true');
    expect([...marks!.children].map(mark => mark.className)).to.deep.equal(['done', 'now', '', '']);
  });

  for (const total of [0, 1]) {
    it(`says nothing of ${total}`, async () => {
      expect((await mount({total})).words).to.equal('');
    });
  }

  it('has no axe violation', async () => {
    await expect((await mount({done: 0, total: 2})).element).to.be.accessible();
  });
});
