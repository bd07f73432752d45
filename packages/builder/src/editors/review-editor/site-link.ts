import {isMadeUp} from '../../made-up.js';

/** What is odd about the link of a known site, and the link that is meant where it can be told. */
export interface LinkRemark {
  kind: 'not-of-site' | 'not-for-reviews' | 'made-up';
  fixed?: string;
}

interface KnownSite {
  /** Hosts that belong to it. */
  host: RegExp;
  /** Where a review is written or read; undefined where any page serves. */
  reviews?: RegExp;
  /** The link that was meant. */
  fix?: (url: URL) => string;
}

const trimmed = (url: URL) => url.origin + url.pathname.replace(/\/+$/, '');

const sites: Readonly<Record<string, KnownSite>> = {
  google: {
    host: /(^|\.)(google\.[a-z]{2,3}(\.[a-z]{2})?|g\.page|goo\.gl)$/,
    reviews: /writereview|\/review|g\.page\/r\/|maps\.app\.goo\.gl|placeid=/,
  },
  facebook: {host: /(^|\.)(facebook|fb)\.com$/, reviews: /\/reviews/, fix: url => `${trimmed(url)}/reviews`},
  tripadvisor: {host: /(^|\.)tripadvisor\.[a-z]{2,3}(\.[a-z]{2})?$/, reviews: /UserReview|Review/},
  yelp: {host: /(^|\.)yelp\.[a-z]{2,3}(\.[a-z]{2})?$/, reviews: /writeareview|\/biz\//},
  trustpilot: {
    host: /(^|\.)trustpilot\.com$/,
    reviews: /\/evaluate\//,
    fix: url => url.href.replace('/review/', '/evaluate/'),
  },
  'pages-jaunes': {host: /(^|\.)(pagesjaunes|yellowpages)\.ca$/},
  ratemds: {host: /(^|\.)ratemds\.com$/},
  opentable: {host: /(^|\.)opentable\.[a-z]{2,3}(\.[a-z]{2})?$/},
  houzz: {host: /(^|\.)houzz\.[a-z]{2,3}(\.[a-z]{2})?$/, reviews: /review/i},
};

/** Names are the sites' own: they are the same in every language. */
const names: Readonly<Record<string, string>> = {
  google: 'Google',
  facebook: 'Facebook',
  tripadvisor: 'Tripadvisor',
  yelp: 'Yelp',
  trustpilot: 'Trustpilot',
  'pages-jaunes': 'Pages Jaunes',
  ratemds: 'RateMDs',
  opentable: 'OpenTable',
  houzz: 'Houzz',
};

export const isKnown = (site: string) => Object.hasOwn(names, site);

export const nameOf = (site: string) => (isKnown(site) ? names[site]! : site);

/** Whether a site's link can be followed, and leads where reviews of that site are written. */
export function lookAt(site: string, link: string): 'missing' | 'odd' | 'right' {
  if (!URL.canParse(link) || !new URL(link).hostname.includes('.')) return 'missing';
  return remarkOn(site, link) ? 'odd' : 'right';
}

/** The sites that have an icon and a name of their own. */
export const knownSites = Object.keys(sites);

/** Looks at the link that customers of a known site are sent to. Undefined where it looks right, or cannot be told. */
export function remarkOn(site: string, link: string): LinkRemark | undefined {
  if (!Object.hasOwn(sites, site) || !URL.canParse(link)) return undefined;
  const {host, reviews, fix} = sites[site]!;
  const url = new URL(link);
  if (!host.test(url.hostname)) return {kind: 'not-of-site'};
  if (isMadeUp(link)) return {kind: 'made-up'};
  if (!reviews || reviews.test(url.href)) return undefined;
  const fixed = fix?.(url);
  return {kind: 'not-for-reviews', ...(fixed && reviews.test(fixed) && {fixed})};
}
