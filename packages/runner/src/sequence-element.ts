import {
  directionOf,
  fillVariables,
  type ImageDefinition,
  type LocalizedText,
  type ResolvedText,
  resolveText,
  withParents,
} from '@parcours/definition';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {LocalizeController} from './locale/localize-controller.js';
import {renderMarkup} from './text/render-markup.js';
import {noVariables, type Variables} from './text/variables.js';
import {renderPicture} from './theme/picture.js';
import {tokens} from './theme/tokens.styles.js';

/** What all our elements share: their language, the texts of a definition, and the look. */
export abstract class SequenceElement extends LitElement {
  /** BCP 47 tag of the language to show. Without it, the nearest `lang` of the page. */
  @property() locale = '';

  /** The language that texts fall back to. */
  @property() source = '';

  /** What `{{variables}}` in texts stand for. */
  @property({attribute: false}) variables: Variables = noVariables;

  readonly #localize = new LocalizeController(this);

  /** Interface text, for content. */
  protected readonly msg = this.#localize.msg;

  /** Interface text, for attributes. */
  protected readonly plainMsg = this.#localize.plain;

  /** The language shown. */
  get language(): string {
    return this.locale || this.closest<HTMLElement>('[lang]')?.lang || 'en';
  }

  // The tokens are set once, on the outermost element, and inherited by those inside it: computing
  // sixty properties for each of a thousand questions would be felt.
  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    const parent = this.getRootNode();
    if (
      root instanceof ShadowRoot &&
      !(parent instanceof ShadowRoot && parent.host instanceof SequenceElement)
    ) {
      root.adoptedStyleSheets = [tokens.styleSheet!, ...root.adoptedStyleSheets];
    }
    return root;
  }

  /** A text as content, marked with its language where it is not the one shown. */
  protected text(text: LocalizedText | undefined) {
    return this.#render(text, ({text}) => fillVariables(text, this.variables));
  }

  /** A text as words only, for attributes. */
  protected plain(text: LocalizedText | undefined) {
    const resolved = this.#resolve(text);
    return resolved ? fillVariables(resolved.text, this.variables) : '';
  }

  /** A longer text with its inline syntax, as paragraphs and lists. */
  protected markup(text: LocalizedText | undefined) {
    return this.#render(text, ({text}) => renderMarkup(text, this.variables), true);
  }

  /** A picture with its words, or nothing. */
  protected picture(image: ImageDefinition | undefined) {
    return renderPicture(image, this.plain(image?.alt), this.language, this.source);
  }

  #resolve(text: LocalizedText | undefined) {
    return resolveText(text, this.language, this.source || Object.keys(text ?? {})[0] || '');
  }

  #render(text: LocalizedText | undefined, content: (resolved: ResolvedText) => unknown, block = false) {
    const resolved = this.#resolve(text);
    if (!resolved) return nothing;
    if (withParents(this.language).includes(resolved.locale)) return content(resolved);
    const direction = directionOf(resolved.locale);
    return block
      ? html`<div lang=${resolved.locale} dir=${direction}>${content(resolved)}</div>`
      : html`<span lang=${resolved.locale} dir=${direction}>${content(resolved)}</span>`;
  }
}
