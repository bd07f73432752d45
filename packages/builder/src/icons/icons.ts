import {html} from 'lit';

/** An icon on a 20 × 20 grid, drawn in one line. `directional` ones mirror where the page reads from the right. */
const icon = (line: string, kind = '') =>
  html`<svg class="icon ${kind}" viewBox="0 0 20 20" aria-hidden="true"><path d=${line} /></svg>`;

const disc = 'M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0Z';

export const alertIcon = icon(`${disc}M10 6.5v4.25M10 13.5v.05`);
export const blocksIcon = icon(
  'M3.5 3.5h5.5v5.5H3.5ZM3.5 11.5h5.5v5h-5.5ZM11.5 11.5h5v5h-5ZM14 3l3.5 3.5L14 10l-3.5-3.5Z',
);
export const bookIcon = icon(
  'M10 5.5C8.5 4.3 6.2 3.8 3 4v11.5c3.2-.2 5.5.3 7 1.5 1.5-1.2 3.8-1.7 7-1.5V4c-3.2-.2-5.5.3-7 1.5ZM10 5.5V17',
);
export const bubbleIcon = icon(
  'M4.5 3.5h11a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2H10l-4 3v-3H4.5a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2ZM7.5 9.3c1.4 1.4 3.6 1.4 5 0',
);
export const compassIcon = icon(`${disc}m13 7-1.7 4.3L7 13l1.7-4.3Z`);
export const outIcon = icon(
  'M11.5 3.75h4.75V8.5M16 4l-7 7M14.5 11.5v3.25a1.5 1.5 0 0 1-1.5 1.5H5.25a1.5 1.5 0 0 1-1.5-1.5V7a1.5 1.5 0 0 1 1.5-1.5H8.5',
  'directional',
);
export const pinIcon = icon(
  'M10 17.5s5.75-4.6 5.75-9.25a5.75 5.75 0 0 0-11.5 0C4.25 12.9 10 17.5 10 17.5Zm0-11.9.85 1.75 1.9.25-1.4 1.35.35 1.9L10 9.95l-1.7.9.35-1.9-1.4-1.35 1.9-.25Z',
);
export const bulbIcon = icon(
  'M7.5 14.5c0-1.7-2.75-3-2.75-6.25a5.25 5.25 0 0 1 10.5 0c0 3.25-2.75 4.55-2.75 6.25ZM8 17.25h4',
);
export const calendarIcon = icon(
  'M5 4.5h10a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6.5a2 2 0 0 1 2-2ZM3 8.5h14M7 3v3M13 3v3',
);
export const checkIcon = icon('m4.5 10.5 3.5 3.5 7.5-8');
export const chevronIcon = icon('m5.5 8 4.5 4.5L14.5 8');
export const branchIcon = icon('M5.5 3.5v13M5.5 12c0-3 9-1.5 9-5.5M14.5 6.5l-2-2M14.5 6.5l2-2');
export const clockIcon = icon(`${disc}M10 5.75V10l2.75 2`);
export const closeIcon = icon('m5.5 5.5 9 9M14.5 5.5l-9 9');
export const consentIcon = icon(
  'M10 2.75 16 5v4.5c0 3.6-2.4 6.4-6 7.75-3.6-1.35-6-4.15-6-7.75V5Zm-2.5 7 1.9 1.9 3.3-3.7',
);
export const documentIcon = icon(
  'M6 2.75h5.5l3.5 3.5v9a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-10.5a2 2 0 0 1 1-2ZM8 9.5h4M8 12.75h4',
);
export const dropdownIcon = icon(
  'M4.5 5.5h11a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2ZM9.5 9l2 2 2-2M5.5 10h1.5',
);
export const eyeIcon = icon(
  'M2.5 10C4.2 6.7 6.8 5 10 5s5.8 1.7 7.5 5c-1.7 3.3-4.3 5-7.5 5s-5.8-1.7-7.5-5ZM12.25 10a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0Z',
);
export const filterIcon = icon('M3 4.5h14l-5.5 6.25v4.5l-3 1.5v-6Z');
export const frownIcon = icon(`${disc}M7 13.3c1.6-2 4.4-2 6 0M7.6 7.9v.05M12.4 7.9v.05`);
export const gaugeIcon = icon('M3.5 14.5a7.25 7.25 0 1 1 13 0M10 11.5l3-4');
export const giftIcon = icon(
  'M4 7h12a1 1 0 0 1 1 1v1.25a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM4.5 10.25v6.25h11v-6.25M10 7v9.5M10 7c-3.5 0-4.5-1.2-4.5-2.4C5.5 3.6 6.3 3 7.2 3 8.9 3 10 5 10 7ZM10 7c3.5 0 4.5-1.2 4.5-2.4 0-1-.8-1.6-1.7-1.6C11.1 3 10 5 10 7Z',
);
export const gridIcon = icon(
  'M5 3.5h10a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM3 8h14M3 12.25h14M8 8v8.5',
);
export const gripIcon = icon('M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01', 'dots');
export const hashIcon = icon('M8 3.5 6.5 16.5M13.5 3.5 12 16.5M4 7.5h13M3 12.5h13');
export const listIcon = icon('M3.5 5.25h.01M3.5 10h.01M3.5 14.75h.01M7.5 5.25h9M7.5 10h9M7.5 14.75h9');
export const mailIcon = icon(
  'M4.75 4.5h10.5a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4.75a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM3.5 6l6.5 5 6.5-5',
);
export const moreIcon = icon('M4.75 10h.01M10 10h.01M15.25 10h.01', 'dots');
export const pencilIcon = icon('m3.5 16.5.75-3.5 8.5-8.5a1.95 1.95 0 0 1 2.75 2.75L7 15.75Z');
export const offlineIcon = icon(
  'M6.5 15.5h7.75a3 3 0 0 0 .9-5.86M12.6 7A4.75 4.75 0 0 0 8 5M5.6 7.6a3.99 3.99 0 0 0 .9 7.9M3.5 3.5l13 13',
);
export const plusIcon = icon('M10 4.5v11M4.5 10h11');
export const radioIcon = icon(`${disc}M12 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z`);
export const redoIcon = icon('m13 4 3.5 3.5L13 11M16 7.5H8a4.25 4.25 0 0 0 0 8.5h4');
export const smileIcon = icon(`${disc}M7 11.8c1.6 2.1 4.4 2.1 6 0M7.6 7.9v.05M12.4 7.9v.05`);
export const starIcon = icon(
  'm10 3 2.15 4.5 4.85.65-3.55 3.4.9 4.85L10 14.05 5.65 16.4l.9-4.85L3 8.15l4.85-.65Z',
);
export const textIcon = icon('M4 5.5V4h12v1.5M10 4v12M8 16h4');
export const tickIcon = icon(
  'M5.5 3.5h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2Zm1.25 6.75 2.25 2.25 4.25-4.75',
);
export const undoIcon = icon('M7 4 3.5 7.5 7 11M4 7.5h8a4.25 4.25 0 0 1 0 8.5H8');
export const linkIcon = icon(
  'M8.5 11.5a3 3 0 0 0 4.25 0l2.75-2.75a3 3 0 0 0-4.25-4.25l-1 1M11.5 8.5a3 3 0 0 0-4.25 0L4.5 11.25a3 3 0 0 0 4.25 4.25l1-1',
);
export const phoneIcon = icon(
  'M7 2.75h6a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5H7a1.5 1.5 0 0 1-1.5-1.5V4.25A1.5 1.5 0 0 1 7 2.75ZM9 14.75h2',
);
export const slidersIcon = icon(
  'M3 6h8.5M15.5 6H17M3 14h1.5M8.5 14H17M13.5 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM6.5 12a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
);
export const copyIcon = icon(
  'M8.5 6.75h6a1.75 1.75 0 0 1 1.75 1.75v6a1.75 1.75 0 0 1-1.75 1.75h-6a1.75 1.75 0 0 1-1.75-1.75v-6A1.75 1.75 0 0 1 8.5 6.75ZM13.25 6.75V5.5a1.75 1.75 0 0 0-1.75-1.75h-6A1.75 1.75 0 0 0 3.75 5.5v6a1.75 1.75 0 0 0 1.75 1.75h1.25',
);
export const downloadIcon = icon('M10 3.5v9M6.5 9.5 10 13l3.5-3.5M3.75 16.5h12.5');
export const enlargeIcon = icon('M11.5 3.75h4.75V8.5M16.25 3.75 11 9M8.5 16.25H3.75V11.5M3.75 16.25 9 11');
export const moonIcon = icon('M16.5 11.9A6.75 6.75 0 0 1 8.1 3.5a6.75 6.75 0 1 0 8.4 8.4Z');
export const replayIcon = icon('M4.5 10a5.75 5.75 0 1 1 1.7 4.1M4.5 10V5.75M4.5 10h4');
export const routeIcon = icon(
  'M5 4h6.5a3 3 0 0 1 0 6h-4a3 3 0 0 0 0 6H15M6.5 4a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM16.5 16a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z',
);
export const screenIcon = icon(
  'M4.25 4h11.5a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H4.25a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4.25 4ZM7.5 16.75h5M10 14v2.75',
);
export const shareIcon = icon(
  'M10 12.5V3.5M6.75 6.5 10 3.25l3.25 3.25M4.5 10.5v5a1.25 1.25 0 0 0 1.25 1.25h8.5a1.25 1.25 0 0 0 1.25-1.25v-5',
);
export const sunIcon = icon(
  'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM10 2.75v1.5M10 15.75v1.5M2.75 10h1.5M15.75 10h1.5M4.9 4.9l1 1M14.1 14.1l1 1M4.9 15.1l1-1M14.1 5.9l1-1',
);
export const tabletIcon = icon(
  'M5.75 2.75h8.5a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5h-8.5a1.5 1.5 0 0 1-1.5-1.5V4.25a1.5 1.5 0 0 1 1.5-1.5ZM9 14.75h2',
);
export const searchIcon = icon('M14 8.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0ZM12.75 12.75l4 4');
export const backIcon = icon('M16.5 10h-13M8.5 5l-5 5 5 5', 'directional');
