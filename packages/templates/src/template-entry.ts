import type {LocalizedText} from '@parcours/definition';

export type Channel = 'email' | 'sms' | 'hyperlink';

/** A ready sequence, not yet loaded: what a gallery searches and shows. */
export interface TemplateEntry {
  /** The sequence's id. */
  id: string;
  industry: string;
  name: LocalizedText;
  /** One sentence: when it is sent, and what is its own. */
  summary: LocalizedText;
  /** What an owner may type to find it, by language. */
  synonyms: Readonly<Record<'en' | 'fr', readonly string[]>>;
  /** The brand's colour, `#rrggbb`. */
  accent: string;
  /** How its message goes out as it stands. */
  channel: Channel;
  /** The channels that its message is written for. */
  channels: readonly Channel[];
  /** The types of the steps between the two messages, in order. */
  steps: readonly string[];
  /** How many questions a satisfied customer is asked, sub-questions apart. */
  questions: number;
  /** What these customers need to the last step. An estimate, in seconds. */
  seconds: number;
  /** The document, to be read with `parseDefinition`. */
  load: () => Promise<unknown>;
}
