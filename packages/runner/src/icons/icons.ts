import {html} from 'lit';

/** An icon on a 20 × 20 grid, drawn in one line. `directional` ones mirror where the page reads from the right. */
const icon = (line: string, directional = '') =>
  html`<svg class="icon ${directional}" viewBox="0 0 20 20" aria-hidden="true"><path d=${line} /></svg>`;

const disc = 'M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0Z';

export const alertIcon = icon(`${disc}M10 6.25v4.5M10 13.6v.05`);
export const backIcon = icon('M15.5 10h-11M9 4.5 3.5 10 9 15.5', 'directional');
export const bookIcon = icon(
  'M10 5.5C8.5 4.3 6.2 3.8 3 4v11.5c3.2-.2 5.5.3 7 1.5 1.5-1.2 3.8-1.7 7-1.5V4c-3.2-.2-5.5.3-7 1.5ZM10 5.5V17',
);
export const bubbleIcon = icon(
  'M4.5 3.5h11a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2H10l-4 3v-3H4.5a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2ZM7.5 9.3c1.4 1.4 3.6 1.4 5 0',
);
export const calendarIcon = icon(
  'M5 4.5h10a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6.5a2 2 0 0 1 2-2ZM3 8.5h14M7 3v3M13 3v3',
);
export const checkIcon = icon('m4.5 10.5 3.75 3.75 7.25-8');
export const clockIcon = icon(`${disc}M10 6v4.25l2.75 1.75`);
export const closeIcon = icon('m5 5 10 10M15 5 5 15');
export const compassIcon = icon(`${disc}m13 7-1.7 4.3L7 13l1.7-4.3Z`);
export const copyIcon = icon(
  'M9 7h5.5a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2ZM13 7V5.5a2 2 0 0 0-2-2H5.5a2 2 0 0 0-2 2V11a2 2 0 0 0 2 2H7',
);
export const downIcon = icon('m5 7.75 5 5 5-5');
export const globeIcon = icon(
  `${disc}M2.75 10h14.5M10 2.75c2.2 2 3.2 4.4 3.2 7.25s-1 5.25-3.2 7.25c-2.2-2-3.2-4.4-3.2-7.25S7.8 4.75 10 2.75Z`,
);
export const minusIcon = icon('M4.5 10h11');
export const offlineIcon = icon(
  'M3 3l14 14M6.3 6.6A4.75 4.75 0 0 0 5.5 16h9M9 4.4a5 5 0 0 1 5.7 4A3.75 3.75 0 0 1 16.8 14',
);
export const outIcon = icon(
  'M8 4.5H5.5a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V12M11.5 3.5h5v5M16 4l-7 7',
);
export const pinIcon = icon(
  'M10 17.5s5.75-4.6 5.75-9.25a5.75 5.75 0 0 0-11.5 0C4.25 12.9 10 17.5 10 17.5Zm0-11.9.85 1.75 1.9.25-1.4 1.35.35 1.9L10 9.95l-1.7.9.35-1.9-1.4-1.35 1.9-.25Z',
);
export const plusIcon = icon('M10 4.5v11M4.5 10h11');
