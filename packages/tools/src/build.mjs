import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {node, npm, run, tool} from './run.mjs';

/**
 * Builds every package: modules and types, then the definition's JSON Schemas, then the single files
 * for script tags.
 *
 * @returns {Promise<boolean>} whether all went well; what went wrong has been printed
 */
export async function build() {
  const commands = [
    node(tool('typescript', 'tsc'), '-b'),
    npm('run', '--silent', 'schema', '-w', '@parcours/definition'),
    node(tool('rollup'), '-c', '--silent'),
  ];
  for (const command of commands) {
    const {ok} = await run(command);
    if (!ok) {
      console.error(`The build stopped at: ${command.slice(1).join(' ')}`);
      return false;
    }
  }
  return true;
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exit((await build()) ? 0 : 1);
