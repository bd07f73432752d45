import {expect, userEvent, waitFor} from 'storybook/test';

/** What a person finds and does in a story, through every shadow root. */
export class Visitor {
  readonly #canvas: Element;

  constructor(canvas: Element) {
    this.#canvas = canvas;
  }

  /** Chooses the radio, the tick or the offer called `name`; of one question, where several say the same. */
  async choose(name: string, question = '') {
    const input = await this.#find<HTMLInputElement>('input', name, question);
    await userEvent.click(input.closest('label') ?? input);
  }

  /** Presses a button, or follows a link. */
  async press(name: string) {
    await userEvent.click(await this.button(name));
  }

  /** The button or the link called `name`. */
  button(name: string) {
    return this.#find('button, a', name);
  }

  /** Types into the field called `name`. */
  async write(name: string, text: string) {
    await userEvent.type(await this.#find('input, textarea', name), text);
  }

  /** The field called `name`. */
  field(name: string) {
    return this.#find('input, textarea', name);
  }

  /** The first element that matches, wherever it is. */
  element(selector: string) {
    return waitFor(() => {
      const [first] = findAll(this.#canvas, selector);
      if (!first) throw new Error(`There is no ${selector}.`);
      return first;
    });
  }

  /** Waits until the step on screen has this title. */
  async reaches(title: string) {
    await waitFor(() => expect(findAll(this.#canvas, 'h1, h2, h3').map(nameOf)).toContain(title));
  }

  /** Waits until these words can be read somewhere. */
  async reads(words: string, where = 'p, span, li, blockquote') {
    await waitFor(() => expect(findAll(this.#canvas, where).map(nameOf).join('\n')).toContain(words));
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string, name: string, question = ''): Promise<T> {
    return waitFor(() => {
      const scope = question ? findAll(this.#canvas, `#${question}`)[0] : this.#canvas;
      const found = scope ? findAll<T>(scope, selector).filter(element => element.checkVisibility()) : [];
      const named =
        found.find(element => nameOf(element) === name) ??
        found.find(element => nameOf(element).startsWith(name));
      if (!named) throw new Error(`Nobody sees a ${selector} called "${name}".`);
      return named;
    });
  }
}

/** Every element that matches, in document order. */
function findAll<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T[] {
  const within = root instanceof Element && root.shadowRoot ? [...root.shadowRoot.children] : [];
  return [...within, ...root.children].flatMap(child => [
    ...(child.matches(selector) ? [child as T] : []),
    ...findAll<T>(child, selector),
  ]);
}

/** What an element is called by a person: its label or its words. */
function nameOf(element: Element): string {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const labels = isField ? [...(element.labels ?? [])] : [];
  // The name of a group is the name of the one field in it.
  const legend = isField && !labels.length ? element.closest('fieldset')?.querySelector('legend') : undefined;
  const parts = [element.getAttribute('aria-label'), ...[...labels, legend].map(label => label?.textContent)];
  // What a button is given through a slot are its words, too.
  const slotted = [...element.querySelectorAll('slot')].flatMap(slot => slot.assignedNodes());
  const own = [element, ...slotted].map(({textContent}) => textContent).join(' ');
  return (parts.filter(Boolean).join(' ') || own).replace(/\s+/g, ' ').trim();
}
