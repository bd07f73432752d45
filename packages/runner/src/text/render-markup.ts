import {type Block, type Inline, parseMarkup, safeUrl} from '@parcours/definition';
import {html, nothing, type TemplateResult} from 'lit';
import type {Variables} from './variables.js';

/** The small inline syntax as Lit templates. Variables come in after parsing, so that their values stay words. */
export function renderMarkup(source: string, variables: Variables): TemplateResult[] {
  const inline = (nodes: readonly Inline[]): unknown[] => nodes.map(node => renderInline(node));

  const renderInline = (node: Inline): unknown => {
    if (typeof node === 'string') return node;
    switch (node.type) {
      case 'variable':
        return variables(node.name) || (node.fallback ?? nothing);
      case 'strong':
        return html`<strong>${inline(node.children)}</strong>`;
      case 'emphasis':
        return html`<em>${inline(node.children)}</em>`;
      case 'link': {
        const url = safeUrl(node.url, 'link');
        return url
          ? html`<a href=${url} target="_blank" rel="noopener">${inline(node.children)}</a>`
          : inline(node.children);
      }
      default:
        return node satisfies never;
    }
  };

  return parseMarkup(source).map((block: Block) =>
    block.type === 'list'
      ? html`<ul class="dots">
          ${block.items.map(item => html`<li>${inline(item)}</li>`)}
        </ul>`
      : html`<p>${inline(block.children)}</p>`,
  );
}
