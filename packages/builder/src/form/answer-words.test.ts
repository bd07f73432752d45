import {expect} from '@open-wc/testing';
import type {QuestionDefinition} from '@parcours/definition';
import {translator} from '../locale/translate.js';
import type {Scope} from '../scope.js';
import {answerWords} from './answer-words.js';

describe('what an answer is called', () => {
  const scope = {content: 'fr', document: {locales: ['en', 'fr']}} as unknown as Scope;
  const options = [
    {id: 'yes', label: {en: 'Yes', fr: 'Oui'}},
    {id: 'no', label: {en: 'No'}},
  ];
  const called = (id: string, other: unknown = true) =>
    answerWords(
      {type: 'single-choice', options, other} as unknown as QuestionDefinition,
      id,
      scope,
      translator(() => 'en'),
    );

  it('is its label in the language being written, or in the source', () => {
    expect(called('yes')).to.equal('Oui');
    expect(called('no')).to.equal('No');
  });

  it('is its id where it is gone', () => {
    expect(called('gone')).to.equal('gone');
  });

  it('is, of a free one, its own words or ours', () => {
    expect(called('other', {label: {en: 'Another time', fr: 'Une autre fois'}})).to.equal('Une autre fois');
    expect(called('other')).to.equal('Another answer');
  });
});
