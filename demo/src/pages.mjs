import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strictPolicy} from './csp-reports.mjs';
import {renderLinkPage} from './link-page.mjs';
import {sendText} from './send.mjs';

const folder = path => fileURLToPath(new URL(path, import.meta.url));

/** What a host would have on its own server, by where it is asked for. The first that fits is it. */
const mounts = [
  {prefix: '/parcours/images/', folder: folder('../../packages/templates/images/')},
  {prefix: '/parcours/builder/', folder: folder('../../packages/builder/dist/cdn/')},
  {prefix: '/parcours/', folder: folder('../../packages/runner/dist/cdn/')},
  {prefix: '/sequences/', folder: folder('../../packages/templates/src/sequences/')},
  {prefix: '/sequences/', folder: folder('../sequences/')},
  {prefix: '/pages/', folder: folder('../pages/')},
];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Pages that are served with the strict policy. */
const strictPages = new Set(['/csp', '/responses']);

/**
 * Serves the host pages and the files they need.
 *
 * @param {{read: (id: string) => string | undefined}} published what owners have published; it comes before the
 *   sequence of that id that the demo brings
 */
export async function servePage(request, response, published) {
  const {pathname, searchParams} = new URL(`http://demo${request.url}`);
  const readSequence = async id => published.read(id) ?? (await readFileOf(id));
  if (pathname.startsWith('/s/')) {
    const page = await renderLinkPage(pathname.slice(3), searchParams.get('lang'), request, readSequence);
    return page ? send(response, '.html', page) : sendMissing(response, pathname);
  }
  const name = pathname === '/' ? '/index' : pathname;
  if (/^\/[a-z-]+$/.test(name)) {
    const page = await read(mounts.at(-1).folder, `${name}.html`);
    const headers = strictPages.has(name) ? {'Content-Security-Policy': strictPolicy} : {};
    return page ? send(response, '.html', page, headers) : sendMissing(response, pathname);
  }
  const [, id] = /^\/sequences\/([^/]+)\.json$/.exec(pathname) ?? [];
  const own = id && published.read(id);
  if (own) return send(response, '.json', own);
  for (const mount of mounts) {
    if (!pathname.startsWith(mount.prefix)) continue;
    const content = await read(mount.folder, pathname.slice(mount.prefix.length));
    if (content) return send(response, extname(pathname), content);
  }
  sendMissing(response, pathname);
}

/** A sequence that the demo brings, by its id, as text; undefined when there is none. */
async function readFileOf(id) {
  for (const mount of mounts.filter(({prefix}) => prefix === '/sequences/')) {
    const content = await read(mount.folder, `${id}.json`);
    if (content) return content.toString('utf8');
  }
  return undefined;
}

/** A file of a folder, or undefined: nothing outside of it can be named. */
async function read(base, path) {
  const file = normalize(join(base, decode(path)));
  if (!file.startsWith(base)) return undefined;
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(error.code)) return undefined;
    throw error;
  }
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an address we ever gave out: the file with this very name does not exist either.
    return path;
  }
}

function send(response, extension, content, headers = {}) {
  response.writeHead(200, {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(content);
}

function sendMissing(response, pathname) {
  const isBundle = pathname.startsWith('/parcours/') && pathname.endsWith('.js');
  sendText(response, 404, isBundle ? 'The bundle is not built yet: npm run build' : 'Nothing here.');
}
