import {object} from '../object.js';
import {optional, report} from '../schema.js';
import {literal, word} from '../value.js';
import {atLeast, questionShape} from './question.js';
import {checkScale, scaleShape} from './scale.js';
import type {LocalizedText} from '../text.js';
import type {AtLeast, QuestionBase} from './question.js';

/** A scale of faces, stars, numbers or words. Value: an integer from 1 to `scale`. */
export interface RatingQuestionDefinition extends QuestionBase {
  type: 'rating';
  /** 2 to 10; default 5. Smileys go up to 5. */
  scale: number;
  /** Default `smileys` up to 5 points, else `numbers`. */
  look: 'smileys' | 'stars' | 'numbers' | 'labels';
  /** One per point, lowest first. */
  labels?: readonly LocalizedText[];
  satisfaction?: AtLeast;
}

/** Faces beyond five points cannot be told apart. */
const smileysLimit = 5;

export const rating = /*@__PURE__*/ object<RatingQuestionDefinition, 'scale' | 'look'>(
  {
    type: literal('rating'),
    ...questionShape,
    ...scaleShape,
    look: optional(word('smileys', 'stars', 'numbers', 'labels')),
    satisfaction: atLeast,
  },
  {
    defaults: ({scale = 5}) => ({scale, look: scale > smileysLimit ? 'numbers' : 'smileys'}),
    check(question, payload) {
      const {scale, look} = question;
      if (look === 'smileys' && scale > smileysLimit) {
        report(payload, 'smileys-scale', {scale, max: smileysLimit}, ['look']);
      }
      checkScale(question, payload);
    },
  },
);
