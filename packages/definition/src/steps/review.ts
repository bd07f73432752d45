import {list} from '../list.js';
import {object} from '../object.js';
import {optional} from '../schema.js';
import {maybeText} from '../text.js';
import {link} from '../url.js';
import {boolean, id, literal, slug} from '../value.js';
import {stepDefaults, stepShape} from './step.js';
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

const site = /*@__PURE__*/ object<ReviewSiteDefinition>({
  id,
  site: slug,
  url: link,
  label: optional(maybeText),
});

export const review = /*@__PURE__*/ object<ReviewStepDefinition, 'audience' | 'suggestComment'>(
  {type: literal('review'), ...stepShape, sites: list(site, 1, 200, true), suggestComment: optional(boolean)},
  {defaults: () => ({...stepDefaults, suggestComment: true})},
);
