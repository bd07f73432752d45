import {openStore} from '../src/store.mjs';
import {startPostgres} from './postgres.mjs';

const server = await startPostgres();
if (!server) console.log('PostgreSQL is not installed here: only PGlite is tested.');

/** The databases that the same suite runs on: PGlite, and a real PostgreSQL where there is one. */
export const databases = [
  {name: 'PGlite', open: () => openStore(), stop: () => {}},
  ...(server
    ? [{name: 'PostgreSQL', open: () => openStore({databaseUrl: server.url}), stop: () => server.stop()}]
    : []),
];
