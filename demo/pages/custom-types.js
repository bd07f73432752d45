// One script for this page: the library, our elements, and what the library has to know of them. All of it runs before
// the runner has fetched its sequence, so the types are known by the time it is read.
import {registerQuestionType, registerStepType} from '/parcours/parcours.js';
import {AppointmentStep} from '/pages/appointment-step.js';
import {PainScale} from '/pages/pain-scale.js';

customElements.define('clinic-pain-scale', PainScale);
customElements.define('clinic-appointment', AppointmentStep);

/** A schema as Standard Schema (https://standardschema.dev) has it; zod, valibot or arktype would do as well. */
const schema = (validates, message) => ({
  '~standard': {
    version: 1,
    vendor: 'physio-riviere',
    validate: value => (validates(value) ? {value} : {issues: [{message}]}),
  },
});

registerQuestionType({
  type: 'clinic:pain-scale',
  tag: 'clinic-pain-scale',
  schema: schema(
    ({words}) => words?.length === 5,
    'A pain scale has five words, for the least to the most pain.',
  ),
  value: schema(value => isPain(value), 'Pain is a whole number from 0 to 10.'),
  validity: (question, value) => (isPain(value) ? undefined : {code: 'invalid', params: {}}),
  // Much pain is a reason for an apology and a call, as a bad rating is.
  satisfactory: ({satisfaction}, value) => (satisfaction ? value <= satisfaction.atMost : undefined),
});

registerStepType({
  type: 'clinic:appointment',
  tag: 'clinic-appointment',
  schema: schema(
    ({slots}) => Array.isArray(slots) && slots.length > 0,
    'An appointment needs a slot to choose.',
  ),
  value: schema(({slot}) => slot === null || typeof slot === 'string', 'A slot is an id, or null for none.'),
});

function isPain(value) {
  return Number.isInteger(value) && value >= 0 && value <= 10;
}
