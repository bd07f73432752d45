/** Counts how long a page was visible, in seconds. */
export class Stopwatch {
  #since = performance.now();

  /** Seconds since the last lap, and starts the next one. */
  lap(): number {
    const now = performance.now();
    const seconds = (now - this.#since) / 1000;
    this.#since = now;
    return seconds;
  }
}
