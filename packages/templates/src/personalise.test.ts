import {expect} from '@open-wc/testing';
import {
  lintDefinition,
  type LocalizedUrl,
  parseDefinition,
  resolveUrl,
  type SequenceDefinition,
} from '@parcours/definition';
import {personalise, templates} from './index.js';

async function open(id: string): Promise<SequenceDefinition> {
  const result = parseDefinition(await templates.find(entry => entry.id === id)!.load());
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.definition;
}

/** All that stands under `url` or `src`. */
const addressesIn = (node: unknown): LocalizedUrl[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
        key === 'url' || key === 'src' ? [value as LocalizedUrl] : addressesIn(value),
      )
    : [];

describe('personalise', () => {
  it('gives the id, the name and the colour of its owner', async () => {
    const copy = personalise(await open('dental-visit'), {
      id: 'visit-2',
      name: 'Sourire Plus',
      accent: '#123456',
    });
    expect(copy.id).to.equal('visit-2');
    expect(copy.brand).to.include({name: 'Sourire Plus', accent: '#123456'});
  });

  it('leaves the template as it was', async () => {
    const template = await open('garage-repair');
    const before = JSON.stringify(template);
    const copy = personalise(template, {id: 'mine', name: 'Pneus Roy', channel: 'email'});
    copy.thankYou.satisfied.title = {en: 'Bye'};
    expect(JSON.stringify(template)).to.equal(before);
  });

  it('keeps brand and channel where none is given', async () => {
    const template = await open('garage-repair');
    expect(personalise(template, {id: 'mine'})).to.deep.equal({...template, id: 'mine'});
  });

  it('has its owner’s language as the source, where the template has it', async () => {
    const template = await open('garage-repair');
    const locales = (locale: string) => personalise(template, {id: 'mine', locale}).locales;
    expect(template.locales).to.deep.equal(['en', 'fr']);
    expect(locales('fr-CA')).to.deep.equal(['fr', 'en']);
    expect(locales('en')).to.deep.equal(['en', 'fr']);
    expect(locales('ar')).to.deep.equal(['en', 'fr']);
  });

  for (const {id} of templates)
    for (const locale of ['en', 'fr'])
      it(`keeps every link and picture of ${id} for customers of both languages, made in ${locale}`, async () => {
        const {locales, ...copy} = personalise(await open(id), {id: 'mine', locale});
        const addresses = addressesIn(copy);
        expect(addresses).not.to.be.empty;
        for (const address of addresses)
          for (const language of locales)
            expect(resolveUrl(address, language, locales[0]), JSON.stringify(address)).to.be.a('string');
      });

  it('takes the channel where the template has a message for it', async () => {
    const template = await open('dental-visit');
    expect(personalise(template, {id: 'mine', channel: 'sms'}).message.channel).to.equal('sms');
    const {sms: _, ...message} = template.message;
    expect(personalise({...template, message}, {id: 'mine', channel: 'sms'}).message.channel).to.equal(
      'email',
    );
  });

  it('drops the article of the old name in French', async () => {
    const template = await open('garage-repair');
    const title = {
      fr: 'Le Garage Fortin, l’équipe du Garage Fortin; au Garage Fortin',
      en: 'At Garage Fortin',
    };
    const mine = (name: string) =>
      personalise({...template, thankYou: {satisfied: {title}}}, {id: 'mine', name}).thankYou.satisfied.title;
    expect(mine('Pneus Roy')).to.deep.equal({
      fr: 'Pneus Roy, l’équipe de Pneus Roy; à Pneus Roy',
      en: 'At Pneus Roy',
    });
    expect(mine('Auto Roy').fr).to.equal('Auto Roy, l’équipe d’Auto Roy; à Auto Roy');
  });

  it('leaves the texts of a business of the very same name as they are', async () => {
    const {brand: {name} = {}, message, thankYou} = await open('dental-visit');
    const copy = personalise(await open('dental-visit'), {id: 'mine', name: ` ${name!} `});
    expect(copy).to.deep.include({message, thankYou});
    expect(copy.brand).to.not.have.property('logo');
  });

  it('takes a name as it is typed, but for stray spaces', async () => {
    const {brand, message} = personalise(await open('dental-visit'), {id: 'mine', name: '  $& \n Fils '});
    expect(brand?.name).to.equal('$& Fils');
    expect(message.sms?.body.en).to.match(/^\$& Fils: /);
    const blank = personalise(await open('dental-visit'), {id: 'mine', name: ' '});
    expect(blank.brand?.name).to.equal('Clinique Laurier');
  });

  for (const {id} of templates) {
    it(`leaves nothing of the made-up name in ${id}, and nothing to mend`, async () => {
      const template = await open(id);
      const copy = personalise(template, {id: 'mine', name: 'Atelier Soleil', accent: '#0b6e4f'});
      expect(JSON.stringify(copy)).not.to.contain(template.brand!.name);
      expect(parseDefinition(copy)).to.include({ok: true});
      const advice = lintDefinition(copy).map(({id: adviceId}) => adviceId);
      expect(advice.filter(adviceId => adviceId !== 'review-gating')).to.deep.equal([]);
    });
  }
});
