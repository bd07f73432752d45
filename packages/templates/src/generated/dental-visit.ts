// Generated from ../sequences/dental-visit.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'dental-visit',
  name: {
    fr: 'Clinique dentaire, après une visite',
    en: 'Dental clinic, after a visit',
  },
  industry: 'dental',
  locales: ['fr', 'en'],
  brand: {
    name: 'Clinique Laurier',
    logo: {
      src: '/parcours/images/dental-visit/logo.svg',
      alt: {
        fr: 'Clinique Laurier',
        en: 'Clinique Laurier',
      },
      width: 28,
      height: 28,
    },
    accent: '#0b6e4f',
  },
  privacy: {
    text: {
      fr: 'Seule l’équipe de la clinique lit vos réponses.',
      en: 'Only the clinic’s own team reads your answers.',
    },
    url: 'https://clinique-laurier.example/confidentialite',
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        fr: '{{firstName|Bonjour}}, comment s’est passée votre visite?',
        en: '{{firstName|Hello}}, how did your visit go?',
      },
      preheader: {
        fr: 'Moins d’une minute, et Élise lit chaque réponse.',
        en: 'Less than a minute, and Élise reads every answer.',
      },
      heading: {
        fr: 'Merci de votre visite',
        en: 'Thank you for coming in',
      },
      body: {
        fr: '{{firstName|Bonjour}}, vous étiez à la clinique il y a peu. Dites-nous comment cela s’est passé : c’est ainsi que nous soignons aussi l’accueil, l’attente et les explications.\n\n**Élise Laurier, directrice,** lit toutes les réponses.',
        en: '{{firstName|Hello}}, you were at the clinic a short while ago. Tell us how it went: it helps us look after the welcome, the wait and the explanations as well as your teeth.\n\n**Élise Laurier, the director,** reads every answer.',
      },
      button: {
        fr: 'Donner mon avis',
        en: 'Give my opinion',
      },
      signature: {
        fr: 'Élise Laurier, directrice\nClinique Laurier, 1200, rue des Érables, Québec (Québec) G1R 2S7',
        en: 'Élise Laurier, Director\nClinique Laurier, 1200 rue des Érables, Québec QC G1R 2S7',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        fr: 'Clinique Laurier. {{firstName|Bonjour}}, comment a été votre visite? Une minute suffit. {{link}} Pour ne plus recevoir de textos, ARRET',
        en: 'Clinique Laurier: {{firstName|Hello}}, how did your visit go? It takes a minute. {{link}} Reply STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Comment s’est passée votre visite?',
        en: 'How did your visit go?',
      },
      body: {
        fr: 'Quelques questions, moins d’une minute. Seule l’équipe de la clinique lit vos réponses.',
        en: 'A few questions, less than a minute. Only the clinic’s own team reads your answers.',
      },
      button: {
        fr: 'Donner mon avis',
        en: 'Give my opinion',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'visit',
      title: {
        fr: 'Votre visite à la clinique',
        en: 'Your visit to the clinic',
      },
      intro: {
        fr: 'Quelques questions, moins d’une minute.',
        en: 'A few questions, less than a minute.',
      },
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {
            fr: 'Quelle est la probabilité que vous recommandiez la Clinique Laurier à un ami ou à un collègue?',
            en: 'How likely are you to recommend Clinique Laurier to a friend or colleague?',
          },
          lowLabel: {
            fr: 'Pas du tout probable',
            en: 'Not at all likely',
          },
          highLabel: {
            fr: 'Extrêmement probable',
            en: 'Extremely likely',
          },
          required: true,
          satisfaction: {
            atLeast: 7,
          },
          metric: 'nps',
        },
        {
          type: 'rating',
          id: 'welcome',
          label: {
            fr: 'Comment s’est passé l’accueil?',
            en: 'How was the welcome?',
          },
          look: 'smileys',
          labels: [
            {
              fr: 'Très mal',
              en: 'Very bad',
            },
            {
              fr: 'Plutôt mal',
              en: 'Rather bad',
            },
            {
              fr: 'Ni bien ni mal',
              en: 'Neither good nor bad',
            },
            {
              fr: 'Plutôt bien',
              en: 'Rather good',
            },
            {
              fr: 'Très bien',
              en: 'Very good',
            },
          ],
          metric: 'welcome',
        },
        {
          type: 'single-choice',
          id: 'on-time',
          label: {
            fr: 'Votre rendez-vous a-t-il commencé à l’heure?',
            en: 'Did your appointment start on time?',
          },
          look: 'buttons',
          options: [
            {
              id: 'yes',
              label: {
                fr: 'Oui',
                en: 'Yes',
              },
            },
            {
              id: 'nearly',
              label: {
                fr: 'Plus ou moins',
                en: 'More or less',
              },
            },
            {
              id: 'no',
              label: {
                fr: 'Non',
                en: 'No',
              },
            },
          ],
          metric: 'punctuality',
        },
        {
          type: 'multiple-choice',
          id: 'missed',
          label: {
            fr: 'Qu’est-ce qui vous a déçu?',
            en: 'What let you down?',
          },
          help: {
            fr: 'Tout ce qui s’applique.',
            en: 'Choose all that apply.',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'welcome',
                atMost: 2,
              },
            ],
          },
          options: [
            {
              id: 'wait',
              label: {
                fr: 'L’attente',
                en: 'The wait',
              },
            },
            {
              id: 'listening',
              label: {
                fr: 'L’écoute ou les explications',
                en: 'How we listened or explained',
              },
            },
            {
              id: 'comfort',
              label: {
                fr: 'La douleur ou l’inconfort',
                en: 'Pain or discomfort',
              },
            },
            {
              id: 'result',
              label: {
                fr: 'Le résultat du soin',
                en: 'The result of the treatment',
              },
            },
            {
              id: 'bill',
              label: {
                fr: 'Le prix ou la facture',
                en: 'The price or the bill',
              },
            },
          ],
          other: {
            label: {
              fr: 'Autre chose',
              en: 'Something else',
            },
          },
        },
        {
          type: 'text',
          id: 'comment',
          label: {
            fr: 'Que pourrions-nous améliorer?',
            en: 'What could we do better?',
          },
          help: {
            fr: 'Un détail aide plus qu’un long texte.',
            en: 'One detail helps more than a long text.',
          },
          lines: 3,
          maxLength: 1000,
        },
        {
          type: 'consent',
          id: 'callback',
          label: {
            fr: 'J’accepte qu’Élise Laurier communique avec moi au sujet de cette visite.',
            en: 'I agree that Élise Laurier may contact me about this visit.',
          },
          showIf: {
            question: 'nps',
            satisfactory: false,
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'extras',
      title: {
        fr: 'Pour votre prochain sourire',
        en: 'For your next smile',
      },
      intro: {
        fr: 'Un choix ou plusieurs, et nous vous rappelons. Rien n’est commandé ici.',
        en: 'Pick what you like and we will call you. Nothing is ordered here.',
      },
      button: {
        fr: 'Envoyer',
        en: 'Send',
      },
      offers: [
        {
          id: 'whitening',
          title: {
            fr: 'Blanchiment',
            en: 'Whitening',
          },
          description: {
            fr: 'Une séance d’une heure',
            en: 'One session of one hour',
          },
          image: {
            src: '/parcours/images/dental-visit/whitening.svg',
            alt: {
              fr: 'Une dent qui brille',
              en: 'A shining tooth',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '249.00',
            currency: 'CAD',
          },
        },
        {
          id: 'aligners',
          title: {
            fr: 'Gouttières claires',
            en: 'Clear aligners',
          },
          description: {
            fr: 'Prix par mois, première visite offerte',
            en: 'Price per month, first visit free',
          },
          image: {
            src: '/parcours/images/dental-visit/aligners.svg',
            alt: {
              fr: 'Une gouttière transparente sur une arcade',
              en: 'A clear aligner on a row of teeth',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '180.00',
            currency: 'CAD',
          },
        },
        {
          id: 'night-guard',
          title: {
            fr: 'Plaque de nuit',
            en: 'Night guard',
          },
          description: {
            fr: 'Moulée sur vos dents',
            en: 'Moulded to your teeth',
          },
          image: {
            src: '/parcours/images/dental-visit/night-guard.svg',
            alt: {
              fr: 'Une plaque dentaire sous la lune',
              en: 'A dental guard under the moon',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '385.00',
            currency: 'CAD',
          },
        },
      ],
      choose: 'many',
      decline: {
        fr: 'Non, merci',
        en: 'No, thanks',
      },
      contact: {
        ask: 'phone',
        required: true,
        consent: {
          fr: 'J’accepte qu’on m’appelle à ce sujet.',
          en: 'I agree to be called about this.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        fr: 'Le direz-vous aux autres?',
        en: 'Will you tell others?',
      },
      intro: {
        fr: 'Un avis aide vos voisins à choisir leur dentiste.',
        en: 'A review helps your neighbours choose their dentist.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=CLINIQUE-LAURIER',
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/clinique-laurier/reviews',
        },
        {
          id: 'pages-jaunes',
          site: 'pages-jaunes',
          url: {
            fr: 'https://www.pagesjaunes.ca/bus/clinique-laurier',
            en: 'https://www.yellowpages.ca/bus/clinique-laurier',
          },
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, {{firstName|et à bientôt}}!',
        en: 'Thank you, {{firstName|and see you soon}}!',
      },
      body: {
        fr: 'Vos réponses sont arrivées. Si vous avez choisi un soin, **Élise** vous appelle d’ici deux jours ouvrables.\n\nD’ici là, prenez soin de ce sourire.',
        en: 'Your answers have arrived. If you picked a treatment, **Élise** will call you within two working days.\n\nUntil then, take care of that smile.',
      },
      image: {
        src: '/parcours/images/dental-visit/thank-you.svg',
        alt: {
          fr: 'Un visage souriant dans une couronne de laurier',
          en: 'A smiling face in a laurel wreath',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Retourner au site de la clinique',
          en: 'Back to the clinic’s site',
        },
        url: {
          fr: 'https://clinique-laurier.example/',
          en: 'https://clinique-laurier.example/en/',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Nous sommes désolés, {{firstName|et nous vous écoutons}}.',
        en: 'We are sorry, {{firstName|and we are listening}}.',
      },
      body: {
        fr: '**Élise Laurier, directrice,** lit vos réponses aujourd’hui et, si vous l’avez accepté, vous écrit d’ici demain midi.\n\nMerci de nous l’avoir dit : c’est ainsi que nous pouvons réparer.',
        en: '**Élise Laurier, the director,** reads your answers today and, if you agreed to it, writes to you by noon tomorrow.\n\nThank you for telling us: this is how we can put it right.',
      },
      image: {
        src: '/parcours/images/dental-visit/elise.svg',
        alt: {
          fr: 'Portrait d’Élise Laurier',
          en: 'Portrait of Élise Laurier',
        },
        width: 96,
        height: 96,
      },
      button: {
        label: {
          fr: 'Parler à Élise maintenant',
          en: 'Talk to Élise now',
        },
        url: 'tel:+14185550117',
      },
    },
  },
};
