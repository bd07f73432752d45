const first = 1_000;
const longest = 300_000;
const day = 86_400_000;

/**
 * Milliseconds to wait before the next attempt: doubling from 1 second to 5 minutes, with the upper half left to
 * chance, so that many customers do not come back at once.
 * @param attempts - Attempts that have failed in a row, at least 1.
 * @param random - From 0 to 1.
 */
export function backoff(attempts: number, random: number): number {
  return (Math.min(longest, first * 2 ** (attempts - 1)) * (1 + random)) / 2;
}

/**
 * Milliseconds that a `Retry-After` asks for, in seconds or as a date, at most a day; undefined without a usable one.
 * A date is read against the server's own clock where it shows it: the customer's may be wrong.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1_000
    : Date.parse(value) - (Date.parse(headers.get('date') ?? '') || now);
  return Number.isNaN(wait) ? undefined : Math.min(day, Math.max(0, wait));
}
