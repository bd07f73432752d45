import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from './browser.mjs';
import {root} from './run.mjs';
import {serveStories, storiesFolder} from './story-server.mjs';
import {openStoryTab} from './story-tab.mjs';

/** What stands beside the page that a snippet is pasted into, as the snippet calls it. */
const beside = [
  [/^parcours-builder[\w-]*\.js$/, 'packages/builder/dist/cdn', 'text/javascript'],
  [/^parcours[\w-]*\.js$/, 'packages/runner/dist/cdn', 'text/javascript'],
  [/^[\w-]+\.json$/, 'packages/templates/src/sequences', 'application/json'],
];

/**
 * Takes the first snippet of each element's page of docs as a reader does, pastes it into an empty page with the built
 * bundles beside it, and looks whether its element shows something and nothing fails.
 *
 * @param {{only?: string}} options `only` is a part of the ids of the pages
 * @returns {Promise<{lines: string[], passed: number, failed: number}>}
 */
export async function pasteSnippets({only = ''} = {}) {
  const {entries} = JSON.parse(readFileSync(join(storiesFolder, 'index.json'), 'utf8'));
  const pages = Object.values(entries).filter(
    ({id, type, tags}) =>
      type === 'docs' && tags.includes('autodocs') && !tags.includes('unattached-mdx') && id.includes(only),
  );
  const {origin, close} = await serveStories();
  const browser = await chromium.launch({executablePath: ensureChromium(), args: chromiumFlags});
  const lines = [];
  let passed = 0;
  try {
    const docs = await openStoryTab(browser, {origin});
    for (const page of pages) {
      const {tab, problems} = await docs.show(page);
      const wrong = problems.length ? problems : await pasteFirst(browser, origin, tab);
      if (wrong.length) lines.push(`✗ snippet of ${page.id}`, ...wrong.map(line => `    ${line}`));
      else passed++;
    }
  } finally {
    await browser.close();
    close();
  }
  return {lines, passed, failed: pages.length - passed};
}

async function pasteFirst(browser, origin, tab) {
  try {
    await tab.locator('button', {hasText: 'Show code'}).first().click();
    return await paste(browser, origin, await tab.locator('pre.prismjs').first().textContent());
  } catch (error) {
    return [firstLine(error.message)];
  }
}

/** What is wrong with a page that holds nothing but the snippet. */
async function paste(browser, origin, snippet) {
  const context = await browser.newContext({reducedMotion: 'reduce'});
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => message.type() === 'error' && problems.push(message.text()));
  await page.route(`${origin}/pasted/**`, route => {
    const name = basename(new URL(route.request().url()).pathname);
    const [, folder, contentType] = beside.find(([pattern]) => pattern.test(name)) ?? [];
    if (folder) return route.fulfill({path: join(root, folder, name), contentType});
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title><body>${snippet}</body></html>`,
    });
  });
  try {
    await page.goto(`${origin}/pasted/`);
    // What waits for the page's own button is opened with it.
    const button = page.locator('body > button');
    if (await button.count()) await button.click();
    await page.waitForFunction(showsElement);
  } catch (error) {
    problems.push(firstLine(error.message));
  }
  await context.close();
  return problems;
}

const firstLine = text => text.split('\n')[0];

/** Runs in the page: whether one of our elements has words that can be seen. */
function showsElement() {
  const words = node => {
    if (node instanceof Text) return node.parentElement?.checkVisibility() ? node.data : '';
    if (['STYLE', 'SCRIPT'].includes(node.nodeName)) return '';
    return [node.shadowRoot, ...node.childNodes].map(child => (child ? words(child) : '')).join('');
  };
  return [...document.body.querySelectorAll('*')].some(
    element => element.localName.includes('-') && words(element).trim(),
  );
}
