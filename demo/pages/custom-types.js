// One script for this page: the library, our elements, and what the library has to know of them. All of it runs before
// the runner has fetched its sequence, so the types are known by the time it is read.
import {registerQuestionType, registerStepType} from '/parcours/parcours.js';
import {AppointmentEditor} from '/pages/appointment-editor.js';
import {AppointmentStep} from '/pages/appointment-step.js';
import {PainScaleEditor} from '/pages/pain-scale-editor.js';
import {PainScale} from '/pages/pain-scale.js';

customElements.define('clinic-pain-scale', PainScale);
customElements.define('clinic-appointment', AppointmentStep);
customElements.define('clinic-pain-scale-editor', PainScaleEditor);
customElements.define('clinic-appointment-editor', AppointmentEditor);

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
  // For the page where sequences are edited; a page that only shows them has no use for it.
  editor: {
    name: {en: 'Pain scale', fr: 'Échelle de douleur'},
    note: {en: 'from 0 to 10, with words', fr: 'de 0 à 10, avec des mots'},
    tag: 'clinic-pain-scale-editor',
    start: () => ({
      label: {en: 'How much does it hurt?', fr: 'À quel point avez-vous mal?'},
      required: true,
      words: [
        {en: 'No pain', fr: 'Aucune douleur'},
        {en: 'Mild', fr: 'Légère'},
        {en: 'Moderate', fr: 'Moyenne'},
        {en: 'Severe', fr: 'Forte'},
        {en: 'The worst', fr: 'La pire'},
      ],
    }),
  },
});

registerStepType({
  type: 'clinic:appointment',
  tag: 'clinic-appointment',
  schema: schema(
    ({slots}) => Array.isArray(slots) && slots.length > 0,
    'An appointment needs a slot to choose.',
  ),
  value: schema(({slot}) => slot === null || typeof slot === 'string', 'A slot is an id, or null for none.'),
  editor: {
    name: {en: 'Appointment', fr: 'Rendez-vous'},
    note: {en: 'Times to choose from', fr: 'Des moments à choisir'},
    tag: 'clinic-appointment-editor',
    start: () => ({
      title: {en: 'Your next visit', fr: 'Votre prochaine visite'},
      audience: 'everyone',
      slots: [{id: 'slot-1', label: {en: 'Tuesday morning', fr: 'Mardi matin'}}],
    }),
  },
});

function isPain(value) {
  return Number.isInteger(value) && value >= 0 && value <= 10;
}
