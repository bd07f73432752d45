import {html} from 'lit';

const faces = Array.from({length: 5}, () => html`<i></i>`);

/** The boxes of a first step, of the sizes of what comes. */
export const skeleton = html`
  <div class="skeleton" aria-hidden="true">
    <i class="w-30"></i>
    <i class="title w-80"></i>
    <i class="w-65"></i>
    <i class="section w-95"></i>
    <i class="w-50"></i>
    <i class="bar"></i>
    <i class="section w-65"></i>
    <div class="faces">${faces}</div>
    <i class="bar last"></i>
  </div>
`;
