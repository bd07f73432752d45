import {expect} from '@open-wc/testing';
import {
  fillVariables,
  lintDefinition,
  parseDefinition,
  type SequenceDefinition,
  smsSegments,
} from '@parcours/definition';
import {templates} from './index.js';

// What a page serves under /parcours/images/ stands here in the package.
const imagesBase = '/parcours/images/';
const fileOf = (path: string) => new URL(`../images/${path.slice(imagesBase.length)}`, import.meta.url);

/** Every string of a document with the key it stands under: a locale for texts. */
function strings(node: unknown, key = ''): [string, string][] {
  if (typeof node === 'string') return [[key, node]];
  return typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([name, child]) => strings(child, name))
    : [];
}

const isText = (value: string) => !/^(https?:|tel:|sms:|mailto:|\/)/.test(value);

describe('templates', () => {
  it('are there for each of sixteen trades', () => {
    expect(new Set(templates.map(({industry}) => industry))).to.deep.equal(
      new Set([
        ...[
          'dental',
          'physiotherapy',
          'optometry',
          'veterinary',
          'garage',
          'car-dealer',
          'restaurant',
          'hotel',
        ],
        ...[
          'hair-salon',
          'gym',
          'real-estate',
          'insurance',
          'plumbing-heating',
          'landscaping',
          'shop',
          'software',
        ],
      ]),
    );
  });

  it('have ids of their own', () => {
    expect(new Set(templates.map(({id}) => id)).size).to.equal(templates.length);
  });

  for (const {load, ...entry} of templates) {
    const {id} = entry;
    describe(id, () => {
      let definition: SequenceDefinition;
      let all: [string, string][];

      before(async () => {
        const result = parseDefinition(await load());
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        expect(result.warnings).to.deep.equal([]);
        definition = result.definition;
        all = strings(definition);
      });

      it('is the JSON that is published', async () => {
        const response = await fetch(new URL(`./sequences/${id}.json`, import.meta.url));
        expect(await response.json(), 'run `npm run generate -w @parcours/templates`').to.deep.equal(
          await load(),
        );
      });

      it('is listed as what it is', () => {
        const {brand, message, steps} = definition;
        expect(entry).to.deep.include({
          id: definition.id,
          industry: definition.industry,
          name: definition.name,
          accent: brand!.accent,
          channel: message.channel,
          channels: ['email', 'sms', 'hyperlink'],
          steps: steps.map(({type}) => type),
        });
        const asked = steps.filter(({audience, showIf}) => audience !== 'dissatisfied' && !showIf);
        const questions = asked.flatMap(step =>
          step.type === 'questionnaire' ? step.questions.filter(({showIf}) => !showIf) : [],
        );
        expect(entry.questions).to.equal(questions.length);
      });

      it('is done in about a minute', () => {
        expect(entry.seconds).to.be.within(15, 60);
      });

      it('is described in both languages', () => {
        for (const locale of ['en', 'fr'] as const) {
          expect(entry.summary[locale]).to.match(/^\p{Lu}.{30,110}\.$/u);
          expect(entry.synonyms[locale].length).to.be.greaterThan(6);
        }
        expect(entry.summary.fr).not.to.match(/[^\u00a0]:|[ \u00a0][?!;]|'/);
      });

      it('lints clean, but for the notice on review gating', () => {
        const advice = lintDefinition(definition).map(({id: adviceId, path, params}) => ({
          adviceId,
          path,
          params,
        }));
        expect(advice.filter(({adviceId}) => adviceId !== 'review-gating')).to.deep.equal([]);
      });

      it('has every part, in both languages', () => {
        expect(definition.locales).to.have.members(['fr', 'en']);
        expect(definition.message).to.include.all.keys('email', 'sms', 'hyperlink');
        expect(definition.thankYou).to.include.all.keys('satisfied', 'dissatisfied');
        const types = definition.steps.map(({type}) => type);
        expect(types).to.include.members(['questionnaire', 'cross-sell', 'review']);
        const count = (locale: string) =>
          all.filter(([key, value]) => key === locale && isText(value)).length;
        expect(count('fr')).to.be.greaterThan(45);
        expect(count('fr')).to.equal(count('en'));
      });

      it('is printed as French and English are', () => {
        const texts = all.filter(([, value]) => isText(value));
        const {sms} = definition.message;
        const plain = Object.values(sms?.body ?? {});
        for (const [locale, text] of texts) {
          if (plain.includes(text)) continue;
          expect(text, 'a straight apostrophe or quotation mark').not.to.match(/['"]/);
          expect(text, 'three dots').not.to.contain('...');
          if (locale !== 'fr') continue;
          expect(text, 'a colon without its no-break space').not.to.match(/[^\u00a0]:(\s|$)/);
          expect(text, 'a space before ? ! or ;').not.to.match(/\s[?!;]/);
          expect(text, 'quotation marks without their no-break spaces').not.to.match(/«[^\u00a0]|[^\u00a0]»/);
          expect(text, 'a familiar form').not.to.match(/(^|[\s’'])(tu|toi|ton|tes|ta)(?=[\s,.?!]|$)/i);
        }
      });

      it('is billed as one text message, with a link of 41 characters', () => {
        for (const body of Object.values(definition.message.sms?.body ?? {})) {
          const text = fillVariables(body, name => (name === 'link' ? 'x'.repeat(41) : undefined));
          expect(smsSegments(text).segments, text).to.equal(1);
        }
      });

      it('never speaks of reviews to a dissatisfied customer', () => {
        const words = strings(definition.thankYou.dissatisfied).map(([, value]) => value);
        expect(words.join(' ')).not.to.match(/\bavis\b|review|google/i);
      });

      it('has its pictures', async () => {
        const sources = new Set(all.map(([, value]) => value).filter(value => value.startsWith(imagesBase)));
        expect(sources.size).to.be.greaterThan(0);
        for (const source of sources) {
          const response = await fetch(fileOf(source));
          expect(response.ok, source).to.equal(true);
          const svg = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
          expect(svg.documentElement.localName, source).to.equal('svg');
          expect(svg.querySelector('style, script, [style]'), source).to.equal(null);
        }
      });
    });
  }
});
