/** How often an idle connection is written to, so that no proxy takes it for dead; in milliseconds. */
const heartbeat = 15_000;

/** Tells every open page of what arrives, as server-sent events named `response`. */
export function createFeed() {
  const listeners = new Set();
  const timer = setInterval(() => {
    for (const listener of listeners) listener.write(': still here\n\n');
  }, heartbeat);
  timer.unref();
  return {
    /** Answers a request with the stream; it stays open. */
    subscribe(request, response) {
      response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
      response.write('retry: 1000\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    },

    /** @param {{response: object, receivedAt: string}} entry */
    publish(entry) {
      const message = `event: response\ndata: ${JSON.stringify(entry)}\n\n`;
      for (const listener of listeners) listener.write(message);
    },

    close() {
      clearInterval(timer);
      for (const listener of listeners) listener.end();
    },
  };
}
