// Generated from ../sequences/broker-sale.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'broker-sale',
  name: {
    fr: 'Courtier immobilier, après le notaire',
    en: 'Real-estate broker, after the notary',
  },
  industry: 'real-estate',
  locales: ['fr', 'en'],
  brand: {
    name: 'Courtage Gagnon',
    logo: {
      src: '/parcours/images/broker-sale/logo.svg',
      alt: {
        fr: 'Courtage Gagnon',
        en: 'Courtage Gagnon',
      },
      width: 28,
      height: 28,
    },
    accent: '#1b4a63',
  },
  privacy: {
    text: {
      fr: 'Mireille Gagnon est la seule à lire vos réponses.',
      en: 'Mireille Gagnon alone reads your answers.',
    },
    url: {
      fr: 'https://courtage-gagnon.example/fr/confidentialite',
      en: 'https://courtage-gagnon.example/privacy',
    },
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        fr: '{{firstName|Bonjour}}, maintenant que les clés ont changé de mains',
        en: '{{firstName|Hello}}, now that the keys have changed hands',
      },
      preheader: {
        fr: 'Une minute, et franchement : c’est ainsi que je m’améliore.',
        en: 'One minute, and honestly: it is how I get better.',
      },
      heading: {
        fr: 'Les boîtes attendront une minute',
        en: 'The boxes can wait a minute',
      },
      body: {
        fr: '{{firstName|Bonjour}}, félicitations. Un déménagement, ce sont des mois de décisions, et j’étais là pour plusieurs. Où vous ai-je été utile, et où l’ai-je été moins?\n\nJe lis chaque réponse moi-même.',
        en: '{{firstName|Hello}}, congratulations. A move is months of decisions, and I was there for a good many of them. Where was I useful, and where was I not?\n\nI read every answer myself.',
      },
      button: {
        fr: 'Répondre à Mireille',
        en: 'Answer Mireille',
      },
      signature: {
        fr: 'Mireille Gagnon, courtière immobilière résidentielle\nCourtage Gagnon, 9, rue Principale, Magog (Québec) J1X 2A1',
        en: 'Mireille Gagnon, Residential Real Estate Broker\nCourtage Gagnon, 9 rue Principale, Magog QC J1X 2A1',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        fr: 'Mireille, Courtage Gagnon. {{firstName|Bonjour}}, une minute sur votre transaction? Je lis tout. {{link}} ARRET pour cesser les textos',
        en: 'Mireille (Courtage Gagnon): {{firstName|hello}}, one minute about your move? I read it all. {{link}} STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Comment était-ce avec moi?',
        en: 'How was it with me?',
      },
      body: {
        fr: 'Une minute, et franchement. Je lis chaque réponse moi-même.',
        en: 'One minute, and honestly. I read every answer myself.',
      },
      button: {
        fr: 'Répondre à Mireille',
        en: 'Answer Mireille',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'transaction',
      title: {
        fr: 'De la première visite au notaire',
        en: 'From the first visit to the notary',
      },
      intro: {
        fr: 'Une minute.',
        en: 'One minute.',
      },
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {
            fr: 'Quelle est la probabilité que vous recommandiez Courtage Gagnon à vos proches?',
            en: 'How likely are you to recommend Courtage Gagnon to family or friends?',
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
            atLeast: 8,
          },
          metric: 'nps',
        },
        {
          type: 'single-choice',
          id: 'side',
          label: {
            fr: 'Il s’agissait…',
            en: 'You were…',
          },
          look: 'buttons',
          required: true,
          options: [
            {
              id: 'selling',
              label: {
                fr: 'D’une vente',
                en: 'Selling',
              },
            },
            {
              id: 'buying',
              label: {
                fr: 'D’un achat',
                en: 'Buying',
              },
            },
            {
              id: 'both',
              label: {
                fr: 'Des deux',
                en: 'Both',
              },
            },
          ],
        },
        {
          type: 'rating',
          id: 'price',
          label: {
            fr: 'Êtes-vous en paix avec le prix obtenu?',
            en: 'Are you at peace with the selling price?',
          },
          look: 'labels',
          scale: 3,
          showIf: {
            question: 'side',
            oneOf: ['selling', 'both'],
          },
          labels: [
            {
              fr: 'Non',
              en: 'No',
            },
            {
              fr: 'Plus ou moins',
              en: 'More or less',
            },
            {
              fr: 'Oui',
              en: 'Yes',
            },
          ],
          metric: 'price',
        },
        {
          type: 'single-choice',
          id: 'found',
          label: {
            fr: 'Avez-vous trouvé ce que vous aviez en tête?',
            en: 'Did you find what you had in mind?',
          },
          look: 'buttons',
          showIf: {
            question: 'side',
            oneOf: ['buying', 'both'],
          },
          metric: 'found',
          options: [
            {
              id: 'yes',
              label: {
                fr: 'Oui',
                en: 'Yes',
              },
            },
            {
              id: 'compromise',
              label: {
                fr: 'Avec un compromis',
                en: 'With a compromise',
              },
            },
            {
              id: 'no',
              label: {
                fr: 'Pas vraiment',
                en: 'Not really',
              },
            },
          ],
        },
        {
          type: 'matrix',
          id: 'work',
          label: {
            fr: 'Et mon travail?',
            en: 'How was my work?',
          },
          rows: [
            {
              id: 'reachable',
              label: {
                fr: 'Être joignable',
                en: 'Being reachable',
              },
            },
            {
              id: 'advice',
              label: {
                fr: 'Conseiller et négocier',
                en: 'Advice and negotiation',
              },
            },
            {
              id: 'paperwork',
              label: {
                fr: 'Expliquer les papiers',
                en: 'Explaining the papers',
              },
            },
          ],
          scale: 4,
          help: {
            fr: '1 : faible, 4 : excellent.',
            en: '1 is poor, 4 is excellent.',
          },
          labels: [
            {
              fr: 'Faible',
              en: 'Poor',
            },
            {
              fr: 'Passable',
              en: 'Fair',
            },
            {
              fr: 'Bon',
              en: 'Good',
            },
            {
              fr: 'Excellent',
              en: 'Excellent',
            },
          ],
          metric: 'work',
        },
        {
          type: 'text',
          id: 'friend',
          label: {
            fr: 'Que diriez-vous à un ami qui s’apprête à déménager?',
            en: 'What would you tell a friend who is about to move?',
          },
          lines: 3,
          maxLength: 1000,
          showIf: {
            question: 'nps',
            satisfactory: true,
          },
        },
        {
          type: 'text',
          id: 'missed',
          label: {
            fr: 'Qu’est-ce qui a manqué?',
            en: 'What was missing?',
          },
          lines: 3,
          maxLength: 1000,
          showIf: {
            question: 'nps',
            satisfactory: false,
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'around',
      title: {
        fr: 'Pendant qu’il y a encore des boîtes',
        en: 'While the boxes are still there',
      },
      intro: {
        fr: 'Cochez ce qui aiderait. Je vous appelle moi-même, et je ne touche rien sur les deux premiers.',
        en: 'Tick what would help. I call you myself, and I earn nothing on the first two.',
      },
      offers: [
        {
          id: 'trades',
          title: {
            fr: 'Ma liste de bons artisans',
            en: 'My list of good trades',
          },
          description: {
            fr: 'Électricien, peintre, ramoneur',
            en: 'Electrician, painter, chimney sweep',
          },
        },
        {
          id: 'mortgage',
          title: {
            fr: 'Un second regard sur l’hypothèque',
            en: 'A second look at the mortgage',
          },
          description: {
            fr: 'Avec un courtier indépendant',
            en: 'With an independent broker',
          },
        },
        {
          id: 'valuation',
          title: {
            fr: 'Une évaluation pour un proche',
            en: 'A valuation for someone close',
          },
          description: {
            fr: 'Gratuite, par écrit, en une semaine',
            en: 'Free, in writing, within a week',
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
          fr: 'J’accepte que Mireille m’appelle à ce sujet.',
          en: 'I agree that Mireille may call me about this.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        fr: 'D’autres peuvent-ils vous lire?',
        en: 'May others read it?',
      },
      intro: {
        fr: 'On choisit un courtier une ou deux fois dans sa vie, surtout d’après ce qu’en disent les autres.',
        en: 'People choose a broker once or twice in a lifetime, and mostly by what others say.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=COURTAGE-GAGNON',
        },
        {
          id: 'rankmyagent',
          site: 'rankmyagent',
          url: 'https://rankmyagent.com/courtage-gagnon/review',
          label: {
            fr: 'RankMyAgent',
            en: 'RankMyAgent',
          },
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/courtage-gagnon/reviews',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, {{firstName|et bienvenue chez vous}}.',
        en: 'Thank you, {{firstName|and welcome home}}.',
      },
      body: {
        fr: 'Vos réponses me sont parvenues. Si vous avez coché quelque chose, j’appelle **cette semaine**.\n\nGardez mon numéro : les questions sur la maison ne s’arrêtent pas chez le notaire.',
        en: 'Your answers have reached me. If you ticked something, I call **this week**.\n\nKeep my number: questions about the house do not stop at the notary.',
      },
      image: {
        src: '/parcours/images/broker-sale/thank-you.svg',
        alt: {
          fr: 'Une maison éclairée, à la tombée du jour',
          en: 'A house with its light on, at dusk',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Le calendrier d’une maison',
          en: 'The calendar of a house',
        },
        url: {
          fr: 'https://courtage-gagnon.example/fr/calendrier',
          en: 'https://courtage-gagnon.example/calendar',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Je suis désolée de lire cela.',
        en: 'I am sorry to read this.',
      },
      body: {
        fr: 'Je vous lis aujourd’hui, et j’aimerais comprendre. Vous recevrez un mot de moi **d’ici deux jours**; rien ne vous oblige à y répondre.\n\nS’il reste un papier ou une promesse en suspens, appelez-moi : je m’en occupe.',
        en: 'I read it today, and I would like to understand. You will have a note from me **within two days**; you need not answer it.\n\nIf a paper or a promise is still outstanding, call me: I will see to it.',
      },
      button: {
        label: {
          fr: 'Appeler Mireille, 819 555-0151',
          en: 'Call Mireille, 819 555-0151',
        },
        url: 'tel:+18195550151',
      },
    },
  },
};
