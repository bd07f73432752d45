import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, test} from 'node:test';
import {countReporter} from '../src/count-reporter.mjs';
import {root} from '../src/run.mjs';

const {TEST_COUNTS: before} = process.env;

afterEach(() => {
  if (before === undefined) delete process.env.TEST_COUNTS;
  else process.env.TEST_COUNTS = before;
});

function counted(...sessions) {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'counts.json');
  process.env.TEST_COUNTS = file;
  countReporter().stop({sessions});
  return JSON.parse(readFileSync(file, 'utf8'));
}

test('counts the tests of all suites, and names those that failed', () => {
  const failing = {name: 'sends', passed: false, error: {message: 'No network.'}};
  const outbox = {name: 'the outbox', tests: [failing, {name: 'keeps', passed: true}], suites: []};
  const testResults = {tests: [{name: 'loads', passed: true}], suites: [outbox]};
  assert.deepEqual(counted({testFile: join(root, 'outbox.test.ts'), passed: false, testResults}), {
    passed: 2,
    failed: 1,
    failures: ['outbox.test.ts > the outbox > sends: No network.'],
  });
});

test('counts no test that was left out', () => {
  const testResults = {tests: [{name: 'later', skipped: true}], suites: []};
  const {passed, failed} = counted({testFile: join(root, 'a.test.ts'), passed: true, testResults});
  assert.deepEqual({passed, failed}, {passed: 0, failed: 0});
});

test('counts a file that could not be run as one failure, and says why', () => {
  const errors = [{message: 'Could not import your test module.'}];
  assert.deepEqual(counted({testFile: join(root, 'a.test.ts'), passed: false, errors}), {
    passed: 0,
    failed: 1,
    failures: ['a.test.ts: Could not import your test module.'],
  });
});
