import {expect} from '@open-wc/testing';
import {visit} from '../sequences.fixtures.js';
import {fixOf} from './fix-of.js';
import {readFile, readValue} from './read-file.js';

describe('readFile', () => {
  it('takes a sequence, with keys of one’s own', () => {
    const reading = readFile(`\uFEFF${JSON.stringify({...visit(), 'x-note': 'kept'})}`);
    expect(reading).to.have.property('document');
    expect((reading as {document: object}).document).to.have.property('x-note', 'kept');
  });

  it('says where a sequence is wrong, and takes nothing', () => {
    const reading = readFile(JSON.stringify({...visit(), thankYou: {}}));
    const issues = 'issues' in reading ? reading.issues : [];
    expect(issues.map(({path, code}) => ({path, code}))).to.deep.equal([
      {path: ['thankYou', 'satisfied'], code: 'missing'},
    ]);
  });

  it('says that it is not JSON', () => {
    expect(readFile('{"version": 1,')).to.have.property('syntax');
  });
});

describe('fixOf', () => {
  const fixes = (value: unknown) => {
    const reading = readValue(value);
    return 'issues' in reading ? reading.issues.map(issue => fixOf(issue, value)) : [];
  };
  const shown = (value: unknown) => fixes(value).map(fix => fix && `${fix.kind} ${fix.words}`);
  const asking = (question: object) => {
    const [first, ...others] = visit().steps;
    const asked = {id: 'start', type: 'rating', label: {en: 'How was it?'}, scale: 5, ...question};
    return {...visit(), steps: [{...first, questions: [asked]}, ...others]};
  };

  it('knows what was meant by a word, a key, a number and a switch', () => {
    expect(shown(asking({requird: true}))).to.deep.equal(['rename required']);
    expect(shown(asking({type: 'ratin'}))).to.deep.equal(['rename rating']);
    expect(shown(asking({look: 'star'}))).to.deep.equal(['rename stars']);
    expect(shown(asking({scale: '5'}))).to.deep.equal(['write 5']);
    expect(shown(asking({required: 'true'}))).to.deep.equal(['write true']);
    expect(shown(asking({colour: 'red'}))).to.deep.equal(['leave-out colour']);
  });

  it('leaves the choice to the author where there is one', () => {
    expect(shown(asking({look: 'hearts'}))).to.deep.equal([undefined]);
    expect(shown(asking({label: undefined}))).to.deep.equal([undefined]);
  });

  it('writes over no key that is there, and keeps their order', () => {
    expect(shown(asking({required: true, requird: true}))).to.deep.equal(['leave-out requird']);
    const {nmae, ...value} = {nmae: 'Visit', ...visit()} as Record<string, unknown>;
    delete value['name'];
    const mistyped = {nmae, ...value};
    const mended = fixes(mistyped)
      .find(fix => fix?.words === 'name')!
      .mend(mistyped);
    expect(Object.keys(mended)[0]).to.equal('name');
  });

  it('mends one after another, until nothing is left', () => {
    let value: unknown = asking({requird: 'true', scale: '5', look: 'star'});
    for (let i = 0; i < 9; i++) value = fixes(value).find(Boolean)?.mend(value) ?? value;
    expect(readValue(value)).to.have.property('document');
  });
});
