import {sendText} from './send.mjs';

/**
 * Breaks deliveries on purpose, as the address asks: `/responses?fault=503&times=2` refuses the first two. Each
 * distinct address counts on its own. For tests and demonstrations; a receiver never has it on.
 *
 * `drop-before`: cut before the body was read. `503`, `429`: refused, with `Retry-After: 1`.
 * `drop-after-commit`: kept, then cut without a word. `stall-after-commit`: kept, then silence.
 * `drop-acknowledgement`: kept, and cut in the middle of the answer.
 */
export function createFaults() {
  const seen = new Map();
  return {
    /** The fault that this request asks for, while it still has some. */
    of(request) {
      const {searchParams} = new URL(`http://demo${request.url}`);
      const count = (seen.get(request.url) ?? 0) + 1;
      seen.set(request.url, count);
      return count <= Number(searchParams.get('times') ?? Infinity) ? searchParams.get('fault') : undefined;
    },
  };
}

/** For a receiver without faults. */
export const noFaults = {of: () => undefined};

/** Breaks a delivery before anything is read. True when there is nothing left to do. */
export function failBefore(fault, request, response) {
  if (fault === 'drop-before') request.socket.destroy();
  else if (fault === '503' || fault === '429') {
    sendText(response, Number(fault), 'Asked to fail.', {'Retry-After': '1', Connection: 'close'});
  } else return false;
  return true;
}

/** Breaks a delivery that has been kept. True when there is nothing left to say. */
export function failAfterCommit(fault, request, response) {
  if (fault === 'drop-after-commit') request.socket.destroy();
  else if (fault === 'drop-acknowledgement') {
    response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': '64'});
    response.write('{"kept":', () => request.socket.destroy());
  } else return fault === 'stall-after-commit';
  return true;
}
