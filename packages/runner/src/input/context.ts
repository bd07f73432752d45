import type {Issue} from '@parcours/definition';
import type {Variables} from '../text/variables.js';
import {readRecord} from './record.js';

export type Context = Readonly<Record<string, string | number | boolean>>;

const mostKeys = 200;
const longestText = 2_000;

/**
 * Reads the `context` attribute (JSON) or property (object): flat, at most 200 keys, texts of at most 2,000
 * characters. What does not fit is left out with an issue, `context-not-json`, `context-not-flat` {key},
 * `context-too-long` {key, limit} or `context-too-many` {limit}; null and undefined are left out in silence.
 */
export function readContext(input: unknown): {context: Context; issues: Issue[]} {
  const issues: Issue[] = [];
  const report = (code: string, params: Issue['params'] = {}) => {
    issues.push({path: ['context'], code, params});
  };
  const all = Object.entries(readRecord('context', input, issues));
  if (all.length > mostKeys) report('context-too-many', {limit: mostKeys});
  const kept = all.slice(0, mostKeys).filter(([key, item]) => {
    if (item === null || item === undefined) return false;
    const isFlat = ['string', 'number', 'boolean'].includes(typeof item);
    const isLong = typeof item === 'string' && item.length > longestText;
    if (!isFlat) report('context-not-flat', {key});
    if (isLong) report('context-too-long', {key, limit: longestText});
    return isFlat && !isLong;
  });
  // fromEntries defines properties, so a key named __proto__ is data like any other.
  return {context: Object.fromEntries(kept) as Context, issues};
}

/**
 * What stands behind a `{{name}}`: a context value, or for `{{answers.nps}}` an earlier answer as the customer read it.
 * Undefined when there is nothing to insert, so that the author's fallback is used.
 */
export function variables(context: Context, answerText: (question: string) => string | undefined): Variables {
  return name => {
    if (name.startsWith('answers.')) return answerText(name.slice(8)) || undefined;
    return Object.hasOwn(context, name) ? String(context[name]) || undefined : undefined;
  };
}
