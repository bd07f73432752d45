import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {chromiumFlags, findChromium, findFirefox} from './packages/tools/src/browser.mjs';
import {countReporter} from './packages/tools/src/count-reporter.mjs';
import {webkitLauncher} from './packages/tools/src/webkit.mjs';

const launchers = {
  chromium: () => chromeLauncher({launchOptions: {executablePath: findChromium(), args: chromiumFlags}}),
  firefox: () =>
    chromeLauncher({launchOptions: {browser: 'firefox', executablePath: findFirefox(), args: []}}),
  webkit: webkitLauncher,
};

// `BROWSERS=firefox` and `BROWSERS=webkit` run the same tests in those; what their drivers cannot do,
// CONTRIBUTING.md lists.
const browser = process.env.BROWSERS ?? 'chromium';

export default {
  rootDir: import.meta.dirname,
  // WebKitGTK draws in software and is driven key by key: there, all but the builder, and of that its drag.
  files:
    browser === 'webkit'
      ? ['packages/!(builder)/src/**/*.test.ts', 'packages/builder/src/drag/*.test.ts']
      : ['packages/*/src/**/*.test.ts'],
  nodeResolve: {exportConditions: ['parcours-source']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
    // Chromium's accessibility tree; the other commands come with the test runner.
    a11ySnapshotPlugin(),
  ],
  browsers: [launchers[browser]()],
  // Focus and real keys belong to the page in front, so one page at a time.
  concurrency: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY}),
    countReporter(),
  ],
  // Thresholds are per package, and the runner's are global: packages/tools/src/coverage.mjs checks them.
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    exclude: [
      'packages/*/src/**/*.test.ts',
      'packages/*/src/**/*.harness.ts',
      'packages/*/src/**/*.fixtures.ts',
      'packages/*/src/**/fixtures/**',
      'packages/*/src/**/generated/**',
    ],
    report: true,
    reportDir: 'coverage',
    reporters: ['lcovonly'],
  },
  testRunnerHtml: testFramework => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Parcours tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
