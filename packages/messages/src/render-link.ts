import {encodeLink} from '@parcours/definition';
import {renderQrCode} from './render-qr-code.js';
import type {MessageContext} from './context.js';

export interface LinkOptions {
  /** Id of the sequence; takes the place of `{sequence}` in the base, where it stands there. */
  sequence?: string;
  locale?: string;
  context?: MessageContext;
  /** Opaque token of the one who invited. */
  invitation?: string;
  /** How the customer comes. Default `hyperlink`. */
  channel?: string;
}

export interface RenderedLink {
  url: string;
  /** The same as a QR code: an SVG. */
  qr: string;
}

/**
 * Makes the link to a sequence from the page's URL, and its QR code. All that is personal stands after the `#`,
 * which no server and no referrer sees. Throws where the link is too long for a code (about 2,300 bytes).
 */
export function renderLink(
  base: string,
  {sequence = '', channel = 'hyperlink', ...parts}: LinkOptions = {},
): RenderedLink {
  const page = base.replaceAll('{sequence}', encodeURIComponent(sequence));
  const url = encodeLink(page, {...parts, channel});
  return {url, qr: renderQrCode(url)};
}
