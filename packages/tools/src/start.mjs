import './node-version.mjs';
import {spawn} from 'node:child_process';
import {build} from './build.mjs';
import {install} from './install.mjs';
import {root} from './run.mjs';

// Installs, builds and serves the demo, which prints its address and where responses go.
await install();
if (!(await build())) process.exit(1);

const server = spawn(process.execPath, ['demo/src/server.mjs'], {cwd: root, stdio: 'inherit'});
// Ctrl+C reaches the server too: it closes its database, and we end when it has.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('close', (code, signal) => process.exit(signal ? 0 : code));
