import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * A reporter for @web/test-runner that writes `{passed, failed}` as JSON to the file that the
 * environment variable TEST_COUNTS names, so that scripts can add the counts of several runs.
 * A file that could not be loaded or run counts as one failure.
 */
export function countReporter() {
  return {
    stop({sessions}) {
      const file = process.env.TEST_COUNTS;
      if (!file) return;
      const counts = {passed: 0, failed: 0};
      for (const session of sessions) {
        const failedBefore = counts.failed;
        if (session.testResults) count(session.testResults, counts);
        if (!session.passed && counts.failed === failedBefore) counts.failed++;
      }
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function count(suite, counts) {
  for (const test of suite.tests) if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) count(inner, counts);
}
