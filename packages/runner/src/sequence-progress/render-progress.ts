import {html} from 'lit';

/** Words first; the marks only repeat them. `position` counts from 0. */
export function renderProgress(position: number, count: number, words: unknown) {
  const marks = Array.from({length: count}, (_, i) => (i < position ? 'done' : i === position ? 'now' : ''));
  return html`
    <p class="progress" part="progress">
      <span>${words}</span>
      <span class="marks" aria-hidden="true">${marks.map(mark => html`<i class=${mark}></i>`)}</span>
    </p>
  `;
}
