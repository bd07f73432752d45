import {expect, waitUntil} from '@open-wc/testing';
import {version} from '@parcours/runner/version';
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

  it('publishes the version on the screen', async () => {
    const builder = await shared();
    const published: unknown[] = [];
    builder.element.addEventListener('sequence-publish', ({definition}) => published.push(definition.id));
    await builder.press('Publish');
    expect(published).to.deep.equal(['after-visit']);
    expect(builder.shared).to.equal('');
  });
});
