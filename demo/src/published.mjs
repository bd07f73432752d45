import {parseDefinition} from '@parcours/definition';
import {readBody} from './read-body.mjs';
import {sendJson, sendText} from './send.mjs';

/** In bytes: what a definition may be at most. */
const limit = 1_000_000;

/** How many are kept; the oldest makes room. */
const most = 200;

/**
 * The sequences that owners have published from the editor, as long as this server runs: `PUT /sequences/<id>.json`
 * with the definition. 204 once customers see it; 400 `{issues}` for one that no customer could be shown, 413.
 */
export function createPublished() {
  const texts = new Map();

  return {
    /** The JSON of one; undefined where none was published under that id. */
    read: id => texts.get(id),

    async publish(id, request, response) {
      const body = await readBody(request, limit);
      if (body === undefined) return sendText(response, 413, `A sequence is at most ${limit} bytes.`);
      const {issues} = check(id, body);
      if (issues) return sendJson(response, 400, {issues});
      texts.delete(id);
      texts.set(id, body);
      if (texts.size > most) texts.delete(texts.keys().next().value);
      response.writeHead(204).end();
    },
  };
}

function check(id, body) {
  let value;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return {issues: [{path: [], code: 'json', params: {message: error.message}}]};
  }
  const parsed = parseDefinition(value);
  if (!parsed.ok) return {issues: parsed.issues};
  return parsed.definition.id === id ? {} : {issues: [{path: ['id'], code: 'id', params: {expected: id}}]};
}
