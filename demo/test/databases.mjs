import {openStore} from '../src/store.mjs';
import {hasPostgres, startPostgres} from './postgres.mjs';

if (!hasPostgres) console.log('PostgreSQL is not installed here: only PGlite is tested.');

/** The databases that the same suite runs on: PGlite, and a real PostgreSQL where there is one. */
export const databases = [
  {name: 'PGlite', open: () => openStore()},
  ...(hasPostgres ? [{name: 'PostgreSQL', open: openOnPostgres}] : []),
];

/** A store whose `close` also stops its server. */
async function openOnPostgres() {
  const server = await startPostgres();
  const store = await openStore({databaseUrl: server.url});
  return {
    ...store,
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
}
