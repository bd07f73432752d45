import {createServer} from 'node:http';
import {createCspReports} from './csp-reports.mjs';
import {createFaults, noFaults} from './faults.mjs';
import {createFeed} from './feed.mjs';
import {createImages} from './images.mjs';
import {servePage} from './pages.mjs';
import {createPublished} from './published.mjs';
import {createReceiver} from './receiver.mjs';
import {sendBytes, sendJson, sendNotAllowed, sendText} from './send.mjs';

/** How many responses a page lists. */
const listed = 200;

/**
 * The demo as a server, not yet listening. `close()` ends its streams; the store is the caller's to close.
 *
 * @param {{store: object, origins?: readonly string[], faults?: boolean}} options `origins`: other sites that may
 *   deliver here (`*`: any); `faults`: deliveries break when their address asks for it, see faults.mjs
 * @returns {import('node:http').Server}
 */
export function createApp({store, origins = [], faults = false}) {
  const feed = createFeed();
  const receive = createReceiver({store, feed, origins, faults: faults ? createFaults() : noFaults});
  const receiveCspReport = createCspReports();
  const published = createPublished();
  const images = createImages();

  async function route(request, response) {
    const {pathname} = new URL(`http://demo${request.url}`);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (pathname === '/responses' && !isRead) {
      if (request.method !== 'POST' && request.method !== 'OPTIONS')
        return sendNotAllowed(response, 'GET, POST');
      return receive(request, response);
    }
    if (pathname === '/csp-reports') return receiveCspReport(request, response);
    const [, id] = /^\/sequences\/([a-z][a-z0-9-]{0,63})\.json$/.exec(pathname) ?? [];
    if (id && request.method === 'PUT') return published.publish(id, request, response);
    if (pathname === '/images' && request.method === 'POST') return images.keep(request, response);
    if (!isRead) return sendNotAllowed(response, pathname === '/images' ? 'POST' : 'GET');
    const image = images.read(pathname);
    if (image) return sendBytes(response, image);
    if (pathname === '/responses.json') return sendJson(response, 200, await store.list(listed));
    if (pathname === '/responses/stream') return feed.subscribe(request, response);
    return servePage(request, response, published);
  }

  const server = createServer((request, response) => {
    route(request, response).catch(error => {
      console.error(error);
      if (response.headersSent) response.destroy();
      // A 500 is worth another try, so a database that is down loses nothing.
      else sendText(response, 500, 'Something failed here. It is safe to try again.');
    });
  });
  server.on('close', () => feed.close());
  const close = server.close.bind(server);
  // Streams stay open for ever, so they end first, or the server would never close.
  server.close = done => {
    feed.close();
    server.closeAllConnections();
    return close(done);
  };
  return server;
}
