import {html, unsafeStatic} from 'lit/static-html.js';

/** A heading of the level that fits the page; it can take the focus after a step change. */
export function renderHeading(level: number, content: unknown) {
  const tag = unsafeStatic(`h${[1, 2, 3, 4, 5, 6].includes(level) ? level : 2}`);
  return html`<${tag} class="heading" part="heading" tabindex="-1">${content}</${tag}>`;
}
