import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import {renderEml, type RenderedEmail} from './index.js';

const email: RenderedEmail = {
  subject: 'Zoé, comment s’est passée votre visite à la clinique du boulevard René-Lévesque? 😀',
  preheader: '',
  locale: 'fr',
  html: '<!doctype html>\n<p>Été</p>',
  text: 'Été\n\n.\nFrom x',
  headers: {
    'List-Unsubscribe': '<https://example.com/u>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
};
const parse = (eml: string) => PostalMime.parse(eml);
const plain = (text?: string) => text?.replaceAll('\r\n', '\n').trim();

describe('renderEml', () => {
  it('is read back by a mail program as it was written', async () => {
    const read = await parse(
      renderEml(email, {
        from: {name: 'Clinique Laurier, Québec', address: 'bonjour@example.com'},
        to: {name: 'Zoé', address: 'zoe@example.com'},
        date: new Date('2026-11-24T10:00:00Z'),
      }),
    );
    expect(read.subject).to.equal(email.subject);
    expect(read.from).to.include({name: 'Clinique Laurier, Québec', address: 'bonjour@example.com'});
    expect(read.to?.[0]).to.include({name: 'Zoé', address: 'zoe@example.com'});
    expect(read.date).to.equal('2026-11-24T10:00:00.000Z');
    expect(plain(read.html)).to.equal(email.html);
    expect(plain(read.text)).to.equal(email.text);
    expect(read.headers.find(({key}) => key === 'list-unsubscribe')?.value).to.equal(
      '<https://example.com/u>',
    );
  });

  it('is a draft without a date', async () => {
    const {headers} = await parse(renderEml(email));
    expect(headers.find(({key}) => key === 'x-unsent')?.value).to.equal('1');
    expect(headers.map(({key}) => key)).not.to.include.members(['date']);
  });

  it('keeps lines as short as mail servers ask', () => {
    const lines = renderEml({...email, html: 'é'.repeat(5000), subject: '😀'.repeat(200)}).split('\r\n');
    expect(Math.max(...lines.map(({length}) => length))).to.be.at.most(90);
  });

  it('keeps hostile values in their header', async () => {
    const keys = (await parse(renderEml(email, {from: {address: 'a@example.com'}}))).headers.map(
      ({key}) => key,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({minLength: 1, maxLength: 80, unit: 'grapheme'}),
          fc.constantFrom(
            'x\r\nBcc: b@example.com',
            'x\n\n<p>',
            '=?utf-8?B?QQ==?=',
            '"a" <b@example.com>',
            '\u2028x',
          ),
        ),
        async value => {
          const from = {name: `N${value}`, address: `a${value}@example.com`};
          const unsent = {
            ...email,
            subject: `S${value}`,
            headers: {...email.headers, 'List-Unsubscribe': `U${value}`},
          };
          const read = await parse(renderEml(unsent, {from}));
          expect(read.headers.map(({key}) => key)).to.deep.equal(keys);
          expect(plain(read.html)).to.equal(email.html);
          expect(read.subject?.replace(/\s+/g, ' ').trim()).to.equal(
            `S${value}`
              .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
          );
        },
      ),
      {numRuns: 60},
    );
  });
});
