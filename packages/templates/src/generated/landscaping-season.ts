// Generated from ../sequences/landscaping-season.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'landscaping-season',
  name: {
    fr: 'Paysagement, à la fin de la saison',
    en: 'Landscaping, at the end of the season',
  },
  industry: 'landscaping',
  locales: ['fr', 'en'],
  brand: {
    name: 'Jardins Boisvert',
    logo: {
      src: '/parcours/images/landscaping-season/logo.svg',
      alt: {
        fr: 'Jardins Boisvert',
        en: 'Jardins Boisvert',
      },
      width: 28,
      height: 28,
    },
    accent: '#4a6a15',
  },
  privacy: {
    text: {
      fr: 'Seule notre équipe lit vos réponses.',
      en: 'Only our crew reads your answers.',
    },
    url: {
      fr: 'https://jardins-boisvert.example/fr/confidentialite',
      en: 'https://jardins-boisvert.example/privacy',
    },
  },
  message: {
    channel: 'hyperlink',
    email: {
      subject: {
        fr: '{{firstName|Bonjour}}, comment s’est porté le jardin cette année?',
        en: '{{firstName|Hello}}, how did the garden do this year?',
      },
      preheader: {
        fr: 'Ce que vous dites maintenant dessine le plan du printemps.',
        en: 'What you say now shapes next spring’s plan.',
      },
      heading: {
        fr: 'Avant la neige',
        en: 'Before the snow',
      },
      body: {
        fr: '{{firstName|Bonjour}}, les outils sont rangés et la saison est finie. Faites un tour de cour, puis dites-nous ce qui a tenu, et ce qui n’a pas tenu.\n\n**Julie Boisvert** dessine le plan du printemps d’après vos réponses.',
        en: '{{firstName|Hello}}, the tools are put away and the season is done. Walk once around the yard, then tell us what held and what did not.\n\n**Julie Boisvert** draws next spring’s plan from your answers.',
      },
      button: {
        fr: 'Revoir la saison',
        en: 'Look back on the season',
      },
      signature: {
        fr: 'Julie Boisvert, horticultrice paysagiste\nJardins Boisvert, 530, rang Saint-Ange, Saint-Hyacinthe (Québec) J2S 7T1',
        en: 'Julie Boisvert, Landscape Horticulturist\nJardins Boisvert, 530 rang Saint-Ange, Saint-Hyacinthe QC J2S 7T1',
      },
    },
    sms: {
      body: {
        fr: 'Jardins Boisvert. {{firstName|Bonjour}}, et le jardin cette saison? Une minute. {{link}} ARRET pour ne plus recevoir de textos',
        en: 'Jardins Boisvert: {{firstName|hello}}, how did the garden do this year? One minute. {{link}} Reply STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Comment s’est porté le jardin?',
        en: 'How did the garden do?',
      },
      body: {
        fr: 'Une minute. Ce que vous dites maintenant dessine le plan du printemps.',
        en: 'One minute. What you say now shapes next spring’s plan.',
      },
      button: {
        fr: 'Revoir la saison',
        en: 'Look back on the season',
      },
    },
  },
  steps: [
    {
      type: 'content',
      id: 'tour',
      title: {
        fr: 'Un tour de cour',
        en: 'Once around the yard',
      },
      image: {
        src: '/parcours/images/landscaping-season/garden.svg',
        alt: {
          fr: 'Un jardin en automne',
          en: 'A garden in autumn',
        },
        width: 320,
        height: 200,
      },
      body: {
        fr: 'Regardez quatre choses en passant : **la pelouse, les plates-bandes, les haies, et l’état dans lequel nous laissons les lieux**. Revenez ensuite ici; il y en a pour une minute.',
        en: 'Look at four things as you go: **the lawn, the beds, the hedges, and how we left the place**. Then come back here; it takes a minute.',
      },
      button: {
        fr: 'C’est vu',
        en: 'I have seen it',
      },
    },
    {
      type: 'questionnaire',
      id: 'season',
      title: {
        fr: 'La saison',
        en: 'The season',
      },
      questions: [
        {
          type: 'matrix',
          id: 'areas',
          label: {
            fr: 'Comment trouvez-vous…',
            en: 'How do you find…',
          },
          rows: [
            {
              id: 'lawn',
              label: {
                fr: 'La pelouse',
                en: 'The lawn',
              },
            },
            {
              id: 'beds',
              label: {
                fr: 'Les plates-bandes',
                en: 'The flower beds',
              },
            },
            {
              id: 'hedges',
              label: {
                fr: 'Les arbres et les haies',
                en: 'Trees and hedges',
              },
            },
            {
              id: 'tidiness',
              label: {
                fr: 'La propreté',
                en: 'The tidiness',
              },
            },
          ],
          scale: 4,
          help: {
            fr: '1 : triste, 4 : superbe. Passez ce que vous n’avez pas.',
            en: '1 is sad, 4 is splendid. Skip what you do not have.',
          },
          labels: [
            {
              fr: 'Triste',
              en: 'Sad',
            },
            {
              fr: 'Passable',
              en: 'Passable',
            },
            {
              fr: 'Bien',
              en: 'Nice',
            },
            {
              fr: 'Superbe',
              en: 'Splendid',
            },
          ],
          metric: 'areas',
        },
        {
          type: 'single-choice',
          id: 'rhythm',
          label: {
            fr: 'Sommes-nous venus…',
            en: 'Did we come…',
          },
          look: 'buttons',
          metric: 'rhythm',
          options: [
            {
              id: 'little',
              label: {
                fr: 'Pas assez',
                en: 'Not often enough',
              },
            },
            {
              id: 'right',
              label: {
                fr: 'Juste assez',
                en: 'Just enough',
              },
            },
            {
              id: 'much',
              label: {
                fr: 'Trop',
                en: 'Too often',
              },
            },
          ],
        },
        {
          type: 'nps',
          id: 'nps',
          label: {
            fr: 'Quelle est la probabilité que vous recommandiez Jardins Boisvert à un voisin?',
            en: 'How likely are you to recommend Jardins Boisvert to a neighbour?',
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
          type: 'text',
          id: 'dream',
          label: {
            fr: 'Un coin que vous aimeriez changer l’an prochain',
            en: 'One corner you would like to change next year',
          },
          lines: 2,
          maxLength: 500,
          showIf: {
            question: 'nps',
            satisfactory: true,
          },
        },
        {
          type: 'text',
          id: 'regret',
          label: {
            fr: 'Qu’est-ce qui a manqué cette année?',
            en: 'What let you down this year?',
          },
          lines: 3,
          maxLength: 1000,
          showIf: {
            question: 'nps',
            satisfactory: false,
          },
        },
        {
          type: 'text',
          id: 'phone',
          label: {
            fr: 'Où Julie peut-elle vous joindre?',
            en: 'Where can Julie reach you?',
          },
          lines: 1,
          format: 'tel',
          showIf: {
            question: 'nps',
            satisfactory: false,
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'winter',
      title: {
        fr: 'Avant et après la neige',
        en: 'Before and after the snow',
      },
      intro: {
        fr: 'Cochez ce qui vous plaît. Les clients de la saison gardent les prix de cette année jusqu’au 1er décembre.',
        en: 'Tick what you would like. Clients of this season keep this year’s prices until December 1.',
      },
      offers: [
        {
          id: 'bulbs',
          title: {
            fr: 'Cent bulbes de printemps',
            en: 'A hundred spring bulbs',
          },
          description: {
            fr: 'Plantés avant le gel',
            en: 'Planted before the frost',
          },
          price: {
            amount: '140.00',
            currency: 'CAD',
          },
        },
        {
          id: 'snow',
          title: {
            fr: 'Déneigement',
            en: 'Snow removal',
          },
          description: {
            fr: 'Entrée et marches, tout l’hiver',
            en: 'Driveway and steps, the whole winter',
          },
          price: {
            amount: '480.00',
            currency: 'CAD',
          },
        },
        {
          id: 'plan',
          title: {
            fr: 'Le plan d’un coin',
            en: 'A plan for one corner',
          },
          description: {
            fr: 'Dessiné par Julie, déduit des travaux',
            en: 'Drawn by Julie, taken off the work',
          },
          price: {
            amount: '250.00',
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
        ask: 'either',
        required: true,
        consent: {
          fr: 'J’accepte qu’on communique avec moi à ce sujet.',
          en: 'I agree to be contacted about this.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        fr: 'Une photo du jardin en fleurs?',
        en: 'Got a picture of it in bloom?',
      },
      intro: {
        fr: 'Houzz prend les photos, Google prend deux lignes. Les deux aident une petite équipe.',
        en: 'Houzz takes photos, Google takes two lines. Both help a small crew.',
      },
      sites: [
        {
          id: 'houzz',
          site: 'houzz',
          url: 'https://www.houzz.com/writeReview/jardins-boisvert',
        },
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=JARDINS-BOISVERT',
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/jardins-boisvert/reviews',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, {{firstName|et bon hiver}}.',
        en: 'Thank you, {{firstName|and have a good winter}}.',
      },
      body: {
        fr: 'Julie a vos réponses. Le plan du printemps arrive **d’ici la fin de février**; si vous avez coché quelque chose, elle appelle cette semaine.',
        en: 'Julie has your answers. The plan for spring comes **by the end of February**; if you ticked something, she calls this week.',
      },
      image: {
        src: '/parcours/images/landscaping-season/thank-you.svg',
        alt: {
          fr: 'Un arbre nu sous la première neige',
          en: 'A bare tree under the first snow',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Que faire au jardin maintenant',
          en: 'What to do in the garden now',
        },
        url: {
          fr: 'https://jardins-boisvert.example/fr/automne',
          en: 'https://jardins-boisvert.example/autumn',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Nous sommes désolés. Un jardin doit faire plaisir.',
        en: 'We are sorry. A garden should please you.',
      },
      body: {
        fr: '**Julie Boisvert** lit ceci aujourd’hui. Si vous avez laissé un numéro, elle vous appelle cette semaine et passe voir, avant que le sol gèle. Ce que nous avons mal fait, nous le refaisons à nos frais.',
        en: '**Julie Boisvert** reads this today. If you left a number, she calls you this week and comes to see, before the ground freezes. What we did badly, we do again at our expense.',
      },
      button: {
        label: {
          fr: 'Appeler Julie, 450 555-0147',
          en: 'Call Julie, 450 555-0147',
        },
        url: 'tel:+14505550147',
      },
    },
  },
};
