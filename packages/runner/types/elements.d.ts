// Made by npm run docs from the sources.

import type {
  ConsentQuestion,
  ContentStep,
  CrossSellStep,
  DateQuestion,
  LanguageChooseEvent,
  MatrixQuestion,
  MultipleChoiceQuestion,
  NpsQuestion,
  NumberQuestion,
  QuestionAnswerEvent,
  QuestionEnterEvent,
  QuestionnaireStep,
  RatingQuestion,
  ReviewStep,
  SequenceAnswerEvent,
  SequenceCompleteEvent,
  SequenceDeliveryEvent,
  SequenceDialog,
  SequenceErrorEvent,
  SequenceLanguage,
  SequenceOfferEvent,
  SequenceProgress,
  SequenceReadyEvent,
  SequenceReviewEvent,
  SequenceRunner,
  SequenceSatisfactionEvent,
  SequenceStepEvent,
  SingleChoiceQuestion,
  StepBackEvent,
  StepOfferEvent,
  StepReviewEvent,
  StepSubmitEvent,
  TextQuestion,
  ThankYouStep,
} from '../dist/index.js';

/** What each tag takes: properties by name, attributes that no property is called as, and its events. */
export interface Elements {
  /** One sentence to agree to, and one tick, never there beforehand. */
  'consent-question': {
    element: ConsentQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent};
  };
  /** A welcome or an explanation; nothing is asked. */
  'content-step': {
    element: ContentStep;
    properties: 'step' | 'headingLevel' | 'canGoBack' | 'noBack' | 'locale' | 'source' | 'variables';
    attributes: {'heading-level'?: number | string; 'can-go-back'?: boolean | ''; 'no-back'?: boolean | ''};
    events: {'step-submit': StepSubmitEvent; 'step-back': StepBackEvent};
  };
  /** Offers to pick from; nothing is ticked beforehand, and "No, thanks" has the same weight. */
  'cross-sell-step': {
    element: CrossSellStep;
    properties:
      | 'offers'
      | 'contact'
      | 'step'
      | 'headingLevel'
      | 'canGoBack'
      | 'noBack'
      | 'locale'
      | 'source'
      | 'variables';
    attributes: {'heading-level'?: number | string; 'can-go-back'?: boolean | ''; 'no-back'?: boolean | ''};
    events: {'step-offer': StepOfferEvent; 'step-submit': StepSubmitEvent; 'step-back': StepBackEvent};
  };
  /** A day, in the browser's own date field, with the days that are possible in words. */
  'date-question': {
    element: DateQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent; 'question-enter': QuestionEnterEvent};
  };
  /** Several things on one scale: a card for each, with its numbers. Digits answer the row that has the focus. */
  'matrix-question': {
    element: MatrixQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent};
  };
  /** Some of several, as a list of checkboxes, perhaps with an answer of one's own. */
  'multiple-choice-question': {
    element: MultipleChoiceQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent};
  };
  /** How likely is it, from 0 to 10? One joined row of radios. Digits answer it: 1 then 0 is 10. */
  'nps-question': {
    element: NpsQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent};
  };
  /** A number with its unit, written as the language writes it; a stepper where few values are possible. */
  'number-question': {
    element: NumberQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent; 'question-enter': QuestionEnterEvent};
  };
  /** A page of questions, or one question after the other. */
  'questionnaire-step': {
    element: QuestionnaireStep;
    properties:
      | 'questions'
      | 'answers'
      | 'seed'
      | 'step'
      | 'headingLevel'
      | 'canGoBack'
      | 'noBack'
      | 'locale'
      | 'source'
      | 'variables';
    attributes: {'heading-level'?: number | string; 'can-go-back'?: boolean | ''; 'no-back'?: boolean | ''};
    events: {
      'question-answer': QuestionAnswerEvent;
      'step-submit': StepSubmitEvent;
      'step-back': StepBackEvent;
    };
  };
  /** A scale of faces, stars, numbers or words. Digits answer it: 1 then 0 is 10. */
  'rating-question': {
    element: RatingQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent};
  };
  /** The customer's own words to copy, and the sites to paste them on. The step stays while a site is open. */
  'review-step': {
    element: ReviewStep;
    properties:
      | 'words'
      | 'opened'
      | 'step'
      | 'headingLevel'
      | 'canGoBack'
      | 'noBack'
      | 'locale'
      | 'source'
      | 'variables';
    attributes: {'heading-level'?: number | string; 'can-go-back'?: boolean | ''; 'no-back'?: boolean | ''};
    events: {'step-review': StepReviewEvent; 'step-submit': StepSubmitEvent; 'step-back': StepBackEvent};
  };
  /** A native dialog that holds a runner. Closing it keeps the answers. */
  'sequence-dialog': {
    element: SequenceDialog;
    properties: 'for' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {};
  };
  /** With two languages, one button that names the other one in its own words; with more, a menu. */
  'sequence-language': {
    element: SequenceLanguage;
    properties: 'locales' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'language-choose': LanguageChooseEvent};
  };
  /** "Step 2 of 4": where the customer is, in words, with marks that repeat them. */
  'sequence-progress': {
    element: SequenceProgress;
    properties: 'done' | 'total' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {};
  };
  /** Carries a customer through a whole sequence, and sends what they answered. */
  'sequence-runner': {
    element: SequenceRunner;
    properties:
      | 'src'
      | 'definition'
      | 'endpoint'
      | 'deliver'
      | 'context'
      | 'answers'
      | 'fromLink'
      | 'persist'
      | 'storageKey'
      | 'preview'
      | 'noLanguageSwitch'
      | 'noProgress'
      | 'noBack'
      | 'headingLevel'
      | 'history'
      | 'resetAfter'
      | 'fill'
      | 'debug'
      | 'locale'
      | 'source'
      | 'variables';
    attributes: {
      'from-link'?: boolean | '';
      'storage-key'?: string;
      'no-language-switch'?: boolean | '';
      'no-progress'?: boolean | '';
      'no-back'?: boolean | '';
      'heading-level'?: number | string;
      'reset-after'?: number | string;
    };
    events: {
      'sequence-ready': SequenceReadyEvent;
      'sequence-answer': SequenceAnswerEvent;
      'sequence-step': SequenceStepEvent;
      'sequence-satisfaction': SequenceSatisfactionEvent;
      'sequence-offer': SequenceOfferEvent;
      'sequence-review': SequenceReviewEvent;
      'sequence-complete': SequenceCompleteEvent;
      'sequence-delivery': SequenceDeliveryEvent;
      'sequence-error': SequenceErrorEvent;
    };
  };
  /** One of several, as a list, as buttons or as a dropdown, perhaps with an answer of one's own. */
  'single-choice-question': {
    element: SingleChoiceQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent};
  };
  /** A typed answer, on one line or on several: the field grows with what is written in it. */
  'text-question': {
    element: TextQuestion;
    properties: 'question' | 'value' | 'error' | 'seed' | 'alone' | 'locale' | 'source' | 'variables';
    attributes: {};
    events: {'question-answer': QuestionAnswerEvent; 'question-enter': QuestionEnterEvent};
  };
  /** The final message: a heading, words, a picture, one button. Nothing leads back from it. */
  'thank-you-step': {
    element: ThankYouStep;
    properties: 'ending' | 'satisfaction' | 'headingLevel' | 'locale' | 'source' | 'variables';
    attributes: {'heading-level'?: number | string};
    events: {};
  };
}

/** The properties and attributes of one of them. */
export type Settings<T extends Elements[keyof Elements]> = {
  [K in T['properties'] & keyof T['element']]?: T['element'][K] | undefined;
} & T['attributes'];
