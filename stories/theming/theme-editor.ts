import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import {css, html, LitElement, nothing} from 'lit';
import {type Token, tokens} from './tokens.js';

const answers = {nps: 9, welcome: 4};

/** The table of tokens: what is written in it paints the sample beside, and makes the CSS to copy. */
export class ThemeEditor extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 32px;
      align-items: start;
      margin-block: 24px 40px;
      color: light-dark(#17171b, #f0f0f2);
      font: 14px / 20px system-ui, sans-serif;
    }

    aside {
      position: sticky;
      inset-block-start: 16px;
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 44px;
      gap: 4px 8px;
      padding-block: 10px;
      border-block-end: 1px solid light-dark(#e3e3e8, #2c2c33);
    }

    li > * {
      grid-column: 1 / -1;
    }

    li:has(.colour) {
      --_column: 1;
    }

    li > .text {
      grid-column: var(--_column, 1 / -1);
    }

    li > .colour {
      grid-column: 2;
    }

    code {
      font: 600 13px / 20px ui-monospace, monospace;
    }

    input {
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 36px;
      padding: 4px 10px;
      border: 1px solid light-dark(#77777f, #8b8b94);
      border-radius: 8px;
      background: light-dark(#fff, #17171b);
      color: light-dark(#17171b, #f0f0f2);
      font: inherit;
    }

    .colour {
      padding: 3px;
    }

    pre {
      overflow: auto;
      margin-block: 20px 8px;
      padding: 16px;
      border-radius: 8px;
      background: light-dark(#f0f0f3, #222228);
      color: light-dark(#17171b, #f0f0f2);
      font: 13px / 20px ui-monospace, monospace;
    }

    button {
      min-block-size: 40px;
      padding: 4px 16px;
      border: 1px solid light-dark(#77777f, #8b8b94);
      border-radius: 8px;
      background: light-dark(#fff, #17171b);
      color: light-dark(#17171b, #f0f0f2);
      font: inherit;
    }

    @media (width < 720px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }

      aside {
        position: static;
        order: -1;
      }
    }
  `;

  #values: Readonly<Record<string, string>> = {'--sequence-accent': '#0b6e4f'};
  #isCopied = false;

  readonly #sheet = new CSSStyleSheet();

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  protected override willUpdate() {
    // A declaration that makes no sense is dropped by the parser, and the rest holds.
    this.#sheet.replaceSync(this.#css);
  }

  protected override render() {
    return html`
      <ul>
        ${tokens.map(token => this.#renderToken(token))}
      </ul>
      <aside>
        <sequence-runner
          preview
          persist="none"
          locale="en"
          .definition=${dentalVisit}
          .answers=${answers}
        ></sequence-runner>
        <pre tabindex="0">${this.#css}</pre>
        <button type="button" @click=${this.#copy}>${this.#isCopied ? 'Copied' : 'Copy the CSS'}</button>
      </aside>
    `;
  }

  #renderToken({name, description, default: standard = '', syntax}: Token) {
    const value = this.#values[name] ?? '';
    return html`
      <li>
        <label for=${name}><code>${name}</code> ${description.replaceAll('`', '')}</label>
        <input
          class="text"
          id=${name}
          placeholder=${standard}
          .value=${value}
          @input=${(event: Event) => this.#set(name, event)}
        />
        ${
          syntax === '<color>'
            ? html`<input
              class="colour"
              type="color"
              aria-label="Choose ${name}"
              .value=${/^#[0-9a-f]{6}$/i.test(value) ? value : '#808080'}
              @input=${(event: Event) => this.#set(name, event)}
            />`
            : nothing
        }
      </li>
    `;
  }

  get #css() {
    const set = tokens.filter(({name}) => this.#values[name]?.trim());
    return `sequence-runner {\n${set.map(({name}) => `  ${name}: ${this.#values[name]};\n`).join('')}}`;
  }

  #set(name: string, event: Event) {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    this.#values = {...this.#values, [name]: event.currentTarget.value};
    this.#isCopied = false;
    this.requestUpdate();
  }

  async #copy() {
    await navigator.clipboard.writeText(this.#css);
    this.#isCopied = true;
    this.requestUpdate();
  }
}

if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);
