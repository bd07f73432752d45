// One function per group of figures. Each opens its own pages and returns {metric: number}.
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {headings, next, onPage, radio, ready, walk, within} from './driver.mjs';
import {counts} from './serve.mjs';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const slow4G = {latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8};
const longest = 120_000; // a thousand questions may take some subjects this long

/** Time that the main thread has worked, ms. */
export async function clock(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  const {
    ScriptDuration = 0,
    V8CompileDuration = 0,
    TaskDuration = 0,
  } = Object.fromEntries(metrics.map(({name, value}) => [name, value * 1000]));
  return {script: ScriptDuration + V8CompileDuration, task: TaskDuration};
}

/** Clicks NPS 9; ms until the first frame that shows it selected. */
async function answer(page) {
  await page.evaluate(() => bench.arm(bench.answered));
  await radio(page, 9);
  return within(
    page.evaluate(() => bench.latency),
    'answer',
  );
}

async function load(browser, url) {
  return onPage(browser, url, {}, async ({page}) => ({
    'first-1x': await ready(page),
    'fcp-1x': await page.evaluate(
      () =>
        new Promise(resolve =>
          new PerformanceObserver(list => {
            const [entry] = list.getEntriesByName('first-contentful-paint');
            if (entry) resolve(entry.startTime);
          }).observe({type: 'paint', buffered: true}),
        ),
    ),
  }));
}

async function slowDevice(browser, url, subject) {
  return onPage(browser, url, {cpu: 6}, async ({page, cdp}) => {
    const first = await ready(page);
    const {script} = await clock(cdp);
    await page.waitForTimeout(1000);
    const blocking = await page.evaluate(
      first =>
        bench.longTasks
          .filter(({startTime}) => startTime < first)
          .reduce(
            (sum, {startTime, duration}) =>
              sum + Math.max(0, Math.min(startTime + duration, first) - startTime - 50),
            0,
          ),
      first,
    );
    const before = await clock(cdp);
    const answered = await answer(page);
    await page.waitForTimeout(600);
    const after = await clock(cdp);
    const interaction = await page.evaluate(() => Math.max(0, ...bench.events.map(({duration}) => duration)));
    await page.evaluate(
      text => bench.arm(() => bench.headingShown(text)),
      subject.onePage ? headings.satisfied : headings.extras,
    );
    await next(page);
    const stepped = await within(
      page.evaluate(() => bench.latency),
      'step',
    );
    return {
      'first-6x': first,
      'script-6x': script,
      'blocking-6x': blocking,
      'answer-6x': answered,
      'interaction-6x': interaction,
      'answer-work-6x': after.task - before.task,
      'step-6x': stepped,
    };
  });
}

async function slowNetwork(browser, url) {
  return onPage(browser, url, {cpu: 4, network: slow4G}, async ({page}) => ({
    'first-slow': await ready(page),
  }));
}

async function memory(browser, url) {
  const cycle = async (page, count) =>
    within(
      page.evaluate(async count => {
        for (let i = 0; i < count; i++) {
          bench.unmount();
          await new Promise(requestAnimationFrame);
          await bench.mount();
          await bench.painted(bench.questionShown);
        }
      }, count),
      `${count} mounts`,
      longest,
    );
  const weigh = async (page, cdp) => {
    await page.waitForTimeout(500);
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const {usedSize} = await cdp.send('Runtime.getHeapUsage');
    const {nodes} = await cdp.send('Memory.getDOMCounters');
    return {bytes: usedSize, nodes};
  };
  return onPage(browser, url, {}, async ({page, cdp}) => {
    await ready(page);
    const first = await weigh(page, cdp);
    await cycle(page, 100); // caches fill up and code is optimised, which also grows the heap
    const start = await weigh(page, cdp);
    await cycle(page, 100);
    const end = await weigh(page, cdp);
    return {
      heap: first.bytes / 1024,
      'heap-remounted': end.bytes / 1024,
      'leak-bytes': (end.bytes - start.bytes) / 100 / 1024,
      'leak-nodes': (end.nodes - start.nodes) / 100,
    };
  });
}

/** A first page of many questions. */
async function scaling(browser, url) {
  const results = {};
  for (const count of counts.filter(Boolean)) {
    await onPage(browser, `${url}?count=${count}`, {}, async ({page}) => {
      results[`first-${count}`] = await ready(page, longest);
      await page.waitForTimeout(1000);
      results[`answer-${count}`] = await answer(page);
    });
  }
  return results;
}

export const quick = {load, slowDevice, slowNetwork};
export const slow = {memory, scaling};

/** Both paths, layout shift on the way, and a screenshot of the first page. */
export async function verify(browser, url, subject, screenshot) {
  const satisfied = await onPage(browser, url, {}, async ({page, errors}) => {
    const response = await walk(page, subject, true);
    const shifts = await page.evaluate(() => bench.shifts);
    const sum = entries => entries.reduce((total, {value}) => total + value, 0);
    return {
      response,
      errors,
      cls: sum(shifts.filter(({hadRecentInput}) => !hadRecentInput)),
      shift: sum(shifts),
    };
  });
  const dissatisfied = await onPage(browser, url, {}, async ({page, errors}) => ({
    response: await walk(page, subject, false),
    errors,
  }));
  await onPage(browser, url, {}, async ({page}) => {
    await ready(page);
    await page.waitForTimeout(500);
    await page.screenshot({path: screenshot, fullPage: true});
  });
  return {satisfied, dissatisfied};
}

/** The same walk under a content security policy: what the browser reported, and whether the customer still got through. */
export async function underPolicy(browser, url, subject, policy) {
  return onPage(browser, `${url}?csp=${policy}`, {}, async ({page, errors}) => {
    const failure = await walk(page, subject, true, 8000).then(
      () => undefined,
      error => error.message,
    );
    const violations = await page.evaluate(() => bench.violations);
    const kinds = {};
    for (const kind of violations) kinds[kind] = (kinds[kind] ?? 0) + 1;
    return {count: violations.length, kinds, completes: !failure, failure, errors};
  });
}

/** WCAG A and AA rules on the first page. */
export async function accessibility(browser, url) {
  return onPage(browser, url, {}, async ({page}) => {
    await ready(page);
    await page.waitForTimeout(500);
    await page.evaluate(axeSource);
    const {violations} = await page.evaluate(() =>
      axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}),
    );
    return {
      rules: violations.length,
      nodes: violations.reduce((sum, {nodes}) => sum + nodes.length, 0),
      violations: violations.map(({id, impact, nodes}) => ({
        id,
        impact,
        nodes: nodes.length,
        example: nodes[0].html.slice(0, 200),
      })),
    };
  });
}

/** How much slower the same loop runs when the CPU is throttled: the emulation, measured. */
export async function calibration(browser) {
  const spin = () => {
    const start = performance.now();
    let x = 0;
    for (let i = 0; i < 3e7; i++) x = (x + i * i) % 1009;
    return performance.now() - start + (x < 0);
  };
  const at = cpu =>
    onPage(browser, 'about:blank', {cpu}, async ({page}) => {
      await page.evaluate(spin);
      return page.evaluate(spin);
    });
  return {'1x': await at(1), '4x': await at(4), '6x': await at(6)};
}
