import {expect} from '@open-wc/testing';
import {markedWords} from './marked-words.js';

describe('markedWords', () => {
  it('tells variables and costly characters from the rest', () => {
    expect(markedWords('D’où, {{firstName}}? Fête', new Set(['’', 'ê']))).to.deep.equal([
      {words: 'D'},
      {words: '’', kind: 'costly'},
      {words: 'où, '},
      {words: '{{firstName}}', kind: 'variable'},
      {words: '? F'},
      {words: 'ê', kind: 'costly'},
      {words: 'te'},
    ]);
  });

  it('has nothing to say of plain words, nor of half a variable', () => {
    expect(markedWords('Hello {{first')).to.deep.equal([{words: 'Hello {{first'}]);
    expect(markedWords('')).to.deep.equal([]);
  });
});
