import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {confirm, translate} from '../commands/translate.js';
import {visit} from '../sequences.fixtures.js';
import {changedWords} from './changed-words.js';
import {fromCsv, toCsv} from './csv.js';
import {fromTable, toTable, translationRows} from './translation-rows.js';

const title = ['steps', 0, 'title'];
const rowOf = (document: ReturnType<typeof visit>) =>
  translationRows(document, 'fr').find(({key}) => key === 'visit.title')!;

/** The source of the title, typed letter by letter. */
const setTyped = (words: string, document: ReturnType<typeof visit>) =>
  [...words].reduce((now, _, i) => translate(title, 'en', words.slice(0, i + 1))(now), document);

describe('translations', () => {
  it('are written, then stale once the source changes, then right again', () => {
    const written = translate(title, 'fr', 'Votre passage')(visit());
    expect(rowOf(written)).to.include({target: 'Votre passage', state: 'written'});
    const changed = translate(title, 'en', 'Your day')(written);
    expect(rowOf(changed).state).to.equal('stale');
    expect(rowOf(translate(title, 'fr', 'Votre journée')(changed)).state).to.equal('written');
  });

  it('are stale once the source of a template changes, and say from what', () => {
    const changed = setTyped('Your visit today', visit());
    expect(rowOf(changed)).to.include({state: 'stale', before: 'Your visit'});
    expect(rowOf(confirm(title, 'fr')(changed))).to.include({state: 'written', before: undefined});
    expect(confirm(title, 'fr')(changed)).not.to.have.property('x-translated-from');
    expect(rowOf(setTyped('Your visit', changed)).state).to.equal('written');
  });

  it('are missing where nothing is written', () => {
    expect(rowOf(translate(title, 'fr', '')(visit())).state).to.equal('missing');
  });

  it('say nothing of a source that was translated into nothing yet', () => {
    const alone = translate(title, 'fr', '')(visit());
    expect(translate(title, 'en', 'Your day')(alone)).not.to.have.property('translations');
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

  it('are stale where the translator had an older source, and say which', () => {
    const table = [
      ['key', 'en', 'fr'],
      ['visit.title', 'Your appointment', 'Votre rendez-vous'],
    ];
    const {document} = fromTable(visit(), 'fr', table)!;
    expect(rowOf(document)).to.include({
      target: 'Votre rendez-vous',
      state: 'stale',
      before: 'Your appointment',
    });
  });

  it('are right where a spreadsheet has only moved the spaces', () => {
    const table = [
      ['key', 'en', 'fr'],
      ['visit.title', ' Your\r\nvisit ', 'Passage'],
    ];
    expect(rowOf(fromTable(visit(), 'fr', table)!.document).state).to.equal('written');
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

describe('changedWords', () => {
  const marked = (before: string, now: string) => {
    const {pieces, lost} = changedWords(before, now);
    return {now: pieces.map(({words, isNew}) => (isNew ? `[${words}]` : words)).join(''), lost};
  };

  it('marks what was added', () => {
    expect(
      marked('Would you recommend {{org | us}}?', 'Would you recommend {{org | us}} to a friend?'),
    ).to.deep.equal({
      now: 'Would you recommend {{org | us}} [to a friend]?',
      lost: [],
    });
    expect(marked('Your visit', 'Your visit of today')).to.deep.equal({
      now: 'Your visit [of today]',
      lost: [],
    });
  });

  it('names what is gone', () => {
    expect(marked('Your own visit of today', 'Your visit')).to.deep.equal({
      now: 'Your visit',
      lost: ['own', 'of today'],
    });
  });

  it('leaves nothing out of the text', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', '?')});
    fc.assert(
      fc.property(text, text, (before, now) => {
        const said = changedWords(before, now).pieces.map(({words}) => words);
        expect(said.join('')).to.equal(now.trimStart());
      }),
    );
  });
});

describe('CSV', () => {
  it('reads what it has written', () => {
    const value = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', 'é', ' ', '=', '@', '-', "'", '\t'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(value, {minLength: 2, maxLength: 4}), {minLength: 1}), rows => {
        // The first line says what separates values.
        const table = [['key', 'en'], ...rows];
        expect(fromCsv(toCsv(table))).to.deep.equal(table);
      }),
    );
  });

  it('writes no cell that a spreadsheet would run', () => {
    for (const cell of ['=HYPERLINK("https://evil.example")', '+1', '-1+1|cmd', '@SUM(A1)', '\t=1', "'=1"]) {
      const written = toCsv([['visit.title', cell]]);
      expect(written).not.to.match(/(^|[,"])[=+\-@\t]/);
      expect(fromCsv(written)).to.deep.equal([['visit.title', cell]]);
    }
  });

  it('reads semicolons, a mark of the byte order, and lines without a return', () => {
    expect(fromCsv('\uFEFFkey;fr\nvisit.title;"Un; deux"')).to.deep.equal([
      ['key', 'fr'],
      ['visit.title', 'Un; deux'],
    ]);
  });
});
