import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from './browser.mjs';
import {differenceOf} from './picture-difference.mjs';
import {root} from './run.mjs';
import {serveStories, storiesFolder} from './story-server.mjs';
import {openStoryTab} from './story-tab.mjs';

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
    const queue = groupsOf(wanted).values();
    const work = async () => {
      for (const group of queue) {
        const storyTab = await openPictureTab(browser, origin, group[0]);
        for (const picture of group) {
          const {png, problem = await check(picture, png, compare, update)} = await take(storyTab, picture);
          if (problem) lines.push(`✗ picture of ${picture.name}: ${problem}`);
          else passed++;
        }
        await storyTab.close();
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
  const {entries} = JSON.parse(readFileSync(join(storiesFolder, 'index.json'), 'utf8'));
  const ids = Object.values(entries)
    .filter(({type}) => type === 'story')
    .map(({id}) => id);
  const list = JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8'));
  return list.flatMap(({stories, but = [], widths = [360, 1280], fillsWindow = false, ...globals}) =>
    ids
      .filter(id => stories.some(name => isCalled(name, id)) && !but.some(name => isCalled(name, id)))
      .flatMap(story =>
        widths.map(width => ({
          story,
          width,
          fillsWindow,
          globals: {locale: 'en', scheme: 'light', ...globals},
          name: [story, ...Object.values(globals), width].join('.'),
        })),
      ),
  );
}

/** A star in a name stands for anything. */
const isCalled = (name, id) => new RegExp(`^${name.replaceAll('*', '.*')}$`).test(id);

/** What can be taken in the same tab, by what it has in common. */
function groupsOf(pictures) {
  const groups = new Map();
  for (const picture of pictures) {
    const key = JSON.stringify([picture.globals, picture.width]);
    groups.set(key, [...(groups.get(key) ?? []), picture]);
  }
  return groups;
}

/** Where all pictures of one width and the same globals are taken. */
const openPictureTab = (browser, origin, {width, globals}) =>
  openStoryTab(browser, {
    origin,
    // axe has a run of its own.
    globals: {...globals, pictures: '!true', 'a11y.manual': '!true'},
    options: {
      viewport: {width, height: heights[width]},
      deviceScaleFactor: 1,
      locale: 'en-CA',
      timezoneId: 'America/Toronto',
    },
    // "Three days ago" is the same words on every day.
    time: new Date('2026-05-04T15:00:00Z'),
  });

/** A PNG of the story as it stands when its own steps are done, or why there is none. */
async function take({show}, {story, width, fillsWindow}) {
  const {tab, report, problems} = await show({id: story});
  if (report?.status !== 'success')
    return {problem: `the story ended with ${[report?.status, ...problems].filter(Boolean).join(', ')}`};
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
  const png = await tab.screenshot({animations: 'disabled', caret: 'hide'});
  // The next story begins in the window that it was given.
  await tab.setViewportSize({width, height: heights[width]});
  return {png};
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
