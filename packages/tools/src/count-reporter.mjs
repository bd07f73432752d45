import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {root} from './run.mjs';

/**
 * A reporter for @web/test-runner that writes `{passed, failed, failures}` as JSON to the file that the environment
 * variable TEST_COUNTS names, so that scripts can add the counts of several runs and say once more at their end what
 * failed: `failures` has a line for each. A file that could not be loaded or run counts as one failure.
 */
export function countReporter() {
  return {
    stop({sessions}) {
      const file = process.env.TEST_COUNTS;
      if (!file) return;
      const counts = {passed: 0, failed: 0, failures: []};
      for (const session of sessions) {
        const failedBefore = counts.failed;
        const name = relative(root, session.testFile);
        if (session.testResults) count(session.testResults, [name], counts);
        if (!session.passed && counts.failed === failedBefore) fail(counts, [name], session.errors?.[0]);
      }
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function count({tests, suites}, names, counts) {
  for (const {name, passed, skipped, error} of tests) {
    if (skipped) continue;
    if (passed) counts.passed++;
    else fail(counts, [...names, name], error);
  }
  for (const suite of suites) count(suite, [...names, suite.name], counts);
}

function fail(counts, names, error) {
  counts.failed++;
  const [why] = (error?.message ?? 'It did not run to its end.').split('\n');
  counts.failures.push(`${names.join(' > ')}: ${why}`);
}
