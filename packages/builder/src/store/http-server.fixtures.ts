import type {StoredSequence} from './sequence-store.js';

type Answer = (request: Request) => Response | Promise<Response>;

const servers = new Map<string, Answer>();
const original = globalThis.fetch;

/** Answers requests below `url` as a server of sequences does that knows ETags, or as `answer` does. */
export function serve(url: string, answer: Answer = sequences(url)) {
  servers.set(url, answer);
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const [, found] = [...servers].find(([root]) => `${request.url}/`.startsWith(`${root}/`)) ?? [];
    return found ? Promise.resolve(found(request)) : original(input, init);
  };
}

function sequences(url: string): Answer {
  const kept = new Map<string, {tag: string; body: Omit<StoredSequence, 'version'>}>();
  let saves = 0;
  return async request => {
    const id = decodeURIComponent(request.url.slice(url.length + 1));
    if (!id) return Response.json([...kept.values()].map(({tag, body}) => ({...body, version: tag})));
    const there = kept.get(id);
    if (request.method === 'GET')
      return there
        ? Response.json(there.body, {headers: {ETag: there.tag}})
        : new Response('', {status: 404});
    if (request.method === 'DELETE') {
      kept.delete(id);
      return new Response(null, {status: 204});
    }
    const [match, none] = [request.headers.get('If-Match'), request.headers.get('If-None-Match')];
    if (none ? there : match !== there?.tag) return new Response('', {status: 412});
    const sent = (await request.json()) as StoredSequence;
    // In whole seconds, as Last-Modified says it.
    const changed = new Date(Math.floor(Date.now() / 1000) * 1000);
    const {isArchived = false, ...rest} = sent;
    const body = {...rest, changed: changed.toISOString(), ...(isArchived && {isArchived})};
    const tag = `"${String(++saves)}"`;
    kept.set(id, {tag, body});
    return new Response(null, {status: 204, headers: {ETag: tag, 'Last-Modified': changed.toUTCString()}});
  };
}
