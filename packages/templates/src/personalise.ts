import {type SequenceDefinition, withParents} from '@parcours/definition';
import type {Channel} from './template-entry.js';

/** What makes a template the owner's own. */
export interface Personal {
  /** Id of the new sequence. */
  id: string;
  /** The business's name, which takes the place of the made-up one in every text. */
  name?: string;
  /** `#rrggbb`. */
  accent?: string;
  /** The language that its owner writes in, which becomes the source. Left as it is where the template has not that one. */
  locale?: string;
  /** How the message is to go out. Left as it is where the template has no message for it. */
  channel?: Channel;
}

/**
 * Gives a copy of a template's definition to edit: with an id of its own, the business's name in every text, in
 * place of the made-up one and of its logo, its colour, and its owner's language as the source. The definition given is
 * left as it is.
 */
export function personalise(
  definition: SequenceDefinition,
  {id, name, accent, channel, locale}: Personal,
): SequenceDefinition {
  const {brand = {}, message} = definition;
  const named = name?.trim().replace(/\s+/g, ' ');
  const {logo, ...kept} = brand;
  const copy: SequenceDefinition = {
    ...structuredClone(definition),
    id,
    brand: {...structuredClone(named ? kept : brand), ...(accent && {accent})},
  };
  const source = locale && withParents(locale).find(tag => copy.locales.includes(tag));
  if (source) copy.locales = [source, ...copy.locales.filter(tag => tag !== source)];
  if (channel && message[channel]) copy.message.channel = channel;
  // A business of the very same name has its texts already.
  if (!named || !brand.name || named === brand.name) return copy;
  const renamed = rename(copy, brand.name, named) as SequenceDefinition;
  return {...renamed, brand: {...renamed.brand, name: named}};
}

/** Puts a name in place of another in every text of a document. */
function rename(node: unknown, from: string, to: string, key = ''): unknown {
  if (typeof node === 'string') {
    return key.startsWith('fr') ? renameInFrench(node, from, to) : node.replaceAll(from, () => to);
  }
  if (Array.isArray(node)) return node.map((child: unknown) => rename(child, from, to));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, child]: [string, unknown]) => [name, rename(child, from, to, name)]),
  );
}

/** The article before the old name goes with it: « l’équipe du Garage Fortin » is now « l’équipe de Pneus Roy ». */
function renameInFrench(text: string, from: string, to: string): string {
  return text.split(from).reduce((before, after) =>
    before
      .replace(/(?<![\p{L}’])(du |de la |de l’)$/iu, 'de ')
      .replace(/(?<![\p{L}’])(au |à la |à l’)$/iu, 'à ')
      .replace(/(?<![\p{L}’])(le |la |l’)$/iu, '')
      .replace(/(?<![\p{L}’])de $/u, /^[aeiouyàâéèêëîïôùû]/i.test(to) ? 'd’' : 'de ')
      .concat(to, after),
  );
}
