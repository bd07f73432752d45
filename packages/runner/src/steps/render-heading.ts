import {html, literal} from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A heading of the level that fits the page; it can take the focus after a step change. */
export function renderHeading(level: number, content: unknown) {
  const tag = tags[level - 1] ?? tags[1]!;
  return html`<${tag} class="heading" part="heading" tabindex="-1">${content}</${tag}>`;
}
