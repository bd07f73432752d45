import {
  CrossSellStep,
  type LanguageChooseEvent,
  type QuestionAnswerEvent,
  QuestionElement,
  QuestionnaireStep,
  ReviewStep,
  SequenceLanguage,
  type StepOfferEvent,
  type StepReviewEvent,
} from '@parcours/runner';

// Steps and questions keep no answers: the runner does. Alone in a story, these stand in for it.

export function keepAnswer(event: QuestionAnswerEvent) {
  const host = event.currentTarget;
  const {question, value} = event;
  if (host instanceof QuestionElement) Object.assign(host, {value, error: undefined});
  else if (host instanceof QuestionnaireStep) {
    const others = Object.entries(host.answers).filter(([id]) => id !== question);
    host.answers = Object.fromEntries(value === undefined ? others : [...others, [question, value]]);
  }
}

export function keepOffers(event: StepOfferEvent) {
  if (!(event.currentTarget instanceof CrossSellStep)) return;
  event.currentTarget.offers = event.offers;
  event.currentTarget.contact = event.contact ?? {};
}

/** No site is opened from a story. */
export function keepReview(event: StepReviewEvent) {
  if (!(event.currentTarget instanceof ReviewStep)) return;
  event.preventDefault();
  event.currentTarget.opened = [...new Set([...event.currentTarget.opened, event.site])];
}

export function keepLanguage(event: LanguageChooseEvent) {
  if (event.currentTarget instanceof SequenceLanguage) event.currentTarget.locale = event.locale;
}
