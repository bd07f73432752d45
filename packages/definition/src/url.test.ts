import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {resolveText} from './text.js';
import {resolveUrl, safeUrl} from './url.js';

describe('safeUrl', () => {
  const both = [
    'https://a.example',
    'http://a.example/b?c#d',
    'HTTPS://a.example',
    '/path',
    'path/to',
    './a',
    '../a',
    '?q=1',
    '#top',
    '/a:b',
    '?a=b:c',
  ];
  const links = ['mailto:a@b.example', 'tel:+15145550199', 'sms:+15145550199'];
  const images = ['data:image/png;base64,AA==', 'data:image/webp,abc'];
  const neither = [
    '',
    ' ',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'https:evil.example',
    'https:///evil',
    'https://',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '/\t/evil.example',
    '\u0001https://a.example',
    'vbscript:x',
    'data:text/html,x',
    'data:image/svg+xml,<svg/>',
    'DATA:IMAGE/SVG+XML;base64,AA',
    'blob:https://a.example/1',
    'ftp://a.example',
    'file:///etc',
    'mailto:',
    'a b:c',
    3,
    null,
    undefined,
    {},
  ];

  it('lets through what each kind may be, trimmed', () => {
    for (const url of [...both, ...links]) expect(safeUrl(` ${url}\n`, 'link')).to.equal(url);
    for (const url of [...both, ...images]) expect(safeUrl(url, 'image')).to.equal(url);
  });

  it('refuses all else', () => {
    for (const url of [...neither, ...images])
      expect(safeUrl(url, 'link'), JSON.stringify(url)).to.equal(undefined);
    for (const url of [...neither, ...links])
      expect(safeUrl(url, 'image'), JSON.stringify(url)).to.equal(undefined);
  });

  it('lets through nothing that leaves the origin or the schemes', () => {
    const unit = fc.constantFrom(
      '/',
      '\\',
      ':',
      '.',
      '@',
      '\t',
      '\n',
      ' ',
      'javascript:',
      'https:',
      'data:',
      'evil',
      '#',
      '?',
    );
    fc.assert(
      fc.property(fc.string({unit, maxLength: 8}), text => {
        const url = safeUrl(text, 'link');
        if (url === undefined) return;
        const base = 'http://host.example/deep/page';
        // What no browser can open goes nowhere.
        if (!URL.canParse(url, base)) return;
        const {protocol, origin} = new URL(url, base);
        expect(['http:', 'https:']).to.include(protocol);
        if (!/^https?:/.test(url)) expect(origin).to.equal('http://host.example');
      }),
      {numRuns: 2000},
    );
  }).timeout(20_000);
});

describe('resolveUrl', () => {
  const url = {fr: '/fr', en: '/en', 'fr-CA': ''};
  it('falls back as texts do', () => {
    expect(resolveUrl(url, 'fr-CA', 'en')).to.equal('/fr');
    expect(resolveUrl(url, 'de', 'en')).to.equal('/en');
    expect(resolveUrl(undefined, 'fr', 'en')).to.equal(undefined);
  });

  it('is that of another language rather than none', () => {
    expect(resolveUrl({fr: '/fr'}, 'de', 'en')).to.equal('/fr');
    expect(resolveUrl({en: '', fr: '/fr'}, 'en', 'en')).to.equal('/fr');
    expect(resolveUrl({en: ''}, 'en', 'en')).to.equal(undefined);
    expect(resolveUrl({}, 'en', 'en')).to.equal(undefined);
  });
});

describe('resolveText', () => {
  const text = {fr: 'Merci', en: 'Thanks', 'en-CA': ''};
  it('finds the exact tag, its parents, then the source language', () => {
    expect(resolveText(text, 'fr', 'en')).to.deep.equal({text: 'Merci', locale: 'fr'});
    expect(resolveText(text, 'en-CA', 'fr')).to.deep.equal({text: 'Thanks', locale: 'en'});
    expect(resolveText(text, 'de', 'fr')).to.deep.equal({text: 'Merci', locale: 'fr'});
    expect(resolveText({}, 'constructor', '__proto__')).to.equal(undefined);
    expect(resolveText(undefined, 'fr', 'en')).to.equal(undefined);
  });
});
