import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {PGlite} from '@electric-sql/pglite';

/**
 * PostgreSQL inside this process, for a demo without a server. It starts in about three seconds and is the only user
 * of its folder: a second process finds it claimed and keeps responses in memory.
 *
 * @param {string} [folder] absolute path; in memory without it
 */
export async function openPglite(folder) {
  const release = folder ? claim(`${folder}.lock`) : undefined;
  const database = await PGlite.create(release ? folder : undefined);
  return {
    where: placeOf(folder, release),
    query: async (text, values) => (await database.query(text, values)).rows,
    close: async () => {
      await database.close();
      release?.();
    },
  };
}

function placeOf(folder, release) {
  if (!folder) return 'memory (PGlite)';
  if (release) return `${relative(process.cwd(), folder)} (PGlite)`;
  return 'memory (PGlite): another process uses the folder';
}

/** Writes our process id into a lock file; undefined when a living process holds it. */
function claim(lock) {
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) return undefined;
  writeFileSync(lock, String(process.pid));
  return () => rmSync(lock, {force: true});
}

function isAlive(pid) {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    // Not ours to signal, but there.
    return error.code === 'EPERM';
  }
}
