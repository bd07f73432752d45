import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parseMarkup} from './markup.js';
import type {Inline} from './markup.js';
import {fillVariables, parseVariables} from './variable.js';

const inline = (text: string): Inline[] => {
  const [block] = parseMarkup(text);
  return block?.type === 'paragraph' ? block.children : [];
};
const strong = (...children: Inline[]): Inline => ({type: 'strong', children});
const emphasis = (...children: Inline[]): Inline => ({type: 'emphasis', children});

/** What a reader would see: all words and variables' fallbacks, in order. */
const words = (nodes: readonly Inline[]): string =>
  nodes
    .map(node =>
      typeof node === 'string'
        ? node
        : node.type === 'variable'
          ? (node.fallback ?? '')
          : words(node.children),
    )
    .join('');

describe('parseMarkup', () => {
  const lines: Record<string, Inline[]> = {
    'plain words': ['plain words'],
    'a **b** c': ['a ', strong('b'), ' c'],
    '*a* b': [emphasis('a'), ' b'],
    '***both***': [strong(emphasis('both'))],
    '**a *b***': [strong('a ', emphasis('b'))],
    '*a **b***': [emphasis('a ', strong('b'))],
    '5 * 3 * 2': ['5 * 3 * 2'],
    '** a**': ['** a**'],
    '****': ['****'],
    '**a *b**': [strong('a *b')],
    '*a': ['*a'],
    '[a](https://a.example)': [{type: 'link', url: 'https://a.example', children: ['a']}],
    '[**a**](/b?c#d)': [{type: 'link', url: '/b?c#d', children: [strong('a')]}],
    '[a [b](/c)': ['[a ', {type: 'link', url: '/c', children: ['b']}],
    '[a **b](/c)': [{type: 'link', url: '/c', children: ['a **b']}],
    '[a **b [c](/d)': ['[a **b ', {type: 'link', url: '/d', children: ['c']}],
    '[a](javascript:alert(1))': ['[a](javascript:alert(1))'],
    '[a](//b)': ['[a](//b)'],
    'a](/b)': ['a](/b)'],
    '[a] (b)': ['[a] (b)'],
    'Hi {{ name }}!': ['Hi ', {type: 'variable', name: 'name'}, '!'],
    '**{{answers.nps|none}}**': [strong({type: 'variable', name: 'answers.nps', fallback: 'none'})],
    '[a](/{{name}})': [{type: 'link', url: '/{{name}}', children: ['a']}],
    '{{a b}} {{}}': ['{{a b}} {{}}'],
    '<b>&amp;': ['<b>&amp;'],
  };
  for (const [text, expected] of Object.entries(lines)) {
    it(`reads ${text}`, () => {
      expect(inline(text)).to.deep.equal(expected);
    });
  }

  it('makes paragraphs of what blank lines part, and lists of dashes', () => {
    expect(parseMarkup('one\ntwo\r\n\r\nthree\n- a\n- **b**\nfour\n\n')).to.deep.equal([
      {type: 'paragraph', children: ['one\ntwo']},
      {type: 'paragraph', children: ['three']},
      {type: 'list', items: [['a'], [strong('b')]]},
      {type: 'paragraph', children: ['four']},
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(parseMarkup(' \n\n')).to.deep.equal([]);
  });

  it('loses no words that are not syntax', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', ' ', '*', '**', '[', '](/u)', ']'), maxLength: 60}),
        text => {
          const letters = (from: string) => from.replace(/\(\/u\)/g, '').replace(/[^a]/g, '');
          const read = parseMarkup(text).map(block => (block.type === 'list' ? '' : words(block.children)));
          expect(letters(read.join(''))).to.equal(letters(text));
        },
      ),
    );
  });

  for (const hostile of [
    '*',
    '[',
    '**',
    '*a',
    '[*',
    '](',
    '](a',
    '{{',
    '{{a|',
    '*[**',
    '***a',
    '[a](/b)',
    '- \n',
    '{{a ',
  ]) {
    it(`takes time in proportion to 100,000 characters of ${JSON.stringify(hostile)}`, () => {
      const text = hostile.repeat(100_000 / hostile.length);
      const start = performance.now();
      parseMarkup(text);
      fillVariables(text, () => undefined);
      expect(performance.now() - start).to.be.below(2000);
    }).timeout(20_000);
  }
});

describe('parseVariables', () => {
  it('splits a text into strings and variables', () => {
    expect(parseVariables('{{a}} and {{b|c d}}{{e|}}.')).to.deep.equal([
      {type: 'variable', name: 'a'},
      ' and ',
      {type: 'variable', name: 'b', fallback: 'c d'},
      {type: 'variable', name: 'e', fallback: ''},
      '.',
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(parseVariables('')).to.deep.equal([]);
  });
});

describe('fillVariables', () => {
  it('puts in values, fallbacks, or nothing', () => {
    const values = new Map([
      ['name', 'Ada'],
      ['empty', ''],
    ]);
    const fill = (text: string) => fillVariables(text, name => values.get(name));
    expect(fill('Hi {{name|there}}')).to.equal('Hi Ada');
    expect(fill('Hi {{empty|there}}')).to.equal('Hi there');
    expect(fill('Hi {{other|there}}')).to.equal('Hi there');
    expect(fill('Hi {{other}}')).to.equal('Hi ');
  });

  it('reads no syntax in values', () => {
    expect(fillVariables('{{a}}', () => '{{b}} $& **c**')).to.equal('{{b}} $& **c**');
  });
});
