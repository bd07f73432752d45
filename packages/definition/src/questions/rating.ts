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
