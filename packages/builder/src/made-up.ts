import {reviewLinks} from '@parcours/templates';
import {stringsIn} from './strings-in.js';

/** Domains and telephone numbers that are reserved for examples. */
const patterns = [/^(https?:\/\/|mailto:)[^/?#]*\.example(?=[/?#:]|$)/i, /^(tel|sms):\+?1?\d{3}55501\d\d$/];

/** Whether an address is a template's, and leads nowhere. */
export const isMadeUp = (address: string) =>
  reviewLinks.includes(address) || patterns.some(pattern => pattern.test(address));

/** The addresses in a document that are a template's and lead nowhere, each once. */
export const madeUpIn = (value: unknown): string[] => [...new Set(stringsIn(value).filter(isMadeUp))];
