import {stringsIn} from './strings-in.js';

/** Domains and telephone numbers that are reserved for examples, and places that no map knows. */
const patterns = [
  /^(https?:\/\/|mailto:)[^/?#]*\.example(?=[/?#:]|$)/i,
  /^(tel|sms):\+?1?\d{3}55501\d\d$/,
  /[?&]placeid=[A-Z]+(-[A-Z]+)+$/,
];

/** Whether an address is a template's, and leads nowhere. */
export const isMadeUp = (address: string) => patterns.some(pattern => pattern.test(address));

/** The addresses in a document that are a template's and lead nowhere, each once. */
export const madeUpIn = (value: unknown): string[] => [...new Set(stringsIn(value).filter(isMadeUp))];
