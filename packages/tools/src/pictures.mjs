import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from './browser.mjs';
import {differenceOf} from './picture-difference.mjs';
import {root} from './run.mjs';
import {serveStories} from './story-server.mjs';

const folder = join(root, 'stories/pictures');
const reviewed = join(folder, 'reviewed');
const differences = join(root, '.cache/pictures');
const heights = {360: 780, 1280: 900};
const atOnce = 2;

// Grey letters in their designed shapes, so that neither the screen nor the system's hinting shows in them.
const sameEverywhere = ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];

/**
 * Takes the pictures that `stories/pictures/pictures.json` lists, from the stories as they were built last, and
 * compares each with the reviewed one. What differs is written to `.cache/pictures`, as it is and as a difference.
 *
 * @param {{only?: string, update?: boolean}} options `only` is a part of the ids of the stories; `update` makes what
 *     is seen the reviewed pictures, to be looked at before they are committed
 * @returns {Promise<{lines: string[], passed: number, failed: number}>}
 */
export async function comparePictures({only = '', update = false} = {}) {
  const listed = pictures();
  const wanted = listed.filter(({story}) => story.includes(only));
  mkdirSync(reviewed, {recursive: true});
  rmSync(differences, {recursive: true, force: true});
  mkdirSync(differences, {recursive: true});

  const {origin, close} = await serveStories();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumFlags, ...sameEverywhere],
    // A field for a date shows it as the system would.
    env: {...process.env, LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8'},
  });
  const lines = [];
  let passed = 0;
  try {
    const compare = await differenceOf(browser);
    const queue = wanted[Symbol.iterator]();
    const work = async () => {
      for (const picture of queue) {
        const problem = await check(picture, await take(browser, origin, picture), compare, update);
        if (problem) lines.push(`✗ picture of ${picture.name}: ${problem}`);
        else passed++;
      }
    };
    await Promise.all(Array.from({length: atOnce}, work));
  } catch (error) {
    lines.push(`✗ ${error.message}`);
  } finally {
    await browser.close();
    close();
  }
  const names = new Set(listed.map(({name}) => `${name}.png`));
  const leftOver = readdirSync(reviewed).filter(name => !names.has(name));
  if (update) for (const name of leftOver) rmSync(join(reviewed, name));
  else lines.push(...leftOver.map(name => `✗ picture ${name} is not listed: run again with --update`));
  return {lines, passed, failed: wanted.length - passed + (update ? 0 : leftOver.length)};
}

/** Every story of the list at each of its widths, with a name that says in what it was taken. */
function pictures() {
  const list = JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8'));
  return list.flatMap(({story, widths = [360, 1280], fillsWindow = false, ...globals}) =>
    widths.map(width => ({
      story,
      width,
      fillsWindow,
      globals: {locale: 'en', scheme: 'light', ...globals},
      name: [story, ...Object.values(globals), width].join('.'),
    })),
  );
}

/** A PNG of the story as it stands when its own steps are done. */
async function take(browser, origin, {story, width, fillsWindow, globals, name}) {
  const context = await browser.newContext({
    viewport: {width, height: heights[width]},
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
  });
  try {
    const tab = await context.newPage();
    // "Three days ago" is the same words on every day.
    await tab.clock.setFixedTime(new Date('2026-05-04T15:00:00Z'));
    const set = Object.entries(globals).map(([key, value]) => `${key}:${value}`);
    await tab.goto(
      `${origin}/iframe.html?id=${story}&viewMode=story&globals=${[...set, 'pictures:!true'].join(';')}`,
    );
    const finished = await tab.waitForFunction(
      () => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0]?.status,
    );
    const status = await finished.jsonValue();
    if (status !== 'success') throw new Error(`The story ${name} ended with ${status}.`);
    // No pointer rests on anything, whatever the story's own steps pressed.
    await tab.mouse.move(0, 0);
    await settled(tab);
    if (!fillsWindow) {
      const height = await tab
        .locator('.story')
        .evaluate(story => Math.ceil(story.getBoundingClientRect().height));
      // As tall as its content, and no part of it sticks to the end of a window.
      await tab.setViewportSize({width, height});
      await settled(tab);
    }
    return await tab.screenshot({animations: 'disabled', caret: 'hide'});
  } finally {
    await context.close();
  }
}

/** Letters and images are there, and two frames have been painted with them. */
const settled = tab =>
  tab.evaluate(async () => {
    await document.fonts.ready;
    const within = node => [
      node,
      ...[...node.children].flatMap(within),
      ...(node.shadowRoot ? within(node.shadowRoot) : []),
    ];
    // A broken image is part of the picture.
    await Promise.allSettled(
      within(document.body)
        .filter(node => node.localName === 'img')
        .map(image => image.decode()),
    );
    for (let i = 0; i < 2; i++) await new Promise(done => requestAnimationFrame(done));
  });

async function check({name}, now, compare, update) {
  const file = join(reviewed, `${name}.png`);
  if (!existsSync(file)) {
    if (update) writeFileSync(file, now);
    return update ? '' : 'nobody has reviewed one yet: run again with --update, and look at it';
  }
  const before = readFileSync(file);
  // The same bytes are the same picture; only others are worth decoding.
  if (before.equals(now)) return '';
  const {problem, image} = await compare(before, now);
  if (!problem) return '';
  if (update) {
    writeFileSync(file, now);
    return '';
  }
  writeFileSync(join(differences, `${name}.now.png`), now);
  if (image) writeFileSync(join(differences, `${name}.difference.png`), image);
  return `${problem}, see ${relative(root, differences)}`;
}
