/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds since 1970. May be set back at any moment: only ever compared with a server's own date. */
  now(): number;
  /** Runs once after so many milliseconds, unless the function it returns is called first. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
