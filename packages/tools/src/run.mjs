import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The repository's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where our commands keep what they want to know next time. `npm ci` empties it. */
export const cache = join(root, 'node_modules/.cache/parcours');

/** The path of a development tool's script, started with Node on every system. */
export function tool(packageName, name = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * Runs a command in the repository's folder until it ends.
 *
 * @param {string[]} command the program and its arguments
 * @param {{capture?: boolean, env?: Record<string, string>}} options with `capture`, what it prints is
 *     returned instead of shown
 * @returns {Promise<{ok: boolean, output: string}>} whether it exited with 0
 */
export function run([program, ...args], {capture = false, env = {}} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', text => (output += text));
    child.stderr?.setEncoding('utf8').on('data', text => (output += text));
    child.on('error', reject);
    child.on('close', code => resolve({ok: code === 0, output}));
  });
}

/** A command that Node runs. */
export const node = (...args) => [process.execPath, ...args];

/** A command that npm runs; `npm_execpath` is there when npm started us, and spares Windows its npm.cmd. */
export const npm = (...args) =>
  process.env.npm_execpath?.endsWith('.js') ? node(process.env.npm_execpath, ...args) : ['npm', ...args];
