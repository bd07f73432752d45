import {resolveText, resolveUrl, safeUrl} from '@parcours/definition';
import type {ImageDefinition} from '@parcours/definition';
import {mail} from './html.js';
import type {Html} from './html.js';
import {whole} from './whole.js';

export interface ImageOptions {
  locale: string;
  /** The sequence's source language. */
  source: string;
  /** What a path starts from: an e-mail has no origin of its own. */
  base: string;
  /** Pixels. */
  maxWidth: number;
}

/**
 * Draws a picture no wider than there is room, its alternative in readable size where pictures are off: there, only a
 * width in percent lets the letter be narrower than the picture.
 */
export function emailImage(image: ImageDefinition, {maxWidth, ...from}: ImageOptions): Html | undefined {
  const src = sourceOf(image, from);
  if (!src) return undefined;
  const width = Math.min(image.width ?? maxWidth, maxWidth);
  const alt = resolveText(image.alt, from.locale, from.source)?.text ?? '';
  return mail`<img src="${src}" alt="${alt}" width="${width}" style="border-radius:8px;display:block;font-size:14px;height:auto;max-width:${width}px;width:100%">`;
}

/** Draws a logo. Beside the name, which says the same, it has no alternative of its own. */
export function emailLogo(
  image: ImageDefinition,
  name: string | undefined,
  from: Omit<ImageOptions, 'maxWidth'>,
): Html {
  const src = sourceOf(image, from);
  if (!src) return mail``;
  const alt = name ? '' : (resolveText(image.alt, from.locale, from.source)?.text ?? '');
  return mail`<img src="${src}" alt="${alt}" height="28" style="display:inline-block;height:28px;margin:0 10px 0 0;margin-inline:0 10px;vertical-align:middle;width:auto">`;
}

/** Gmail and Outlook show no SVG and nothing from a `data:` URL, only a broken picture: those are left out. */
const unshown = /^data:|\.svgz?(?:$|[?#])/i;

function sourceOf({src}: ImageDefinition, {locale, source, base}: Omit<ImageOptions, 'maxWidth'>) {
  const url = safeUrl(resolveUrl(src, locale, source), 'image');
  if (!url || unshown.test(url)) return undefined;
  return whole(url, base);
}
