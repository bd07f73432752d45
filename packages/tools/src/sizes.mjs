import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {argv} from 'node:process';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';
import {root} from './run.mjs';

// Compares the published single files with their pinned sizes; `--update` pins what is there now.
const pins = join(import.meta.dirname, '../sizes.json');
const readme = join(root, 'README.md');

/** Bytes as a browser receives them from a server that compresses as well as it can. */
function sizesOf(path) {
  const bytes = readFileSync(join(root, path));
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
  };
}

const number = new Intl.NumberFormat('en');

/** The README with the table of sizes between its markers, or unchanged when it has none. */
async function withTable(text, files) {
  const rows = files.map(
    ({path, raw, gzip, brotli}) =>
      `| \`${path.split('/').at(-1)}\` | ${number.format(brotli)} | ${number.format(pinned[path].aim)} | ${number.format(gzip)} | ${number.format(raw)} |`,
  );
  const table = [
    '| file | brotli | our aim | gzip | minified |',
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
  const filled = text.replace(/(<!-- sizes -->)[\s\S]*?(<!-- \/sizes -->)/, `$1\n\n${table}\n\n$2`);
  return format(filled, {...(await resolveConfig(readme)), parser: 'markdown'});
}

const pinned = JSON.parse(readFileSync(pins, 'utf8'));
const files = Object.keys(pinned).map(path => {
  if (!existsSync(join(root, path))) {
    console.error(`${path} is missing: run npm run build first.`);
    process.exit(1);
  }
  return {path, ...sizesOf(path)};
});
const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';

if (argv.includes('--update')) {
  const sizes = Object.fromEntries(files.map(({path, brotli}) => [path, {...pinned[path], brotli}]));
  writeFileSync(pins, JSON.stringify(sizes, null, 2) + '\n');
  if (text) writeFileSync(readme, await withTable(text, files));
}

const failures = [];
for (const {path, brotli} of files) {
  const before = argv.includes('--update') ? brotli : pinned[path].brotli;
  const over = brotli - pinned[path].aim;
  const aim = over > 0 ? `${number.format(over)} over our aim` : 'within our aim';
  console.log(`${path}: ${number.format(brotli)} bytes brotli, ${aim}`);
  if (brotli !== before)
    failures.push(
      `${path} was ${number.format(before)} and is now ${number.format(brotli)} bytes: if that is meant, run npm run sizes -- --update and commit the new pin with your change.`,
    );
}
if (!argv.includes('--update') && (await withTable(text, files)) !== text)
  failures.push('The table of sizes in README.md is stale: run npm run sizes -- --update.');
if (failures.length) console.error(failures.join('\n'));
process.exit(failures.length ? 1 : 0);
