import {expect} from '@open-wc/testing';
import {templates} from '@parcours/templates';
import {isMadeUp, madeUpIn} from './made-up.js';
import {stringsIn} from './strings-in.js';

/** All that stands under `url`, in every language. */
const linksIn = (node: unknown): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => (key === 'url' ? stringsIn(value) : linksIn(value)))
    : [];

describe('what is made up', () => {
  for (const address of [
    'https://clinique-laurier.example/privacy',
    'mailto:denis@autos-lachance.example',
    'tel:+14185550117',
    'https://search.google.com/local/writereview?placeid=CLINIQUE-LAURIER',
  ])
    it(`is ${address}`, () => expect(isMadeUp(address)).to.be.true);

  for (const address of [
    'https://example-clinic.ca/',
    'https://clinic.ca/?from=a.example',
    'tel:+14185551117',
    'https://search.google.com/local/writereview?placeid=ChIJN1t_tDeuEmsRUsoyG83frY4',
    'Write to us at clinic.example',
  ])
    it(`is not ${address}`, () => expect(isMadeUp(address)).to.be.false);

  it('is found wherever it stands, once', () => {
    const tel = 'tel:+14185550117';
    expect(madeUpIn({steps: [{button: {url: {en: tel, fr: tel}}}], title: 'Hello'})).to.deep.equal([tel]);
  });

  for (const {id, load} of templates)
    it(`is each link of ${id}, so that its owner is told`, async () => {
      const links = linksIn(await load());
      expect(links).not.to.be.empty;
      expect(links.filter(link => !isMadeUp(link))).to.deep.equal([]);
    });
});
