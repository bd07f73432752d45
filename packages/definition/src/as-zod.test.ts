import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {safeParse} from 'zod/mini';
import {asZod, ownOf} from './as-zod.js';
import {copyWithinBounds} from './bounds.js';
import {sequence} from './definition.js';
import {document} from './fixtures/fixture.js';
import {mutated} from './fixtures/mutate.js';
import {inspect} from './read.js';
import {run} from './schema.js';
import {text} from './text.js';

const zod = asZod(sequence);

/** zod hands its context through, so its texts know the document’s locales, too. */
const reading = {locales: ['en', 'fr'], reportInput: false};

/** What zod finds, in our form. */
const withZod = (value: unknown) => {
  const {success, data, error} = safeParse(zod, value, reading);
  const issues = error?.issues.map(({path, ...issue}) => {
    const {code, ...params} = 'params' in issue ? (issue.params as {code: string}) : {code: ''};
    return {path, code, params};
  });
  return success ? {value: data as unknown, issues: []} : {issues};
};

const withOurs = (value: unknown) => {
  const read = inspect(value, payload => run(sequence, payload, reading));
  return read.issues.length ? {issues: read.issues} : read;
};

describe('asZod', () => {
  // 2,000 documents take a second by themselves: each quarter has the time of a test.
  for (const quarter of [1, 2, 3, 4])
    it(`reads with zod what we read, and finds the same wrong: quarter ${String(quarter)}`, () => {
      fc.assert(
        fc.property(mutated, input => {
          const value = copyWithinBounds(input).value ?? null;
          expect(withZod(value)).to.deep.equal(withOurs(value));
        }),
        {numRuns: 500},
      );
    });

  it('gives a sound document the same normal form', () => {
    const read = withZod(document());
    expect(read).to.deep.equal(withOurs(document()));
    expect(read).to.have.nested.property('value.name').that.deep.equals({en: 'After a visit'});
  });

  it('takes an optional part that is absent, and no other', () => {
    const {brand, id} = sequence.shape!;
    expect(safeParse(asZod(brand!), undefined).success).to.equal(true);
    expect(safeParse(asZod(id!), undefined).success).to.equal(false);
  });

  it('makes one of each, which knows where it came from', () => {
    expect(asZod(text)).to.equal(asZod(text));
    expect(ownOf(asZod(text))).to.equal(text);
  });
});
