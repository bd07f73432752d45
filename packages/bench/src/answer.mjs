// npm run bench:answer: what an answer costs among 1,000 questions, against one among six. Real clicks, in one run.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {chromium} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../tools/src/browser.mjs';
import {funnel} from './funnel.mjs';
import {subject} from './subjects/parcours/subject.mjs';

const rounds = Number(process.argv[2] ?? 5);
const points = [9, 3, 8, 4, 7, 2]; // each is another answer than the one before it
const counts = [6, 1000];
const script = await readFile(subject.file);
const page = count =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <script type="module" src="/parcours.js"></script><body>${subject.body(funnel(count))}</body></html>`;

const server = createServer(({url}, response) => {
  const isScript = url === '/parcours.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : page(Number(url.slice(1))));
});
await new Promise(resolve => server.listen(0, 'localhost', resolve));
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumFlags});
const median = list => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Clicks a point; ms of the browser's main thread, and ms from the click to the end of its frame. */
async function answer(tab, cdp, point) {
  const busy = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  const radio = tab.locator('input[type=radio]').nth(point);
  const {x, y, width, height} = await radio.boundingBox();
  await tab.mouse.move(x + width / 2, y + height / 2);
  await tab.waitForTimeout(300);
  const shown = tab.evaluate(
    () =>
      new Promise(resolve =>
        addEventListener(
          'click',
          ({timeStamp}) =>
            requestAnimationFrame(() => {
              const {port1, port2} = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(0);
            }),
          {capture: true, once: true},
        ),
      ),
  );
  await tab.waitForTimeout(50);
  const before = await busy();
  await tab.mouse.down();
  await tab.mouse.up();
  const latency = await shown;
  await tab.waitForTimeout(300);
  return {work: (await busy()) - before, latency, isChosen: await radio.isChecked()};
}

const samples = new Map(counts.map(count => [count, []]));
for (let round = 0; round < rounds; round++) {
  for (const count of round % 2 ? counts.toReversed() : counts) {
    const tab = await browser.newPage({viewport: {width: 360, height: 740}});
    const cdp = await tab.context().newCDPSession(tab);
    await cdp.send('Performance.enable');
    await tab.goto(`http://localhost:${server.address().port}/${count === 6 ? 0 : count}`);
    await tab.locator('input[type=radio]').first().waitFor();
    await tab.waitForTimeout(1500);
    for (const point of points) {
      const sample = await answer(tab, cdp, point);
      if (!sample.isChosen) throw new Error(`${point} was clicked and is not chosen`);
      samples.get(count).push(sample);
    }
    await tab.close();
  }
}
await browser.close();
server.close();

for (const [what, title] of [
  ['latency', 'click to painted'],
  ['work', 'main thread, until all is still'],
]) {
  const [few, many] = counts.map(count => median(samples.get(count).map(sample => sample[what])));
  console.log(
    `${title}: ${few.toFixed(1)} ms among 6 questions, ${many.toFixed(1)} ms among 1,000: × ${(many / few).toFixed(2)}`,
  );
}
