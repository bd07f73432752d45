import type {Clock} from './clock.js';

const patience = 10_000;

/**
 * Waits until no other tab holds `name`, and resolves with the function that gives it back. Without Web Locks (an
 * insecure context), or when a suspended tab keeps it for 10 seconds, it goes ahead: sending twice does no harm.
 */
export function takeTurn(name: string, clock: Clock, locks: LockManager | undefined): Promise<() => void> {
  return new Promise(resolve => {
    const goAhead = () => {
      resolve(() => undefined);
    };
    if (!locks) {
      goAhead();
      return;
    }
    const waiting = new AbortController();
    const stop = clock.after(patience, () => {
      waiting.abort();
    });
    locks
      .request(name, {signal: waiting.signal}, () => {
        stop();
        return new Promise<void>(resolve);
      })
      .catch(goAhead);
  });
}
