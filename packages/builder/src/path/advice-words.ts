import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Advice, SequenceDefinition} from '@parcours/definition';

/** What an advice's fix does, as a button says it. */
export function fixName({id, params}: Advice, msg: MsgFn): string {
  switch (id) {
    case 'review-gating':
      return msg('Ask everyone', {id: 'advice.ask-everyone'});
    case 'filter-avoidable':
      return msg('Make it required', {id: 'advice.require'});
    case 'questionnaire-not-first':
      return msg('Move to the start', {id: 'move.first'});
    case 'review-not-last':
      return msg('Move to the end', {id: 'move.last'});
    case 'questionnaire-hidden':
      return msg('Show it to everyone', {id: 'advice.show-everyone'});
    case 'ending-missing':
      return msg('Write one', {id: 'advice.write-ending'});
    case 'free-answer-ignored':
      return params['list'] === 'oneOf'
        ? msg('Count it as satisfied', {id: 'advice.count-satisfied'})
        : msg('Count it as dissatisfied', {id: 'advice.count-dissatisfied'});
    case 'sms-too-long':
      return msg('Plain forms', {id: 'advice.plain-forms'});
    default:
      return msg('Mend it', {id: 'advice.fix'});
  }
}

/**
 * The advice that the path shows. What belongs to translations has its own view, and what a channel says that is not
 * used concerns nobody.
 */
export function adviceOfPath(advice: readonly Advice[], {message}: SequenceDefinition): Advice[] {
  return advice.filter(
    ({id, path: [first, second]}) =>
      !id.startsWith('translation-') &&
      !(first === 'message' && second !== message.channel && String(second) in message),
  );
}
