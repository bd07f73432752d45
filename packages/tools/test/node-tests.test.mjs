import assert from 'node:assert/strict';
import {test} from 'node:test';
import {failuresIn} from '../src/node-tests.mjs';

const tap = `TAP version 13
# Subtest: the outbox
    # Subtest: keeps
    ok 1 - keeps
      ---
      duration_ms: 0.2
      ...
    # Subtest: sends
    not ok 2 - sends
      ---
      duration_ms: 1.2
      failureType: 'testCodeFailure'
      error: |-
        Expected values to be strictly equal:
        1 !== 2
      code: 'ERR_ASSERTION'
      ...
    1..2
not ok 1 - the outbox
  ---
  type: 'suite'
  failureType: 'subtestsFailed'
  error: '1 subtest failed'
  ...
not ok 2 - a file that is not there
  ---
  failureType: 'testCodeFailure'
  error: 'No such file.'
  ...
`;

test('names the tests that failed with the first line of why, and not the suites that they stand in', () => {
  assert.deepEqual(failuresIn(tap), [
    'sends: Expected values to be strictly equal:',
    'a file that is not there: No such file.',
  ]);
});

test('names none where all have passed', () => {
  assert.deepEqual(failuresIn('TAP version 13\nok 1 - keeps\n1..1\n'), []);
});
