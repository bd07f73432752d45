// Writes what is read of the record, results/latest.json: its tables in results/latest.md and in the READMEs, and the
// charts. `--check` only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {chart} from './chart.mjs';
import * as editors from './editor/headlines.mjs';
import {headlines, ordered} from './headlines.mjs';
import {editorTable, funnelTable} from './readme.mjs';
import {markdown} from './report.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));
const isCheck = process.argv.includes('--check');
const results = JSON.parse(readFileSync(at('../results/latest.json'), 'utf8'));

const files = {
  [at('../results/latest.md')]: markdown(results),
  [at('../results/chart.svg')]: chart({
    what: 'The same review funnel in several libraries',
    headlines,
    list: ordered(results.subjects),
  }),
  [at('../results/chart-editors.svg')]: chart({
    what: 'A sequence of 50 questions in an editor',
    headlines: editors.headlines,
    list: editors.ordered(results.editors),
  }),
  [at('../../../README.md')]: await withTable(at('../../../README.md'), funnelTable(results)),
  [at('../../builder/README.md')]: await withTable(at('../../builder/README.md'), editorTable(results)),
};

for (const [file, text] of Object.entries(files)) {
  if (readFileSync(file, 'utf8') === text) continue;
  if (!isCheck) writeFileSync(file, text);
  else {
    console.error(`${file} is not what the last run gave: run node packages/bench/src/publish.mjs.`);
    process.exitCode = 1;
  }
}

/** A README with the table between its markers. */
async function withTable(readme, table) {
  const text = readFileSync(readme, 'utf8').replace(
    /(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/,
    (_, start, end) => `${start}\n\n${table}\n\n${end}`,
  );
  return format(text, {...(await resolveConfig(readme)), parser: 'markdown'});
}
