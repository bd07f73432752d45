import {expect} from '@open-wc/testing';
import {decodeLink, parseDefinition, type SequenceDefinition} from '@parcours/definition';
import fc from 'fast-check';
import {renderEmail, renderLink, type MessageContext} from './index.js';

const email = {
  subject: {fr: '{{firstName|Bonjour}}, votre visite?', en: '{{firstName|Hello}}, your visit?'},
  preheader: {fr: 'Une minute.', en: 'One minute.'},
  heading: {fr: 'Merci, {{firstName|et bonjour}}', en: 'Thank you, {{firstName|and hello}}'},
  body: {
    fr: '**{{firstName}}**, lisez [ceci](https://example.com/?a=1&b=2).\n\n- un\n- deux',
    en: 'Read [this](https://example.com/?a=1&b=2).',
  },
  button: {fr: 'Répondre', en: 'Answer'},
  signature: {fr: '{{staff|Élise}}\n12, rue A', en: '{{staff|Élise}}\n12 A Street'},
  embedQuestion: 'nps',
};
const nps = {
  type: 'nps',
  id: 'nps',
  label: {fr: 'Recommanderiez-vous {{place|la clinique}}?', en: 'Would you recommend us?'},
  lowLabel: {fr: 'Pas du tout', en: 'Not at all'},
  highLabel: {fr: 'Oui!', en: 'Yes!'},
};

