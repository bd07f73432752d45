import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {setText} from '../commands/set-text.js';
import {translate} from '../commands/translate.js';
import {visit} from '../sequences.fixtures.js';
import {fromCsv, toCsv} from './csv.js';
import {fromTable, toTable, translationRows} from './translation-rows.js';

const title = ['steps', 0, 'title'];
const rowOf = (document: ReturnType<typeof visit>) =>
  translationRows(document, 'fr').find(({key}) => key === 'visit.title')!;

describe('translations', () => {
  it('are written, then stale once the source changes, then right again', () => {
    const written = translate(title, 'fr', 'Votre passage')(visit());
    expect(rowOf(written)).to.include({target: 'Votre passage', state: 'written'});
    const changed = setText(title, 'en', 'Your day')(written);
    expect(rowOf(changed).state).to.equal('stale');
    expect(rowOf(translate(title, 'fr', 'Votre journée')(changed)).state).to.equal('written');
  });

  it('are missing where nothing is written', () => {
    expect(rowOf(translate(title, 'fr', '')(visit())).state).to.equal('missing');
  });

  it('say nothing of the source', () => {
    expect(translate(title, 'en', 'Your day')(visit())).not.to.have.property('translations');
  });

  it('come back from a translator', () => {
    const table = toTable(visit(), 'fr').map(([key, source, target]) => [
      key!,
      source!,
      key === 'visit.title' ? 'Passage' : target!,
    ]);
    const reading = fromTable(visit(), 'fr', fromCsv(toCsv(table)))!;
    expect(reading.count).to.equal(1);
    expect(rowOf(reading.document).target).to.equal('Passage');
  });

  it('refuse a table that is not for the language', () => {
    expect(fromTable(visit(), 'fr', [['key', 'en', 'es']])).to.equal(undefined);
    expect(fromTable(visit(), 'fr', [])).to.equal(undefined);
  });

  it('leave what a table does not know', () => {
    const reading = fromTable(visit(), 'fr', [
      ['key', 'fr'],
      ['nothing', 'x'],
      ['visit.title', ''],
    ])!;
    expect(reading).to.deep.equal({document: visit(), count: 0});
  });
});

describe('CSV', () => {
  it('reads what it has written', () => {
    const value = fc.string({unit: fc.constantFrom('a', '"', ',', ';', '\n', 'é', ' ')});
    fc.assert(
      fc.property(fc.array(fc.array(value, {minLength: 2, maxLength: 4}), {minLength: 1}), rows => {
        // The first line says what separates values.
        const table = [['key', 'en'], ...rows];
        expect(fromCsv(toCsv(table))).to.deep.equal(table);
      }),
    );
  });

  it('reads semicolons, a mark of the byte order, and lines without a return', () => {
    expect(fromCsv('\uFEFFkey;fr\nvisit.title;"Un; deux"')).to.deep.equal([
      ['key', 'fr'],
      ['visit.title', 'Un; deux'],
    ]);
  });
});
