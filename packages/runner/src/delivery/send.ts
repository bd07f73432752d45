import {retryAfter} from './backoff.js';

/** What came of one attempt. */
export interface Outcome {
  /** `waiting` is worth another attempt, `failed` is not. */
  readonly state: 'sent' | 'waiting' | 'failed';
  /** HTTP status of the refusal. */
  readonly status?: number;
  /** Milliseconds that the receiver asked to be left alone. */
  readonly after?: number | undefined;
}

/** Posts one response. Resolves with whatever the receiver said; rejects when nothing could be heard. */
export function send(
  endpoint: string,
  body: string,
  idempotencyKey: string,
  options: {signal: AbortSignal; keepalive: boolean},
  request: typeof fetch = fetch,
): Promise<Response> {
  return request(endpoint, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey},
    credentials: 'same-origin',
    // Most redirects make a GET of it: the page of a login or of a hotel's network would be taken for the receiver's 2xx.
    redirect: 'error',
    body,
    ...options,
  });
}

/** Judges what a delivery resolved with. Anything but an HTTP answer, as a host's function gives, is a success. */
export function judge(answer: unknown, now: number): Outcome {
  if (!(answer instanceof Response) || answer.ok) return {state: 'sent'};
  const {status, headers} = answer;
  // Of the 4xx, only these say "not now"; the others would be refused for ever.
  const isFinal = status < 500 && ![408, 425, 429].includes(status);
  return isFinal ? {state: 'failed', status} : {state: 'waiting', status, after: retryAfter(headers, now)};
}
