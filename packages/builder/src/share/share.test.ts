import {expect, waitUntil} from '@open-wc/testing';
import {version} from '@parcours/runner/version';
import {setText} from '../commands/set-text.js';
import {BuilderHarness} from '../sequence-builder/sequence-builder.harness.js';
import {visit} from '../sequences.fixtures.js';

async function shared(locale = 'en') {
  const builder = await BuilderHarness.mount(visit(), locale);
  builder.element.runnerUrl = URL.createObjectURL(new Blob(['abc']));
  await builder.settled();
  await builder.press(locale === 'fr' ? 'Partager' : 'Share');
  return builder;
}

describe('<sequence-share>', () => {
  it('gives a snippet with the seal of the runner’s file', async () => {
    const builder = await shared();
    await waitUntil(() =>
      builder.shared.includes(
        'integrity="sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"',
      ),
    );
    expect(builder.shared).to.include(
      `<sequence-runner\n  src="${location.origin}/sequences/after-visit.json"></sequence-runner>`,
    );
    expect(builder.shared).to.include(`Version ${version}, with its checksum.`);
  });

  it('gives the runner’s file whole, as the snippet stands on another page', async () => {
    const builder = await shared();
    builder.element.runnerUrl = '/parcours.js';
    await builder.settled();
    expect(builder.shared).to.include(`src="${location.origin}/parcours.js"`);
  });

  it('gives it for React and Vue, with the version that runs here', async () => {
    const builder = await shared();
    for (const name of ['React', 'Vue']) {
      await builder.press(name);
      expect(builder.shared).to.include(`@parcours/runner@${version}`);
      expect(builder.shared).to.include(`src="${location.origin}/sequences/after-visit.json"`);
    }
  });

  it('gives an address that is none as the host wrote it', async () => {
    const builder = await shared();
    builder.element.definitionUrl = 'https://{sequence}:port/';
    await builder.settled();
    expect(builder.shared).to.include('src="https://after-visit:port/"');
  });

  it('gives the link, with nothing personal in it', async () => {
    const builder = await shared();
    await builder.press('Link and QR code');
    expect(builder.shared).to.include(`${location.origin}/s/after-visit#ch=hyperlink&l=en`);
  });

  it('gives the e-mail, and says where a channel is not written', async () => {
    const builder = await shared('fr');
    await builder.press('Courriel');
    expect(builder.shared).to.include('Comment s’est passée votre visite?');
    await builder.press('Texto');
    expect(builder.shared).to.include('Le message initial n’est pas encore écrit pour ce canal.');
  });

  it('gives the address that takes the responses, where there is one, and says so where there is none', async () => {
    const builder = await shared();
    expect(builder.shared).to.include('Responses stay on the page').and.not.include('endpoint="');
    builder.element.endpointUrl = '/responses';
    await builder.settled();
    expect(builder.shared).to.include(
      `<sequence-runner\n  src="${location.origin}/sequences/after-visit.json"\n  endpoint="${location.origin}/responses"></sequence-runner>`,
    );
  });

  it('offers only the channels of the host', async () => {
    const builder = await shared();
    builder.element.channels = ['sms'];
    await builder.settled();
    expect(builder.offers('SMS', 'sequence-share')).to.be.true;
    expect(builder.offers('Email', 'sequence-share')).to.be.false;
    expect(builder.offers('Link and QR code', 'sequence-share')).to.be.false;
  });

  it('leaves in braces what the sending service fills in, and names it', async () => {
    const builder = await BuilderHarness.mount(
      setText(['message', 'email', 'subject'], 'en', '{{firstName|Hello}}, {{organization}}?')(visit()),
    );
    await builder.press('Share');
    await builder.press('Email');
    expect(builder.shared)
      .to.include('{{firstName}}, Clinique Laurier?')
      .and.match(/Your sending service fills in:\s+{{firstName}}, or else “Hello”/);
  });

  it('gives it in the other language', async () => {
    const builder = await shared();
    await builder.press('Link and QR code');
    await builder.select('Language of what goes out', 'French');
    expect(builder.shared).to.include('#ch=hyperlink&l=fr');
    await builder.press('Email');
    expect(builder.shared).to.include('Comment s’est passée votre visite?');
  });

  it('publishes the version on the screen, and says when it is another one', async () => {
    const builder = await shared();
    const published: unknown[] = [];
    builder.element.addEventListener('sequence-publish', event => {
      published.push(event.definition.id);
      event.waitUntil(Promise.resolve());
    });
    await builder.press('Publish');
    expect(published).to.deep.equal(['after-visit']);
    expect(builder.shared).to.include('Published. Customers see this version.');
    await builder.strike('Escape');
    await builder.press('Remove: Cross-sell');
    await builder.press('Share');
    expect(builder.shared).to.include('Changed since it was published.');
  });

  it('says that the last version without mistakes goes out, while there is one to mend', async () => {
    const words = 'Something is still to mend. Until then, the last version without mistakes goes out.';
    const builder = await shared();
    await builder.strike('Escape');
    await builder.press('Remove: Cross-sell');
    await builder.press('Share');
    expect(builder.shared).not.to.include(words);
    await builder.strike('Escape');
    await builder.press('Online review 1 site');
    await builder.openFirst();
    await builder.write('Link to leave a review', 'javascript:x');
    await builder.press('Share');
    expect(builder.shared).to.include(words);
  });

  it('does not say that it is published where the page says nothing of it', async () => {
    const builder = await shared();
    await builder.press('Publish');
    expect(builder.shared).to.include('Sent to be published.');
  });

  it('leaves what a sending service fills in where customers unsubscribe', async () => {
    const builder = await BuilderHarness.mount(visit());
    builder.element.unsubscribeUrl = 'https://clinic.example/{sequence}/out/{{token}}';
    await builder.settled();
    await builder.press('Share');
    await builder.press('Email');
    expect(builder.shared).to.match(/check that it has your postal address\.\s/);
  });

  it('says that it is being published, and when it was not', async () => {
    const builder = await shared();
    let fail!: (reason: Error) => void;
    builder.element.addEventListener('sequence-publish', event =>
      event.waitUntil(new Promise((_, reject) => (fail = reject))),
    );
    await builder.press('Publish');
    expect(builder.shared).to.include('Publishing…');
    fail(new Error('503'));
    await builder.settled();
    expect(builder.shared).to.include('It could not be published. Nothing is lost: try again.');
  });
});
