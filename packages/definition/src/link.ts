import {idPattern} from './id.js';

/** What a link carries after its `#`. */
export interface LinkParts {
  /** Who the customer is and what is known of the visit: flat. */
  context?: Record<string, string | number | boolean>;
  /** Answers chosen beforehand, by question id. Not yet checked against the definition. */
  answers?: Record<string, unknown>;
  /** Opaque token of the one who invited. */
  invitation?: string;
  /** How the customer comes: `email`, `sms`… */
  channel?: string;
  locale?: string;
}

const maxLength = 200;
const maxFragment = 20_000;

/** Writes a link. All that is personal stands after the `#`, which no server and no referrer sees. */
export function encodeLink(base: string, {context, answers, invitation, channel, locale}: LinkParts): string {
  const params = new URLSearchParams();
  if (hasKeys(context)) params.set('c', JSON.stringify(context));
  if (hasKeys(answers)) params.set('a', shortForm(answers) ?? JSON.stringify(answers));
  if (invitation) params.set('i', invitation);
  if (channel) params.set('ch', channel);
  if (locale) params.set('l', locale);
  const fragment = params.toString();
  return base.replace(/#.*/s, '') + (fragment && `#${fragment}`);
}

/**
 * Reads a link's fragment, with or without its `#`. Whatever is malformed, or longer than 200 characters,
 * is left out: links are untrusted. Never throws.
 */
export function decodeLink(fragment: string): LinkParts {
  if (fragment.length > maxFragment) return {};
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const parts: LinkParts = {};
  const context = readObject(params.get('c')).filter(
    (entry): entry is [string, string | number | boolean] =>
      /^(?!__proto__$)[\w.-]{1,64}$/.test(entry[0]) && /string|number|boolean/.test(typeof entry[1]),
  );
  if (context.length) parts.context = Object.fromEntries(context);
  const a = params.get('a');
  const short = a?.match(/^([^:{]+):(.+)$/s);
  const entries: [string, unknown][] = short
    ? [[short[1]!, /^\d{1,9}$/.test(short[2]!) ? Number(short[2]) : short[2]]]
    : readObject(a ?? null);
  const answers = entries.filter(([id, value]) => idPattern.test(id) && isShort(value));
  if (answers.length) parts.answers = Object.fromEntries(answers);
  for (const [key, name] of [
    ['i', 'invitation'],
    ['ch', 'channel'],
    ['l', 'locale'],
  ] as const) {
    const value = params.get(key);
    if (value && isShort(value)) parts[name] = value;
  }
  return parts;
}

/** `nps:9` for a single answer that reads back the same. */
function shortForm(answers: Record<string, unknown>): string | undefined {
  const [[id, value], more] = Object.entries(answers) as [[string, unknown], unknown];
  const fits =
    typeof value === 'number'
      ? /^\d{1,9}$/.test(`${value}`)
      : typeof value === 'string' && idPattern.test(value);
  return fits && !more ? `${id}:${String(value)}` : undefined;
}

function readObject(json: string | null): [string, unknown][] {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value && !Array.isArray(value)
      ? Object.entries(value).filter(([, value]) => isShort(value))
      : [];
  } catch {
    // Not JSON, or nested beyond what the engine reads: an untrusted link that says nothing.
    return [];
  }
}

function isShort(value: unknown): boolean {
  return (typeof value === 'string' ? value : JSON.stringify(value)).length <= maxLength;
}

function hasKeys(value: object | undefined): value is object & Record<string, unknown> {
  return !!value && Object.keys(value).length > 0;
}
