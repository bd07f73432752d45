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

/** Answers with a file that never changes. */
export function sendBytes(response, {type, bytes}) {
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(bytes);
}

/** Says which methods a path takes. */
export function sendNotAllowed(response, allowed) {
  sendText(response, 405, `This address takes ${allowed}.`, {Allow: allowed});
}
