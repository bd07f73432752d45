// Generated from ../sequences/salon-visit.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'salon-visit',
  name: {
    fr: 'Salon de coiffure, trois jours après une visite',
    en: 'Hair salon, three days after a visit',
  },
  industry: 'hair-salon',
  locales: ['fr', 'en'],
  brand: {
    name: 'Salon Ondine',
    logo: {
      src: '/parcours/images/salon-visit/logo.svg',
      alt: {
        fr: 'Salon Ondine',
        en: 'Salon Ondine',
      },
      width: 28,
      height: 28,
    },
    accent: '#a83a73',
  },
  privacy: {
    text: {
      fr: 'Seule l’équipe du salon lit vos réponses.',
      en: 'Only the salon’s team reads your answers.',
    },
    url: {
      fr: 'https://salon-ondine.example/fr/confidentialite',
      en: 'https://salon-ondine.example/privacy',
    },
  },
  message: {
    channel: 'sms',
    email: {
      subject: {
        fr: '{{firstName|Bonjour}}, l’aimez-vous encore à la maison?',
        en: '{{firstName|Hello}}, do you still love it at home?',
      },
      preheader: {
        fr: 'Sinon, la retouche est gratuite pendant dix jours.',
        en: 'If not, the touch-up is free for ten days.',
      },
      heading: {
        fr: 'Et après le premier shampoing?',
        en: 'And after the first shampoo?',
      },
      body: {
        fr: '{{firstName|Bonjour}}, une coupe se juge à la maison, trois jours plus tard, avec sa propre brosse. Comment va la vôtre?\n\nSi quelque chose vous agace, **la retouche est gratuite pendant dix jours**. Sans explication.',
        en: '{{firstName|Hello}}, a cut is judged at home, three days later, with your own brush. How is yours doing?\n\nIf something bothers you, **the touch-up is free for ten days**. No explanation needed.',
      },
      button: {
        fr: 'Répondre',
        en: 'Answer',
      },
      signature: {
        fr: 'Maude Ouellet, propriétaire\nSalon Ondine, 318, avenue Cartier, Rimouski (Québec) G5L 2R6',
        en: 'Maude Ouellet, Owner\nSalon Ondine, 318 avenue Cartier, Rimouski QC G5L 2R6',
      },
      embedQuestion: 'look',
    },
    sms: {
      body: {
        fr: 'Salon Ondine. {{firstName|Bonjour}}, aimez-vous encore vos cheveux? Sinon, retouche gratuite. {{link}} ARRET pour cesser les textos',
        en: 'Salon Ondine: {{firstName|hello}}, do you still love your hair at home? If not, the touch-up is free. {{link}} STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Aimez-vous ce que vous voyez?',
        en: 'Do you like what you see?',
      },
      body: {
        fr: 'Trois questions devant le miroir.',
        en: 'Three questions in front of the mirror.',
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
      id: 'mirror',
      title: {
        fr: 'Devant votre miroir',
        en: 'In front of your own mirror',
      },
      intro: {
        fr: 'Trois questions, vingt secondes.',
        en: 'Three questions, twenty seconds.',
      },
      questions: [
        {
          type: 'rating',
          id: 'look',
          label: {
            fr: 'Aimez-vous vos cheveux?',
            en: 'Do you love your hair?',
          },
          look: 'smileys',
          required: true,
          labels: [
            {
              fr: 'Pas du tout',
              en: 'Not at all',
            },
            {
              fr: 'Pas vraiment',
              en: 'Not really',
            },
            {
              fr: 'Ça peut aller',
              en: 'It will do',
            },
            {
              fr: 'Oui',
              en: 'Yes',
            },
            {
              fr: 'Je les adore',
              en: 'I love it',
            },
          ],
          satisfaction: {
            atLeast: 4,
          },
          metric: 'look',
        },
        {
          type: 'single-choice',
          id: 'touch-up',
          label: {
            fr: 'On retouche? C’est gratuit.',
            en: 'Shall we touch it up? It is free.',
          },
          showIf: {
            question: 'look',
            satisfactory: false,
          },
          other: {
            label: {
              fr: 'Autre chose',
              en: 'Something else',
            },
          },
          options: [
            {
              id: 'length',
              label: {
                fr: 'Oui, la longueur',
                en: 'Yes, the length',
              },
            },
            {
              id: 'colour',
              label: {
                fr: 'Oui, la couleur',
                en: 'Yes, the colour',
              },
            },
            {
              id: 'fringe',
              label: {
                fr: 'Oui, le toupet',
                en: 'Yes, the bangs',
              },
            },
            {
              id: 'no',
              label: {
                fr: 'Non, je les laisse pousser',
                en: 'No, I will let it grow',
              },
            },
          ],
        },
        {
          type: 'text',
          id: 'phone',
          label: {
            fr: 'À quel numéro vous texter une heure?',
            en: 'At which number can we text you a time?',
          },
          lines: 1,
          format: 'tel',
          showIf: {
            question: 'touch-up',
            oneOf: ['length', 'colour', 'fringe', 'other'],
          },
        },
        {
          type: 'rating',
          id: 'listening',
          label: {
            fr: 'Votre styliste…',
            en: 'Your stylist…',
          },
          look: 'labels',
          scale: 3,
          labels: [
            {
              fr: 'n’écoutait pas',
              en: 'did not listen',
            },
            {
              fr: 'écoutait',
              en: 'listened',
            },
            {
              fr: 'lisait dans mes pensées',
              en: 'read my mind',
            },
          ],
          metric: 'listening',
        },
        {
          type: 'single-choice',
          id: 'stylist',
          label: {
            fr: 'Qui s’est occupé de vous?',
            en: 'Who looked after you?',
          },
          look: 'dropdown',
          metric: 'stylist',
          options: [
            {
              id: 'maude',
              label: {
                fr: 'Maude',
                en: 'Maude',
              },
            },
            {
              id: 'lea',
              label: {
                fr: 'Léa',
                en: 'Léa',
              },
            },
            {
              id: 'karim',
              label: {
                fr: 'Karim',
                en: 'Karim',
              },
            },
            {
              id: 'unsure',
              label: {
                fr: 'Je ne sais plus',
                en: 'I do not remember',
              },
            },
          ],
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'next',
      title: {
        fr: 'Pour que ça dure',
        en: 'To make it last',
      },
      intro: {
        fr: 'Choisissez : tout sera prêt à votre prochaine visite.',
        en: 'Pick what you like: it will be ready at your next visit.',
      },
      offers: [
        {
          id: 'next-visit',
          title: {
            fr: 'Votre prochaine visite, dans six semaines',
            en: 'Your next visit, six weeks from now',
          },
          description: {
            fr: 'Réservée aujourd’hui, 10 % de moins sur la coupe',
            en: 'Booked today, 10% off the cut',
          },
        },
        {
          id: 'gloss',
          title: {
            fr: 'Brillance de couleur',
            en: 'Colour gloss',
          },
          description: {
            fr: 'Vingt minutes entre deux couleurs',
            en: 'Twenty minutes between two colours',
          },
          price: {
            amount: '45.00',
            currency: 'CAD',
          },
        },
        {
          id: 'care-kit',
          title: {
            fr: 'Les soins reçus au salon',
            en: 'The care your hair was given',
          },
          description: {
            fr: 'Shampoing et masque, petits formats',
            en: 'Shampoo and mask, small sizes',
          },
          price: {
            amount: '32.00',
            currency: 'CAD',
          },
        },
      ],
      choose: 'many',
      decline: {
        fr: 'Non, merci',
        en: 'No, thanks',
      },
      button: {
        fr: 'Gardez-les-moi',
        en: 'Keep them for me',
      },
      contact: {
        ask: 'phone',
        required: true,
        consent: {
          fr: 'J’accepte de recevoir un texto à ce sujet.',
          en: 'I agree to get a text about this.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        fr: 'Direz-vous le nom de votre styliste?',
        en: 'Will you name who did your hair?',
      },
      intro: {
        fr: 'Un prénom dans un avis, et la semaine est faite.',
        en: 'A first name in a review makes a stylist’s week.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=SALON-ONDINE',
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/salon-ondine/reviews',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, {{firstName|ça vous va bien}}.',
        en: 'Thank you, {{firstName|it suits you}}.',
      },
      body: {
        fr: 'Nous le dirons à votre styliste. Si vous avez gardé quelque chose, **nous vous textons demain** pour confirmer.',
        en: 'We will tell your stylist. If you set something aside, **we text you tomorrow** to confirm.',
      },
      image: {
        src: '/parcours/images/salon-visit/thank-you.svg',
        alt: {
          fr: 'Un miroir rond et des vagues de cheveux',
          en: 'A round mirror with waves of hair',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Réserver en ligne',
          en: 'Book online',
        },
        url: {
          fr: 'https://salon-ondine.example/fr/reserver',
          en: 'https://salon-ondine.example/book',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Nous sommes désolés. Arrangeons ça.',
        en: 'We are sorry. Let us put it right.',
      },
      body: {
        fr: '**Maude Ouellet, la propriétaire,** lit ceci aujourd’hui et vous texte une heure si vous avez laissé un numéro. La retouche est gratuite, avec la personne de votre choix.',
        en: '**Maude Ouellet, the owner,** reads this today and texts you a time if you left a number. The touch-up is free, with whichever stylist you prefer.',
      },
      button: {
        label: {
          fr: 'Texter Maude maintenant',
          en: 'Text Maude now',
        },
        url: 'sms:+14185550134',
      },
    },
  },
};
