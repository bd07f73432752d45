import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {cache, node, run, tool} from './run.mjs';

/**
 * Runs the tests of all packages in one browser; in Chromium, with coverage in coverage/lcov.info.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} browser
 * @returns {Promise<{ok: boolean, output: string, passed: number, failed: number, failures: string[]}>} `failed` is at
 *     least 1 when the run itself failed, or ran nothing; `failures` has a line for each test that failed
 */
export async function runBrowserTests(browser, options = {}) {
  const counts = join(cache, `${browser}.json`);
  rmSync(counts, {force: true});
  const result = await run(
    node(tool('@web/test-runner', 'wtr'), ...(browser === 'chromium' ? ['--coverage'] : [])),
    {...options, env: {BROWSERS: browser, TEST_COUNTS: counts}},
  );
  const {passed, failed, failures} = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : {passed: 0, failed: 0, failures: []};
  const ok = result.ok && failed === 0 && passed > 0;
  return {ok, output: result.output, passed, failed: ok ? 0 : Math.max(failed, 1), failures};
}
