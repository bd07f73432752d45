import {expect} from '@open-wc/testing';
import {decodeLink} from '@parcours/definition';
import 'jsqr';
import type jsQR from 'jsqr';
import {renderLink} from './render-link.js';

/** Reads a QR code as a camera would: from its picture. jsQR is a script that leaves its function on the window. */
async function scan(svg: string): Promise<string | undefined> {
  const {jsQR: read} = window as unknown as {jsQR: typeof jsQR};
  const image = new Image(400, 400);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', '<svg width="400" height="400" '))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {width: 400, height: 400});
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, 400, 400);
  return read(context.getImageData(0, 0, 400, 400).data, 400, 400)?.data;
}

describe('renderLink', () => {
  it('keeps everything personal after the #', () => {
    const context = {firstName: 'Zoé & "Léa" <b>', customer: 42};
    const {url} = renderLink('https://example.com/{sequence}?a=1#old', {
      sequence: 'dental-visit',
      locale: 'fr-CA',
      context,
      invitation: 'tok',
    });
    const [page, fragment] = url.split('#');
    expect(page).to.equal('https://example.com/dental-visit?a=1');
    expect(decodeLink(fragment!)).to.deep.equal({
      context,
      invitation: 'tok',
      channel: 'hyperlink',
      locale: 'fr-CA',
    });
  });

  it('draws a code that a scanner reads as the same link', async () => {
    const {url, qr} = renderLink('https://example.com/s', {context: {firstName: 'Zoé'}, locale: 'fr'});
    expect(await scan(qr)).to.equal(url);
  });
});
