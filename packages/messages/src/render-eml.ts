import type {RenderedEmail} from './render-email.js';

export interface Mailbox {
  name?: string;
  address: string;
}

export interface EmlOptions {
  from?: Mailbox;
  to?: Mailbox;
  date?: Date;
}

const boundary = '=_parcours_alternative';
/** RFC 2045: what a line of base64 may hold. */
const lineLength = 76;
/** RFC 2047: 75 characters an encoded word, 12 of them around 63 of base64, which stand for 45 bytes. */
const wordBytes = 45;

/**
 * Writes an e-mail as an .eml file (RFC 5322): HTML and plain text, in base64. Without a date it is a draft, which
 * mail programs open to send. Values cannot leave their header: line breaks in them become spaces.
 */
export function renderEml(email: RenderedEmail, {from, to, date}: EmlOptions = {}): string {
  const headers: [string, string | undefined][] = [
    ['From', from && mailbox(from)],
    ['To', to && mailbox(to)],
    ['Subject', encoded(email.subject)],
    ['Date', date?.toUTCString().replace('GMT', '+0000')],
    ['X-Unsent', date ? undefined : '1'],
    ['Content-Language', email.locale],
    ...Object.entries(email.headers).map(([name, value]): [string, string] => [name, printable(value)]),
    ['MIME-Version', '1.0'],
    ['Content-Type', `multipart/alternative; boundary="${boundary}"`],
  ];
  return [
    ...headers.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])),
    '',
    ...part('text/plain', email.text),
    ...part('text/html', email.html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** The boundary has an underscore and base64 has none, so no body can hold it. */
function part(type: string, body: string): string[] {
  const lines = base64(body.replace(/\r?\n/g, '\r\n')).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
  ];
}

function mailbox({name, address}: Mailbox): string {
  const bare = printable(address).replace(/[\s<>,;:"]/g, '');
  return name ? `${encoded(name)} <${bare}>` : bare;
}

const printable = (value: string) => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** A header's words: as encoded words, but for the plainest. */
function encoded(value: string): string {
  const text = printable(value);
  if (/^[\w .!?-]{0,60}$/.test(text)) return text;
  const words: string[] = [''];
  for (const character of text) {
    const next = words.at(-1)! + character;
    if (new TextEncoder().encode(next).length > wordBytes) words.push(character);
    else words[words.length - 1] = next;
  }
  return words.map(word => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(''));
}
