import {expect} from '@open-wc/testing';
import {shuffleOptions} from './shuffle.js';
import {words} from './sequences.fixtures.js';

const letters = ['a', 'b', 'c', 'd', 'e'].map(id => ({id, label: words(id)}));
const order = (options: readonly {id: string}[]) => options.map(({id}) => id).join('');

describe('shuffleOptions', () => {
  it('gives the same order for the same seed and question, in any language', () => {
    const french = letters.map(({id}) => ({id, label: {fr: id.toUpperCase()}}));
    const first = order(shuffleOptions(letters, 'seed', 'q'));
    expect(order(shuffleOptions(letters, 'seed', 'q'))).to.equal(first);
    expect(order(shuffleOptions(french, 'seed', 'q'))).to.equal(first);
  });

  it('gives another order for another seed or question', () => {
    const by = (seeds: readonly string[], questions: readonly string[]) =>
      new Set(seeds.flatMap(seed => questions.map(q => order(shuffleOptions(letters, seed, q))))).size;
    const ten = Array.from({length: 10}, (_, i) => `${i}`);
    expect(by(ten, ['q'])).to.be.above(5);
    expect(by(['seed'], ten)).to.be.above(5);
  });

  it('gives every option every place equally often', () => {
    const places = new Map<string, number>();
    const seeds = 5000;
    for (let seed = 0; seed < seeds; seed++) {
      shuffleOptions(letters, `${seed}`, 'q').forEach(({id}, place) => {
        places.set(id + place, (places.get(id + place) ?? 0) + 1);
      });
    }
    expect(places.size).to.equal(25);
    // 1000 expected of each; 28 is the standard deviation.
    for (const [where, times] of places) expect(times, where).to.be.within(850, 1150);
  });

  it('keeps fixed options last, as they are written', () => {
    const options = letters.map(option => ({...option, fixed: option.id === 'c' || option.id === 'e'}));
    for (let seed = 0; seed < 20; seed++) {
      expect(order(shuffleOptions(options, `${seed}`, 'q'))).to.match(/^[abd]{3}ce$/);
    }
  });

  it('loses no option, and leaves the list it was given', () => {
    const before = order(letters);
    expect([...order(shuffleOptions(letters, 'seed', 'q'))].sort().join('')).to.equal('abcde');
    expect(order(letters)).to.equal(before);
    expect(shuffleOptions([], 'seed', 'q')).to.deep.equal([]);
  });
});
