import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** How far a channel, of 255, may be off: a browser paints in tiles, and the edge of a curve depends on theirs. */
const tolerance = 8;

/**
 * How two pictures differ: '' where no pixel does, else how many do, in what box, and where both pictures are.
 *
 * @param {import('playwright-core').Page} tab any page; it decodes them
 * @param {Buffer} actual PNG
 * @param {Buffer} expected PNG
 * @param {string} name of the files that are written when they differ
 */
export async function difference(tab, actual, expected, name) {
  if (actual.equals(expected)) return '';
  const pictures = [actual, expected].map(png => png.toString('base64'));
  const found = await tab.evaluate(compare, {pictures, tolerance});
  if (!found) return '';
  const folder = mkdtempSync(join(tmpdir(), 'parcours-'));
  writeFileSync(join(folder, `${name}.png`), actual);
  writeFileSync(join(folder, `${name}-expected.png`), expected);
  return `${name}: ${found}; see ${folder}`;
}

/** In the page. */
async function compare({pictures, tolerance}) {
  const [actual, expected] = await Promise.all(
    pictures.map(async base64 => {
      const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  const {width, height} = expected;
  if (actual.width !== width || actual.height !== height)
    return `${actual.width} × ${actual.height} instead of ${width} × ${height}`;
  const off = new Set();
  for (const i of expected.data.keys())
    if (Math.abs(actual.data[i] - expected.data[i]) > tolerance) off.add(i >> 2);
  if (off.size === 0) return '';
  const xs = [...off].map(pixel => pixel % width);
  const ys = [...off].map(pixel => Math.floor(pixel / width));
  const least = numbers => numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers => numbers.reduce((a, b) => Math.max(a, b));
  return `${off.size} pixels, from (${least(xs)}, ${least(ys)}) to (${most(xs)}, ${most(ys)})`;
}
