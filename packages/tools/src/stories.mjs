import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from './browser.mjs';
import {pasteSnippets} from './pasted-snippets.mjs';
import {comparePictures} from './pictures.mjs';
import {node, root, run, tool} from './run.mjs';
import {serveStories, storiesFolder} from './story-server.mjs';
import {openStoryTab} from './story-tab.mjs';

/** What each story is looked at in, beside what it sets itself; each in a tab of its own, at the same time. */
const settings = [
  {locale: 'en', scheme: 'light'},
  {locale: 'fr', scheme: 'dark'},
  {locale: 'ar', scheme: 'light'},
];

/** In which brands customers meet the stories, each in both schemes, on pages of either direction. */
const brands = JSON.parse(readFileSync(join(root, '.storybook/brands.json'), 'utf8')).flatMap(
  ({value: brand}) => [
    {locale: 'fr', scheme: 'light', brand, direction: 'auto'},
    {locale: 'en', scheme: 'dark', brand, direction: 'rtl'},
  ],
);

/**
 * Builds the stories and opens each of them in Chromium, in three languages and both schemes; those of the runner once
 * more, each in the brand that is next in turn, so that every brand meets stories of all kinds. A story fails on an
 * error on the console, on one of its own steps, or on a finding of axe; a page of docs, on an error on the console.
 * Then pastes snippets of the docs into empty pages, and compares pictures with those of `stories/pictures/reviewed`.
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
  const results = [
    ...(justPictures ? [] : [await openStories(only), await pasteSnippets({only})]),
    await comparePictures({only, update}),
  ];
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const output = results.flatMap(({lines}) => lines).join('\n');
  if (!capture && output) console.log(output);
  return {ok: failed === 0 && passed > 0, output, passed, failed};
}

async function openStories(only) {
  const {entries} = JSON.parse(readFileSync(join(storiesFolder, 'index.json'), 'utf8'));
  const wanted = Object.values(entries).filter(({id}) => id.includes(only));
  const docs = wanted.filter(({type}) => type === 'docs');
  const stories = wanted.filter(({type}) => type !== 'docs');
  const ofRunner = stories.filter(({title}) => !title.startsWith('Builder/'));
  const inBrands = brands.map((globals, turn) => ({
    globals,
    pages: ofRunner.filter((_, i) => i % brands.length === turn),
  }));
  // Each list is walked in its order, all of the lists at the same time.
  const lists = [
    ...settings.map(globals => [{globals, pages: stories}]),
    [{globals: settings[0], pages: docs}],
    inBrands,
  ];

  const {origin, close} = await serveStories();
  const browser = await chromium.launch({executablePath: ensureChromium(), args: chromiumFlags});
  // Without its browser a run has nothing to wait for, and says so.
  const died = new Promise((_, reject) => {
    browser.on('disconnected', () => reject(new Error('Chromium ended before the stories did.')));
  });
  const lines = [];
  let passed = 0;
  const walk = async ({globals, pages}) => {
    const {show, close} = await openStoryTab(browser, {
      origin,
      globals,
      options: {viewport: {width: 1280, height: 900}},
    });
    for (const page of pages) {
      const {report, problems} = await show(page);
      const wrong = [...problems, ...(report ? findings(report) : [])];
      if (wrong.length) lines.push(`✗ ${nameOf(page, globals)}`, ...wrong.map(line => `    ${line}`));
      else passed++;
    }
    await close();
  };
  const walkAll = async walks => {
    for (const one of walks) await walk(one);
  };
  try {
    await Promise.race([died, Promise.all(lists.map(walkAll))]);
  } catch (error) {
    lines.push(`✗ ${error.message}`);
  } finally {
    died.catch(() => undefined);
    await browser.close();
    close();
  }
  const all = lists.flat().reduce((sum, {pages}) => sum + pages.length, 0);
  return {lines, passed, failed: all - passed};
}

const nameOf = ({id, type}, globals) =>
  type === 'docs' ? id : `${id} (${Object.values(globals).join(', ')})`;

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
