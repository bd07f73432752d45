import {expect} from '@open-wc/testing';
import {ElementHarness} from '../element.harness.js';

const mount = (properties: object) => ElementHarness.mount('sequence-language', properties);
const chosen = ({heard}: {heard(type: 'language-choose'): {locale: string}[]}) =>
  heard('language-choose').map(({locale}) => locale);

describe('<sequence-language>', () => {
  for (const locales of [[], ['en']]) {
    it(`offers nothing where there are ${locales.length} languages`, async () => {
      expect((await mount({locales})).words).to.equal('');
    });
  }

  for (const [locale, other, name] of [
    ['en', 'fr', 'Français'],
    ['fr', 'en', 'English'],
    ['en', 'ar', 'العربية'],
  ] as const) {
    it(`names ${other} in its own language, on one button`, async () => {
      const language = await mount({locale, locales: [locale, other]});
      const [button] = language.all('button');
      expect(button?.innerText.trim()).to.equal(name);
      expect(button?.lang).to.equal(other);
      await language.press(name);
      expect(chosen({heard: type => language.heard(type)})).to.deep.equal([other]);
    });
  }

  it('is a menu of all languages where there are three, on the one shown', async () => {
    const language = await mount({locale: 'fr', locales: ['en', 'fr', 'es']});
    const [select] = language.all<HTMLSelectElement>('select');
    expect([...select!.options].map(({text, lang}) => [text, lang])).to.deep.equal([
      ['English', 'en'],
      ['Français', 'fr'],
      ['Español', 'es'],
    ]);
    expect(select?.value).to.equal('fr');
    expect(select?.labels[0]?.innerText).to.contain('Langue');
  });

  it('chooses from the menu with the keyboard', async () => {
    const language = await mount({locales: ['en', 'fr', 'es']});
    language.all('select')[0]?.focus();
    await language.key('F');
    if (!language.told.length) await language.key('Enter');
    expect(chosen({heard: type => language.heard(type)})).to.deep.equal(['fr']);
  });

  it('follows the language that it is told', async () => {
    const language = await mount({locales: ['en', 'fr', 'es']});
    await language.show({locale: 'es'});
    expect(language.all<HTMLSelectElement>('select')[0]?.value).to.equal('es');
  });

  it('follows it after one was picked, as on a tablet that begins anew for the next customer', async () => {
    const language = await mount({locale: 'en', locales: ['en', 'fr', 'es']});
    const [select] = language.all<HTMLSelectElement>('select');
    select!.focus();
    await language.key('F');
    if (!language.told.length) await language.key('Enter');
    await language.show({locale: 'fr'});
    expect(select!.value).to.equal('fr');
    await language.show({locale: 'en'});
    expect(select!.value).to.equal('en');
  });

  for (const locales of [
    ['en', 'fr'],
    ['en', 'fr', 'es'],
  ]) {
    it(`has no axe violation with ${locales.length} languages`, async () => {
      await expect((await mount({locales})).element).to.be.accessible();
    });
  }
});
