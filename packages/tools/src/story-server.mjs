import {once} from 'node:events';
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {root} from './run.mjs';

/** Where the stories are built to. */
export const storiesFolder = join(root, 'storybook-static');

/**
 * Serves the built stories on a free port.
 *
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export async function serveStories() {
  const server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function serve({url}, answer) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(storiesFolder, path);
  if (!file.startsWith(storiesFolder) || !existsSync(file) || !statSync(file).isFile())
    return answer.writeHead(404).end();
  answer.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    // The names of assets change with their content.
    'cache-control': path.includes('assets') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  return createReadStream(file).pipe(answer);
}
