import {sendKeys} from '@web/test-runner-commands';

/** What the focus is on, through all shadow roots. */
export function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement | null;
}

/** What it is called. */
export const focusedName = () => {
  const element = focused();
  return element && element !== document.body ? nameOf(element) : undefined;
};

/** What a control is called; the words of a slot are its words, what is hidden from its name is not. */
export function nameOf(control: HTMLElement): string {
  const slotted = [...control.querySelectorAll('slot')].flatMap(slot => slot.assignedNodes());
  const hidden = control.querySelector<HTMLElement>('span[aria-hidden=true]')?.innerText ?? '';
  const label = (control as HTMLInputElement).labels?.[0]?.innerText;
  const words = label ?? control.innerText.replace(hidden, '');
  const name = control.ariaLabel ?? words + slotted.map(({textContent}) => textContent).join(' ');
  return name.replace(/\s+/g, ' ').trim();
}

/** Presses keys where the focus is; `Control+Shift+z` holds the first ones. */
export async function strike(...keys: string[]) {
  for (const key of keys) {
    const held = key.split('+').slice(0, -1);
    for (const one of held) await sendKeys({down: one});
    await sendKeys({press: key.slice(held.join('+').length + (held.length ? 1 : 0))});
    for (const one of held) await sendKeys({up: one});
  }
}

/** Walks with Tab until the focus is on what is called so. */
export async function tabTo(name: string) {
  const met: string[] = [];
  for (let i = 0; i < 120; i++) {
    await sendKeys({press: 'Tab'});
    if (focusedName() === name) return;
    met.push(focusedName() ?? '–');
  }
  throw new Error(`Nobody gets to ${name} with Tab, but to ${[...new Set(met)].join(', ')}.`);
}

/** Picks from the native list of that name. */
export async function pick(lists: readonly HTMLSelectElement[], name: string, words: string) {
  const list = lists.find(({ariaLabel, labels}) => {
    return (ariaLabel ?? labels[0]?.innerText.split('\n')[0]?.trim()) === name;
  });
  if (!list) throw new Error(`Nobody sees a list called ${name}.`);
  const to = [...list.options].findIndex(({label}) => label === words);
  if (to < 0) throw new Error(`Nobody sees ${words} in the list ${name}.`);
  list.focus();
  // A native list opens outside of the page, where no driver can click: its keys do the same.
  for (const by = Math.sign(to - list.selectedIndex); list.selectedIndex !== to;)
    await sendKeys({press: by < 0 ? 'ArrowUp' : 'ArrowDown'});
}

/** What matches within an element, through all shadow roots. */
export function deep(node: Element, selector: string): HTMLElement[] {
  return [...(node.shadowRoot?.children ?? []), ...node.children].flatMap(child => [
    ...(child.matches(selector) ? [child as HTMLElement] : []),
    ...deep(child, selector),
  ]);
}

/**
 * Waits until an act has shown: it is rendered in one frame, what it asks for after that, such as the focus, comes in
 * the next, and what that renders in the third.
 */
export async function settled() {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
}

/** Waits until nothing moves any more below an element: a dialog fades in, and halfway its words are too pale to read. */
export async function still(root: Element) {
  const finite = [root, ...deep(root, '*')]
    .flatMap(element => element.shadowRoot?.getAnimations() ?? [])
    .filter(({effect}) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(finite.map(({finished}) => finished));
}

/** Names of those controls that are seen and reach out of the window. */
export function reachingOut(controls: readonly HTMLElement[]): string[] {
  return controls
    .filter(control => control.checkVisibility())
    .filter(control => {
      const {left, right} = control.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    })
    .map(control => nameOf(control) || control.localName);
}
