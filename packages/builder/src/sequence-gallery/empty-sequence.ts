import type {SequenceDefinition} from '@parcours/definition';
import {startMessage} from '../commands/start-message.js';
import {words} from '../commands/words.js';

export interface EmptyOptions {
  id: string;
  /** The first is the source. */
  locales: [string, ...string[]];
  channel: SequenceDefinition['message']['channel'];
  /** Of the business. */
  name?: string | undefined;
  accent?: string | undefined;
}

/** A sequence with its two ends and nothing between them. */
export function emptySequence({id, locales, channel, name, accent}: EmptyOptions): SequenceDefinition {
  return {
    version: 1,
    id,
    name: words(locales, {en: 'New sequence', fr: 'Nouvelle séquence'}),
    locales,
    ...((name || accent) && {brand: {...(name && {name}), ...(accent && {accent})}}),
    message: {channel, [channel]: startMessage(channel, locales)},
    steps: [],
    thankYou: {satisfied: {title: words(locales, {en: 'Thank you!', fr: 'Merci!'})}},
  };
}
