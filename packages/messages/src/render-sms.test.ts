import {expect} from '@open-wc/testing';
import {parseDefinition, type SequenceDefinition} from '@parcours/definition';
import {renderSms} from './render-sms.js';

function withBody(body: unknown): SequenceDefinition {
  const result = parseDefinition({
    version: 1,
    id: 'visit',
    name: 'Visit',
    locales: ['fr', 'en'],
    message: {channel: 'sms', sms: {body}},
    steps: [],
    thankYou: {satisfied: {title: 'Merci'}},
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.definition;
}

const link = 'https://example.com/s/1';
const send = (body: unknown, context = {}, locale = 'fr') =>
  renderSms(withBody(body), {locale, context, link})!;

describe('renderSms', () => {
  it('puts the link where the body names it', () => {
    expect(send('Ici: {{link}} Merci').text).to.equal(`Ici: ${link} Merci`);
  });

  it('appends the link to a body that does not name it', () => {
    expect(send('Merci').text).to.equal(`Merci ${link}`);
  });

  it('takes no link from the context', () => {
    expect(send('{{link}}', {link: 'https://evil.example'}).text).to.equal(link);
  });

  it('writes in the language asked for, else in the source language', () => {
    const body = {fr: 'Bonjour', en: 'Hello'};
    expect(send(body, {}, 'en-CA').text).to.equal(`Hello ${link}`);
    expect(send(body, {}, 'de').text).to.equal(`Bonjour ${link}`);
  });

  it('keeps a hostile value on its line, in its direction, and short', () => {
    expect(send('{{name}}|', {name: 'a\r\nb\u202ec'}).text).to.equal(`a bc| ${link}`);
    expect(send('{{name}}', {name: 'x'.repeat(300)}).text).to.equal(`${'x'.repeat(200)} ${link}`);
    expect(send('{{constructor|none}}').text).to.equal(`none ${link}`);
  });

  it('names each costly character, where it stands, and its plain form', () => {
    const {encoding, costly} = send('Fête d’été, l’an 1 😀');
    expect(encoding).to.equal('ucs-2');
    expect(costly).to.deep.equal([
      {character: 'ê', positions: [1], plain: 'e'},
      {character: '’', positions: [6, 13], plain: "'"},
      {character: '😀', positions: [19]},
    ]);
  });

  it('counts 160 characters as one message and 161 as two', () => {
    const body = (length: number) => 'x'.repeat(length - link.length - 1);
    expect(send(body(160))).to.include({encoding: 'gsm-7', segments: 1});
    expect(send(body(161))).to.include({encoding: 'gsm-7', segments: 2});
  });

  it('gives nothing where the sequence has no text message', () => {
    const definition = withBody('x');
    const {sms: _, ...message} = definition.message;
    expect(renderSms({...definition, message}, {locale: 'fr', link})).to.equal(undefined);
  });
});
