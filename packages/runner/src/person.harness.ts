import {sendMouse} from '@web/test-runner-commands';

/** Every element that matches, through all shadow roots, in document order. The only way of tests into them. */
export function findAll<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T[] {
  const found: T[] = [];
  const walk = (node: Element | ShadowRoot) => {
    for (const child of node.children) {
      if (child.matches(selector)) found.push(child as T);
      if (child.shadowRoot) walk(child.shadowRoot);
      walk(child);
    }
  };
  if (root instanceof Element && root.shadowRoot) walk(root.shadowRoot);
  walk(root);
  return found;
}

/** The one visible element that matches and whose words contain `words`. */
export function find<T extends HTMLElement = HTMLElement>(root: Element, selector: string, words = ''): T {
  const found = findAll<T>(root, selector).find(element => nameOf(element).includes(words));
  if (!found) throw new Error(`Nobody sees a ${selector} that says "${words}".`);
  return found;
}

/** What an element is called by a person: its label or its words. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? '';
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return squash(
    [label, ...labels.map(label => label.textContent ?? ''), element.textContent ?? ''].join(' '),
  );
}

export const squash = (words: string) => words.replace(/[^\S\u00a0]+/g, ' ').trim();

/** A real click in the middle of an element. */
export async function click(element: Element) {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

/** The element that has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits until something is so, at most two seconds; says what was awaited where it never comes. */
export async function until(holds: () => unknown, what = 'what was awaited'): Promise<void> {
  for (let turns = 0; turns < 120; turns++) {
    if (holds()) return;
    await new Promise(resolve => setTimeout(resolve, 16));
  }
  throw new Error(`Never came: ${what}.`);
}
