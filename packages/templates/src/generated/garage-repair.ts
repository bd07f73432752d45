// Generated from ../sequences/garage-repair.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'garage-repair',
  name: {
    en: 'Garage, after a repair',
    fr: 'Garage, après une réparation',
  },
  industry: 'garage',
  locales: ['en', 'fr'],
  brand: {
    name: 'Garage Fortin',
    logo: {
      src: '/parcours/images/garage-repair/logo.svg',
      alt: {
        en: 'Garage Fortin',
        fr: 'Garage Fortin',
      },
      width: 28,
      height: 28,
    },
    accent: '#f2ae1c',
    scheme: 'dark',
  },
  privacy: {
    text: {
      en: 'Only our own team reads your answers.',
      fr: 'Seule notre équipe lit vos réponses.',
    },
    url: {
      en: 'https://garage-fortin.example/privacy',
      fr: 'https://garage-fortin.example/confidentialite',
    },
  },
  message: {
    channel: 'sms',
    email: {
      subject: {
        en: '{{firstName|Hello}}, is your car running well?',
        fr: '{{firstName|Bonjour}}, votre auto roule-t-elle bien?',
      },
      preheader: {
        en: 'A few questions from Marc and his mechanics.',
        fr: 'Quelques questions pour Marc et ses mécaniciens.',
      },
      heading: {
        en: 'How did the repair go?',
        fr: 'Comment s’est passée la réparation?',
      },
      body: {
        en: '{{firstName|Hello}}, your car left our garage a short while ago. One minute of your time tells us whether the work kept its promises, and whether the bill was clear.\n\n**Marc Fortin, the owner,** reads every answer.',
        fr: '{{firstName|Bonjour}}, votre auto est sortie de notre garage il y a peu. Une minute de votre temps nous dit si le travail a tenu ses promesses, et si la facture était claire.\n\n**Marc Fortin, le propriétaire,** lit chaque réponse.',
      },
      button: {
        en: 'Answer',
        fr: 'Répondre',
      },
      signature: {
        en: 'Marc Fortin, Owner\nGarage Fortin, 88 rue de l’Atelier, Longueuil QC J4H 1A9',
        fr: 'Marc Fortin, propriétaire\nGarage Fortin, 88, rue de l’Atelier, Longueuil (Québec) J4H 1A9',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        en: 'Garage Fortin: {{firstName|hello}}, is your car running well? Tell Marc in a minute. {{link}} Reply STOP to opt out',
        fr: 'Garage Fortin. {{firstName|Bonjour}}, votre auto roule bien? Dites-le à Marc en une minute. {{link}} ARRET pour ne plus recevoir de textos',
      },
    },
    hyperlink: {
      title: {
        en: 'How did the repair go?',
        fr: 'Comment s’est passée la réparation?',
      },
      body: {
        en: 'A few questions, one minute, and Marc reads your answers.',
        fr: 'Quelques questions, une minute, et Marc lit vos réponses.',
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
      id: 'repair',
      title: {
        en: 'How did the repair go?',
        fr: 'Comment s’est passée la réparation?',
      },
      intro: {
        en: 'One minute, no more.',
        fr: 'Une minute, pas davantage.',
      },
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {
            en: 'How likely are you to recommend Garage Fortin to a friend or colleague?',
            fr: 'Quelle est la probabilité que vous recommandiez le Garage Fortin à un ami ou à un collègue?',
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
          id: 'work',
          label: {
            en: 'The work on your car',
            fr: 'Le travail sur votre auto',
          },
          look: 'stars',
          satisfaction: {
            atLeast: 3,
          },
          metric: 'work',
        },
        {
          type: 'single-choice',
          id: 'ready',
          label: {
            en: 'Was your car ready when promised?',
            fr: 'L’auto était-elle prête au moment promis?',
          },
          look: 'buttons',
          options: [
            {
              id: 'yes',
              label: {
                en: 'Yes',
                fr: 'Oui',
              },
            },
            {
              id: 'nearly',
              label: {
                en: 'More or less',
                fr: 'Plus ou moins',
              },
            },
            {
              id: 'no',
              label: {
                en: 'No',
                fr: 'Non',
              },
            },
          ],
          metric: 'punctuality',
        },
        {
          type: 'single-choice',
          id: 'mattered',
          label: {
            en: 'What mattered most this time?',
            fr: 'Qu’est-ce qui a compté le plus cette fois?',
          },
          showIf: {
            question: 'nps',
            satisfactory: true,
          },
          options: [
            {
              id: 'price',
              label: {
                en: 'The price was clear',
                fr: 'Le prix était clair',
              },
            },
            {
              id: 'on-time',
              label: {
                en: 'Ready when promised',
                fr: 'L’auto était prête à l’heure',
              },
            },
            {
              id: 'explained',
              label: {
                en: 'You explained everything',
                fr: 'Vous avez tout expliqué',
              },
            },
          ],
          other: {
            label: {
              en: 'Something else',
              fr: 'Autre chose',
            },
          },
        },
        {
          type: 'multiple-choice',
          id: 'wrong',
          label: {
            en: 'What went wrong?',
            fr: 'Qu’est-ce qui n’a pas marché?',
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
                question: 'work',
                satisfactory: false,
              },
            ],
          },
          options: [
            {
              id: 'not-fixed',
              label: {
                en: 'The problem is still there',
                fr: 'Le problème est toujours là',
              },
            },
            {
              id: 'bill',
              label: {
                en: 'The bill was above the estimate',
                fr: 'La facture dépassait l’estimation',
              },
            },
            {
              id: 'late',
              label: {
                en: 'The car was not ready',
                fr: 'L’auto n’était pas prête',
              },
            },
            {
              id: 'unclear',
              label: {
                en: 'Nobody explained it well',
                fr: 'On ne m’a pas bien expliqué',
              },
            },
            {
              id: 'damage',
              label: {
                en: 'A mark, some damage, dirt',
                fr: 'Une trace, un bris, de la saleté',
              },
            },
          ],
          other: {
            label: {
              en: 'Something else',
              fr: 'Autre chose',
            },
          },
        },
        {
          type: 'number',
          id: 'odometer',
          label: {
            en: 'What does the odometer say?',
            fr: 'Que dit l’odomètre?',
          },
          help: {
            en: 'We will remind you of the next oil change.',
            fr: 'Nous vous rappellerons la prochaine vidange d’huile.',
          },
          showIf: {
            question: 'nps',
            satisfactory: true,
          },
          min: 0,
          max: 999999,
          unit: {
            en: 'km',
            fr: 'km',
          },
        },
        {
          type: 'text',
          id: 'comment',
          label: {
            en: 'A word for the team?',
            fr: 'Un mot pour l’équipe?',
          },
          lines: 3,
          maxLength: 1000,
        },
      ],
    },
    {
      type: 'questionnaire',
      id: 'call-back',
      audience: 'dissatisfied',
      title: {
        en: 'May Marc call you?',
        fr: 'Marc peut-il vous appeler?',
      },
      intro: {
        en: 'He has your file in front of him. Leave this empty if you would rather he did not.',
        fr: 'Il a votre dossier sous les yeux. Laissez tout vide si vous préférez qu’il n’appelle pas.',
      },
      button: {
        en: 'Send',
        fr: 'Envoyer',
      },
      questions: [
        {
          type: 'text',
          id: 'phone',
          label: {
            en: 'Which number should he call?',
            fr: 'À quel numéro vous joindre?',
          },
          format: 'tel',
          lines: 1,
        },
        {
          type: 'single-choice',
          id: 'moment',
          label: {
            en: 'When suits you?',
            fr: 'À quel moment?',
          },
          showIf: {
            question: 'phone',
            answered: true,
          },
          look: 'buttons',
          options: [
            {
              id: 'morning',
              label: {
                en: 'Morning',
                fr: 'Le matin',
              },
            },
            {
              id: 'afternoon',
              label: {
                en: 'Afternoon',
                fr: 'L’après-midi',
              },
            },
            {
              id: 'evening',
              label: {
                en: 'After 5 p.m.',
                fr: 'Après 17 h',
              },
            },
          ],
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'season',
      title: {
        en: 'Anything else for the season?',
        fr: 'Et pour la saison?',
      },
      intro: {
        en: 'Pick what you like and we will call you about it. Nothing is ordered here, and prices are before tax.',
        fr: 'Un choix ou plusieurs, et nous vous appelons. Rien n’est commandé ici, et les prix sont avant taxes.',
      },
      offers: [
        {
          id: 'winter-tires',
          title: {
            en: 'Winter tires',
            fr: 'Pneus d’hiver',
          },
          description: {
            en: 'Fitted and balanced, price per wheel',
            fr: 'Posés et équilibrés, prix par roue',
          },
          image: {
            src: '/parcours/images/garage-repair/winter-tires.svg',
            alt: {
              en: 'A winter tire on its rim',
              fr: 'Un pneu d’hiver sur sa jante',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '94.95',
            currency: 'CAD',
          },
        },
        {
          id: 'detailing',
          title: {
            en: 'Full detailing',
            fr: 'Esthétique complète',
          },
          description: {
            en: 'Inside and out',
            fr: 'À l’intérieur et à l’extérieur',
          },
          image: {
            src: '/parcours/images/garage-repair/detailing.svg',
            alt: {
              en: 'A shining car',
              fr: 'Une auto qui brille',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '189.00',
            currency: 'CAD',
          },
        },
        {
          id: 'rustproofing',
          title: {
            en: 'Rustproofing',
            fr: 'Traitement antirouille',
          },
          description: {
            en: 'Before the first salt',
            fr: 'Avant le premier sel',
          },
          image: {
            src: '/parcours/images/garage-repair/rustproofing.svg',
            alt: {
              en: 'A shield against snow',
              fr: 'Un bouclier contre la neige',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '129.95',
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
        ask: 'either',
        required: true,
        consent: {
          en: 'I agree to be contacted about this.',
          fr: 'J’accepte qu’on communique avec moi à ce sujet.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        en: 'Would you tell other drivers?',
        fr: 'Le diriez-vous à d’autres automobilistes?',
      },
      intro: {
        en: 'People find a good garage by word of mouth.',
        fr: 'Un bon garage se trouve par le bouche à oreille.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=GARAGE-FORTIN',
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/garage-fortin/reviews',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        en: 'Thank you, {{firstName|and drive safely}}.',
        fr: 'Merci, {{firstName|et bonne route}}.',
      },
      body: {
        en: 'Your answers have reached the workshop. If you picked a service, **Sophie** at the front desk will call you within two working days.',
        fr: 'Vos réponses sont arrivées à l’atelier. Si vous avez choisi un service, **Sophie**, à l’accueil, vous appelle d’ici deux jours ouvrables.',
      },
      image: {
        src: '/parcours/images/garage-repair/thank-you.svg',
        alt: {
          en: 'A car on a road at sunset',
          fr: 'Une auto sur une route au coucher du soleil',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          en: 'Back to the garage’s site',
          fr: 'Retourner au site du garage',
        },
        url: 'https://garage-fortin.example/',
      },
    },
    dissatisfied: {
      title: {
        en: 'We are sorry. This is not how we work.',
        fr: 'Nous sommes désolés. Ce n’est pas notre façon de travailler.',
      },
      body: {
        en: '**Marc Fortin, the owner,** reads your answers today and, if you left a number, calls you before noon tomorrow.\n\nIf you would rather not wait, he is at the garage until six.',
        fr: '**Marc Fortin, le propriétaire,** lit vos réponses aujourd’hui et, si vous avez laissé un numéro, vous appelle avant demain midi.\n\nSi vous préférez ne pas attendre, il est au garage jusqu’à 18 h.',
      },
      image: {
        src: '/parcours/images/garage-repair/marc.svg',
        alt: {
          en: 'Portrait of Marc Fortin',
          fr: 'Portrait de Marc Fortin',
        },
        width: 96,
        height: 96,
      },
      button: {
        label: {
          en: 'Call Marc, 514 555‑0142',
          fr: 'Appeler Marc, 514 555‑0142',
        },
        url: 'tel:+15145550142',
      },
    },
  },
};
