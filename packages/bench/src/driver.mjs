// Opens a subject's page and acts on it as a person would: real clicks and keys, found by what is on the screen.
import {readFile} from 'node:fs/promises';
import {funnel, steps} from './funnel.mjs';

const probes = await readFile(new URL('page.js', import.meta.url), 'utf8');
const phone = {width: 360, height: 740};

export const headings = (({visit, extras, reviews}, {satisfied, dissatisfied}) => ({
  visit: visit.title,
  extras: extras.title,
  reviews: reviews.title,
  satisfied: satisfied.title,
  dissatisfied: dissatisfied.title,
}))(steps(funnel()), funnel().thankYou);

/** Rejects when `promise` takes longer than `ms`. */
export function within(promise, what, ms = 15_000) {
  let timer;
  const late = new Promise(
    (_, reject) => (timer = setTimeout(() => reject(new Error(`${what}: nothing after ${ms / 1000} s`)), ms)),
  );
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Runs `act({page, cdp})` on the subject's page in a fresh context and closes it. `cpu` is a slowdown, `network` a CDP
 * condition, `script` what runs after the common clocks.
 */
export async function onPage(browser, url, {cpu = 1, network, viewport = phone, script = ''} = {}, act) {
  const context = await browser.newContext({viewport});
  try {
    await context.addInitScript(`${probes}\n${script}`);
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', {cacheDisabled: true});
    await cdp.send('Performance.enable');
    if (network) await cdp.send('Network.emulateNetworkConditions', {offline: false, ...network});
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await page.goto(url, {waitUntil: 'commit', timeout: 60_000});
    return await act({page, cdp, errors});
  } finally {
    await within(context.close(), 'closing the page').catch(() => {});
  }
}

/** Time from the start of the navigation to the first question painted, ms. */
export const ready = (page, ms = 60_000) =>
  within(
    page.evaluate(() => bench.ready),
    'first question',
    ms,
  );

export const shown = (page, heading, ms) =>
  within(
    page.evaluate(text => bench.painted(() => bench.headingShown(text)), heading),
    `"${heading}"`,
    ms,
  );

/** A real mouse click on the centre of the element that `find(argument)` returns in the page. */
export async function click(page, find, argument) {
  const element = (await page.evaluateHandle(find, argument)).asElement();
  if (!element) throw new Error(`nothing to click for ${find}(${argument ?? ''})`);
  const [x, y] = await element.evaluate(async element => {
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  });
  await page.mouse.move(x, y);
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.mouse.down();
  await page.mouse.up();
}

export const radio = (page, index) =>
  click(page, index => bench.target(bench.all('input[type=radio]')[index]), index);
export const checkbox = (page, index) => click(page, index => bench.boxes()[index], index);
export const next = page => click(page, () => bench.next());

/** Walks the whole funnel, checking every page, and returns the response the host received. */
export async function walk(page, subject, satisfied, ms) {
  const must = (condition, what) => {
    if (!condition) throw new Error(what);
  };
  const isShown = heading => page.evaluate(text => bench.headingShown(text), heading);
  await ready(page, ms);
  must(await isShown(headings.visit), 'the first heading is missing');
  await next(page);
  await page.waitForTimeout(300);
  for (const other of ['extras', 'satisfied', 'dissatisfied'])
    must(!(await isShown(headings[other])), 'the required NPS can be skipped');

  await radio(page, satisfied ? 9 : 3);
  if (satisfied) {
    for (const index of [14, 20, 22]) await radio(page, index);
    for (const index of [0, 2]) await checkbox(page, index);
    await click(page, () => bench.first('textarea'));
    await page.keyboard.type('Very kind.');
    await page.waitForTimeout(500); // form-js loses a click that comes within 300 ms of the last key
    if (!subject.onePage) await next(page);
    await shown(page, headings.extras, ms);
    await checkbox(page, subject.onePage ? 5 : 0);
    if (!subject.onePage) await next(page);
    await shown(page, headings.reviews, ms);
    const links = await page.evaluate(() =>
      bench.all('a[href^="https://example.com/"]').map(({href}) => href.split('/').pop()),
    );
    must(links.join() === 'google,facebook', `review links: ${links}`);
  } else {
    await page.waitForTimeout(300);
    for (const other of ['extras', 'reviews'])
      must(!(await isShown(headings[other])), 'a dissatisfied customer meets the offers');
  }
  await next(page);
  await shown(page, headings[satisfied ? 'satisfied' : 'dissatisfied'], ms);
  await page.waitForTimeout(300);
  const response = await page.evaluate(() => JSON.stringify(bench.response ?? null));
  must(Number(JSON.parse(response)?.answers?.nps) === (satisfied ? 9 : 3), `the host received ${response}`);
  must(!satisfied || response.includes('Very kind.'), `the comment was lost: ${response}`);
  must(!satisfied || /"whitening"(?!:false)/.test(response), `the offer was lost: ${response}`);
  return JSON.parse(response);
}
