import {createApp} from '../src/app.mjs';
import {listen} from '../src/listen.mjs';

/** A running demo on a free port, with ways to talk to it. */
export async function serve(options) {
  const server = createApp(options);
  const origin = `http://localhost:${await listen(server, 0)}`;
  return {
    origin,

    /** Any request. */
    fetch: (path, init) => fetch(`${origin}${path}`, init),

    /** Delivers as the runner does. */
    deliver: (response, {path = '/responses', headers = {}} = {}) =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': `${response.id}:${response.writer}:${response.revision}`,
          ...headers,
        },
        body: JSON.stringify(response),
      }),

    /** What `/responses.json` holds of one response. */
    held: async id => {
      const answer = await fetch(`${origin}/responses.json`);
      return (await answer.json()).map(({response}) => response).filter(response => response.id === id);
    },

    close: () => new Promise(resolve => server.close(resolve)),
  };
}
