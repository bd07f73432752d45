import {parseResponse} from '@parcours/definition/response';
import {corsHeaders} from './cors.mjs';
import {failAfterCommit, failBefore} from './faults.mjs';
import {readBody} from './read-body.mjs';
import {sendJson, sendText} from './send.mjs';

/** In bytes. */
const limit = 1_000_000;

/**
 * Takes deliveries: POST with a response as JSON. 200 `{kept}` once it is in the database, also for one that came
 * before; 400 `{issues}` for one that is not a response, 413 and 415. Anything else than a 4xx is worth another try.
 *
 * @param {{store: object, feed: object, origins: readonly string[], faults: object}} parts
 */
export function createReceiver({store, feed, origins, faults}) {
  return async (request, response) => {
    for (const [name, value] of Object.entries(corsHeaders(request, origins)))
      response.setHeader(name, value);
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    const fault = faults.of(request);
    if (failBefore(fault, request, response)) return;

    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
      request.resume();
      return sendText(response, 415, 'A response is sent as application/json.');
    }
    const body = await readBody(request, limit);
    if (body === undefined) return sendText(response, 413, `A response is at most ${limit} bytes.`);
    const {issues, received} = check(body, request.headers['idempotency-key']);
    if (issues) return sendJson(response, 400, {issues});

    const entry = await store.keep(received);
    if (entry) feed.publish(entry);
    if (failAfterCommit(fault, request, response)) return;
    sendJson(response, 200, {kept: entry !== undefined});
  };
}

/** Gives `{received}`, or the `{issues}` that the sender has to hear. */
function check(body, key) {
  let value;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return {issues: [{path: [], code: 'json', params: {message: error.message}}]};
  }
  const parsed = parseResponse(value);
  if (!parsed.ok) return {issues: parsed.issues};
  const {id, writer, revision} = parsed.response;
  const expected = `${id}:${writer}:${revision}`;
  if (key !== undefined && key !== expected) {
    return {issues: [{path: [], code: 'idempotency-key', params: {key, expected}}]};
  }
  return {received: parsed.response};
}
