// The rows of the funnel, and what is to be known of them.
import {fact, fixed, sampled} from './row.mjs';

export const title = 'The same review funnel, side by side';
export const base = 'lit';

const total = (bytes, how) => (bytes.js?.[how] ?? 0) + (bytes.css?.[how] ?? 0);

export const rows = [
  fixed('JS + CSS, minified, bytes', ({bytes}) => total(bytes, 'min')),
  fixed('JS + CSS, gzip -9, bytes', ({bytes}) => total(bytes, 'gzip')),
  fixed('JS + CSS, brotli -11, bytes', ({bytes}) => total(bytes, 'brotli')),
  fixed('HTML with the definition, brotli, bytes', ({bytes}) => bytes.html.brotli),
  sampled('First question painted, 1x CPU, ms', 'first-1x'),
  sampled('First contentful paint (cross-check), 1x CPU, ms', 'fcp-1x'),
  sampled('First question painted, 6x CPU, ms', 'first-6x'),
  sampled('First question painted, 4x CPU and slow 4G, ms', 'first-slow'),
  sampled('Script until the first question, 6x CPU, ms', 'script-6x'),
  sampled('Blocking time until the first question, 6x CPU, ms', 'blocking-6x'),
  sampled('Answer: click to painted, 6x CPU, ms', 'answer-6x', 1),
  sampled('Answer: Event Timing, 6x CPU, ms', 'interaction-6x'),
  sampled('Answer: main-thread work in the 0.6 s around it, 6x CPU, ms', 'answer-work-6x'),
  sampled('Step: click to next page painted, 6x CPU, ms', 'step-6x', 1),
  sampled('JS heap after the first question, KiB', 'heap'),
  sampled('JS heap after 200 more mounts, KiB', 'heap-remounted'),
  sampled('Heap growth per mount, KiB', 'leak-bytes', 2),
  sampled('DOM nodes left per mount', 'leak-nodes', 2),
  ...[50, 200, 1000].flatMap(count => [
    sampled(`${count} questions: first painted, 1x CPU, ms`, `first-${count}`),
    sampled(`${count} questions: answer, 1x CPU, ms`, `answer-${count}`, 1),
  ]),
  fact(
    'Strict CSP: violations',
    ({policy: {plain}}) => plain && `${plain.count}, ${plain.completes ? 'works' : '**fails**'}`,
  ),
  fact(
    'Strict CSP + Trusted Types: violations',
    ({policy: {strict}}) => strict && `${strict.count}, ${strict.completes ? 'works' : '**fails**'}`,
  ),
  fact('axe, WCAG A and AA: rules (nodes)', ({axe}) => axe && `${axe.rules} (${axe.nodes})`),
  fixed('CLS, load to thank-you', ({verified}) => verified?.satisfied.cls, 3),
  fixed('All layout shift, also after input', ({verified}) => verified?.satisfied.shift, 3),
];

export const notes = [
  "First question and steps end with the main thread's frame (requestAnimationFrame, then a message); compare with first contentful paint, which the browser stamps when the frame is shown. The definition is in the page, so nothing is fetched for it.",
  'Slow 4G is 1.6 Mbit/s and 150 ms per request, emulated in the browser: no handshake, no slow start, no packet loss. It flatters large files.',
  'Blocking time is what long tasks take beyond 50 ms, from navigation to the first question; it includes parsing, layout and paint. Script includes about 10 ms of probes at 6x.',
  'Event Timing is rounded to 8 ms and starts at 16 (0: shorter). Main-thread work includes moving and pressing the mouse and scrolling; the hand-written columns show that floor.',
  "The heap is V8's only. Growth per mount is over 100 mounts after 100 to warm up; some of it is optimised code, so a few tenths of a KiB need not be a leak (Lit: 0.3 here, 0.1 between mounts 250 and 300).",
  "CSP: default-src, script-src and style-src 'self'. The count stops where the subject stops, so a failure early on hides later violations.",
  'axe: first page only, light, 360 × 740. CLS is the plain sum of shifts without recent input in one walk, not the worst session window.',
];
