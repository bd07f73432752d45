/** What one person needs for a question, in seconds: a tap, several, or a few typed words. */
const tap = 5;
const taps = 8;
const typed = 25;
/** An optional text is read and mostly skipped. */
const skipped = 3;

function secondsOf(question) {
  switch (question.type) {
    case 'matrix':
      return tap * question.rows.length;
    case 'multiple-choice':
      return taps;
    case 'text':
      return question.required ? typed : skipped;
    default:
      return tap;
  }
}

const secondsByStep = {content: 4, 'cross-sell': 8, review: 5};

/**
 * What a gallery shows of a sequence without loading it. Questions and seconds are those of a satisfied customer
 * who is asked no sub-question.
 */
export function factsOf({id, industry, name, brand, message, steps}) {
  const seen = steps.filter(({audience, showIf}) => audience !== 'dissatisfied' && !showIf);
  const questions = seen.flatMap(step => step.questions ?? []).filter(({showIf}) => !showIf);
  const seconds = [...questions.map(secondsOf), ...seen.map(({type}) => secondsByStep[type] ?? 0)].reduce(
    (sum, each) => sum + each,
    0,
  );
  return {
    id,
    industry,
    name,
    accent: brand.accent,
    channel: message.channel,
    channels: ['email', 'sms', 'hyperlink'].filter(channel => message[channel]),
    steps: steps.map(({type}) => type),
    questions: questions.length,
    seconds: Math.ceil(seconds / 5) * 5,
  };
}
