import type {LocalizedText} from '../text.js';
import type {LocalizedUrl} from '../url.js';
import type {StepBase} from './step.js';

export interface ReviewSiteDefinition {
  id: string;
  /** An open slug; google, facebook, tripadvisor, yelp, trustpilot, pages-jaunes, ratemds, opentable and houzz are known. */
  site: string;
  url: LocalizedUrl;
  label?: LocalizedText;
}

export interface ReviewStepDefinition extends StepBase {
  type: 'review';
  sites: readonly ReviewSiteDefinition[];
  /** Offers to copy the customer's own words before leaving. Default true; nothing shows when they wrote none. */
  suggestComment: boolean;
}