function define(parts: {email?: object; questions?: object[]; brand?: object; locales?: string[]} = {}) {
  const result = parseDefinition({
    version: 1,
    id: 'visit',
    name: 'Visit',
    locales: parts.locales ?? ['fr', 'en'],
    brand: {name: 'Clinique "L" & fils', accent: '#0b6e4f', ...parts.brand},
    message: {channel: 'email', email: {...email, ...parts.email}},
    steps: [{type: 'questionnaire', id: 'q', title: 'Q', questions: parts.questions ?? [nps]}],
    thankYou: {satisfied: {title: 'Merci'}},
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.definition;
}

const context = {firstName: 'Zoé'};
const link = renderLink('https://example.com/s', {
  context,
  invitation: 'tok',
  locale: 'fr',
  channel: 'email',
}).url;
const render = (
  definition: SequenceDefinition = define(),
  more: {locale?: string; context?: MessageContext} = {},
) => renderEmail(definition, {locale: 'fr', context, link, ...more})!;
const read = (source: string) => new DOMParser().parseFromString(source, 'text/html');
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

/** One of all there are, halves of pairs among them. Made here: fast-check takes more than a second to list its own. */
const anyCharacter = fc.nat(0x10ffff).map(code => String.fromCodePoint(code));

/** Names of elements and attributes, in order: what no value may change. */
const shapeOf = (source: string) =>
  [...read(source).querySelectorAll('*')]
    .map(element => `${element.localName} ${element.getAttributeNames().join(' ')}`)
    .join('\n');

describe('renderEmail', () => {
  it('writes in the language asked for, else in the source language', () => {
    const {html, subject, preheader, locale} = render(define(), {locale: 'en-CA'});
    expect({subject, preheader, locale}).to.deep.equal({
      subject: 'Zoé, your visit?',
      preheader: 'One minute.',
      locale: 'en',
    });
    expect(read(html).documentElement.lang).to.equal('en');
    expect(render(define(), {locale: 'de'}).locale).to.equal('fr');
  });

  it('says in its own language what is not translated', () => {
    const page = read(render(define({email: {heading: {fr: 'Merci'}}}), {locale: 'en'}).html);
    expect(page.querySelector('h1 [lang]')?.getAttribute('lang')).to.equal('fr');
  });

  it('reads from right to left where its language does', () => {
    const {html} = render(define({locales: ['ar', 'fr', 'en']}), {locale: 'ar'});
    expect(read(html).documentElement.dir).to.equal('rtl');
  });

  it('writes the inline syntax, and values after it', () => {
    const {html, text} = render(define(), {context: {firstName: '**[x](https://evil.example)**'}});
    const page = read(html);
    expect(page.querySelector('strong')?.textContent).to.equal('**[x](https://evil.example)**');
    expect([...page.querySelectorAll('li')].map(textOf)).to.deep.equal(['un', 'deux']);
    expect(page.querySelector('p a')?.getAttribute('href')).to.equal('https://example.com/?a=1&b=2');
    expect(text).to.contain('lisez ceci (https://example.com/?a=1&b=2).\n\n- un\n- deux');
  });

  it('says the same as plain text', () => {
    const {text} = render(define(), {locale: 'en'});
    expect(text).to.equal(
      `Thank you, Zoé\n\nRead this (https://example.com/?a=1&b=2).\n\nAnswer\n${link}\n\nÉlise\n12 A Street`,
    );
  });

  it('opens the sequence with each answer of an NPS chosen, and forgets nothing else of the link', () => {
    const answers = [...read(render().html).querySelectorAll<HTMLAnchorElement>('.answer a')];
    expect(answers.map(textOf)).to.deep.equal(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(answers.map(({hash}) => decodeLink(hash))).to.deep.equal(
      answers.map((_, nps) => ({context, invitation: 'tok', channel: 'email', locale: 'fr', answers: {nps}})),
    );
    expect(answers[0]!.getAttribute('aria-label')).to.equal('0, Pas du tout');
    expect(answers[10]!.getAttribute('aria-label')).to.equal('10, Oui!');
  });

  it('chooses beside what the link has chosen', () => {
    const prefilled = `https://example.com/s#a=${encodeURIComponent('{"clean":4,"nps":2}')}`;
    const {html} = renderEmail(define(), {locale: 'fr', link: prefilled})!;
    const last = read(html).querySelector<HTMLAnchorElement>('.answer:last-child a')!;
    expect(decodeLink(last.hash).answers).to.deep.equal({clean: 4, nps: 10});
  });

  for (const [look, scale, faces] of [
    ['smileys', 5, ['😠', '😞', '😐', '😊', '😀']],
    ['smileys', 3, ['😞', '😐', '😊']],
    ['stars', 3, ['1 ★', '2 ★', '3 ★']],
    ['numbers', 4, ['1', '2', '3', '4']],
    ['labels', 2, ['Mal', 'Bien']],
  ] as const) {
    it(`shows a rating of ${scale} by ${look}`, () => {
      const labels = Array.from({length: scale}, (_, i) => ({fr: i + 1 === scale ? 'Bien' : 'Mal'}));
      const rating = {type: 'rating', id: 'clean', label: {fr: 'Propre?'}, look, scale, labels};
      const definition = define({email: {embedQuestion: 'clean'}, questions: [rating]});
      const links = [...read(render(definition).html).querySelectorAll<HTMLAnchorElement>('.answer a')];
      expect(links.map(textOf)).to.deep.equal(faces);
      expect(links.map(({hash}) => decodeLink(hash).answers)).to.deep.equal(
        links.map((_, i) => ({clean: i + 1})),
      );
    });
  }

  it('leaves out what the sequence does not have', () => {
    const definition = define({
      email: {embedQuestion: undefined, signature: undefined, preheader: undefined},
      brand: {name: undefined},
    });
    const {html} = render(definition);
    expect(html).not.to.match(/\{\{|<!--[?/]/);
    expect(read(html).querySelector('.answer, img, h2, .line')).to.equal(null);
    const {email: _, ...message} = definition.message;
    expect(renderEmail({...definition, message}, {locale: 'fr', link})).to.equal(undefined);
  });

  it('takes pictures from where the sequence is', () => {
    const image = {src: '/i/a.png', alt: {fr: 'Une dent'}, width: 900, height: 300};
    const logo = {src: 'https://cdn.example/l.png', alt: {fr: 'L'}};
    const images = read(render(define({email: {image}, brand: {logo}})).html).querySelectorAll('img');
    expect([...images].map(img => [img.getAttribute('src'), img.alt])).to.deep.equal([
      ['https://cdn.example/l.png', ''],
      ['https://example.com/i/a.png', 'Une dent'],
    ]);
    expect(images[1]!.width).to.equal(520);
  });

  it('takes links of the text from there, too', () => {
    const body = {fr: 'Voyez [nos heures](/heures).'};
    const {html, text} = render(define({email: {body}}));
    expect(read(html).querySelector('a[href="https://example.com/heures"]')?.textContent).to.equal(
      'nos heures',
    );
    expect(text).to.include('nos heures (https://example.com/heures)');
  });

  it('shows a logo that stands without a name, and says what it says', () => {
    const logo = {src: 'https://cdn.example/l.png', alt: {fr: 'Clinique Laurier'}};
    const [image] = read(render(define({brand: {name: undefined, logo}})).html).querySelectorAll('img');
    expect(image?.alt).to.equal('Clinique Laurier');
  });

  it('leaves out pictures that mail programs show broken', () => {
    for (const src of ['/i/a.svg', 'https://cdn.example/a.SVG?v=2', 'data:image/png;base64,AAAA']) {
      const image = {src, alt: {fr: 'Une dent'}};
      const {html} = render(define({email: {image}, brand: {logo: image}}));
      expect(read(html).querySelector('img'), src).to.equal(null);
      expect(html).to.contain('Clinique &quot;L&quot; &amp; fils');
    }
  });

  it('offers to unsubscribe at its foot and in its headers', () => {
    const unsubscribe = {url: 'https://example.com/u?t=a b', mailto: 'mailto:stop@example.com'};
    const {html, text, headers} = renderEmail(define(), {locale: 'fr', link, unsubscribe})!;
    expect(headers).to.deep.equal({
      'List-Unsubscribe': '<https://example.com/u?t=a%20b>, <mailto:stop@example.com>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    const away = [...read(html).querySelectorAll('.soft a')].at(-1);
    expect(textOf(away)).to.equal('Se désabonner');
    expect(away?.getAttribute('href')).to.equal('https://example.com/u?t=a b');
    expect(text).to.match(/Se désabonner\nhttps:\/\/example\.com\/u\?t=a b$/);
  });

  it('offers no way to unsubscribe that is none', () => {
    for (const url of ['javascript:alert(1)', 'https://example.com/\r\nBcc: a@b.c', '']) {
      const {html, headers} = renderEmail(define(), {locale: 'fr', link, unsubscribe: {url}})!;
      expect(headers).to.deep.equal({});
      expect(html).not.to.contain('Se désabonner');
    }
    const {headers} = renderEmail(define(), {
      locale: 'fr',
      link,
      unsubscribe: {url: 'https://example.com/>, <mailto:a@b.c>', label: 'Bas'},
    })!;
    expect(headers['List-Unsubscribe']).to.equal('<https://example.com/%3E,%20%3Cmailto:a@b.c%3E>');
  });

  for (const name of ['firstName', 'staff', 'place'])
    it(`keeps its shape whatever ${name} is`, () => {
      const shape = shapeOf(render().html);
      const hostile = fc.oneof(
        fc.string({minLength: 1}),
        fc.string({minLength: 1, unit: anyCharacter}),
        fc.constantFrom(
          '<script>alert(1)</script>',
          '"><img src=x onerror=alert(1)>',
          "' onmouseover='x",
          '</td></tr></table><!--',
          '<!--?auto-->',
          '<!--/question-->',
          '{{link}}',
          '{{body}}',
          '$&$1$`',
          '<![endif]-->',
          '&lt;b&gt;',
          'x\r\nBcc: a@example.com',
          '\u202eevil',
        ),
      );
      fc.assert(
        fc.property(hostile, value => {
          const {html, subject} = render(define(), {context: {...context, [name]: value}});
          expect(shapeOf(html)).to.equal(shape);
          expect(subject).not.to.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }),
        {numRuns: 40},
      );
    });

  it('shows a hostile value as it is', () => {
    const firstName = '<b>"&\'</b> {{staff}} &amp;';
    const page = read(render(define(), {context: {firstName}}).html);
    expect(page.querySelector('h1')?.textContent).to.equal(`Merci, ${firstName}`);
    expect(page.title).to.equal(`${firstName}, votre visite?`);
  });

  it('follows the reader into the dark, or the scheme that its owner chose', () => {
    const dark = /prefers-color-scheme: dark/;
    const schemes = (html: string) =>
      read(html).querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content;
    const auto = render().html;
    expect(auto).to.match(dark);
    expect(schemes(auto)).to.equal('light dark');
    for (const scheme of ['light', 'dark']) {
      const {html} = render(define({brand: {scheme}}));
      expect(html).not.to.match(dark);
      expect(schemes(html)).to.equal(scheme);
    }
  });
});
