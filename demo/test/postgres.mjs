import {execFileSync} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import postgres from 'postgres';

/** Whether there is a PostgreSQL to test on: the one that `DATABASE_URL` names, or Debian's package. */
export const hasPostgres = Boolean(process.env.DATABASE_URL ?? findBin());

/**
 * A PostgreSQL for tests: a schema of its own in the one that `DATABASE_URL` names, else a temporary cluster on
 * loopback.
 *
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startPostgres() {
  const {DATABASE_URL} = process.env;
  return DATABASE_URL ? useSchema(DATABASE_URL) : startCluster(findBin());
}

/** Where the newest installed version keeps its programs; undefined without one. */
function findBin() {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return undefined;
  return readdirSync(versions)
    .sort((a, b) => Number(b) - Number(a))
    .map(version => join(versions, version, 'bin'))
    .find(bin => existsSync(join(bin, 'initdb')));
}

async function startCluster(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'parcours-postgres-'));
  const port = await freePort();
  const run = ([program, ...args]) => asServer([join(bin, program), ...args], folder);
  run(['initdb', '-D', folder, '-U', 'parcours', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  run(['pg_ctl', '-D', folder, '-w', '-s', '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    url: `postgres://parcours@127.0.0.1:${port}/postgres`,
    stop: async () => {
      run(['pg_ctl', '-D', folder, '-w', '-s', '-m', 'immediate', 'stop']);
      rmSync(folder, {recursive: true});
    },
  };
}

/** PostgreSQL refuses to run as root, who lends it the account that Debian's package made. */
function asServer([program, ...args], folder) {
  if (process.getuid() !== 0) return execFileSync(program, args, {cwd: folder, stdio: 'pipe'});
  chownSync(folder, idOf('-u'), idOf('-g'));
  const command = ['-u', 'postgres', '--', program, ...args];
  return execFileSync('runuser', command, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
}

const idOf = flag => Number(execFileSync('id', [flag, 'postgres'], {encoding: 'utf8'}));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function useSchema(databaseUrl) {
  const schema = `parcours_test_${process.pid}`;
  const sql = postgres(databaseUrl, {max: 1, onnotice: () => {}});
  await sql.unsafe(`create schema ${schema}`);
  const url = new URL(databaseUrl);
  url.searchParams.set('search_path', schema);
  return {
    url: url.href,
    stop: async () => {
      await sql.unsafe(`drop schema ${schema} cascade`);
      await sql.end();
    },
  };
}
