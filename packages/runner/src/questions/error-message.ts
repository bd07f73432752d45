import type {MsgFn} from '@lit/localize/internal/types.js';
import {str} from '@lit/localize/internal/str-tag.js';
import type {ValidityIssue} from '@parcours/flow';
import {formatDate} from '../locale/format-date.js';

/** What to do about an answer that does not do, in a sentence. Numbers and dates are written as the language does. */
export function errorMessage(issue: ValidityIssue, question: {type: string}, msg: MsgFn, language: string) {
  const number = (name: string) => new Intl.NumberFormat(language).format(issue.params[name] as number);
  const date = (name: string) => formatDate(new Date(String(issue.params[name])), language, 'UTC');

  switch (issue.code) {
    case 'required':
      switch (question.type) {
        case 'nps':
          return msg('Choose a number from 0 to 10.', {id: 'error.nps'});
        case 'phone':
          return msg('Write a number to reach you at.', {id: 'error.phone'});
        case 'email':
          return msg('Write an address to reach you at.', {id: 'error.address'});
        case 'either':
          return msg('Write a number or an address to reach you at.', {id: 'error.either'});
        case 'text':
          return msg('Write an answer.', {id: 'error.text'});
        case 'number':
          return msg('Enter a number.', {id: 'error.number'});
        case 'date':
          return msg('Choose a date.', {id: 'error.date'});
        case 'matrix':
          return msg('Choose a number in each row.', {id: 'error.rows'});
        default:
          return msg('Choose an answer.', {id: 'error.choice'});
      }
    case 'rows':
      return msg('Choose a number in each row.', {id: 'error.rows'});
    case 'consent':
      return msg('Tick this box to go on.', {id: 'error.consent'});
    case 'too-low':
      return msg(str`Enter ${number('min')} or more.`, {id: 'error.too-low'});
    case 'too-high':
      return msg(str`Enter ${number('max')} or less.`, {id: 'error.too-high'});
    case 'step':
      return stepMessage(issue.params as {min: number; step: number}, msg, language);
    case 'too-few':
      return msg(str`Choose at least ${number('min')}.`, {id: 'error.too-few'});
    case 'too-many':
      return msg(str`Choose at most ${number('max')}.`, {id: 'error.too-many'});
    case 'too-long':
      return msg(str`Shorten this to ${number('max')} characters.`, {id: 'error.too-long'});
    case 'other':
      return msg('Write your own answer.', {id: 'error.other'});
    case 'email':
      return msg('Write the whole address, as in name@example.com.', {id: 'error.email'});
    case 'tel':
      return msg('Write the whole number, as in 514 555-0142.', {id: 'error.tel'});
    case 'too-early':
      return msg(str`Choose ${date('min')} or later.`, {id: 'error.too-early'});
    case 'too-late':
      return msg(str`Choose ${date('max')} or earlier.`, {id: 'error.too-late'});
    case 'bad-input':
    case 'date':
    case 'invalid':
      return msg('Check this answer.', {id: 'error.invalid'});
    default:
      return issue.code satisfies never;
  }
}

/** Steps count from the least answer: of 1, 3, 5… none is a multiple of 2. */
function stepMessage({min, step}: {min: number; step: number}, msg: MsgFn, language: string) {
  const {format} = new Intl.NumberFormat(language);
  if (Number.isInteger(Number((min / step).toFixed(10))))
    return msg(str`Enter a multiple of ${format(step)}.`, {id: 'error.step'});
  const first = [0, 1, 2].map(steps => format(min + steps * step)).join(' · ');
  return msg(str`Enter one of these: ${first}…`, {id: 'error.steps'});
}
