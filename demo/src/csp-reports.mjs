import {readBody} from './read-body.mjs';
import {sendJson, sendText} from './send.mjs';

/** The strictest policy a host may have, and what it costs Parcours: nothing. */
export const strictPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; report-uri /csp-reports";

/** Counts what browsers report against the policy. POST is a report; GET gives `{count, latest}`. */
export function createCspReports() {
  let count = 0;
  const latest = [];
  return async (request, response) => {
    if (request.method === 'GET') return sendJson(response, 200, {count, latest});
    const body = await readBody(request, 100_000);
    if (body === undefined) return sendText(response, 413, 'Too long for a report.');
    count++;
    latest.unshift(body);
    latest.length = Math.min(latest.length, 10);
    response.writeHead(204).end();
  };
}
