import {expect} from '@open-wc/testing';
import {visit} from '../../sequences.fixtures.js';
import {BuilderHarness} from '../../sequence-builder/sequence-builder.harness.js';

const message = 'Initial message Email, “How was your visit?”';

describe('<sequence-channel-field>', () => {
  it('offers the channels that the host has', async () => {
    const builder = await BuilderHarness.mount(visit());
    builder.element.channels = ['email', 'hyperlink'];
    await builder.press(message);
    expect(builder.channels).to.deep.equal(['Email', 'Hyperlink']);
  });

  it('keeps a channel that is not offered, and the words of it', async () => {
    const builder = await BuilderHarness.mount(visit());
    builder.element.channels = ['sms'];
    await builder.press(message);
    expect(builder.channels).to.deep.equal([
      'Email',
      'SMS',
      'Email is not offered here. Its words stay; another channel sends this sequence.',
    ]);
    await builder.press('SMS');
    expect(builder.channels).to.deep.equal(['SMS']);
    expect(builder.changes.at(-1)?.definition).to.have.nested.property(
      'message.email.heading.en',
      'Your visit',
    );
  });
});
