import {list} from './list.js';
import {map} from './map.js';
import {object} from './object.js';
import type {AnswerValue} from './questions/question.js';
import type {ContactAnswer, SequenceResponse} from './response.js';
import {optional} from './schema.js';
import type {Schema} from './schema.js';
import {boolean, integer, literal, moment, nonNegative, reference, string, value, word} from './value.js';

const json = /*@__PURE__*/ value<unknown>('type', () => true, {expected: 'json'});

const answer: Schema<AnswerValue> = /*@__PURE__*/ value<AnswerValue>('type', value => value !== null, {
  expected: 'answer',
});

/** An id of 1 to 200 characters, of any form: the host's servers may make their own. */
const token = /*@__PURE__*/ value<string>(
  'token',
  value => typeof value === 'string' && value.length > 0 && value.length <= 200,
);

const contact = /*@__PURE__*/ object<ContactAnswer>({
  phone: optional(string),
  email: optional(string),
  consent: optional(boolean),
});

const chosen = /*@__PURE__*/ map(/*@__PURE__*/ list(reference, 0, 200));

/** What a receiver gets. */
export const response = /*@__PURE__*/ object<SequenceResponse>({
  version: literal(1),
  id: token,
  writer: token,
  revision: integer(0, Number.MAX_SAFE_INTEGER),
  invitation: optional(token),
  channel: optional(token),
  sequence: object<SequenceResponse['sequence']>({id: reference, hash: string}),
  status: word('partial', 'complete'),
  locale: token,
  satisfaction: word('satisfied', 'dissatisfied', 'unknown'),
  answers: map(answer),
  offers: chosen,
  contact: map(contact),
  reviews: chosen,
  data: map(json),
  context: map(json),
  path: list(reference, 0, 1000),
  seconds: map(nonNegative),
  startedAt: moment,
  updatedAt: moment,
  completedAt: optional(moment),
});
