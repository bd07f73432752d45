import {expect} from '@open-wc/testing';
import {ElementHarness} from '../../element.harness.js';
import {ending} from '../steps.fixtures.js';

const mount = (properties: object = {}) => ElementHarness.mount('thank-you-step', {ending, ...properties});

describe('<thank-you-step>', () => {
  it('thanks by name', async () => {
    const step = await mount({variables: (name: string) => (name === 'firstName' ? 'Camille' : undefined)});
    expect(step.heading).to.equal('Thank you, Camille!');
    expect(step.words).to.contain('See you soon.');
  });

  it('leads to the owner’s page in the customer’s language, and never back', async () => {
    const step = await mount({locale: 'fr'});
    expect(step.links).to.deep.equal({'Notre site': 'https://example.com/fr'});
    expect(step.actions).to.deep.equal(['Notre site']);
  });

  it('is left by its button with the keyboard', async () => {
    const step = await mount();
    const followed: string[] = [];
    step.element.addEventListener('click', event => {
      followed.push((event.composedPath()[0] as HTMLElement).closest('a')?.href ?? '');
      event.preventDefault();
    });
    await step.tabTo('Our site');
    await step.key('Enter');
    expect(followed).to.deep.equal(['https://example.com/en']);
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,hi', 'ftp://example.com']) {
    it(`offers no button to ${url}`, async () => {
      const step = await mount({ending: {...ending, button: {...ending.button, url: {en: url}}}});
      expect(step.actions).to.deep.equal([]);
    });
  }

  it('makes a check mark for whoever is satisfied or says nothing of it', async () => {
    for (const satisfaction of ['satisfied', 'unknown']) {
      expect((await mount({satisfaction})).all('.symbol').length).to.equal(1);
    }
  });

  it('makes none for a dissatisfied customer', async () => {
    const step = await mount({satisfaction: 'dissatisfied'});
    expect(step.all('.symbol').length).to.equal(0);
  });

  it('shows a square picture as a portrait', async () => {
    const image = {src: {en: '/no-such.png'}, alt: {en: 'Élise'}, width: 200, height: 200};
    const step = await mount({ending: {...ending, image}});
    expect(step.all('.portrait .picture').length).to.equal(1);
    const wide = await mount({ending: {...ending, image: {...image, height: 100}}});
    expect(wide.all('.portrait').length).to.equal(0);
  });
});
