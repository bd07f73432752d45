// One function per group of figures of the editors. Each opens its own pages and returns {metric: number}.
import {clock} from '../measure.mjs';
import {summary} from '../summary.mjs';
import {add, onEditor, openFirst, type} from './driver.mjs';

const letters = 5;

async function edit(browser, url, subject, cpu) {
  return onEditor(browser, url, {cpu}, async ({page, cdp}) => {
    const ready = await page.evaluate(() => bench.ready);
    await page.waitForTimeout(1000);
    await openFirst(page, subject);
    const latencies = [];
    let work = 0;
    for (let i = 1; i <= letters; i++) {
      const before = await clock(cdp);
      latencies.push(await type(page, i));
      await page.waitForTimeout(1000);
      work += (await clock(cdp)).task - before.task;
    }
    return {
      [`ready-${cpu}x`]: ready,
      [`key-${cpu}x`]: summary(latencies).median,
      [`key-work-${cpu}x`]: work / letters,
      [`add-${cpu}x`]: await add(page, subject),
    };
  });
}

const atFullSpeed = (browser, url, subject) => edit(browser, url, subject, 1);
const slowDevice = (browser, url, subject) => edit(browser, url, subject, 6);

async function memory(browser, url) {
  return onEditor(browser, url, {}, async ({page, cdp}) => {
    await page.waitForTimeout(1000);
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const {usedSize} = await cdp.send('Runtime.getHeapUsage');
    return {heap: usedSize / 1024};
  });
}

export const quick = {atFullSpeed, slowDevice};
export const slow = {memory};

/** Types, adds, and weighs what the browser fetched; a subject in which the preview does not follow is not timed. */
export async function verify(browser, url, subject, screenshot) {
  return onEditor(browser, url, {}, async ({page, errors}) => {
    const bytes = await page.evaluate(() =>
      performance.getEntriesByType('resource').reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0),
    );
    await openFirst(page, subject);
    for (let i = 1; i <= letters; i++) await type(page, i);
    await add(page, subject);
    await page.screenshot({path: screenshot});
    return {bytes, errors};
  });
}
