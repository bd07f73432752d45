// npm run bench: installs what is compared (its own lockfile keeps it out of everybody's npm ci), then runs.
import {execSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

const here = path => new URL(path, import.meta.url);
const record = here('../node_modules/.package-lock.json');
const versions = path =>
  Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages).flatMap(([name, {version, optional}]) =>
    name && !optional ? `${name}@${version}` : [],
  );
const isInstalled =
  existsSync(record) &&
  (installed => versions(here('../package-lock.json')).every(entry => installed.has(entry)))(
    new Set(versions(record)),
  );
if (!isInstalled) execSync('npm ci --no-audit --no-fund', {cwd: here('..'), stdio: 'inherit'});

if (!existsSync(here('../../runner/dist/cdn/parcours.js')) && !process.env.PARCOURS) {
  console.error('There is no bundle to measure: run npm run build first.');
  process.exit(1);
}
await import('./run.mjs');
