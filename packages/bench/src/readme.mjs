// Keeps the README's table of figures equal to results/latest.json. `--check` only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {figure, headlines, ordered} from './headlines.mjs';

const readme = new URL('../../../README.md', import.meta.url);
const results = JSON.parse(readFileSync(new URL('../results/latest.json', import.meta.url), 'utf8'));
const list = ordered(results.subjects);
const {lit} = results.subjects;

const cell = (subject, {of, digits}) => {
  const [value, base] = [of(subject), of(lit)];
  const ratio = subject === lit || !value ? '' : ` · ${(value / base).toPrecision(2)}×`;
  return `${figure(value, digits)}${ratio}`;
};
const line = cells => `| ${cells.join(' | ')} |`;
const table = [
  line(['', ...list.map(({title}) => title)]),
  line(['---', ...list.map(() => '--:')]),
  ...headlines.map(row => line([row.label, ...list.map(subject => cell(subject, row))])),
  line([
    'Strict CSP and Trusted Types',
    ...list.map(({policy: {strict}}) => (strict?.completes ? 'works' : 'fails')),
  ]),
  line(['axe: rules broken', ...list.map(({axe}) => axe?.rules ?? '–')]),
  line(['CLS, load to thank-you', ...list.map(({verified}) => figure(verified.satisfied.cls, 3))]),
].join('\n');
const when = `Measured on ${results.date.slice(0, 10)}: ${results.rounds} rounds, Chromium ${results.machine.chromium}, ${results.machine.cores} cores. Medians, and ratios to Lit by hand.`;

const labelled = ({label}) => `“${label}”`;
const slow = headlines.filter(({of, limit}) => limit && of(list[0]) / of(lit) > limit);
const ahead = headlines.flatMap(row =>
  list
    .slice(2)
    .filter(subject => row.of(subject) < row.of(list[0]))
    .map(({title}) => `${title} at ${labelled(row)}`),
);
const behind = [
  slow.length && `Parcours is above its own limit at ${slow.map(labelled).join(', ')}.`,
  ahead.length && `Ahead of it: ${ahead.join(', ')}.`,
]
  .filter(Boolean)
  .join(' ');

const text = readFileSync(readme, 'utf8');
const filled = await format(
  text.replace(/(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/, `$1\n\n${table}\n\n${when} ${behind}\n\n$2`),
  {...(await resolveConfig(readme)), parser: 'markdown'},
);
if (process.argv.includes('--check')) {
  if (filled === text) process.exit(0);
  console.error(
    'The table of the benchmark in README.md is not that of its last run: run node packages/bench/src/readme.mjs.',
  );
  process.exit(1);
}
writeFileSync(readme, filled);
