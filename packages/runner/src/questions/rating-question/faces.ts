import {html} from 'lit';

const face = (line: string, filled: string) => html`
  <svg class="face" viewBox="0 0 40 40" aria-hidden="true">
    <circle class="disc" cx="20" cy="20" r="17.5" />
    <path class="line" d=${line} />
    <path class="fill" d=${filled} />
  </svg>
`;

const eyes = (y: number) => `M12.2 ${y}a2 2 0 1 0 4 0 2 2 0 1 0-4 0m11.6 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0`;

/** From sad (never angry) to happy. */
const faces = [
  face(
    'M12.6 28.6c1.5-3.8 4-5.6 7.4-5.6s5.9 1.8 7.4 5.6M11.6 13.3c1.6-.1 3-.7 4-1.7M28.4 13.3c-1.6-.1-3-.7-4-1.7',
    eyes(17.8),
  ),
  face('M14 27.2c1.8-1.9 3.8-2.8 6-2.8s4.2.9 6 2.8', eyes(16.7)),
  face('M14.2 25.6h11.6', eyes(16.7)),
  face('M13.6 24c1.9 2.2 4.1 3.3 6.4 3.3s4.5-1.1 6.4-3.3', eyes(16.7)),
  face(
    'M11.7 17.2c1-1.9 3.9-1.9 4.9 0M23.4 17.2c1-1.9 3.9-1.9 4.9 0',
    'M12.3 22.6h15.4c-.5 4.8-3.5 7.7-7.7 7.7s-7.2-2.9-7.7-7.7Z',
  ),
];

/** Which of the five, 0 to 4, stands for a point (from 1) of a scale: evenly spread, both ends included. */
export const faceOf = (point: number, scale: number) => Math.round(((point - 1) * 4) / (scale - 1));

export const renderFace = (index: number) => faces[index];
