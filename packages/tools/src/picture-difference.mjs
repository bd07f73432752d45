// Another version of Chromium may shade the rim of a curve by a few levels. A letter that changed, or a border that
// moved by one pixel, changes far more pixels by far more than that.
const levels = 48;
const pixels = 20;

/**
 * Compares PNGs in a tab of its own, which knows how to decode them.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<(before: Buffer, now: Buffer) => Promise<{problem: string, image?: Buffer}>>} the problem is empty
 *     for pictures that a person sees as the same; the image is the earlier one, pale, with what differs in red
 */
export async function differenceOf(browser) {
  const tab = await browser.newPage();
  return async (before, now) => {
    const pair = [before, now].map(png => png.toString('base64'));
    const {problem, image} = await tab.evaluate(compareInTab, {pair, levels, pixels});
    return {problem, image: image && Buffer.from(image, 'base64')};
  };
}

/** Runs in the tab, so it may name nothing from around it. */
async function compareInTab({pair, levels, pixels}) {
  const [before, now] = await Promise.all(
    pair.map(async base64 => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
      const {width, height} = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, width, height);
    }),
  );
  const {width, height} = before;
  if (width !== now.width || height !== now.height)
    return {problem: `${now.width} × ${now.height} pixels in place of ${width} × ${height}`};
  const shown = new ImageData(width, height);
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const differs = [0, 1, 2].some(i => Math.abs(before.data[at + i] - now.data[at + i]) > levels);
    if (differs) count++;
    const pale = i => 192 + before.data[at + i] / 4;
    shown.data.set(differs ? [220, 0, 40, 255] : [pale(0), pale(1), pale(2), 255], at);
  }
  if (count <= pixels) return {problem: ''};
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d').putImageData(shown, 0, 0);
  const png = new Uint8Array(await (await canvas.convertToBlob({type: 'image/png'})).arrayBuffer());
  const image = btoa(Array.from(png, byte => String.fromCharCode(byte)).join(''));
  return {problem: `${count} pixels differ`, image};
}
