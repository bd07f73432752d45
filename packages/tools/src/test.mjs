import './node-version.mjs';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {countsFile} from './counts.mjs';
import {install} from './install.mjs';

// The rest is imported after the install, as it needs the tools that are installed.
rmSync(countsFile, {force: true});
await install();
const {ensureChromium} = await import('./browser.mjs');
const {build} = await import('./build.mjs');
const {runBrowserTests} = await import('./browser-tests.mjs');
const {runNodeTests} = await import('./node-tests.mjs');

process.env.CHROME_PATH = ensureChromium();
const counts = {passed: 0, failed: 0, failures: []};
if (await build()) {
  for (const {passed, failed, failures = []} of [await runBrowserTests('chromium'), await runNodeTests()]) {
    counts.passed += passed;
    counts.failed += failed;
    counts.failures.push(...failures);
  }
} else counts.failed = 1;

mkdirSync(dirname(countsFile), {recursive: true});
writeFileSync(countsFile, JSON.stringify(counts));
for (const line of counts.failures) console.log(`✗ ${line}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed || !counts.passed ? 1 : 0);
