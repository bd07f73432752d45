import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createApp} from './app.mjs';
import {listen} from './listen.mjs';
import {openStore} from './store.mjs';

const {PORT, DATABASE_URL, CORS_ORIGINS, FAULTS} = process.env;
const store = await openStore({
  databaseUrl: DATABASE_URL,
  folder: fileURLToPath(new URL('../.data', import.meta.url)),
});
const server = createApp({
  store,
  origins: CORS_ORIGINS?.split(/[\s,]+/).filter(Boolean),
  faults: FAULTS === '1',
});
const port = await listen(server, Number(PORT ?? 8000));
const address = `http://localhost:${port}`;

console.log(`
  Parcours demo      ${address}
  A dental visit     ${address}/s/dental-visit?lang=fr
  What arrived       ${address}/responses
  Responses go to    ${store.where}
`);
if (!existsSync(new URL('../../packages/runner/dist/cdn/parcours.js', import.meta.url))) {
  console.log('  The bundle is not built yet: npm run build\n');
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(async () => {
      await store.close();
      process.exit(0);
    });
  });
}
