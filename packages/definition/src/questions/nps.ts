import type {LocalizedText} from '../text.js';
import type {AtLeast, QuestionBase} from './question.js';

/** How likely are you to recommend us? Value: an integer from 0 to 10. */
export interface NpsQuestionDefinition extends QuestionBase {
  type: 'nps';
  lowLabel?: LocalizedText;
  highLabel?: LocalizedText;
  satisfaction?: AtLeast;
}
