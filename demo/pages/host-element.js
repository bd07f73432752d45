/** Makes an element: `h('p', {className: 'help'}, 'Words', otherElement)`. Words stay words, never markup. */
export function h(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A style sheet that a strict security policy accepts. */
export function css(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * What our question and our step share: properties that the library sets, in any order, and one `update()` after each
 * round of them.
 */
export class HostElement extends HTMLElement {
  /** Names of the properties that the library sets. */
  static properties = [];

  /** Settles when what was set last is on screen; the runner awaits it before it moves the focus. */
  updateComplete = Promise.resolve();

  #values = {};
  #isPending = false;

  constructor() {
    super();
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = this.constructor.styles;
    for (const name of this.constructor.properties) {
      Object.defineProperty(this, name, {
        get: () => this.#values[name],
        set: value => {
          if (value === this.#values[name]) return;
          this.#values[name] = value;
          this.#request();
        },
      });
    }
  }

  /** A text of the sequence in the runner's language, else in the language it was written in. */
  say(text) {
    return text?.[this.locale] ?? text?.[this.source] ?? '';
  }

  /** Words of our own, which the sequence does not hold. (The runner sets `words` on a step: what the customer wrote.) */
  phrase(french, english) {
    return this.locale?.startsWith('fr') ? french : english;
  }

  #request() {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#isPending = false;
      this.update();
    });
  }
}
