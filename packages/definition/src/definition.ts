import type {BrandDefinition} from './brand.js';
import type {EndingDefinition} from './ending.js';
import type {MessageDefinition} from './message.js';
import type {StepDefinition} from './steps/index.js';
import type {LocalizedText} from './text.js';
import type {LocalizedUrl} from './url.js';

/** A whole sequence, parsed: defaults filled in, every text and URL in object form. */
export interface SequenceDefinition {
  $schema?: string;
  version: 1;
  id: string;
  name: LocalizedText;
  industry?: string;
  /** BCP 47. The first is the source language and the fallback. */
  locales: readonly [string, ...string[]];
  brand?: BrandDefinition;
  privacy?: {text: LocalizedText; url?: LocalizedUrl};
  /** Moments with an offset. */
  availability?: {from?: string; until?: string; closed?: {title: LocalizedText; body?: LocalizedText}};
  message: MessageDefinition;
  steps: readonly StepDefinition[];
  thankYou: {satisfied: EndingDefinition; dissatisfied?: EndingDefinition};
  /** Hash of the source text each translation was made from, by locale and path; the builder writes it. */
  translations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
