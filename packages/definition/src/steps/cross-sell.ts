import {image} from '../image.js';
import {list} from '../list.js';
import {object} from '../object.js';
import {optional} from '../schema.js';
import {maybeText, text} from '../text.js';
import {link} from '../url.js';
import {amount, currency, flag, id, literal, word} from '../value.js';
import {stepDefaults, stepShape} from './step.js';
import type {ImageDefinition} from '../image.js';
import type {LocalizedText} from '../text.js';
import type {LocalizedUrl} from '../url.js';
import type {StepBase} from './step.js';

export interface OfferDefinition {
  id: string;
  title: LocalizedText;
  description?: LocalizedText;
  image?: ImageDefinition;
  /** `amount` is a decimal string in major units, `currency` an ISO 4217 code. */
  price?: {amount: string; currency: string};
  url?: LocalizedUrl;
}

export interface CrossSellStepDefinition extends StepBase {
  type: 'cross-sell';
  offers: readonly OfferDefinition[];
  /** Default `many`. */
  choose: 'one' | 'many';
  /** Label of "No, thanks". */
  decline?: LocalizedText;
  /** How to reach the customer; shown when something is chosen. */
  contact?: {ask: 'phone' | 'email' | 'either'; required?: boolean; consent?: LocalizedText};
}

const offer = /*@__PURE__*/ object<OfferDefinition>({
  id,
  title: text,
  description: optional(maybeText),
  image: optional(image),
  price: optional(object<Required<OfferDefinition>['price']>({amount, currency})),
  url: optional(link),
});

const contact = /*@__PURE__*/ object<Required<CrossSellStepDefinition>['contact']>({
  ask: word('phone', 'email', 'either'),
  required: optional(flag),
  consent: optional(maybeText),
});

export const crossSell = /*@__PURE__*/ object<CrossSellStepDefinition, 'audience' | 'choose'>(
  {
    type: literal('cross-sell'),
    ...stepShape,
    offers: list(offer, 1, 200, true),
    choose: optional(word('one', 'many')),
    decline: optional(maybeText),
    contact: optional(contact),
  },
  {defaults: () => ({...stepDefaults, choose: 'many'})},
);
