import {bookIcon, bubbleIcon, compassIcon, pinIcon} from '../../icons/icons.js';

/** The sites we know by name. The drawings are generic: a logo is its owner's. */
const known: Record<string, {name: string; icon: unknown}> = {
  google: {name: 'Google', icon: pinIcon},
  facebook: {name: 'Facebook', icon: bubbleIcon},
  tripadvisor: {name: 'Tripadvisor', icon: compassIcon},
  yelp: {name: 'Yelp', icon: bubbleIcon},
  trustpilot: {name: 'Trustpilot', icon: bubbleIcon},
  'pages-jaunes': {name: 'Pages Jaunes', icon: bookIcon},
  ratemds: {name: 'RateMDs', icon: bookIcon},
  opentable: {name: 'OpenTable', icon: compassIcon},
  houzz: {name: 'Houzz', icon: bookIcon},
};

/** Name and drawing of a review site; of an unknown one its slug, with a capital, and a pin. */
export function siteOf(slug: string) {
  return Object.hasOwn(known, slug)
    ? known[slug]!
    : {name: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '), icon: pinIcon};
}
