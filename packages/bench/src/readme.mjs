// The tables of figures in the READMEs, of a record.
import * as editor from './editor/headlines.mjs';
import * as editors from './editor/rows.mjs';
import {figure, headlines, ordered} from './headlines.mjs';
import * as funnel from './rows.mjs';

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
const measured = (results, base) =>
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

export function funnelTable(results) {
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
      measured(results, {title: 'Lit by hand'}),
      slow.length && `Parcours is above its own limit at ${slow.map(labelled).join(', ')}.`,
      ahead.length && `Ahead of it in the whole table: ${ahead.join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  ].join('\n');
}

export function editorTable(results) {
  const list = editor.ordered(results.editors);
  const [ours, base, ...others] = list;
  if (!base) return '';
  const ahead = aheadOf(ours, [base, ...others], editors.rows);
  return [
    ...head(list),
    ...rowsOf(editor.headlines, list, base),
    '',
    `${measured(results, base)} ${ahead.length ? `Ahead of Parcours: ${ahead.join(', ')}.` : 'Parcours is ahead at every row.'}`,
  ].join('\n');
}
