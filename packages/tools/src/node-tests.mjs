import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cache, node, root, run} from './run.mjs';

/**
 * Runs the tests that need Node and no browser: the demo's receiver, the tools, what a package does on a server.
 *
 * @returns {Promise<{ok: boolean, output: string, passed: number, failed: number, failures: string[]}>} `failures` has
 *     a line for each test that failed
 */
export async function runNodeTests(options = {}) {
  const files = nodeTestFiles();
  if (files.length === 0) return {ok: true, output: '', passed: 0, failed: 0, failures: []};
  const report = join(cache, 'node-tests.tap');
  const result = await run(
    node(
      '--test',
      '--test-concurrency=1',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ),
    options,
  );
  const tap = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const total = name => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = total('fail') + total('cancelled');
  return {
    ...result,
    passed: total('pass'),
    failed: result.ok ? failed : Math.max(failed, 1),
    failures: failuresIn(tap),
  };
}

/**
 * A line for each test that failed, by what Node's TAP reporter writes; a suite fails with its tests, and is left out.
 *
 * @param {string} tap
 */
export function failuresIn(tap) {
  return [...tap.matchAll(/^ *not ok \d+ - (.*)\n *---\n([^]*?)\n *\.\.\.$/gm)]
    .filter(([, , details]) => !details.includes("failureType: 'subtestsFailed'"))
    .map(([, name, details]) => {
      const [, why = 'It did not run to its end.'] = /^ *error: (?:\|-\n *)?(.*)$/m.exec(details) ?? [];
      return `${name}: ${why.replace(/^'|'$/g, '')}`;
    });
}

function nodeTestFiles() {
  const packages = readdirSync(join(root, 'packages')).map(name => `packages/${name}/test`);
  return ['demo', ...packages]
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder), {recursive: true})
        .filter(path => path.endsWith('.test.mjs') && !path.includes('node_modules'))
        .sort()
        .map(path => join(folder, path)),
    );
}
