/** Answers with JSON. */
export function sendJson(response, status, value, headers = {}) {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify(value));
}

/** Answers with a sentence. */
export function sendText(response, status, text, headers = {}) {
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8', ...headers});
  response.end(`${text}\n`);
}

/** Says which methods a path takes. */
export function sendNotAllowed(response, allowed) {
  sendText(response, 405, `This address takes ${allowed}.`, {Allow: allowed});
}
