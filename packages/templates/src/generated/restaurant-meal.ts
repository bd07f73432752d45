// Generated from ../sequences/restaurant-meal.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'restaurant-meal',
  name: {
    fr: 'Restaurant, avec l’addition',
    en: 'Restaurant, with the bill',
  },
  industry: 'restaurant',
  locales: ['fr', 'en'],
  brand: {
    name: 'Bistro des Halles',
    logo: {
      src: '/parcours/images/restaurant-meal/logo.svg',
      alt: {
        fr: 'Bistro des Halles',
        en: 'Bistro des Halles',
      },
      width: 28,
      height: 28,
    },
    accent: '#7a2436',
  },
  privacy: {
    text: {
      fr: 'Seules la cuisine et la salle lisent vos réponses.',
      en: 'Only the kitchen and the dining room read your answers.',
    },
    url: {
      fr: 'https://bistro-des-halles.example/fr/confidentialite',
      en: 'https://bistro-des-halles.example/privacy',
    },
  },
  message: {
    channel: 'hyperlink',
    email: {
      subject: {
        fr: '{{firstName|Bonjour}}, et cette soirée à table?',
        en: '{{firstName|Hello}}, how was your table?',
      },
      preheader: {
        fr: 'Trois touches. Le chef les lit avant le prochain service.',
        en: 'Three taps. The chef reads them before the next service.',
      },
      heading: {
        fr: 'C’était comment?',
        en: 'How was it?',
      },
      body: {
        fr: '{{firstName|Bonjour}}, merci de votre visite. Qu’y avait-il de bon dans l’assiette, et autour?\n\n**Olivier Roy, chef,** lit vos réponses avant le prochain service.',
        en: '{{firstName|Hello}}, thank you for eating with us. What was on the plate, and what was around it?\n\n**Olivier Roy, chef,** reads your answers before the next service.',
      },
      button: {
        fr: 'Le dire au chef',
        en: 'Tell the chef',
      },
      signature: {
        fr: 'Olivier Roy, chef\nBistro des Halles, 27, rue du Marché, Québec (Québec) G1K 4B8',
        en: 'Olivier Roy, Chef\nBistro des Halles, 27 rue du Marché, Québec QC G1K 4B8',
      },
      embedQuestion: 'meal',
    },
    sms: {
      body: {
        fr: 'Bistro des Halles. {{firstName|Bonjour}}, et ce repas? Trois touches, et le chef vous lit. {{link}} ARRET pour cesser les textos',
        en: 'Bistro des Halles: {{firstName|hello}}, how was your table? Three taps for the chef. {{link}} STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Et ce repas?',
        en: 'How was your meal?',
      },
      body: {
        fr: 'Trois touches en attendant l’addition. Le chef les lit avant le prochain service.',
        en: 'Three taps while you wait for the bill. The chef reads them before the next service.',
      },
      button: {
        fr: 'Le dire au chef',
        en: 'Tell the chef',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'table',
      presentation: 'one-by-one',
      title: {
        fr: 'À votre table',
        en: 'At your table',
      },
      questions: [
        {
          type: 'rating',
          id: 'meal',
          label: {
            fr: 'Comment était l’assiette?',
            en: 'How was the food?',
          },
          look: 'stars',
          required: true,
          satisfaction: {
            atLeast: 4,
          },
          metric: 'food',
        },
        {
          type: 'rating',
          id: 'service',
          label: {
            fr: 'Et le service?',
            en: 'How was the service?',
          },
          look: 'smileys',
          required: true,
          labels: [
            {
              fr: 'Absent',
              en: 'Absent',
            },
            {
              fr: 'Lent',
              en: 'Slow',
            },
            {
              fr: 'Correct',
              en: 'All right',
            },
            {
              fr: 'Attentionné',
              en: 'Attentive',
            },
            {
              fr: 'Formidable',
              en: 'Wonderful',
            },
          ],
          satisfaction: {
            atLeast: 3,
          },
          metric: 'service',
        },
        {
          type: 'multiple-choice',
          id: 'let-down',
          label: {
            fr: 'Qu’est-ce qui a gâché le plaisir?',
            en: 'What spoiled it?',
          },
          help: {
            fr: 'Tout ce qui s’applique.',
            en: 'Choose all that apply.',
          },
          showIf: {
            any: [
              {
                question: 'meal',
                satisfactory: false,
              },
              {
                question: 'service',
                satisfactory: false,
              },
            ],
          },
          other: {
            label: {
              fr: 'Autre chose',
              en: 'Something else',
            },
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
              id: 'cold',
              label: {
                fr: 'Un plat servi froid',
                en: 'A dish served cold',
              },
            },
            {
              id: 'taste',
              label: {
                fr: 'Un plat qui ne m’a pas plu',
                en: 'A dish I did not like',
              },
            },
            {
              id: 'mistake',
              label: {
                fr: 'Une erreur dans la commande',
                en: 'A mistake in the order',
              },
            },
            {
              id: 'noise',
              label: {
                fr: 'Le bruit',
                en: 'The noise',
              },
            },
            {
              id: 'bill',
              label: {
                fr: 'L’addition',
                en: 'The bill',
              },
            },
          ],
        },
        {
          type: 'text',
          id: 'dish',
          label: {
            fr: 'Le plat que vous reprendriez',
            en: 'The dish you would order again',
          },
          lines: 1,
          maxLength: 120,
          showIf: {
            question: 'meal',
            satisfactory: true,
          },
        },
        {
          type: 'text',
          id: 'reply-to',
          label: {
            fr: 'À quelle adresse le chef peut-il vous écrire?',
            en: 'Where can the chef write to you?',
          },
          lines: 1,
          format: 'email',
          help: {
            fr: 'Pour cette réponse seulement.',
            en: 'For this reply only.',
          },
          showIf: {
            any: [
              {
                question: 'meal',
                satisfactory: false,
              },
              {
                question: 'service',
                satisfactory: false,
              },
            ],
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'come-back',
      title: {
        fr: 'Pour la prochaine fois',
        en: 'For next time',
      },
      intro: {
        fr: 'Choisissez, et nous vous écrivons avec les dates libres. Rien n’est réservé ici.',
        en: 'Pick one and we write with the dates that are free. Nothing is reserved here.',
      },
      offers: [
        {
          id: 'chef-table',
          title: {
            fr: 'La table du chef',
            en: 'The chef’s table',
          },
          description: {
            fr: 'Six services dans la cuisine, par personne',
            en: 'Six courses in the kitchen, per person',
          },
          price: {
            amount: '110.00',
            currency: 'CAD',
          },
        },
        {
          id: 'cooking-class',
          title: {
            fr: 'Un cours de cuisine le lundi',
            en: 'A Monday cooking class',
          },
          description: {
            fr: 'Trois heures, et l’on mange ce qu’on a fait',
            en: 'Three hours, and you eat what you make',
          },
          price: {
            amount: '95.00',
            currency: 'CAD',
          },
        },
        {
          id: 'gift-card',
          title: {
            fr: 'Carte-cadeau',
            en: 'Gift card',
          },
          description: {
            fr: 'Sans date d’expiration',
            en: 'It never expires',
          },
          price: {
            amount: '75.00',
            currency: 'CAD',
          },
        },
      ],
      choose: 'one',
      decline: {
        fr: 'Non, merci',
        en: 'No, thanks',
      },
      contact: {
        ask: 'email',
        required: true,
        consent: {
          fr: 'J’accepte de recevoir ces détails par courriel.',
          en: 'I agree to receive this by email.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        fr: 'Quelqu’un cherche une table pour ce soir',
        en: 'Someone is looking for a table tonight',
      },
      intro: {
        fr: 'Nommez un plat. Cela aide plus que cinq étoiles.',
        en: 'Name one dish. It helps more than five stars.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=BISTRO-DES-HALLES',
        },
        {
          id: 'tripadvisor',
          site: 'tripadvisor',
          url: 'https://www.tripadvisor.ca/UserReviewEdit-bistro-des-halles',
        },
        {
          id: 'opentable',
          site: 'opentable',
          url: 'https://www.opentable.ca/r/bistro-des-halles',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, et à bientôt à table.',
        en: 'Thank you, and see you soon at our table.',
      },
      body: {
        fr: 'La cuisine a vos réponses. Elle sera contente : on voit revenir les assiettes vides, on entend rarement pourquoi.',
        en: 'The kitchen has your answers. It will be pleased: plates come back empty, and we seldom hear why.',
      },
      image: {
        src: '/parcours/images/restaurant-meal/thank-you.svg',
        alt: {
          fr: 'Une table mise à la lueur d’une bougie',
          en: 'A set table by candlelight',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Voir le menu de la semaine',
          en: 'See this week’s menu',
        },
        url: {
          fr: 'https://bistro-des-halles.example/fr/menu',
          en: 'https://bistro-des-halles.example/menu',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Nous sommes désolés. Vous méritiez une meilleure soirée.',
        en: 'We are sorry. It should have been a better evening.',
      },
      body: {
        fr: '**Olivier Roy, le chef,** lit ceci avant le prochain service et, si vous avez laissé une adresse, vous écrit demain.\n\nVous êtes encore à table? Dites-le à la personne qui vous sert : on peut souvent réparer sur-le-champ.',
        en: '**Olivier Roy, the chef,** reads this before the next service and, if you left an address, writes to you tomorrow.\n\nStill at your table? Tell whoever is serving you: it can often be put right at once.',
      },
      button: {
        label: {
          fr: 'Appeler le restaurant',
          en: 'Call the restaurant',
        },
        url: 'tel:+14185550172',
      },
    },
  },
};
