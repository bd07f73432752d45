import {until} from './receiver.mjs';

/** Has each page of a browser's context note what its deliveries come to, in `globalThis.states`. */
export function noteDeliveries(context) {
  return context.addInitScript(() => {
    globalThis.states = [];
    addEventListener('sequence-delivery', ({state}) => globalThis.states.push(state));
  });
}

/** What the last delivery of a page has come to, as far as there was one. */
export const lastDelivery = tab => tab.evaluate(() => globalThis.states.at(-1));

/**
 * Lets time pass in all pages of a context, until something is so; `what` says what never was. It stands still while a
 * delivery is on its way: half a minute would be taken for the receiver's silence, however quick the receiver is.
 */
export function passTime(context, holds, what) {
  return until(async () => {
    const states = await Promise.all(context.pages().map(lastDelivery));
    if (!states.includes('sending')) await context.clock.fastForward(5_000);
    return holds();
  }, what);
}
