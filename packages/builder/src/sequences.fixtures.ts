import {parseDefinition, type SequenceDefinition} from '@parcours/definition';

/** A short sequence with everything that commands must look after, parsed. */
export function visit(): SequenceDefinition {
  const parsed = parseDefinition({
    version: 1,
    id: 'after-visit',
    name: {en: 'After a visit', fr: 'Après une visite'},
    locales: ['en', 'fr'],
    brand: {name: 'Clinique Laurier', accent: '#0b6e4f'},
    message: {
      channel: 'email',
      email: {
        subject: {en: 'How was your visit?', fr: 'Comment s’est passée votre visite?'},
        heading: {en: 'Your visit', fr: 'Votre visite'},
        body: {en: 'A minute of your time?', fr: 'Une minute de votre temps?'},
        button: {en: 'Give my opinion', fr: 'Donner mon avis'},
      },
    },
    steps: [
      {
        type: 'questionnaire',
        id: 'visit',
        title: {en: 'Your visit', fr: 'Votre visite'},
        questions: [
          {
            type: 'nps',
            id: 'nps',
            label: {en: 'How likely are you to recommend us?', fr: 'Nous recommanderiez-vous?'},
            required: true,
            satisfaction: {atLeast: 7},
          },
          {
            type: 'single-choice',
            id: 'on-time',
            label: {en: 'Did it start on time?', fr: 'Avons-nous commencé à l’heure?'},
            options: [
              {id: 'yes', label: {en: 'Yes', fr: 'Oui'}},
              {id: 'nearly', label: {en: 'Nearly', fr: 'Presque'}},
              {id: 'no', label: {en: 'No', fr: 'Non'}},
            ],
            required: true,
            satisfaction: {oneOf: ['yes', 'nearly']},
          },
          {
            type: 'text',
            id: 'why',
            label: {en: 'What could we do better?', fr: 'Que pourrions-nous faire mieux?'},
            lines: 3,
            showIf: {question: 'nps', atMost: 8},
          },
        ],
      },
      {
        type: 'cross-sell',
        id: 'extras',
        title: {en: 'While you are here', fr: 'Pendant que vous y êtes'},
        offers: [{id: 'whitening', title: {en: 'Whitening', fr: 'Blanchiment'}}],
      },
      {
        type: 'review',
        id: 'public',
        title: {en: 'Would you tell others?', fr: 'Le direz-vous aux autres?'},
        sites: [{id: 'google', site: 'google', url: 'https://g.page/r/example/review'}],
      },
    ],
    thankYou: {
      satisfied: {title: {en: 'Thank you!', fr: 'Merci!'}},
      dissatisfied: {title: {en: 'We are sorry', fr: 'Nous sommes désolés'}},
    },
  });
  if (!parsed.ok) throw new Error(`The fixture does not parse: ${JSON.stringify(parsed.issues)}`);
  return parsed.definition;
}
