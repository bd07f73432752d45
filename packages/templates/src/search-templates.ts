import {templates} from './generated/templates.js';
import {typoDistance} from './typo-distance.js';
import {wordsOf} from './words.js';
import type {Channel, TemplateEntry} from './template-entry.js';

export interface SearchOptions {
  /** Keeps what is written for one of these channels; what goes out by one of them as it stands comes first. */
  channels?: readonly Channel[];
  /** What to search. Default all templates. */
  among?: readonly TemplateEntry[];
}

/** More words than a trade needs, so that a pasted page does not stall the one who typed. */
const maxWords = 10;

/**
 * Finds the templates that speak of what an owner typed, in either language, the best first. Accents and case do
 * not count, a slip of a finger is forgiven, and a word may be unfinished. Templates that have all the words hide
 * those that have some; a query without words finds all.
 */
export function searchTemplates(
  query: string,
  {channels, among = templates}: SearchOptions = {},
): TemplateEntry[] {
  const words = wordsOf(query).slice(0, maxWords);
  const found = among
    .filter(entry => !channels || entry.channels.some(channel => channels.includes(channel)))
    .map(entry => ({entry, scores: words.map(word => scoreOf(word, entry))}));
  const whole = found.filter(({scores}) => scores.every(score => score > 0));
  const kept = whole.length ? whole : found.filter(({scores}) => scores.some(score => score > 0));
  const isSent = ({channel}: TemplateEntry) => Number(channels?.includes(channel) ?? false);
  const total = (scores: number[]) => scores.reduce((sum, score) => sum + score, 0);
  return kept
    .sort((a, b) => total(b.scores) - total(a.scores) || isSent(b.entry) - isSent(a.entry))
    .map(({entry}) => entry);
}

/** From 0, nothing like it, to 1, the word of a name, a trade or a synonym. */
function scoreOf(word: string, {name, industry, synonyms, summary}: TemplateEntry): number {
  const best = (texts: readonly string[]) =>
    Math.max(0, ...texts.flatMap(wordsOf).map(term => likeness(word, term)));
  const named = best([industry, ...Object.values(name), ...synonyms.en, ...synonyms.fr]);
  return Math.max(named, best(Object.values(summary)) / 2);
}

function likeness(word: string, term: string): number {
  if (word === term) return 1;
  if (singular(word) === singular(term)) return 0.95;
  if (term.startsWith(word)) return 0.8;
  // Short words are too like one another to forgive much.
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (!limit || (word.length < 6 && word[0] !== term[0])) return 0;
  const slips = typoDistance(word, term, limit);
  if (slips <= limit) return 0.7 - slips / 10;
  const isBegun = word.length > 4 && typoDistance(word, term.slice(0, word.length), 1) <= 1;
  return isBegun ? 0.4 : 0;
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}
