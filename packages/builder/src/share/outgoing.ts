import type {MsgFn} from '@lit/localize/internal/types.js';
import {encodeLink, type SequenceDefinition} from '@parcours/definition';
import {addressOf, type Channel, type Scope} from '../scope.js';

/** What goes out, as each tab is told. */
export interface Outgoing {
  definition: SequenceDefinition;
  scope: Scope;
  /** One of the sequence's languages. */
  locale: string;
  /** Has it go out in another language. */
  chooseLocale: (locale: string) => void;
  /** Interface text. */
  msg: MsgFn;
}

/** Where an invitation leads. */
export function linkOf({definition, scope, locale}: Outgoing, channel: Channel): string {
  return encodeLink(addressOf(scope.addresses.page, definition.id), {locale, channel});
}
