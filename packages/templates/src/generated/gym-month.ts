// Generated from ../sequences/gym-month.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'gym-month',
  name: {
    en: 'Gym, after the first month',
    fr: 'Gym, après le premier mois',
  },
  industry: 'gym',
  locales: ['en', 'fr'],
  brand: {
    name: 'Studio Cadence',
    logo: {
      src: '/parcours/images/gym-month/logo.svg',
      alt: {
        en: 'Studio Cadence',
        fr: 'Studio Cadence',
      },
      width: 28,
      height: 28,
    },
    accent: '#35611b',
  },
  privacy: {
    text: {
      en: 'Only our coaches read your answers.',
      fr: 'Seuls nos entraîneurs lisent vos réponses.',
    },
    url: {
      en: 'https://studio-cadence.example/privacy',
      fr: 'https://studio-cadence.example/fr/confidentialite',
    },
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        en: '{{firstName|Hello}}, one month in. Still sore?',
        fr: '{{firstName|Bonjour}}, un mois déjà. Encore des courbatures?',
      },
      preheader: {
        en: 'The second month is when most people stop. Let us see that you do not.',
        fr: 'C’est au deuxième mois que la plupart arrêtent. Faisons mentir la moyenne.',
      },
      heading: {
        en: 'Your first month',
        fr: 'Votre premier mois',
      },
      body: {
        en: '{{firstName|Hello}}, you signed up a month ago with something in mind. Are you getting there?\n\nAnswer in under a minute, and **Yasmine**, our head coach, changes your program if it needs changing.',
        fr: '{{firstName|Bonjour}}, il y a un mois, vous commenciez avec une idée en tête. Y arrivez-vous?\n\nRépondez en moins d’une minute : **Yasmine**, notre entraîneuse en chef, change votre programme s’il le faut.',
      },
      button: {
        en: 'Take stock',
        fr: 'Faire le point',
      },
      signature: {
        en: 'Yasmine Benali, Head Coach\nStudio Cadence, 77 King St. W., Sherbrooke QC J1H 1P2',
        fr: 'Yasmine Benali, entraîneuse en chef\nStudio Cadence, 77, rue King Ouest, Sherbrooke (Québec) J1H 1P2',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        en: 'Studio Cadence: {{firstName|hello}}, one month in! Is it working for you? {{link}} Reply STOP to opt out',
        fr: 'Studio Cadence. {{firstName|Bonjour}}, un mois déjà! Y arrivez-vous? {{link}} ARRET pour ne plus recevoir de textos',
      },
    },
    hyperlink: {
      title: {
        en: 'One month in',
        fr: 'Un mois déjà',
      },
      body: {
        en: 'Under a minute, between two sets.',
        fr: 'Moins d’une minute, entre deux séries.',
      },
      button: {
        en: 'Take stock',
        fr: 'Faire le point',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'month',
      title: {
        en: 'Your first month',
        fr: 'Votre premier mois',
      },
      questions: [
        {
          type: 'multiple-choice',
          id: 'goals',
          label: {
            en: 'What did you come for?',
            fr: 'Que venez-vous chercher?',
          },
          help: {
            en: 'What counts most.',
            fr: 'Ce qui compte le plus.',
          },
          max: 2,
          other: {
            label: {
              en: 'Something else',
              fr: 'Autre chose',
            },
          },
          options: [
            {
              id: 'strength',
              label: {
                en: 'Strength',
                fr: 'De la force',
              },
            },
            {
              id: 'weight',
              label: {
                en: 'Weight',
                fr: 'Une question de poids',
              },
            },
            {
              id: 'sleep',
              label: {
                en: 'Sleep and energy',
                fr: 'Du sommeil et de l’énergie',
              },
            },
            {
              id: 'injury',
              label: {
                en: 'Getting over an injury',
                fr: 'La suite d’une blessure',
              },
            },
            {
              id: 'people',
              label: {
                en: 'People',
                fr: 'Du monde',
              },
            },
          ],
        },
        {
          type: 'rating',
          id: 'progress',
          label: {
            en: 'How close are you? 1 is day one, 10 is your goal.',
            fr: 'Où en êtes-vous? 1 est le premier jour, 10 est le but.',
          },
          look: 'numbers',
          scale: 10,
          metric: 'progress',
        },
        {
          type: 'nps',
          id: 'nps',
          label: {
            en: 'How likely are you to bring a friend or colleague to Studio Cadence?',
            fr: 'Quelle est la probabilité que vous invitiez un ami ou un collègue à Studio Cadence?',
          },
          lowLabel: {
            en: 'Not at all likely',
            fr: 'Pas du tout probable',
          },
          highLabel: {
            en: 'Extremely likely',
            fr: 'Extrêmement probable',
          },
          required: true,
          satisfaction: {
            atLeast: 7,
          },
          metric: 'nps',
        },
        {
          type: 'multiple-choice',
          id: 'friction',
          label: {
            en: 'What makes it hard to come?',
            fr: 'Qu’est-ce qui rend la chose difficile?',
          },
          help: {
            en: 'Choose all that apply.',
            fr: 'Tout ce qui s’applique.',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'progress',
                atMost: 3,
              },
            ],
          },
          other: {
            label: {
              en: 'Something else',
              fr: 'Autre chose',
            },
          },
          options: [
            {
              id: 'crowd',
              label: {
                en: 'Too many people at my hours',
                fr: 'Trop de monde à mes heures',
              },
            },
            {
              id: 'schedule',
              label: {
                en: 'The class times',
                fr: 'L’horaire des cours',
              },
            },
            {
              id: 'lost',
              label: {
                en: 'I do not know what to do',
                fr: 'Je ne sais pas quoi faire',
              },
            },
            {
              id: 'welcome',
              label: {
                en: 'I do not feel at home',
                fr: 'Je ne me sens pas à ma place',
              },
            },
            {
              id: 'clean',
              label: {
                en: 'It is not clean enough',
                fr: 'Ce n’est pas assez propre',
              },
            },
            {
              id: 'price',
              label: {
                en: 'The price',
                fr: 'Le prix',
              },
            },
          ],
        },
        {
          type: 'text',
          id: 'comment',
          label: {
            en: 'One thing you would change here',
            fr: 'Une chose que vous changeriez ici',
          },
          lines: 2,
          maxLength: 500,
        },
        {
          type: 'consent',
          id: 'talk',
          label: {
            en: 'I agree that Yasmine may write to me about my answers.',
            fr: 'J’accepte que Yasmine m’écrive au sujet de mes réponses.',
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
      id: 'month-two',
      title: {
        en: 'For the second month',
        fr: 'Pour le deuxième mois',
      },
      intro: {
        en: 'Choose one to try, and Yasmine writes with the times she is free.',
        fr: 'Choisissez-en un à essayer, et Yasmine vous propose ses heures libres.',
      },
      offers: [
        {
          id: 'three-sessions',
          title: {
            en: 'Three sessions with a coach',
            fr: 'Trois séances avec un entraîneur',
          },
          description: {
            en: 'Your program, set up again',
            fr: 'Votre programme, remis au point',
          },
          price: {
            amount: '165.00',
            currency: 'CAD',
          },
        },
        {
          id: 'nutrition',
          title: {
            en: 'A nutrition check',
            fr: 'Un bilan en nutrition',
          },
          description: {
            en: 'One hour, with a dietitian',
            fr: 'Une heure, avec une nutritionniste',
          },
          price: {
            amount: '90.00',
            currency: 'CAD',
          },
        },
        {
          id: 'friend-pass',
          title: {
            en: 'A week’s pass for a friend',
            fr: 'Un laissez-passer pour un ami',
          },
          description: {
            en: 'Seven days, on us',
            fr: 'Sept jours, à nos frais',
          },
        },
      ],
      choose: 'one',
      decline: {
        en: 'No, thanks',
        fr: 'Non, merci',
      },
      contact: {
        ask: 'email',
        required: true,
        consent: {
          en: 'I agree to receive this by email.',
          fr: 'J’accepte de recevoir ces détails par courriel.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        en: 'Someone is putting it off until Monday',
        fr: 'Quelqu’un remet ça à lundi',
      },
      intro: {
        en: 'Tell them what the first month is really like.',
        fr: 'Dites-lui à quoi ressemble vraiment le premier mois.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=STUDIO-CADENCE',
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/studio-cadence/reviews',
        },
        {
          id: 'yelp',
          site: 'yelp',
          url: 'https://www.yelp.ca/writeareview/biz/studio-cadence',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        en: 'Thank you, {{firstName|see you in the gym}}.',
        fr: 'Merci, {{firstName|on se voit au gym}}.',
      },
      body: {
        en: 'Yasmine has your answers. **Two visits this week** and the second month has begun.',
        fr: 'Yasmine a vos réponses. **Deux visites cette semaine**, et le deuxième mois est parti.',
      },
      image: {
        src: '/parcours/images/gym-month/thank-you.svg',
        alt: {
          en: 'Weights in front of a rising sun',
          fr: 'Des haltères devant un soleil levant',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          en: 'See the class times',
          fr: 'Voir l’horaire des cours',
        },
        url: {
          en: 'https://studio-cadence.example/schedule',
          fr: 'https://studio-cadence.example/fr/horaire',
        },
      },
    },
    dissatisfied: {
      title: {
        en: 'We are sorry. You deserve a better first month.',
        fr: 'Nous sommes désolés. Vous méritez un meilleur premier mois.',
      },
      body: {
        en: '**Yasmine Benali, head coach,** reads your answers today and, if you agreed to it, writes to you with a plan before the end of the week.\n\nWould you rather freeze your membership meanwhile? Ask, it costs nothing.',
        fr: '**Yasmine Benali, entraîneuse en chef,** lit vos réponses aujourd’hui et, si vous l’avez accepté, vous écrit avec un plan avant la fin de la semaine.\n\nPréférez-vous suspendre votre abonnement d’ici là? Demandez-le, c’est sans frais.',
      },
      button: {
        label: {
          en: 'Write to Yasmine',
          fr: 'Écrire à Yasmine',
        },
        url: 'mailto:yasmine@studio-cadence.example',
      },
    },
  },
};
