// Generated from ../sequences/insurance-claim.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'insurance-claim',
  name: {
    en: 'Insurance, after a claim',
    fr: 'Assurance, après une réclamation',
  },
  industry: 'insurance',
  locales: ['en', 'fr'],
  brand: {
    name: 'Assurances Beaulieu',
    logo: {
      src: '/parcours/images/insurance-claim/logo.svg',
      alt: {
        en: 'Assurances Beaulieu',
        fr: 'Assurances Beaulieu',
      },
      width: 28,
      height: 28,
    },
    accent: '#274690',
  },
  privacy: {
    text: {
      en: 'Your answers change nothing in your claim or your premium.',
      fr: 'Vos réponses ne changent rien à votre réclamation ni à votre prime.',
    },
    url: {
      en: 'https://assurances-beaulieu.example/privacy',
      fr: 'https://assurances-beaulieu.example/fr/confidentialite',
    },
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        en: '{{firstName|Hello}}, your claim is closed. Were we there?',
        fr: '{{firstName|Bonjour}}, votre dossier est clos. Étions-nous là?',
      },
      preheader: {
        en: 'Four questions. They change nothing in your file or your premium.',
        fr: 'Quatre questions. Elles ne changent rien à votre dossier ni à votre prime.',
      },
      heading: {
        en: 'Were we there when it counted?',
        fr: 'Étions-nous là quand ça comptait?',
      },
      body: {
        en: '{{firstName|Hello}}, a claim is what insurance is for. Yours is closed now, and we would like to know how it went for you.\n\n**Your answers change nothing in your file or your premium.** Claire Beaulieu reads them, and nobody else decides anything by them.',
        fr: '{{firstName|Bonjour}}, une assurance sert le jour d’une réclamation. La vôtre est réglée, et nous aimerions savoir comment vous l’avez vécue.\n\n**Vos réponses ne changent rien à votre dossier ni à votre prime.** Claire Beaulieu les lit, et personne n’en tire de décision.',
      },
      button: {
        en: 'Answer',
        fr: 'Répondre',
      },
      signature: {
        en: 'Claire Beaulieu, Damage Insurance Broker\nAssurances Beaulieu, 250 boulevard des Forges, Trois-Rivières QC G9A 2G8',
        fr: 'Claire Beaulieu, courtière en assurance de dommages\nAssurances Beaulieu, 250, boulevard des Forges, Trois-Rivières (Québec) G9A 2G8',
      },
      embedQuestion: 'effort',
    },
    sms: {
      body: {
        en: 'Assurances Beaulieu: {{firstName|hello}}, your claim is closed. Were we there? {{link}} Reply STOP to opt out',
        fr: 'Assurances Beaulieu. {{firstName|Bonjour}}, dossier clos. Avons-nous bien fait? {{link}} ARRET pour cesser les textos',
      },
    },
    hyperlink: {
      title: {
        en: 'How did your claim go?',
        fr: 'Comment s’est passée votre réclamation?',
      },
      body: {
        en: 'Four questions. They change nothing in your file or your premium.',
        fr: 'Quatre questions. Elles ne changent rien à votre dossier ni à votre prime.',
      },
      button: {
        en: 'Answer',
        fr: 'Répondre',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'claim',
      title: {
        en: 'Your claim',
        fr: 'Votre réclamation',
      },
      intro: {
        en: 'Four questions. They change nothing in your file or your premium.',
        fr: 'Quatre questions. Elles ne changent rien à votre dossier ni à votre prime.',
      },
      questions: [
        {
          type: 'rating',
          id: 'effort',
          label: {
            en: 'Settling this claim was…',
            fr: 'Régler cette réclamation, c’était…',
          },
          look: 'labels',
          required: true,
          labels: [
            {
              en: 'Very hard',
              fr: 'Très difficile',
            },
            {
              en: 'Hard',
              fr: 'Difficile',
            },
            {
              en: 'All right',
              fr: 'Correct',
            },
            {
              en: 'Easy',
              fr: 'Facile',
            },
            {
              en: 'Very easy',
              fr: 'Très facile',
            },
          ],
          satisfaction: {
            atLeast: 3,
          },
          metric: 'effort',
        },
        {
          type: 'single-choice',
          id: 'informed',
          label: {
            en: 'Did you know where your file stood?',
            fr: 'Saviez-vous où en était votre dossier?',
          },
          look: 'buttons',
          metric: 'informed',
          options: [
            {
              id: 'always',
              label: {
                en: 'Always',
                fr: 'Toujours',
              },
            },
            {
              id: 'asked',
              label: {
                en: 'When I asked',
                fr: 'Quand je le demandais',
              },
            },
            {
              id: 'never',
              label: {
                en: 'Rarely',
                fr: 'Rarement',
              },
            },
          ],
        },
        {
          type: 'number',
          id: 'calls',
          label: {
            en: 'How many times did you have to call us?',
            fr: 'Combien de fois avez-vous dû nous appeler?',
          },
          showIf: {
            question: 'informed',
            oneOf: ['asked', 'never'],
          },
          min: 0,
          max: 50,
          unit: {
            en: 'calls',
            fr: 'appels',
          },
          metric: 'calls',
        },
        {
          type: 'nps',
          id: 'nps',
          label: {
            en: 'How likely are you to recommend Assurances Beaulieu to a friend or colleague?',
            fr: 'Quelle est la probabilité que vous recommandiez Assurances Beaulieu à un ami ou à un collègue?',
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
          type: 'text',
          id: 'comment',
          label: {
            en: 'What would have made those days easier?',
            fr: 'Qu’est-ce qui aurait rendu ces jours plus faciles?',
          },
          lines: 3,
          maxLength: 1000,
        },
        {
          type: 'consent',
          id: 'callback',
          label: {
            en: 'I agree that Claire Beaulieu may call me about this claim.',
            fr: 'J’accepte que Claire Beaulieu m’appelle au sujet de cette réclamation.',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'effort',
                satisfactory: false,
              },
            ],
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'cover',
      title: {
        en: 'Is the rest well covered?',
        fr: 'Le reste est-il bien couvert?',
      },
      intro: {
        en: 'After a claim is a good time to look. A broker calls; nothing is signed here.',
        fr: 'Après une réclamation, c’est le moment d’y voir. Un courtier vous appelle; rien n’est signé ici.',
      },
      offers: [
        {
          id: 'review',
          title: {
            en: 'A review of your cover',
            fr: 'Une révision de vos protections',
          },
          description: {
            en: 'Twenty minutes on the phone',
            fr: 'Vingt minutes au téléphone',
          },
        },
        {
          id: 'bundle',
          title: {
            en: 'Home and auto together',
            fr: 'Habitation et auto ensemble',
          },
          description: {
            en: '15% less on average',
            fr: '15 % de moins en moyenne',
          },
        },
        {
          id: 'umbrella',
          title: {
            en: 'Umbrella liability',
            fr: 'Responsabilité complémentaire',
          },
          description: {
            en: 'A million dollars more, per month',
            fr: 'Un million de plus, par mois',
          },
          price: {
            amount: '14.00',
            currency: 'CAD',
          },
        },
      ],
      choose: 'many',
      decline: {
        en: 'No, thanks',
        fr: 'Non, merci',
      },
      contact: {
        ask: 'phone',
        required: true,
        consent: {
          en: 'I agree to be called about this.',
          fr: 'J’accepte qu’on m’appelle à ce sujet.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      audience: 'satisfied',
      title: {
        en: 'Would you tell others how it went?',
        fr: 'Raconteriez-vous comment ça s’est passé?',
      },
      intro: {
        en: 'People choose an insurer before they need one. Leave out anything private.',
        fr: 'On choisit son assureur avant d’en avoir besoin. N’y mettez rien de personnel.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=ASSURANCES-BEAULIEU',
        },
        {
          id: 'trustpilot',
          site: 'trustpilot',
          url: 'https://ca.trustpilot.com/evaluate/assurances-beaulieu.example',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        en: 'Thank you, {{firstName|and take care}}.',
        fr: 'Merci, {{firstName|et prenez soin de vous}}.',
      },
      body: {
        en: 'Your answers have arrived. If you asked for a call, **a broker phones within two working days**, between 9 and 5.',
        fr: 'Vos réponses sont arrivées. Si vous avez demandé un appel, **un courtier téléphone d’ici deux jours ouvrables**, entre 9 h et 17 h.',
      },
      image: {
        src: '/parcours/images/insurance-claim/thank-you.svg',
        alt: {
          en: 'An umbrella over a small house',
          fr: 'Un parapluie au-dessus d’une petite maison',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          en: 'Go to my file',
          fr: 'Ouvrir mon dossier',
        },
        url: {
          en: 'https://assurances-beaulieu.example/account',
          fr: 'https://assurances-beaulieu.example/fr/dossier',
        },
      },
    },
    dissatisfied: {
      title: {
        en: 'We are sorry we were not there as we should have been.',
        fr: 'Nous sommes désolés de ne pas avoir été là comme il le fallait.',
      },
      body: {
        en: '**Claire Beaulieu** reads your answers today, opens your file and, if you agreed to it, calls you within two working days.\n\nIf you disagree with the settlement itself, our complaints officer answers in writing within 20 days.',
        fr: '**Claire Beaulieu** lit vos réponses aujourd’hui, rouvre votre dossier et, si vous l’avez accepté, vous appelle d’ici deux jours ouvrables.\n\nSi c’est le règlement lui-même que vous contestez, notre responsable des plaintes répond par écrit en 20 jours.',
      },
      button: {
        label: {
          en: 'How to file a complaint',
          fr: 'Comment porter plainte',
        },
        url: {
          en: 'https://assurances-beaulieu.example/complaints',
          fr: 'https://assurances-beaulieu.example/fr/plaintes',
        },
      },
    },
  },
};
