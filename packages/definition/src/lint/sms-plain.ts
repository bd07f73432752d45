import {smsSegments} from './sms-segments.js';

const plainForms: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '•': '-',
  œ: 'oe',
  Œ: 'OE',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** The text with each character outside GSM-7 in its plain form (ê → e, ’ → '), where it has one. Others stay. */
export function smsPlain(text: string): string {
  const {costly} = smsSegments(text);
  const unquoted = text.replaceAll(/«\s/g, '«').replaceAll(/\s»/g, '»');
  return costly.reduce((plain, c) => plain.replaceAll(c, plainForms[c] ?? withoutAccent(c)), unquoted);
}

function withoutAccent(character: string): string {
  return character.normalize('NFD').replaceAll(/\p{M}/gu, '') || character;
}
