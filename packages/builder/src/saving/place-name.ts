import type {MsgFn} from '@lit/localize/internal/types.js';
import {at, type Path} from '../commands/path.js';
import {stepKinds} from '../editors/index.js';

interface Item {
  type?: string;
  title?: unknown;
  label?: unknown;
}

/** What the editor calls a place in a document: “Questionnaire, How was it?, Title”. `within`: so many parts go without saying. */
export function placeName(
  path: Path,
  document: unknown,
  words: (text: unknown) => string,
  msg: MsgFn,
  within = 0,
): string {
  /** What has no words of its own is called by its list and its number. */
  const numbered = new Set<number>();
  const names = path.flatMap((part, i) => {
    if (typeof part !== 'number' || i < within) return [];
    const item = at(document, path.slice(0, i + 1)) as Item | undefined;
    const kind = path[i - 1] === 'steps' ? stepKinds.get(item?.type ?? '')?.name(msg) : undefined;
    const name = kind ?? words(item?.title ?? item?.label);
    if (name) return name;
    numbered.add(i - 1);
    const list = String(path[i - 1]);
    return `${Object.hasOwn(fieldNames, list) ? fieldNames[list]!(msg) : list} ${String(part + 1)}`;
  });
  // The last word that is not a language or a place in a list says which field.
  const last = path.findLastIndex(
    (part, i) =>
      typeof part === 'string' &&
      Object.hasOwn(fieldNames, part) &&
      // The words of a button or of a free answer are called by what they are the words of.
      !(part === 'label' && typeof path[i - 1] === 'string'),
  );
  const field =
    last >= within && !isOwnName(path, last) && !numbered.has(last)
      ? fieldNames[path[last]!]?.(msg)
      : undefined;
  return [...names, ...(field ? [field] : names.length ? [] : [String(path.at(within) ?? path[0])])].join(
    ', ',
  );
}

/** An answer, a row or an offer is called by its label: it needs no second name. */
const isOwnName = (path: Path, last: number) =>
  (path[last] === 'label' && path[last - 2] !== 'questions') ||
  (path[last] === 'title' && path[last - 2] === 'offers');

const fieldNames: Readonly<Record<string, (msg: MsgFn) => string>> = {
  name: msg => msg('Name', {id: 'field.name'}),
  industry: msg => msg('Industry', {id: 'field.industry'}),
  locales: msg => msg('Languages', {id: 'field.languages'}),
  brand: msg => msg('Brand', {id: 'field.brand'}),
  logo: msg => msg('Logo', {id: 'field.logo'}),
  accent: msg => msg('Colour', {id: 'field.accent'}),
  scheme: msg => msg('Scheme', {id: 'field.scheme'}),
  privacy: msg => msg('Privacy', {id: 'settings.privacy'}),
  availability: msg => msg('Open between two dates', {id: 'field.availability'}),
  from: msg => msg('From', {id: 'field.from'}),
  until: msg => msg('Until', {id: 'field.until'}),
  closed: msg => msg('Words of your own once it is closed', {id: 'field.closed'}),
  message: msg => msg('Initial message', {id: 'path.message'}),
  channel: msg => msg('Channel', {id: 'field.channel'}),
  email: msg => msg('Email', {id: 'channel.email'}),
  sms: msg => msg('SMS', {id: 'channel.sms'}),
  hyperlink: msg => msg('Hyperlink', {id: 'channel.hyperlink'}),
  subject: msg => msg('Subject', {id: 'field.subject'}),
  preheader: msg => msg('Preview text', {id: 'field.preheader'}),
  heading: msg => msg('Title', {id: 'field.title'}),
  body: msg => msg('Text', {id: 'field.body'}),
  text: msg => msg('Text', {id: 'field.body'}),
  signature: msg => msg('Signature', {id: 'field.signature'}),
  embedQuestion: msg => msg('Question asked in the email', {id: 'field.embed'}),
  button: msg => msg('Text of the button', {id: 'field.button'}),
  steps: msg => msg('Path', {id: 'pane.path'}),
  title: msg => msg('Title', {id: 'field.title'}),
  intro: msg => msg('Introduction', {id: 'field.intro'}),
  image: msg => msg('Image', {id: 'field.image'}),
  src: msg => msg('Address of the image', {id: 'field.image-src'}),
  alt: msg => msg('What it shows', {id: 'field.image-alt'}),
  audience: msg => msg('Customers', {id: 'field.audience'}),
  showIf: msg => msg('Show only if', {id: 'condition.title'}),
  presentation: msg => msg('Shown', {id: 'field.presentation'}),
  questions: msg => msg('Questions', {id: 'field.questions'}),
  label: msg => msg('Question', {id: 'field.question'}),
  help: msg => msg('Help', {id: 'field.help'}),
  required: msg => msg('Required', {id: 'field.required'}),
  notApplicable: msg => msg('Offer “N/A”', {id: 'field.not-applicable'}),
  satisfaction: msg => msg('Satisfaction filter', {id: 'filter.title'}),
  lowLabel: msg => msg('0 means', {id: 'field.low'}),
  highLabel: msg => msg('10 means', {id: 'field.high'}),
  scale: msg => msg('Points', {id: 'field.scale'}),
  look: msg => msg('Look', {id: 'field.look'}),
  labels: msg => msg('A word for each point', {id: 'field.labels'}),
  options: msg => msg('Answers', {id: 'field.answers'}),
  rows: msg => msg('Rows', {id: 'field.rows'}),
  other: msg => msg('“Other”', {id: 'field.other'}),
  shuffle: msg => msg('Shuffle', {id: 'field.shuffle'}),
  fixed: msg => msg('Stays last', {id: 'field.fixed'}),
  min: msg => msg('At least', {id: 'field.min'}),
  max: msg => msg('At most', {id: 'field.max'}),
  step: msg => msg('In steps of', {id: 'field.step'}),
  unit: msg => msg('Unit', {id: 'field.unit'}),
  lines: msg => msg('Lines', {id: 'field.lines'}),
  maxLength: msg => msg('Characters at most', {id: 'field.max-length'}),
  format: msg => msg('Asks for', {id: 'field.format'}),
  placeholder: msg => msg('Example in the field', {id: 'field.placeholder'}),
  offers: msg => msg('Offers', {id: 'field.offers'}),
  description: msg => msg('In one line', {id: 'field.description'}),
  price: msg => msg('Price', {id: 'field.price'}),
  amount: msg => msg('Amount', {id: 'field.amount'}),
  currency: msg => msg('Currency', {id: 'field.currency'}),
  choose: msg => msg('Several may be chosen', {id: 'field.choose'}),
  decline: msg => msg('Words of “No, thanks”', {id: 'field.decline'}),
  contact: msg => msg('Ask how to reach them', {id: 'field.contact'}),
  ask: msg => msg('Ask for', {id: 'field.ask'}),
  consent: msg => msg('Consent to tick', {id: 'field.consent'}),
  sites: msg => msg('Sites', {id: 'field.sites'}),
  url: msg => msg('Link', {id: 'field.url'}),
  suggestComment: msg => msg('Offer to copy their own words', {id: 'field.suggest-comment'}),
  thankYou: msg => msg('Final message', {id: 'path.ending'}),
};
