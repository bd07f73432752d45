import {safeUrl} from '@parcours/definition';

export interface Unsubscribe {
  /** `https:` where the customer unsubscribes; a POST to it with `List-Unsubscribe=One-Click` does so at once. */
  url: string;
  /** `mailto:` that does the same. */
  mailto?: string;
  /** What the link at the foot says, in a language that Parcours has no words for. */
  label?: string;
}

/** Headers by which mail programs offer to unsubscribe (RFC 2369 and 8058). What is no such URL is left out. */
export function unsubscribeHeaders({url, mailto}: Unsubscribe): Record<string, string> {
  const targets = [asHeader(url, /^https:/i), asHeader(mailto, /^mailto:/i)].filter(target => target);
  if (!targets.length) return {};
  return {
    'List-Unsubscribe': targets.join(', '),
    ...(asHeader(url, /^https:/i) && {'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'}),
  };
}

/** A URL in angle brackets, which it cannot leave: no space, no line break, no bracket. */
function asHeader(url: string | undefined, scheme: RegExp): string | undefined {
  const safe = safeUrl(url, 'link');
  if (!safe || !scheme.test(safe)) return undefined;
  return `<${encodeURI(safe).replace(/%25(?=[\da-f]{2})/gi, '%')}>`;
}

/** What the link at the foot says: the host's words, else English or French. */
export function unsubscribeLabel(locale: string, unsubscribe?: Unsubscribe): string {
  return unsubscribe?.label ?? (locale.startsWith('fr') ? 'Se désabonner' : 'Unsubscribe');
}
