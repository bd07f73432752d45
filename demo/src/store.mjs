import {createResponses, keepResponse, listResponses} from './sql.mjs';
import {storable} from './storable.mjs';

/**
 * Opens the place where responses are kept.
 *
 * @param {{databaseUrl?: string, folder?: string}} [options] a PostgreSQL to use, else the folder of a PGlite, else
 *   memory
 */
export async function openStore({databaseUrl, folder} = {}) {
  // Only the one in use is loaded: PGlite takes hundreds of megabytes.
  const database = databaseUrl
    ? await (await import('./databases/postgres.mjs')).openPostgres(databaseUrl)
    : await (await import('./databases/pglite.mjs')).openPglite(folder);
  await database.query(createResponses);
  return {
    /** Where responses go, to print. */
    where: database.where,

    /** Keeps a valid response; gives the entry, or undefined when this one or a newer one was there already. */
    async keep(response) {
      const {id, writer, revision, status, updatedAt} = response;
      const values = [id, writer, revision, status === 'complete', new Date(updatedAt), response];
      const [row] = await database.query(keepResponse, values.map(toParameter));
      return row && toEntry(row);
    },

    /** The newest `limit` entries, newest first. */
    async list(limit) {
      const rows = await database.query(listResponses, [limit]);
      return rows.map(toEntry);
    },

    close: () => database.close(),
  };
}

const toParameter = value => (value instanceof Date ? value : storable(value));

const toEntry = row => ({response: row.response, receivedAt: row.received_at.toISOString()});
