import {expect} from '@open-wc/testing';
import type {ContentStepDefinition} from '@parcours/definition';
import {contentKind} from './content-kind.js';

describe('a content step to begin with', () => {
  const titleAt = (index: number) => (contentKind.start(['en', 'fr'], index) as ContentStepDefinition).title;

  it('welcomes where it comes first', () => {
    expect(titleAt(0)).to.deep.equal({en: 'Welcome', fr: 'Bienvenue'});
  });

  it('does not welcome those who are about to leave', () => {
    expect(titleAt(1)).to.deep.equal({en: 'Good to know', fr: 'Bon à savoir'});
  });
});
