// The whole record, in words: a table for the funnel and one for the editors.
import * as editor from './editor/rows.mjs';
import * as funnel from './rows.mjs';

const format = (value, digits) =>
  (Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value).toLocaleString('en', {maximumFractionDigits: digits});

function cell({digits, of, text}, subject, base) {
  if (text) return text(subject) || '–';
  const figure = of(subject);
  if (!figure) return '–';
  const spread =
    figure.q1 === undefined ? '' : ` (${format(figure.q1, digits)}–${format(figure.q3, digits)})`;
  const floor = base && base !== subject && of(base)?.median;
  const ratio =
    floor > 10 ** -digits && figure.median > 0
      ? ` · ${(figure.median / floor).toLocaleString('en', {maximumSignificantDigits: 2})}×`
      : '';
  return `${format(figure.median, digits)}${spread}${ratio}`;
}

const line = cells => `| ${cells.join(' | ')} |`;

/** A table and its notes. Ratios are to the subject called `base`. */
function section({title, rows, notes, base}, subjects) {
  const list = Object.values(subjects);
  if (!list.length) return [];
  return [
    `# ${title}`,
    '',
    `Median (quartiles) · ratio to ${subjects[base]?.title ?? base}.`,
    '',
    line(['', ...list.map(({title}) => title)]),
    line(['---', ...list.map(() => '---:')]),
    line(['Version', ...list.map(({versions}) => versions.join(', ') || '–')]),
    line(['Does all that is timed', ...list.map(({verified}) => (verified ? 'yes' : '**no**'))]),
    ...rows.map(row => line([row.label, ...list.map(subject => cell(row, subject, subjects[base]))])),
    '',
    '## Notes',
    '',
    ...notes.map(note => `- ${note}`),
    ...list.flatMap(subject =>
      [...(subject.notes ?? []), ...subject.failures.map(failure => `**Failed**: ${failure}`)].map(
        note => `- ${subject.title}: ${note}`,
      ),
    ),
    '',
  ];
}

export function markdown({date, machine, rounds, heavyRounds, calibration, subjects, editors = {}}) {
  const slowdown = ['4x', '6x']
    .filter(cpu => calibration[cpu])
    .map(cpu => `${cpu} is ${(calibration[cpu] / calibration['1x']).toFixed(1)}×`);
  return [
    `${date.slice(0, 10)}, Chromium ${machine.chromium}, ${machine.cores} cores (${machine.cpu}), ${rounds} rounds` +
      ` (${heavyRounds} for memory and scaling), all shuffled together.` +
      `${slowdown.length ? ` Throttling as measured: ${slowdown.join(', ')}.` : ''}`,
    '',
    ...section(funnel, subjects),
    ...section(editor, editors),
  ].join('\n');
}
