import {ConsentQuestion} from './questions/consent-question/consent-question.js';
import {DateQuestion} from './questions/date-question/date-question.js';
import {MatrixQuestion} from './questions/matrix-question/matrix-question.js';
import {MultipleChoiceQuestion} from './questions/multiple-choice-question/multiple-choice-question.js';
import {NpsQuestion} from './questions/nps-question/nps-question.js';
import {NumberQuestion} from './questions/number-question/number-question.js';
import {RatingQuestion} from './questions/rating-question/rating-question.js';
import {SingleChoiceQuestion} from './questions/single-choice-question/single-choice-question.js';
import {TextQuestion} from './questions/text-question/text-question.js';
import {SequenceDialog} from './sequence-dialog/sequence-dialog.js';
import {SequenceLanguage} from './sequence-language/sequence-language.js';
import {SequenceProgress} from './sequence-progress/sequence-progress.js';
import {SequenceRunner} from './sequence-runner/sequence-runner.js';
import {ContentStep} from './steps/content-step/content-step.js';
import {CrossSellStep} from './steps/cross-sell-step/cross-sell-step.js';
import {QuestionnaireStep} from './steps/questionnaire-step/questionnaire-step.js';
import {ReviewStep} from './steps/review-step/review-step.js';
import {ThankYouStep} from './steps/thank-you-step/thank-you-step.js';
import {defineElements} from './registry.js';
import {version} from './version.js';

// The runner comes last: when it wakes up on the page, all that it renders is there.
defineElements(version, {
  'consent-question': ConsentQuestion,
  'date-question': DateQuestion,
  'matrix-question': MatrixQuestion,
  'multiple-choice-question': MultipleChoiceQuestion,
  'nps-question': NpsQuestion,
  'number-question': NumberQuestion,
  'rating-question': RatingQuestion,
  'single-choice-question': SingleChoiceQuestion,
  'text-question': TextQuestion,
  'content-step': ContentStep,
  'cross-sell-step': CrossSellStep,
  'questionnaire-step': QuestionnaireStep,
  'review-step': ReviewStep,
  'thank-you-step': ThankYouStep,
  'sequence-language': SequenceLanguage,
  'sequence-progress': SequenceProgress,
  'sequence-runner': SequenceRunner,
  'sequence-dialog': SequenceDialog,
});
