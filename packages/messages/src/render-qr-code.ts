import {encode} from 'uqr';

/** What scanners need around the code, in modules. */
const quietZone = 4;

/**
 * Draws a text as a QR code: an SVG without a size of its own, black on white, quiet zone included.
 * Throws where the text is too long for a code (about 2,300 bytes).
 */
export function renderQrCode(text: string): string {
  const {data, size} = encode(text, {ecc: 'M', border: quietZone});
  const path = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>`
  );
}
