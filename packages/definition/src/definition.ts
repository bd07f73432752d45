import {brand} from './brand.js';
import {ending} from './ending.js';
import {list} from './list.js';
import {message} from './message.js';
import {object} from './object.js';
import {map} from './map.js';
import {optional, report} from './schema.js';
import type {Schema} from './schema.js';
import {step} from './steps/index.js';
import {maybeText, text} from './text.js';
import {link} from './url.js';
import {id, locale, moment, slug, string, value} from './value.js';
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

/** The whole document. */
export const sequence = /*@__PURE__*/ object<SequenceDefinition>({
  $schema: optional(string),
  version: value<1>('version', value => value === 1, {expected: 1}),
  id,
  name: text,
  industry: optional(slug),
  locales: list(locale, 1, 50, true) as Schema<readonly string[]> as Schema<SequenceDefinition['locales']>,
  brand: optional(brand),
  privacy: optional(object<Required<SequenceDefinition>['privacy']>({text, url: optional(link)})),
  availability: optional(
    object<Required<SequenceDefinition>['availability']>(
      {
        from: optional(moment),
        until: optional(moment),
        closed: optional(
          object<Required<Required<SequenceDefinition>['availability']>['closed']>({
            title: text,
            body: optional(maybeText),
          }),
        ),
      },
      {
        check({from, until}, payload) {
          if (from && until && Date.parse(from) > Date.parse(until)) {
            report(payload, 'min-max', {min: from, max: until}, ['from']);
          }
        },
      },
    ),
  ),
  message,
  steps: list(step, 0, 50),
  thankYou: object<SequenceDefinition['thankYou']>({satisfied: ending, dissatisfied: optional(ending)}),
  translations: optional(map(map(string))),
});
