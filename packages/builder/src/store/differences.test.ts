import {expect} from '@open-wc/testing';
import {visit} from '../sequences.fixtures.js';
import {removeStep} from '../commands/steps.js';
import {setText} from '../commands/set-text.js';
import {differences} from './differences.js';

describe('differences', () => {
  it('finds none between equals', () => {
    expect(differences(visit(), structuredClone(visit()))).to.deep.equal([]);
  });

  it('names the text that differs', () => {
    const path = ['steps', 0, 'title'];
    const [first, ...rest] = differences(visit(), setText(path, 'en', 'Other')(visit()));
    expect(first).to.deep.equal({path: [...path, 'en'], mine: 'Your visit', theirs: 'Other'});
    expect(rest).to.deep.equal([]);
  });

  it('takes a removed step for one difference, and the ones after it for the same', () => {
    const {steps} = visit();
    expect(differences(visit(), removeStep(0)(visit()))).to.deep.equal([
      {path: ['steps', 0], mine: steps[0]},
    ]);
  });

  it('does not mind in which order keys were written', () => {
    expect(
      differences({a: 1, b: [{id: 'x', c: 1, d: [2]}]}, {b: [{d: [2], c: 1, id: 'x'}], a: 1}),
    ).to.deep.equal([]);
  });

  it('takes a list without ids for one value', () => {
    expect(differences({from: [1, 2]}, {from: [1, 3]})).to.deep.equal([
      {path: ['from'], mine: [1, 2], theirs: [1, 3]},
    ]);
  });

  it('takes another order for one difference', () => {
    const [a, b] = [{id: 'a'}, {id: 'b'}];
    expect(differences([a, b], [b, a])).to.deep.equal([{path: [], mine: [a, b], theirs: [b, a]}]);
  });

  it('is not misled by names of Object.prototype', () => {
    expect(differences({}, JSON.parse('{"__proto__": 1, "toString": 2}'))).to.deep.equal([
      {path: ['__proto__'], theirs: 1},
      {path: ['toString'], theirs: 2},
    ]);
  });
});
