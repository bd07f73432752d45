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
