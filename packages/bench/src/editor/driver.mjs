// Edits a sequence as a person would: real clicks and keys.
import {readFile} from 'node:fs/promises';
import {funnel, steps} from '../funnel.mjs';
import {click, onPage, ready, within} from '../driver.mjs';

const script = await readFile(new URL('page.js', import.meta.url), 'utf8');
const viewport = {width: 1440, height: 900};
export const count = 50;
const [{label}] = steps(funnel(count)).visit.questions;

/** Runs `act({page, cdp, errors})` on the editor's page, a sequence of 50 questions in it. */
export const onEditor = (browser, url, options, act) =>
  onPage(browser, `${url}?count=${count}`, {...options, viewport, script}, async on => {
    await ready(on.page);
    return act(on);
  });

/** Opens the first question. */
export async function openFirst(page, {reveal}) {
  await click(page, () => bench.handle());
  if (reveal) await click(page, reveal => bench.deep(reveal)[0], reveal);
  await page.waitForTimeout(1000);
}

/** Presses `key`; ms from the key to the first painted frame of which `test(argument)` holds. */
async function press(page, key, test, argument) {
  await page.evaluate(
    ([test, argument]) => bench.arm(() => bench[test](argument), 'keydown'),
    [test, argument],
  );
  await page.keyboard.press(key);
  return within(
    page.evaluate(() => bench.latency),
    `key ${key}`,
    60_000, // six times slower, some editors need their time
  );
}

/** Types the `number`-th letter behind the label, the caret being there before the time begins. */
export async function type(page, number) {
  if (!(await page.evaluate(() => bench.isInField()))) {
    await click(page, () => bench.field());
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(500);
  }
  return press(page, 'x', 'previews', label + 'x'.repeat(number));
}

/** Adds a comment, with keys alone; the time begins with the last of them. */
export async function add(page, {adds}) {
  const before = await page.evaluate(() => bench.previewCount());
  await page.evaluate(path => bench.deep(path)[0].focus(), adds.focus);
  for (const key of adds.keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
  await page.evaluate(count => (bench.grew = () => bench.previewCount() === count), before + 1);
  return press(page, 'Enter', 'grew');
}
