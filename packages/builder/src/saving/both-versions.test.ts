import {expect} from '@open-wc/testing';
import {moveStep, removeStep} from '../commands/steps.js';
import {setAt} from '../commands/set-at.js';
import {visit} from '../sequences.fixtures.js';
import {bothVersions} from './both-versions.js';

type Json = Readonly<Record<string, unknown>>;

const both = (mine: unknown, theirs: unknown) => bothVersions(mine as Json, theirs as Json);
const differing = (mine: unknown, theirs: unknown) =>
  both(mine, theirs).flatMap(({pairs}) => pairs.filter(({isSame}) => !isSame));

describe('bothVersions', () => {
  it('says all that they have in common, and nothing of the machinery', () => {
    const pairs = both(visit(), visit()).flatMap(({pairs}) => pairs);
    expect(pairs.every(({isSame}) => isSame)).to.equal(true);
    expect(pairs.map(({path}) => path.join('/'))).to.include.members([
      'name/fr',
      'message/email/body/en',
      'steps/0/questions/1/options/2/label/fr',
      'thankYou/dissatisfied/title/en',
    ]);
    expect(pairs.map(({path}) => path.at(-1))).not.to.include.members(['id', 'type', 'version']);
  });

  it('marks what differs', () => {
    const theirs = setAt(visit(), ['steps', 0, 'questions', 0, 'satisfaction'], {atLeast: 8});
    expect(differing(visit(), theirs)).to.deep.equal([
      {path: ['steps', 0, 'questions', 0, 'satisfaction', 'atLeast'], mine: 7, theirs: 8, isSame: false},
    ]);
  });

  it('puts the words of a step beside nothing where the other has removed it', () => {
    const found = differing(visit(), removeStep(1)(visit()));
    expect(found[0]).to.deep.equal({
      path: ['steps', 1, 'title', 'en'],
      mine: 'While you are here',
      isSame: false,
    });
    expect(found.every(({path}) => path[1] === 1)).to.equal(true);
  });

  it('finds a step of theirs where it stands there', () => {
    const found = differing(removeStep(0)(visit()), visit());
    expect(found.every(({path, mine}) => path[1] === 0 && mine === undefined)).to.equal(true);
  });

  it('says that what both have stands in another order', () => {
    const theirs = moveStep(1, 2)(visit());
    expect(differing(visit(), theirs)).to.deep.equal([
      {path: ['steps'], mine: visit().steps, theirs: theirs.steps, isSame: false},
    ]);
  });
});
