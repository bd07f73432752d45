import {quote, report, schema} from './schema.js';
import type {Schema} from './schema.js';
import {readLocalized, resolveText} from './text.js';

/** One URL per locale, as LocalizedText is for words. A plain string is put under the source language. */
export type LocalizedUrl = Readonly<Record<string, string>>;

/** What a URL is for: a link may also be `mailto:`, `tel:` or `sms:`; an image may also be `data:image/`. */
export type UrlKind = 'link' | 'image';

const schemes: Record<UrlKind, RegExp> = {
  link: /^(https?:\/\/[^/?#]|(mailto|tel|sms):.)/i,
  image: /^(https?:\/\/[^/?#]|data:image\/(?!svg)[a-z\d.+-]+[;,])/i,
};

// Browsers drop tabs and line breaks inside a URL and read `\` as `/`, so what looks relative may not be.
const deceptive = /[\u0000-\u001f\u007f-\u009f\\]|^\/\//;

/**
 * The URL, trimmed, where it may stand in an `href` or a `src`; otherwise undefined.
 * Allowed: `https:`, `http:`, paths of the same origin, and what `kind` adds.
 */
export function safeUrl(value: unknown, kind: UrlKind): string | undefined {
  if (typeof value !== 'string') return undefined;
  const url = value.trim();
  if (!url || deceptive.test(url)) return undefined;
  const hasScheme = /^[^/?#]*:/.test(url);
  return !hasScheme || schemes[kind].test(url) ? url : undefined;
}

/**
 * Finds the URL for a locale, with the fallback of texts: exact tag, its parents, the source language. Where none of
 * these has one, any other does: see decisions/0003-an-address-of-another-language.md.
 */
export function resolveUrl(
  url: LocalizedUrl | undefined,
  locale: string,
  source: string,
): string | undefined {
  return resolveText(url, locale, source)?.text ?? Object.values(url ?? {}).find(Boolean);
}

/*@__NO_SIDE_EFFECTS__*/
function urlSchema(kind: UrlKind): Schema<LocalizedUrl> {
  return schema({
    type: 'custom',
    name: 'url',
    read(payload, ctx) {
      const isThere = readLocalized(payload, ctx, (value, path) => {
        if (!safeUrl(value, kind)) report(payload, 'url', {value: quote(value), kind}, path);
      });
      if (!isThere) report(payload, 'url', {value: '', kind});
    },
  });
}

export const link = /*@__PURE__*/ urlSchema('link');
export const imageUrl = /*@__PURE__*/ urlSchema('image');
