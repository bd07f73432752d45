import {few, nearest, show} from './sentences.js';
import type {Sentences} from './sentences.js';

const kinds: Readonly<Record<string, string>> = {
  string: 'text between quotation marks',
  boolean: 'true or false',
  object: 'an object: { … }',
  list: 'a list: [ … ]',
  text: 'a text, or one text per language',
  option: 'an option’s id or a number',
  answer: 'an answer',
  'host-type': 'a type with a colon, for example acme:loyalty',
};

const meant = (word: unknown, words: unknown) => {
  const near = nearest(word, words);
  return near ? `Did you mean “${near}”?` : words ? `It may be: ${few(words)}.` : 'Remove it.';
};

const within = (min: unknown, max: unknown) =>
  min === undefined
    ? `at most ${show(max)}`
    : max === undefined
      ? `at least ${show(min)}`
      : `from ${show(min)} to ${show(max)}`;

export const en: Sentences = {
  unreadable: ({message}) => `The document could not be read: ${show(message)}. Give it as plain JSON.`,
  'too-large': ({max}) => `The document is too large. It may hold about ${show(max)} characters.`,
  'too-deep': ({max}) => `This is nested too deeply. A document is at most ${show(max)} levels deep.`,
  cycle: () => 'This contains itself. Write it out as plain JSON.',
  'newer-version': ({version, supported}) =>
    `This was made for version ${show(version)}, and only version ${show(supported)} is known here. Update Parcours.`,
  missing: () => 'This is missing, and it is required. Add it.',
  type: ({expected}) =>
    `This is not of the right kind. It should be ${kinds[String(expected)] ?? `“${show(expected)}”`}.`,
  version: ({expected}) => `The version is not one that exists. Write ${show(expected)}.`,
  'unknown-key': ({key, allowed}) =>
    `“${show(key)}” is not known here. ${meant(key, allowed)} A key of your own starts with x-.`,
  'unknown-type': ({type, allowed}) => `There is no type “${show(type)}”. ${meant(type, allowed)}`,
  'unknown-value': ({value, allowed}) => `“${show(value)}” is not a choice here. ${meant(value, allowed)}`,
  number: ({min}) => `This should be a number${min === undefined ? '' : `, ${show(min)} or more`}.`,
  integer: ({min, max}) => `This should be a whole number from ${show(min)} to ${show(max)}.`,
  positive: () => 'This should be a number greater than 0.',
  id: ({value}) =>
    `“${show(value)}” cannot be an id. An id has 1 to 64 characters: a lowercase letter, then lowercase letters, digits and hyphens.`,
  'reserved-id': ({id}) => `“${show(id)}” has a meaning of its own. Choose another id.`,
  slug: ({value}) =>
    `“${show(value)}” should be one word of 1 to 64 characters: a lowercase letter, then lowercase letters, digits and hyphens.`,
  token: () => 'This should be a text of 1 to 200 characters.',
  locale: ({value}) => `“${show(value)}” is not a language tag. Write, for example, en, fr or fr-CA.`,
  'text-locale': ({locale, locales}) =>
    `The sequence is not offered in “${show(locale)}”. Add it to “locales”, or use one of: ${few(locales)}.`,
  'empty-text': ({locales}) =>
    `This text says nothing in any language. Write it in at least one of: ${few(locales)}.`,
  url: ({value, kind}) =>
    kind === 'image'
      ? `“${show(value)}” cannot be used as a picture’s address. Use https:, a path of this site, or data:image/ other than SVG.`
      : `“${show(value)}” cannot be used as a link. Use https:, mailto:, tel:, sms:, or a path of this site.`,
  color: ({value}) => `“${show(value)}” is not a colour. Write it as #rrggbb, for example #0b6e4f.`,
  date: ({value}) => `“${show(value)}” is not a date. Write year, month and day, for example 2026-03-31.`,
  moment: ({value}) =>
    `“${show(value)}” is not a moment. Write date, time and offset, for example 2026-03-31T09:00:00-04:00.`,
  amount: ({value}) =>
    `“${show(value)}” is not an amount. Write it between quotation marks, for example "129.95".`,
  currency: ({value}) =>
    `“${show(value)}” is not a currency. Write its three capital letters, for example CAD.`,
  'too-few': ({count, min}) =>
    `There are ${show(count)} here, and at least ${show(min)} needed. Add to the list.`,
  'too-many': ({count, max}) => `There are ${show(count)} here, and ${show(max)} allowed. Shorten the list.`,
  host: ({message}) => `The type’s own check says: ${show(message)}. See the documentation of that type.`,
  'duplicate-id': ({id}) =>
    `“${show(id)}” is already taken. Give each its own id; steps and questions share theirs.`,
  'min-max': ({min, max}) =>
    `The least, ${show(min)}, is more than the greatest, ${show(max)}. Exchange or correct them.`,
  'labels-count': ({count, scale}) =>
    `There are ${show(count)} labels for ${show(scale)} points. Write one label per point, lowest first.`,
  'smileys-scale': ({scale, max}) =>
    `Smileys cannot show ${show(scale)} points. Use at most ${show(max)} points, or another look.`,
  'out-of-range': ({value, min, max}) =>
    `${show(value)} cannot be an answer to this question. Use a number ${within(min, max)}.`,
  'unknown-option': ({option, allowed}) =>
    `The question has no option “${show(option)}”. ${meant(option, allowed)}`,
  'link-twice': ({count}) => `{{link}} stands here ${show(count)} times. Keep one.`,
  'embed-question': ({question, allowed}) =>
    `“${show(question)}” cannot be shown in the e-mail. It should be an NPS or a rating of the first step: ${few(allowed) || 'there is none yet'}.`,
  condition: ({allowed}) => `This is not a condition. A condition has one of: ${few(allowed)}.`,
  'condition-deep': ({max}) => `Conditions are nested too deeply. Keep to ${show(max)} levels.`,
  'condition-unknown': ({question, allowed}) =>
    `There is no question “${show(question)}”. ${meant(question, allowed)}`,
  'condition-later': ({question}) =>
    `“${show(question)}” is asked later, or here. Refer to a question that is asked earlier.`,
  'condition-misfit': ({question, type, condition}) =>
    `“${show(condition)}” cannot be asked of “${show(question)}”, which is of type ${show(type)}. Use a comparison that fits the type, or “answered”.`,
  'condition-row': ({row, allowed}) =>
    Array.isArray(allowed) && allowed.length
      ? row === undefined
        ? `A condition on a matrix names a row. Add “row”: ${few(allowed)}.`
        : `The matrix has no row “${show(row)}”. ${meant(row, allowed)}`
      : 'Only a matrix has rows. Remove “row”.',
  'condition-filter': ({question}) =>
    `“${show(question)}” has no satisfaction filter to be met. Give it one, or compare its answer.`,
  other: ({code, ...params}) =>
    `This is not right (${show(code)}${Object.keys(params).length ? `: ${show(params)}` : ''}). Correct it and try again.`,
};
