import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {root} from './run.mjs';

/** Least share of lines that the tests in Chromium run, in per cent, by package. */
const thresholds = {definition: 100, flow: 100, runner: 90};

const isCounted = path =>
  path.endsWith('.ts') && !/\.(test|harness|fixtures)\.ts$|(^|\/)(fixtures|generated)\//.test(path);

/**
 * Compares coverage/lcov.info, which `npm test` writes, with each package's threshold. A source file
 * that no test loads counts with all its lines.
 *
 * @returns {{ok: boolean, output: string}} a line for each package, and the lines that no test runs
 */
export function checkCoverage() {
  const report = join(root, 'coverage/lcov.info');
  if (!existsSync(report)) return {ok: false, output: 'There is no coverage/lcov.info: run npm test first.'};
  const covered = readLcov(readFileSync(report, 'utf8'));
  let ok = true;
  const output = [];
  for (const [name, threshold] of Object.entries(thresholds)) {
    const source = `packages/${name}/src`;
    let lines = 0;
    let missed = 0;
    const places = [];
    for (const path of readdirSync(join(root, source), {recursive: true}).filter(isCounted).sort()) {
      const file = covered.get(`${source}/${path}`) ?? neverLoaded(name, path);
      lines += file.lines;
      missed += file.missed.length;
      if (file.missed.length) places.push(`  ${source}/${path}: ${ranges(file.missed)}`);
    }
    const share = lines ? (100 * (lines - missed)) / lines : 0;
    const enough = share >= threshold;
    ok &&= enough;
    output.push(
      `${enough ? '✓' : '✗'} ${name}: ${share.toFixed(2)} % of lines, at least ${threshold} % needed`,
    );
    if (!enough) output.push(...places);
  }
  return {ok, output: output.join('\n')};
}

/** Line counts by path relative to the repository, from an lcov report. */
function readLcov(text) {
  const files = new Map();
  let file;
  for (const line of text.split('\n')) {
    if (line.startsWith('SF:')) {
      const path = line.slice(3).replaceAll('\\', '/');
      file = {lines: 0, missed: []};
      files.set(path.slice(path.indexOf('packages/')), file);
    } else if (line.startsWith('DA:')) {
      const [number, hits] = line.slice(3).split(',').map(Number);
      file.lines++;
      if (hits === 0) file.missed.push(number);
    }
  }
  return files;
}

// A file of types, or of imports and exports only, leaves nothing in the built file that could be run.
function neverLoaded(name, path) {
  const built = join(root, `packages/${name}/dist`, path.replace(/\.ts$/, '.js'));
  const code = existsSync(built) ? readFileSync(built, 'utf8') : 'the build is missing';
  const left = code
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^(import|export)\s+(\*|\{[^}]*\}|')[^;]*;/gm, '');
  const lines = left.trim()
    ? readFileSync(join(root, `packages/${name}/src`, path), 'utf8').split('\n').length - 1
    : 0;
  return {lines, missed: Array.from({length: lines}, (_, index) => index + 1)};
}

/** 1, 2, 3, 7 as `1–3, 7`. */
function ranges(numbers) {
  const found = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const {ok, output} = checkCoverage();
  console.log(output);
  process.exit(ok ? 0 : 1);
}
