import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from './browser.mjs';
import {comparePictures} from './pictures.mjs';
import {node, run, tool} from './run.mjs';
import {serveStories, storiesFolder} from './story-server.mjs';

const atOnce = 3;
const patience = 30_000;

/** What each story is looked at in, beside what it sets itself. */
const settings = ['locale:en;scheme:light', 'locale:fr;scheme:dark', 'locale:ar;scheme:light'];

/**
 * Builds the stories and opens each of them in Chromium, in three languages and both schemes. A story fails on an
 * error on the console, on one of its own steps, or on a finding of axe; a page of docs, on an error on the console.
 * Then compares pictures of some of them with those of `stories/pictures/reviewed`.
 *
 * @param {{capture?: boolean, build?: boolean, only?: string, update?: boolean, justPictures?: boolean}} options `build: false` takes the stories as they were
 *     built last; `only` is a part of the ids of the stories to open; `update` takes the pictures anew instead
 * @returns {Promise<{ok: boolean, output: string, passed: number, failed: number}>}
 */
export async function runStoryTests({
  capture = false,
  build = true,
  only = '',
  update = false,
  justPictures = update,
} = {}) {
  if (build) {
    const built = await run(
      node(
        tool('storybook'),
        'build',
        '-o',
        storiesFolder,
        '--quiet',
        '--loglevel',
        'warn',
        '--disable-telemetry',
      ),
      {capture: true},
    );
    if (!built.ok) return {...built, passed: 0, failed: 1};
  }
  const results = [...(justPictures ? [] : [await openStories(only)]), await comparePictures({only, update})];
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const output = results.flatMap(({lines}) => lines).join('\n');
  if (!capture && output) console.log(output);
  return {ok: failed === 0 && passed > 0, output, passed, failed};
}

async function openStories(only) {
  const {entries} = JSON.parse(readFileSync(join(storiesFolder, 'index.json'), 'utf8'));
  const pages = Object.values(entries)
    .filter(({id}) => id.includes(only))
    .flatMap(({id, type}) =>
      type === 'docs'
        ? [{name: id, type, query: `id=${id}&viewMode=docs`}]
        : settings.map(globals => ({
            name: `${id} (${globals.replaceAll(/\w+:/g, '').replace(';', ', ')})`,
            type,
            query: `id=${id}&viewMode=story&globals=${globals}`,
          })),
    );

  const {origin, close} = await serveStories();
  const browser = await chromium.launch({executablePath: ensureChromium(), args: chromiumFlags});
  // Without its browser a run has nothing to wait for, and says so.
  const died = new Promise((_, reject) => {
    browser.on('disconnected', () => reject(new Error('Chromium ended before the stories did.')));
  });
  const lines = [];
  let passed = 0;
  try {
    const queue = pages[Symbol.iterator]();
    const work = async () => {
      const tab = await openTab(browser, origin);
      for (const page of queue) {
        const problems = await tab.visit(page);
        if (!problems.length) passed++;
        else lines.push(`✗ ${page.name}`, ...problems.map(problem => `    ${problem}`));
      }
    };
    await Promise.race([died, Promise.all(Array.from({length: atOnce}, work))]);
  } catch (error) {
    lines.push(`✗ ${firstLine(error.message)}`);
  } finally {
    died.catch(() => undefined);
    await browser.close();
    close();
  }
  return {lines, passed, failed: pages.length - passed};
}

/** A tab that visits one page after the other, each with an empty storage, and says what is wrong with it. */
async function openTab(browser, origin) {
  const context = await browser.newContext({reducedMotion: 'reduce', viewport: {width: 1280, height: 900}});
  await context.addInitScript(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  const tab = await context.newPage();
  let problems = [];
  tab.on('pageerror', error => problems.push(`error: ${firstLine(error.message)}`));
  tab.on('console', message => {
    if (message.type() !== 'error') return;
    problems.push(`console: ${firstLine(message.text())} (${message.location().url})`);
  });

  async function visit({type, query}) {
    problems = [];
    try {
      await tab.goto(`${origin}/iframe.html?${query}`);
      const event = type === 'docs' ? 'docsRendered' : 'storyFinished';
      // The channel remembers the last event of each name, so it does not matter who comes first.
      const finished = await tab.waitForFunction(
        name => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)?.[0],
        event,
        {timeout: patience},
      );
      if (type !== 'docs') problems.push(...findings(await finished.jsonValue()));
    } catch (error) {
      problems.push(firstLine(error.message));
    }
    return problems;
  }
  return {visit};
}

// A failed expectation goes on with the whole page.
const firstLine = text => text.split('\n')[0];

/** What a story’s report says is wrong: its own steps, then what axe found and where. */
function findings({status, reporters = []}) {
  const axe = reporters.find(reporter => reporter.type === 'a11y');
  if (!axe) return ['axe did not run'];
  const violations = (axe.result?.violations ?? []).flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => {
      const [, reason = help] = failureSummary?.split('\n') ?? [];
      return `axe ${id}: ${target.flat().join(' ')}: ${reason.trim()}`;
    }),
  );
  if (violations.length) return violations;
  return status === 'success' && axe.status !== 'failed' ? [] : [`status: ${status}, axe: ${axe.status}`];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const only = argv.slice(2).find(word => !word.startsWith('--'));
  const {output, passed, failed} = await runStoryTests({
    build: !argv.includes('--no-build'),
    only,
    update: argv.includes('--update'),
    justPictures: argv.includes('--pictures') || argv.includes('--update'),
  });
  if (!passed && !failed) console.log(output);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed || !passed ? 1 : 0);
}
