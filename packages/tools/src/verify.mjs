import './node-version.mjs';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {argv} from 'node:process';
import {countsFile} from './counts.mjs';
import {install} from './install.mjs';
import {node, npm, root, run, tool} from './run.mjs';

// Everything that must hold before a change is merged. `--after-test` leaves out what `npm test` has
// just done and adds its counts. Each test counts as one in the last line, and so does each other step.

await install();
const {ensureChromium, findFirefox} = await import('./browser.mjs');
const {findWebKit, noWebKit} = await import('./webkit.mjs');
const {runBrowserTests} = await import('./browser-tests.mjs');
const {runNodeTests} = await import('./node-tests.mjs');
const {runStoryTests} = await import('./stories.mjs');
const {checkCoverage} = await import('./coverage.mjs');

const afterTest = argv.includes('--after-test');
const capture = {capture: true};
process.env.CHROME_PATH = ensureChromium();

const published = readdirSync(join(root, 'packages'))
  .map(name => `packages/${name}`)
  .filter(folder => existsSync(join(root, folder, 'package.json')))
  .filter(folder => !JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).private);

/** Runs commands until one fails. */
async function all(...commands) {
  for (const command of commands) {
    const result = await run(command, capture);
    if (!result.ok) return result;
  }
  return {ok: true, output: ''};
}

const noFirefox = 'There is no Firefox to test in: install firefox-esr, or name one in FIREFOX_PATH.';
const own = (script, ...args) => node(join(import.meta.dirname, script), ...args);

const duringTest = [
  ['build', () => all(own('build.mjs'))],
  ['tests in Chromium', () => runBrowserTests('chromium', capture)],
  ['tests in Node', () => runNodeTests(capture)],
];
const steps = [
  ['format', () => all(node(tool('prettier'), '--check', '--log-level=warn', '.'))],
  ['lint', () => all(npm('run', '--silent', 'lint'))],
  ...(afterTest ? [] : duringTest),
  // After the build, which writes the types that packages see of each other.
  ['types', () => all(npm('run', '--silent', 'types'))],
  ['coverage', () => checkCoverage()],
  ['tests in Firefox', () => testIn('firefox', findFirefox(), noFirefox)],
  ['tests in WebKit', () => testIn('webkit', findWebKit(), noWebKit)],
  ['tests of stories', () => runStoryTests(capture)],
  ['sizes', () => all(own('sizes.mjs'))],
  ['knip', () => all(node(tool('knip')))],
  ['publint', () => all(...published.map(folder => node(tool('publint'), '--strict', folder)))],
  [
    'attw',
    () =>
      all(
        ...published.map(folder =>
          node(tool('@arethetypeswrong/cli', 'attw'), '--profile', 'esm-only', '--pack', folder),
        ),
      ),
  ],
  ['translations', () => all(own('localize.mjs', '--check'))],
  ['docs', () => all(own('docs.mjs', '--check'))],
  ['benchmark', () => all(node(join(root, 'packages/bench/src/publish.mjs'), '--check'))],
];

/** An engine that is not there is a failure, and `missing` says what to do. */
async function testIn(browser, found, missing) {
  return found ? runBrowserTests(browser, capture) : {ok: false, output: missing};
}

const total = {passed: 0, failed: 0};
const allFailures = [];
if (afterTest) {
  const counts = existsSync(countsFile)
    ? JSON.parse(readFileSync(countsFile, 'utf8'))
    : {passed: 0, failed: 1};
  total.passed += counts.passed;
  total.failed += counts.failed;
  allFailures.push(...(counts.failures ?? []).map(line => `✗ ${line}`));
}

const rows = [];
for (const [name, step] of steps) {
  const start = performance.now();
  const {ok, output, passed = ok ? 1 : 0, failed = ok ? 0 : 1, failures = []} = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  allFailures.push(...failures.map(line => `✗ ${name}: ${line}`));
  const counts = name.startsWith('tests') ? `${passed} passed, ${failed} failed` : '';
  rows.push(`${ok ? '✓' : '✗'} ${name.padEnd(18)} ${seconds.padStart(6)} s  ${counts}`.trimEnd());
  console.log(ok ? rows.at(-1) : `${rows.at(-1)}\n${output.trim()}\n`);
}

// Once more together, as the output of a failed step is long.
if (total.failed) console.log(`\n${[...rows, ...allFailures].join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed || !total.passed ? 1 : 0);
