import {directionOf, fillVariables, resolveText, safeUrl, withParents} from '@parcours/definition';
import type {LocalizedText, SequenceDefinition} from '@parcours/definition';
import {lookupIn} from './context.js';
import type {MessageContext} from './context.js';
import {answerLinks, embeddedQuestion} from './email-answers.js';
import {emailColours} from './email-colours.js';
import {emailImage, emailLogo} from './email-image.js';
import {broken, markupToHtml, markupToText} from './email-markup.js';
import {layout} from './generated/email-layout.js';
import {fillLayout, mail} from './html.js';
import type {Html} from './html.js';
import {unsubscribeHeaders, unsubscribeLabel} from './unsubscribe.js';
import type {Unsubscribe} from './unsubscribe.js';

export interface EmailOptions {
  locale: string;
  context?: MessageContext;
  /** The sequence's URL, as `renderLink` gives it with the channel `email`; pictures' paths start from it. */
  link: string;
  unsubscribe?: Unsubscribe;
}

export interface RenderedEmail {
  subject: string;
  preheader: string;
  /** The language it is written in. */
  locale: string;
  html: string;
  text: string;
  /** `List-Unsubscribe` and `List-Unsubscribe-Post`, where there is a way to unsubscribe. */
  headers: Record<string, string>;
}

/** Pixels between the letter's sides. */
const room = 520;

/** Line breaks and runs of spaces as one; no-break spaces stay. */
const oneLine = (text: string) => text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();

/**
 * Writes the e-mail of a sequence: as HTML for every mail program, and as plain text.
 * Undefined where the sequence has no e-mail.
 */
export function renderEmail(
  definition: SequenceDefinition,
  {locale, context = {}, link, unsubscribe}: EmailOptions,
): RenderedEmail | undefined {
  const {brand, locales, message} = definition;
  const {email} = message;
  if (!email) return undefined;
  const [source] = locales;
  const lang = withParents(locale).find(tag => locales.includes(tag)) ?? source;
  const lookup = lookupIn(context);
  const raw = (text?: LocalizedText) => resolveText(text, locale, source)?.text ?? '';
  const words = (text?: LocalizedText) => fillVariables(raw(text), lookup);
  /** Says in its own language what falls back to another. */
  const voiced = (text: LocalizedText | undefined, content: Html): Html => {
    const spoken = resolveText(text, locale, source)?.locale ?? lang;
    return spoken === lang
      ? content
      : mail`<span lang="${spoken}" dir="${directionOf(spoken)}">${content}</span>`;
  };
  const say = (text?: LocalizedText) => voiced(text, mail`${words(text)}`);

  const subject = oneLine(words(email.subject));
  const preheader = oneLine(words(email.preheader));
  const signature = words(email.signature);
  const way = safeUrl(unsubscribe?.url, 'link');
  const leave = unsubscribeLabel(lang, unsubscribe);
  const question = embeddedQuestion(definition);
  const colours = emailColours(brand);
  const from = {locale, source, base: link};
  const foot = [
    ...(signature ? [voiced(email.signature, broken(signature))] : []),
    ...(way ? [mail`<a href="${way}" style="color:inherit" target="_blank">${leave}</a>`] : []),
  ];

  const {source: document} = fillLayout(layout, {
    ...colours,
    lang,
    dir: directionOf(lang),
    start: directionOf(lang) === 'rtl' ? 'right' : 'left',
    subject,
    preheader,
    brand:
      (brand?.name || brand?.logo) &&
      mail`${brand.logo ? emailLogo(brand.logo, brand.name, from) : mail``}${brand.name ?? ''}`,
    heading: say(email.heading),
    image: email.image && emailImage(email.image, {...from, maxWidth: room}),
    body: voiced(email.body, markupToHtml(raw(email.body), lookup, link)),
    question: question && say(question.label),
    answers: question && answerLinks(question, {link, words, colours}),
    link,
    button: say(email.button),
    foot: foot.length ? foot.map((line, i) => mail`${i ? mail`<br>` : mail``}${line}`) : undefined,
  });
  const paragraphs = [
    words(email.heading),
    markupToText(raw(email.body), lookup, link),
    `${words(email.button)}\n${link}`,
    signature,
    way && `${leave}\n${way}`,
  ];
  return {
    subject,
    preheader,
    locale: lang,
    html: document,
    text: paragraphs.filter(Boolean).join('\n\n'),
    headers: unsubscribe ? unsubscribeHeaders(unsubscribe) : {},
  };
}
