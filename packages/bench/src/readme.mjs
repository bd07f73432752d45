// Keeps the tables of figures in the READMEs equal to results/latest.json. `--check` only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import * as editor from './editor/headlines.mjs';
import * as editors from './editor/rows.mjs';
import {figure, headlines, ordered} from './headlines.mjs';
import * as funnel from './rows.mjs';

const results = JSON.parse(readFileSync(new URL('../results/latest.json', import.meta.url), 'utf8'));
const line = cells => `| ${cells.join(' | ')} |`;
const labelled = ({label}) => `“${label}”`;

/** One line for each row, one column for each of `list`, with its ratio to `base`. */
const rowsOf = (rows, list, base) =>
  rows.map(({label, of, digits}) =>
    line([
      label,
      ...list.map(subject => {
        const [value, to] = [of(subject), of(base)];
        const ratio = subject === base || !value ? '' : ` · ${(value / to).toPrecision(2)}×`;
        return `${figure(value, digits)}${ratio}`;
      }),
    ]),
  );
const head = list => [line(['', ...list.map(({title}) => title)]), line(['---', ...list.map(() => '--:')])];
const measured = base =>
  `Measured on ${results.date.slice(0, 10)}: ${results.rounds} rounds, Chromium ${results.machine.chromium}, ${results.machine.cores} cores. Medians, and ratios to ${base.title}.`;
/** Where others have less, in every row that has figures, and not only in those shown here. */
const aheadOf = (ours, others, rows) =>
  rows
    .filter(({of}) => of)
    .flatMap(row =>
      others
        .filter(subject => row.of(subject)?.median < row.of(ours)?.median)
        .map(({title}) => `${title} at ${labelled(row)}`),
    );

function funnelTable() {
  const list = ordered(results.subjects);
  const {lit} = results.subjects;
  const [ours, , ...others] = list;
  const slow = headlines.filter(({of, limit}) => limit && of(ours) / of(lit) > limit);
  const ahead = aheadOf(ours, others, funnel.rows);
  return [
    ...head(list),
    ...rowsOf(headlines, list, lit),
    line([
      'Strict CSP and Trusted Types',
      ...list.map(({policy: {strict}}) => (strict?.completes ? 'works' : 'fails')),
    ]),
    line(['axe: rules broken', ...list.map(({axe}) => axe?.rules ?? '–')]),
    line(['CLS, load to thank-you', ...list.map(({verified}) => figure(verified.satisfied.cls, 3))]),
    '',
    [
      measured({title: 'Lit by hand'}),
      slow.length && `Parcours is above its own limit at ${slow.map(labelled).join(', ')}.`,
      ahead.length && `Ahead of it in the whole table: ${ahead.join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  ].join('\n');
}

function editorTable() {
  const list = editor.ordered(results.editors);
  const [ours, base, ...others] = list;
  if (!base) return '';
  const ahead = aheadOf(ours, [base, ...others], editors.rows);
  return [
    ...head(list),
    ...rowsOf(editor.headlines, list, base),
    '',
    `${measured(base)} ${ahead.length ? `Ahead of Parcours: ${ahead.join(', ')}.` : 'Parcours is ahead at every row.'}`,
  ].join('\n');
}

const tables = [
  [new URL('../../../README.md', import.meta.url), funnelTable()],
  [new URL('../../builder/README.md', import.meta.url), editorTable()],
];
for (const [readme, table] of tables) {
  const text = readFileSync(readme, 'utf8');
  const filled = await format(
    text.replace(/(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/, `$1\n\n${table}\n\n$2`),
    {...(await resolveConfig(readme)), parser: 'markdown'},
  );
  if (filled === text) continue;
  if (!process.argv.includes('--check')) {
    writeFileSync(readme, filled);
    continue;
  }
  console.error(
    `The table of the benchmark in ${readme.pathname} is not that of its last run: run node packages/bench/src/readme.mjs.`,
  );
  process.exitCode = 1;
}
