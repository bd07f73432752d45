import {expect} from '@open-wc/testing';
import {visit} from '../sequences.fixtures.js';
import {translationRows} from '../translations/translation-rows.js';
import {addLanguage, makeSource, removeLanguage, writtenIn} from './languages.js';
import {translate} from './translate.js';

describe('languages', () => {
  it('adds one, empty', () => {
    const document = addLanguage('es')(visit());
    expect(document.locales).to.deep.equal(['en', 'fr', 'es']);
    const {written, all} = writtenIn(document, 'es');
    expect(written).to.equal(0);
    expect(writtenIn(document, 'en')).to.deep.equal({written: all, all});
  });

  it('adds none twice', () => {
    const document = visit();
    expect(addLanguage('fr')(document)).to.equal(document);
  });

  it('makes one the source', () => {
    expect(makeSource('fr')(visit()).locales).to.deep.equal(['fr', 'en']);
  });

  it('forgets what the new source was made from, and marks what disagreed with it', () => {
    const [before, after] = [visit(), {...visit(), translations: {fr: {'visit.title': 'other'}}}];
    const title = ['steps', 0, 'title'];
    const translated = translate(title, 'fr', 'Votre passage')(before);
    expect(translated.translations).to.have.nested.property('fr.visit\\.title');
    expect(makeSource('fr')(translated)).not.to.have.property('translations');
    const disagreed = makeSource('fr')(after);
    expect(disagreed.translations).not.to.have.property('fr');
    const row = translationRows(disagreed, 'en').find(({key}) => key === 'visit.title')!;
    expect(row.state).to.equal('stale');
    expect(translationRows(makeSource('fr')(before), 'en').some(({state}) => state === 'stale')).to.be.false;
  });

  it('removes one with all its words, and nothing else', () => {
    const document = removeLanguage('fr')({...visit(), translations: {fr: {'visit.nps.label': 'x'}}});
    expect(document.locales).to.deep.equal(['en']);
    expect(JSON.stringify(document)).not.to.include('"fr"');
    expect(document.steps[0]!.title).to.deep.equal({en: 'Your visit'});
    expect(document.steps).to.have.length(3);
    expect(document).not.to.have.property('translations');
  });

  it('keeps an address that all languages share', () => {
    const [first, ...others] = visit().steps;
    const image = {src: {fr: '/team.webp'}, alt: {fr: 'L’équipe', en: 'The team'}};
    const document = removeLanguage('fr')({...visit(), steps: [{...first!, image}, ...others]});
    expect(document.steps[0]).to.deep.include({image: {src: {en: '/team.webp'}, alt: {en: 'The team'}}});
  });

  it('keeps the last one', () => {
    const document = removeLanguage('fr')(visit());
    expect(removeLanguage('en')(document)).to.equal(document);
  });
});
