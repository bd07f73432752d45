/** The answer to "How likely are you to recommend us?", which every template calls `nps`; undefined without one. */
export function npsOf({answers}) {
  return Number.isInteger(answers.nps) ? answers.nps : undefined;
}
