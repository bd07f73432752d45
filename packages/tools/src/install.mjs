import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cache, npm, root, run} from './run.mjs';

const stamp = join(cache, 'lockfile-hash');

/**
 * Installs the dependencies when package-lock.json is not the one that was last installed.
 *
 * @throws {Error} when npm fails
 */
export async function install() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!isInstalled()) {
    console.log('Installing the dependencies (npm ci).');
    const {ok} = await run(npm('ci', '--no-audit', '--no-fund'));
    if (!ok) throw new Error('npm ci failed: its messages are above.');
  }
  mkdirSync(cache, {recursive: true});
  writeFileSync(stamp, hash);
}

/** Whether npm's own record of node_modules agrees with the lockfile, as after a plain `npm install`. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const packagesOf = path => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, {version, optional}]) =>
      !path.includes('node_modules/') ||
      installed[path]?.version === version ||
      (optional && !installed[path]),
  );
}
