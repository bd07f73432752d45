import {parseMarkup} from '@parcours/definition';
import type {Block, Inline} from '@parcours/definition';
import {mail} from './html.js';
import type {Html} from './html.js';
import {whole} from './whole.js';

type Lookup = (name: string) => string | undefined;

/**
 * Writes a text with its inline syntax as paragraphs and lists. Values go in after the syntax is read. Paths start from
 * `base`: an e-mail has no origin of its own.
 */
export function markupToHtml(text: string, lookup: Lookup, base: string): Html {
  const write = (children: readonly Inline[]): Html[] =>
    children.map(child => {
      if (typeof child === 'string') return broken(child);
      switch (child.type) {
        case 'variable':
          return mail`${lookup(child.name) || child.fallback || ''}`;
        case 'strong':
          return mail`<strong>${write(child.children)}</strong>`;
        case 'emphasis':
          return mail`<em>${write(child.children)}</em>`;
        case 'link':
          return mail`<a href="${whole(child.url, base)}" style="color:inherit" target="_blank">${write(child.children)}</a>`;
        default:
          return child satisfies never;
      }
    });
  return mail`${parseMarkup(text).map(block =>
    block.type === 'list'
      ? mail`<ul style="margin:0 0 16px;padding-left:20px;padding-right:20px">${block.items.map(item => mail`<li>${write(item)}</li>`)}</ul>`
      : mail`<p style="margin:0 0 16px">${write(block.children)}</p>`,
  )}`;
}

/** Lines as they are typed. */
export function broken(text: string): Html {
  return mail`${text.split('\n').map((line, i) => (i ? mail`<br>${line}` : mail`${line}`))}`;
}

/** Writes the same for those who read plain text. */
export function markupToText(text: string, lookup: Lookup, base: string): string {
  const write = (children: readonly Inline[]): string =>
    children
      .map(child => {
        if (typeof child === 'string') return child;
        if (child.type === 'variable') return lookup(child.name) || child.fallback || '';
        const words = write(child.children);
        return child.type === 'link' ? `${words} (${whole(child.url, base)})` : words;
      })
      .join('');
  const paragraph = (block: Block) =>
    block.type === 'list' ? block.items.map(item => `- ${write(item)}`).join('\n') : write(block.children);
  return parseMarkup(text).map(paragraph).join('\n\n');
}
