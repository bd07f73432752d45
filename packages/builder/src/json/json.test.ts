import {expect} from '@open-wc/testing';
import {visit} from '../sequences.fixtures.js';
import {readFile} from './read-file.js';

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
