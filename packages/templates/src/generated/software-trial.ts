// Generated from ../sequences/software-trial.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'software-trial',
  name: {
    en: 'Software service, after two weeks of use',
    fr: 'Logiciel-service, après deux semaines d’utilisation',
  },
  industry: 'software',
  locales: ['en', 'fr'],
  brand: {
    name: 'Classeur',
    logo: {
      src: '/parcours/images/software-trial/logo.svg',
      alt: {
        en: 'Classeur',
        fr: 'Classeur',
      },
      width: 28,
      height: 28,
    },
    accent: '#4338ca',
  },
  privacy: {
    text: {
      en: 'Read by our product team. Never sold, never used to train anything.',
      fr: 'Vos réponses sont lues par notre équipe produit. Elles ne sont jamais vendues, ni utilisées pour entraîner quoi que ce soit.',
    },
    url: {
      en: 'https://classeur.example/privacy',
      fr: 'https://classeur.example/fr/confidentialite',
    },
  },
  message: {
    channel: 'hyperlink',
    email: {
      subject: {
        en: 'Two weeks with Classeur: what is in your way?',
        fr: 'Deux semaines avec Classeur : qu’est-ce qui vous freine?',
      },
      preheader: {
        en: 'Four questions, read by the people who write the code.',
        fr: 'Quatre questions, lues par ceux qui écrivent le code.',
      },
      heading: {
        en: 'Two weeks in',
        fr: 'Deux semaines plus tard',
      },
      body: {
        en: '{{firstName|Hello}}, you have been using Classeur for two weeks. Is it earning its place?\n\n- What works stays.\n- What is in your way gets an owner and a date.\n\nThe people who write the code read your answers.',
        fr: '{{firstName|Bonjour}}, vous utilisez Classeur depuis deux semaines. Mérite-t-il sa place?\n\n- Ce qui va bien reste.\n- Ce qui vous freine reçoit un responsable et une date.\n\nCeux qui écrivent le code lisent vos réponses.',
      },
      button: {
        en: 'Answer four questions',
        fr: 'Répondre à quatre questions',
      },
      signature: {
        en: 'Priya Raman, Head of Product\nClasseur Inc., 400 McGill Street, Montréal QC H2Y 2G1',
        fr: 'Priya Raman, directrice de produit\nClasseur inc., 400, rue McGill, Montréal (Québec) H2Y 2G1',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        en: 'Classeur: {{firstName|hello}}, two weeks in, what is in your way? Four questions. {{link}} Reply STOP to opt out',
        fr: "Classeur. {{firstName|Bonjour}}, deux semaines plus tard, qu'est-ce qui vous freine? {{link}} ARRET pour cesser les textos",
      },
    },
    hyperlink: {
      title: {
        en: 'What is in your way?',
        fr: 'Qu’est-ce qui vous freine?',
      },
      body: {
        en: 'Four questions, read by the people who write the code.',
        fr: 'Quatre questions, lues par ceux qui écrivent le code.',
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
      id: 'product',
      title: {
        en: 'Two weeks with Classeur',
        fr: 'Deux semaines avec Classeur',
      },
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {
            en: 'How likely are you to recommend Classeur to a colleague?',
            fr: 'Quelle est la probabilité que vous recommandiez Classeur à un collègue?',
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
          type: 'rating',
          id: 'ease',
          label: {
            en: 'Finding your way around',
            fr: 'S’y retrouver',
          },
          look: 'numbers',
          scale: 7,
          labels: [
            {
              en: 'A maze',
              fr: 'Un labyrinthe',
            },
            {
              en: 'Hard',
              fr: 'Difficile',
            },
            {
              en: 'Rather hard',
              fr: 'Plutôt difficile',
            },
            {
              en: 'So-so',
              fr: 'Moyen',
            },
            {
              en: 'Rather easy',
              fr: 'Plutôt facile',
            },
            {
              en: 'Easy',
              fr: 'Facile',
            },
            {
              en: 'Obvious',
              fr: 'Évident',
            },
          ],
          metric: 'ease',
        },
        {
          type: 'single-choice',
          id: 'without',
          label: {
            en: 'If Classeur were gone tomorrow, you would be…',
            fr: 'Si Classeur disparaissait demain, ce serait…',
          },
          metric: 'product-market-fit',
          options: [
            {
              id: 'lost',
              label: {
                en: 'very disappointed',
                fr: 'une grande déception',
              },
            },
            {
              id: 'annoyed',
              label: {
                en: 'a little disappointed',
                fr: 'une petite déception',
              },
            },
            {
              id: 'fine',
              label: {
                en: 'fine',
                fr: 'sans gravité',
              },
            },
          ],
        },
        {
          type: 'multiple-choice',
          id: 'blockers',
          label: {
            en: 'What is in your way?',
            fr: 'Qu’est-ce qui vous freine?',
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
                question: 'ease',
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
              id: 'missing',
              label: {
                en: 'A feature is missing',
                fr: 'Il manque une fonction',
              },
            },
            {
              id: 'slow',
              label: {
                en: 'It is slow',
                fr: 'C’est lent',
              },
            },
            {
              id: 'bugs',
              label: {
                en: 'Bugs',
                fr: 'Des bogues',
              },
            },
            {
              id: 'import',
              label: {
                en: 'Bringing in my data',
                fr: 'Importer mes données',
              },
            },
            {
              id: 'price',
              label: {
                en: 'The price',
                fr: 'Le prix',
              },
            },
            {
              id: 'support',
              label: {
                en: 'Getting an answer',
                fr: 'Obtenir une réponse',
              },
            },
          ],
        },
        {
          type: 'text',
          id: 'comment',
          label: {
            en: 'If you could change one thing?',
            fr: 'Si vous pouviez changer une chose?',
          },
          lines: 2,
          maxLength: 1000,
        },
      ],
    },
    {
      type: 'questionnaire',
      id: 'reply',
      audience: 'dissatisfied',
      button: {
        en: 'Send',
        fr: 'Envoyer',
      },
      title: {
        en: 'Shall we answer you?',
        fr: 'Voulez-vous une réponse?',
      },
      intro: {
        en: 'A person writes back within one working day. Leave it empty if you would rather not.',
        fr: 'Une personne vous répond d’ici un jour ouvrable. Laissez vide si vous préférez.',
      },
      questions: [
        {
          type: 'text',
          id: 'reply-to',
          label: {
            en: 'Your email',
            fr: 'Votre courriel',
          },
          lines: 1,
          format: 'email',
          placeholder: {
            en: 'name@example.com',
            fr: 'nom@exemple.ca',
          },
        },
        {
          type: 'consent',
          id: 'session',
          label: {
            en: 'I agree to a fifteen-minute call with the product team.',
            fr: 'J’accepte un appel de quinze minutes avec l’équipe produit.',
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'more',
      title: {
        en: 'Get more out of it',
        fr: 'Pour en tirer plus',
      },
      intro: {
        en: 'Tick what would help. We reply by email; your plan does not change here.',
        fr: 'Cochez ce qui aiderait. Nous répondons par courriel; votre forfait ne change pas ici.',
      },
      offers: [
        {
          id: 'annual',
          title: {
            en: 'Pay by the year',
            fr: 'Payer à l’année',
          },
          description: {
            en: 'Two months free, per user',
            fr: 'Deux mois gratuits, par utilisateur',
          },
          price: {
            amount: '190.00',
            currency: 'CAD',
          },
        },
        {
          id: 'training',
          title: {
            en: 'An hour with your team',
            fr: 'Une heure avec votre équipe',
          },
          description: {
            en: 'We set up your folders together, free',
            fr: 'Nous montons vos dossiers ensemble, sans frais',
          },
        },
        {
          id: 'api',
          title: {
            en: 'Early access to the API',
            fr: 'Accès anticipé à l’API',
          },
          description: {
            en: 'For those who have a developer',
            fr: 'Pour qui a un développeur',
          },
        },
      ],
      choose: 'many',
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
        en: 'Would you say so where others compare?',
        fr: 'Le diriez-vous là où l’on compare?',
      },
      intro: {
        en: 'Role, team size, one thing you like, one you do not: that is a useful review.',
        fr: 'Votre rôle, la taille de l’équipe, un bon point, un moins bon : voilà un avis utile.',
      },
      sites: [
        {
          id: 'g2',
          site: 'g2',
          url: 'https://www.g2.com/products/classeur/reviews/start',
          label: {
            en: 'G2',
            fr: 'G2',
          },
        },
        {
          id: 'capterra',
          site: 'capterra',
          url: 'https://reviews.capterra.com/new/classeur',
          label: {
            en: 'Capterra',
            fr: 'Capterra',
          },
        },
        {
          id: 'trustpilot',
          site: 'trustpilot',
          url: 'https://ca.trustpilot.com/evaluate/classeur.example',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        en: 'Thank you, {{firstName|that helps}}.',
        fr: 'Merci, {{firstName|c’est précieux}}.',
      },
      body: {
        en: 'Your answers are on the product team’s board. See what became of earlier ones in the **release notes**.',
        fr: 'Vos réponses sont au tableau de l’équipe produit. Voyez ce que les précédentes sont devenues dans les **notes de version**.',
      },
      image: {
        src: '/parcours/images/software-trial/thank-you.svg',
        alt: {
          en: 'Folders in a tidy row',
          fr: 'Des dossiers bien rangés',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          en: 'Back to my folders',
          fr: 'Retourner à mes dossiers',
        },
        url: {
          en: 'https://classeur.example/',
          fr: 'https://classeur.example/fr/',
        },
      },
    },
    dissatisfied: {
      title: {
        en: 'Sorry we are in your way.',
        fr: 'Désolés d’être dans vos jambes.',
      },
      body: {
        en: '**Priya Raman, head of product,** goes through these answers every morning. If you left an address, a person writes back within one working day, with a workaround or a date.',
        fr: '**Priya Raman, directrice de produit,** passe ces réponses en revue chaque matin. Si vous avez laissé une adresse, une personne vous répond d’ici un jour ouvrable, avec une solution ou une date.',
      },
      button: {
        label: {
          en: 'Write to support now',
          fr: 'Écrire au soutien maintenant',
        },
        url: 'mailto:support@classeur.example',
      },
    },
  },
};
