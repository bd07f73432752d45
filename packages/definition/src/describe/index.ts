import type {Issue} from '../issue.js';
import {en} from './en.js';
import {fr} from './fr.js';
import type {Sentences} from './sentences.js';

export {nearest} from './sentences.js';
export {describeAdvice} from '../lint/describe.js';

/**
 * Says in one or two sentences what is wrong and what would be right. `locale` is a BCP 47 tag: French for any
 * kind of French, English for all else. A code from elsewhere (a host's) is named with its params.
 */
export function describeIssue({code, params}: Issue, locale: string): string {
  const sentences: Sentences = /^fr\b/i.test(locale) ? fr : en;
  const describe = Object.hasOwn(sentences, code) ? sentences[code as keyof Sentences] : sentences.other;
  return describe({...params, code});
}
