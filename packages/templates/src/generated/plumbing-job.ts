// Generated from ../sequences/plumbing-job.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'plumbing-job',
  name: {
    fr: 'Plomberie et chauffage, le soir de l’intervention',
    en: 'Plumbing and heating, the evening after a job',
  },
  industry: 'plumbing-heating',
  locales: ['fr', 'en'],
  brand: {
    name: 'Plomberie Dion',
    logo: {
      src: '/parcours/images/plumbing-job/logo.svg',
      alt: {
        fr: 'Plomberie Dion',
        en: 'Plomberie Dion',
      },
      width: 28,
      height: 28,
    },
    accent: '#b4440d',
  },
  privacy: {
    text: {
      fr: 'Seuls notre bureau et votre technicien lisent vos réponses.',
      en: 'Only our office and your technician read your answers.',
    },
    url: {
      fr: 'https://plomberie-dion.example/fr/confidentialite',
      en: 'https://plomberie-dion.example/privacy',
    },
  },
  message: {
    channel: 'sms',
    email: {
      subject: {
        fr: '{{firstName|Bonjour}}, est-ce que ça tient?',
        en: '{{firstName|Hello}}, is it holding?',
      },
      preheader: {
        fr: 'Si ça coule encore, nous revenons en priorité.',
        en: 'If it leaks again, we come back first thing.',
      },
      heading: {
        fr: 'Est-ce que ça tient?',
        en: 'Is it holding?',
      },
      body: {
        fr: '{{firstName|Bonjour}}, {{technician|notre technicien}} est passé chez vous aujourd’hui. Le problème est-il réglé, et l’endroit est-il resté propre?\n\nSinon, **nous revenons en priorité**, sans frais.',
        en: '{{firstName|Hello}}, {{technician|our technician}} was at your place today. Is the problem solved, and did we leave the place clean?\n\nIf not, **we come back first thing**, at no charge.',
      },
      button: {
        fr: 'Répondre',
        en: 'Answer',
      },
      signature: {
        fr: 'Steve Dion, maître mécanicien en tuyauterie\nPlomberie Dion, 1210, chemin Royal, Québec (Québec) G1E 1Z4',
        en: 'Steve Dion, Master Pipe-Mechanic\nPlomberie Dion, 1210 chemin Royal, Québec QC G1E 1Z4',
      },
    },
    sms: {
      body: {
        fr: 'Plomberie Dion. {{firstName|Bonjour}}, est-ce bien réglé? Sinon, nous revenons en priorité. {{link}} ARRET pour cesser les textos',
        en: 'Plomberie Dion: {{firstName|hello}}, is it fixed? If not, we come back first thing. {{link}} Reply STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Est-ce que ça tient?',
        en: 'Is it holding?',
      },
      body: {
        fr: 'Trois questions. Si ce n’est pas réglé, nous revenons en priorité.',
        en: 'Three questions. If it is not fixed, we come back first thing.',
      },
      button: {
        fr: 'Répondre',
        en: 'Answer',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'job',
      title: {
        fr: 'La visite d’aujourd’hui',
        en: 'Today’s visit',
      },
      questions: [
        {
          type: 'single-choice',
          id: 'fixed',
          label: {
            fr: 'Le problème est-il réglé?',
            en: 'Is the problem solved?',
          },
          look: 'buttons',
          required: true,
          satisfaction: {
            oneOf: ['yes', 'unsure'],
          },
          metric: 'fixed',
          options: [
            {
              id: 'yes',
              label: {
                fr: 'Oui',
                en: 'Yes',
              },
            },
            {
              id: 'unsure',
              label: {
                fr: 'Trop tôt pour le dire',
                en: 'Too soon to say',
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
        },
        {
          type: 'text',
          id: 'problem',
          label: {
            fr: 'Qu’est-ce qui se passe?',
            en: 'What is happening?',
          },
          lines: 2,
          maxLength: 500,
          help: {
            fr: 'Où ça coule, ce que vous entendez, ce qui ne chauffe plus.',
            en: 'Where it leaks, what you hear, what no longer heats.',
          },
          showIf: {
            question: 'fixed',
            satisfactory: false,
          },
        },
        {
          type: 'date',
          id: 'return-day',
          label: {
            fr: 'Quel jour vous convient pour notre retour?',
            en: 'Which day suits you for our return?',
          },
          showIf: {
            question: 'fixed',
            satisfactory: false,
          },
        },
        {
          type: 'rating',
          id: 'technician',
          label: {
            fr: 'Votre technicien',
            en: 'Your technician',
          },
          look: 'stars',
          required: true,
          satisfaction: {
            atLeast: 3,
          },
          metric: 'technician',
        },
        {
          type: 'multiple-choice',
          id: 'habits',
          label: {
            fr: 'Cochez ce qui a été fait',
            en: 'Tick what was done',
          },
          help: {
            fr: 'Ce sont nos quatre règles de la maison.',
            en: 'These are our four house rules.',
          },
          metric: 'house-rules',
          options: [
            {
              id: 'call',
              label: {
                fr: 'Appeler avant d’arriver',
                en: 'Called before arriving',
              },
            },
            {
              id: 'price',
              label: {
                fr: 'Dire le prix avant de commencer',
                en: 'Gave the price before starting',
              },
            },
            {
              id: 'explain',
              label: {
                fr: 'Expliquer la réparation',
                en: 'Explained the repair',
              },
            },
            {
              id: 'clean',
              label: {
                fr: 'Laisser l’endroit propre',
                en: 'Left the place clean',
              },
            },
          ],
        },
        {
          type: 'text',
          id: 'phone',
          label: {
            fr: 'À quel numéro Steve peut-il vous appeler?',
            en: 'At which number can Steve call you?',
          },
          lines: 1,
          format: 'tel',
          showIf: {
            any: [
              {
                question: 'fixed',
                satisfactory: false,
              },
              {
                question: 'technician',
                satisfactory: false,
              },
            ],
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'next-winter',
      title: {
        fr: 'Avant les prochains grands froids',
        en: 'Before the next cold snap',
      },
      intro: {
        fr: 'Cochez ce qui vous intéresse, et le bureau vous appelle. Les estimations sont gratuites.',
        en: 'Tick what interests you and our office calls with a time. Estimates are free.',
      },
      offers: [
        {
          id: 'upkeep',
          title: {
            fr: 'Entretien annuel',
            en: 'Yearly upkeep',
          },
          description: {
            fr: 'Fournaise, chauffe-eau et entrée d’eau, une visite',
            en: 'Furnace, water heater and main valve, one visit',
          },
          price: {
            amount: '189.00',
            currency: 'CAD',
          },
        },
        {
          id: 'water-heater',
          title: {
            fr: 'Un nouveau chauffe-eau',
            en: 'A new water heater',
          },
          description: {
            fr: 'Le vôtre a plus de dix ans? Estimation en un jour',
            en: 'Yours is over ten years old? Estimate within a day',
          },
        },
        {
          id: 'heat-pump',
          title: {
            fr: 'Une thermopompe',
            en: 'A heat pump',
          },
          description: {
            fr: 'Estimation, subventions vérifiées pour vous',
            en: 'Estimate, grants looked into for you',
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
        fr: 'Vos voisins connaissent-ils un bon plombier?',
        en: 'Do your neighbours know a good plumber?',
      },
      intro: {
        fr: 'Ils le chercheront une serviette à la main. Aidez-les à trouver vite.',
        en: 'They look for one with a towel in hand. Help them find it fast.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=PLOMBERIE-DION',
        },
        {
          id: 'homestars',
          site: 'homestars',
          url: 'https://homestars.com/companies/plomberie-dion/reviews/new',
          label: {
            fr: 'HomeStars',
            en: 'HomeStars',
          },
        },
        {
          id: 'pages-jaunes',
          site: 'pages-jaunes',
          url: {
            fr: 'https://www.pagesjaunes.ca/bus/plomberie-dion',
            en: 'https://www.yellowpages.ca/bus/plomberie-dion',
          },
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, {{firstName|et bonne soirée}}.',
        en: 'Thank you, {{firstName|and good evening}}.',
      },
      body: {
        fr: 'Nous le dirons à {{technician|votre technicien}}. Le travail est **garanti un an**, pièces et main-d’œuvre : gardez la facture.',
        en: 'We will pass it on to {{technician|your technician}}. The work is **guaranteed for a year**, parts and labour: keep the invoice.',
      },
      image: {
        src: '/parcours/images/plumbing-job/thank-you.svg',
        alt: {
          fr: 'Un robinet et une seule goutte',
          en: 'A tap and a single drop',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Où est mon entrée d’eau?',
          en: 'Where is my shut-off valve?',
        },
        url: {
          fr: 'https://plomberie-dion.example/fr/entree-d-eau',
          en: 'https://plomberie-dion.example/shut-off',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Nous sommes désolés. Nous revenons.',
        en: 'We are sorry. We are coming back.',
      },
      body: {
        fr: '**Steve Dion** lit ceci ce soir et vous appelle avant 8 h demain pour fixer l’heure. Le retour est sans frais.\n\nDe l’eau partout? Fermez l’entrée d’eau et appelez maintenant, à toute heure.',
        en: '**Steve Dion** reads this tonight and calls you before 8 a.m. tomorrow to set the time. The return visit is free.\n\nWater everywhere? Close the main valve and call now, at any hour.',
      },
      button: {
        label: {
          fr: 'Ligne d’urgence, 418 555-0109',
          en: 'Emergency line, 418 555-0109',
        },
        url: 'tel:+14185550109',
      },
    },
  },
};
