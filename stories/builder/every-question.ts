import dentalVisit from '@parcours/templates/sequences/dental-visit.json';

const options = [
  {id: 'friend', label: {en: 'From a friend', fr: 'Par un ami'}},
  {id: 'search', label: {en: 'By searching online', fr: 'En cherchant en ligne'}},
  {id: 'street', label: {en: 'By walking past', fr: 'En passant devant'}},
];

/** One question of each type, with something in every field that is its own. */
const questions = [
  {
    type: 'nps',
    id: 'nps',
    label: {en: 'Would you recommend us?', fr: 'Nous recommanderiez-vous?'},
    lowLabel: {en: 'Not at all likely', fr: 'Pas du tout probable'},
    highLabel: {en: 'Extremely likely', fr: 'Extrêmement probable'},
    required: true,
    satisfaction: {atLeast: 7},
  },
  {
    type: 'rating',
    id: 'welcome',
    label: {en: 'How was the welcome?', fr: 'Comment s’est passé l’accueil?'},
    look: 'smileys',
    scale: 3,
    labels: [
      {en: 'Bad', fr: 'Mal'},
      {en: 'So-so', fr: 'Passable'},
      {en: 'Good', fr: 'Bien'},
    ],
    required: true,
  },
  {
    type: 'single-choice',
    id: 'on-time',
    label: {en: 'Did we start on time?', fr: 'Avons-nous commencé à l’heure?'},
    look: 'buttons',
    options: [
      {id: 'yes', label: {en: 'Yes', fr: 'Oui'}},
      {id: 'nearly', label: {en: 'More or less', fr: 'Plus ou moins'}},
      {id: 'no', label: {en: 'No', fr: 'Non'}},
    ],
    required: true,
    satisfaction: {oneOf: ['yes', 'nearly']},
  },
  {
    type: 'multiple-choice',
    id: 'heard',
    label: {en: 'How did you hear about us?', fr: 'Comment nous avez-vous connus?'},
    options,
    other: true,
    max: 2,
  },
  {
    type: 'matrix',
    id: 'people',
    label: {en: 'How did each look after you?', fr: 'Comment chacun s’est-il occupé de vous?'},
    rows: [
      {id: 'reception', label: {en: 'Reception', fr: 'La réception'}},
      {id: 'dentist', label: {en: 'Dentist', fr: 'Le dentiste'}},
    ],
    scale: 5,
    notApplicable: true,
  },
  {
    type: 'text',
    id: 'why',
    label: {en: 'What could we do better?', fr: 'Que pourrions-nous mieux faire?'},
    lines: 3,
    showIf: {
      all: [
        {question: 'nps', atMost: 6},
        {question: 'on-time', oneOf: ['no']},
      ],
    },
  },
  {
    type: 'number',
    id: 'visits',
    label: {en: 'How many visits this year?', fr: 'Combien de visites cette année?'},
    min: 1,
    max: 12,
    unit: {en: 'visits', fr: 'visites'},
  },
  {
    type: 'date',
    id: 'next',
    label: {en: 'When should we call you?', fr: 'Quand vous appeler?'},
    min: '2026-06-01',
    max: '2026-08-31',
  },
  {
    type: 'consent',
    id: 'callback',
    label: {en: 'Élise may call me.', fr: 'Élise peut m’appeler.'},
    help: {en: 'Once, by telephone.', fr: 'Une seule fois, par téléphone.'},
  },
];

/** The dental clinic’s sequence, with these questions in its first step. */
export const asking = (asked: readonly object[]) => ({
  ...dentalVisit,
  steps: [{...dentalVisit.steps[0], questions: asked}, ...dentalVisit.steps.slice(1)],
});

/** Everything that can be asked. */
export const everyQuestion = asking(questions);

/** The same, but for what is written otherwise in the question of that id. */
export const everyQuestionBut = (id: string, other: object) =>
  asking(questions.map(question => (question.id === id ? {...question, ...other} : question)));
