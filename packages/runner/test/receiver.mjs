import {keepLatest} from '@parcours/definition/response';
import {createApp} from '../../../demo/src/app.mjs';

/** The demo's receiver, its faults included, for pages that a host serves. It keeps in memory, by the published rule. */
export function createReceiver() {
  const held = new Map();
  const arrivals = [];
  const keep = async response => {
    arrivals.push(response);
    const last = held.get(response.id);
    const kept = keepLatest(last, response);
    held.set(response.id, kept);
    return kept === last ? undefined : {response, receivedAt: response.updatedAt};
  };
  const app = createApp({store: {keep, list: async () => []}, faults: true});
  const of = name => response => response.context.test === name;
  return {
    /** Takes one delivery. */
    take: (request, response) => app.emit('request', request, response),
    /** Every delivery with this `test` in its context, repeated ones included. */
    arrivals: name => arrivals.filter(of(name)),
    /** What it holds of them. */
    held: name => [...held.values()].filter(of(name)),
  };
}

/** Waits until something is so. `what` says what never was. */
export async function until(holds, what) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`Never so: ${what}`);
}
