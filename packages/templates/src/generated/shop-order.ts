// Generated from ../sequences/shop-order.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'shop-order',
  name: {
    en: 'Online shop, after an order',
    fr: 'Boutique en ligne, après une commande',
  },
  industry: 'shop',
  locales: ['en', 'fr'],
  brand: {
    name: 'Maison Boréale',
    logo: {
      src: '/parcours/images/shop-order/logo.svg',
      alt: {
        en: 'Maison Boréale',
        fr: 'Maison Boréale',
      },
      width: 28,
      height: 28,
    },
    accent: '#8a2f5d',
  },
  privacy: {
    text: {
      en: 'Only our own team reads your answers.',
      fr: 'Seule notre équipe lit vos réponses.',
    },
    url: {
      en: 'https://maison-boreale.example/privacy',
      fr: 'https://maison-boreale.example/fr/confidentialite',
    },
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        en: '{{firstName|Hello}}, did your parcel arrive safely?',
        fr: '{{firstName|Bonjour}}, votre colis est-il bien arrivé?',
      },
      preheader: {
        en: 'One minute. If something is wrong, we put it right.',
        fr: 'Une minute. Si quelque chose cloche, nous le réglons.',
      },
      heading: {
        en: 'Is everything as you hoped?',
        fr: 'Tout est-il comme vous l’espériez?',
      },
      body: {
        en: '{{firstName|Hello}}, your order should have reached you by now. Tell us whether the item, the packaging and the delivery were up to the mark.\n\n**Nadia Tremblay, the founder,** reads every answer and deals with whatever went wrong herself.',
        fr: '{{firstName|Bonjour}}, votre commande devrait être arrivée. Dites-nous si l’objet, l’emballage et la livraison étaient à la hauteur.\n\n**Nadia Tremblay, fondatrice,** lit chaque réponse et s’occupe elle-même de ce qui a mal tourné.',
      },
      button: {
        en: 'Give my opinion',
        fr: 'Donner mon avis',
      },
      signature: {
        en: 'Nadia Tremblay, Founder\nMaison Boréale, 301 rue du Moulin, Sherbrooke QC J1H 4B2',
        fr: 'Nadia Tremblay, fondatrice\nMaison Boréale, 301, rue du Moulin, Sherbrooke (Québec) J1H 4B2',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        en: 'Maison Boréale: {{firstName|hello}}, did your parcel arrive safely? Tell us in a minute. {{link}} Reply STOP to opt out',
        fr: 'Maison Boréale. {{firstName|Bonjour}}, votre colis est-il bien arrivé? Dites-le en une minute. {{link}} ARRET pour ne plus recevoir de textos',
      },
    },
    hyperlink: {
      title: {
        en: 'How was your order?',
        fr: 'Votre commande est-elle à la hauteur?',
      },
      body: {
        en: 'One minute. If something is wrong, we put it right.',
        fr: 'Une minute. Si quelque chose cloche, nous le réglons.',
      },
      button: {
        en: 'Give my opinion',
        fr: 'Donner mon avis',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'order',
      title: {
        en: 'Your order',
        fr: 'Votre commande',
      },
      intro: {
        en: 'One minute, from checkout to unboxing.',
        fr: 'Une minute, de l’achat au déballage.',
      },
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {
            en: 'How likely are you to recommend Maison Boréale to a friend or colleague?',
            fr: 'Quelle est la probabilité que vous recommandiez Maison Boréale à un ami ou à un collègue?',
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
          type: 'single-choice',
          id: 'as-described',
          label: {
            en: 'Is the item as described?',
            fr: 'L’article correspond-il à sa description?',
          },
          look: 'buttons',
          required: true,
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
          satisfaction: {
            oneOf: ['yes', 'nearly'],
          },
          metric: 'accuracy',
        },
        {
          type: 'multiple-choice',
          id: 'difference',
          label: {
            en: 'What is different?',
            fr: 'Qu’est-ce qui est différent?',
          },
          help: {
            en: 'Choose all that apply.',
            fr: 'Tout ce qui s’applique.',
          },
          showIf: {
            question: 'as-described',
            oneOf: ['nearly', 'no'],
          },
          options: [
            {
              id: 'size',
              label: {
                en: 'The size',
                fr: 'La taille',
              },
            },
            {
              id: 'colour',
              label: {
                en: 'The colour',
                fr: 'La couleur',
              },
            },
            {
              id: 'quality',
              label: {
                en: 'The quality',
                fr: 'La qualité',
              },
            },
            {
              id: 'damaged',
              label: {
                en: 'The item is damaged',
                fr: 'L’article est abîmé',
              },
            },
            {
              id: 'missing',
              label: {
                en: 'Something is missing',
                fr: 'Il manque quelque chose',
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
          type: 'rating',
          id: 'ordering',
          label: {
            en: 'Ordering on our site was…',
            fr: 'Commander sur notre site, c’était…',
          },
          look: 'labels',
          scale: 3,
          labels: [
            {
              en: 'Complicated',
              fr: 'Compliqué',
            },
            {
              en: 'All right',
              fr: 'Correct',
            },
            {
              en: 'Easy',
              fr: 'Facile',
            },
          ],
          metric: 'ease',
        },
        {
          type: 'rating',
          id: 'delivery',
          label: {
            en: 'The delivery and the packaging',
            fr: 'La livraison et l’emballage',
          },
          look: 'stars',
          notApplicable: true,
          metric: 'delivery',
        },
        {
          type: 'text',
          id: 'comment',
          label: {
            en: 'What would you tell another customer?',
            fr: 'Qu’aimeriez-vous dire à un autre client?',
          },
          lines: 3,
          maxLength: 1000,
        },
        {
          type: 'single-choice',
          id: 'solution',
          label: {
            en: 'What would put it right?',
            fr: 'Qu’est-ce qui arrangerait les choses?',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'as-described',
                satisfactory: false,
              },
            ],
          },
          options: [
            {
              id: 'exchange',
              label: {
                en: 'An exchange',
                fr: 'Un échange',
              },
            },
            {
              id: 'refund',
              label: {
                en: 'A refund',
                fr: 'Un remboursement',
              },
            },
            {
              id: 'part',
              label: {
                en: 'The missing part',
                fr: 'La pièce qui manque',
              },
            },
            {
              id: 'heard',
              label: {
                en: 'Nothing, I wanted you to know',
                fr: 'Rien, je voulais vous le dire',
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
          type: 'text',
          id: 'reply-to',
          label: {
            en: 'Where can Nadia write to you?',
            fr: 'À quelle adresse Nadia peut-elle vous répondre?',
          },
          help: {
            en: 'Your email will be used for this reply only.',
            fr: 'Votre courriel ne servira qu’à cette réponse.',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'as-described',
                satisfactory: false,
              },
            ],
          },
          format: 'email',
          lines: 1,
          placeholder: {
            en: 'name@example.com',
            fr: 'nom@exemple.ca',
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'pairs-well',
      title: {
        en: 'What goes well with it',
        fr: 'Ce qui irait bien avec',
      },
      intro: {
        en: 'Choose one item and Nadia will write with a free-delivery code. Nothing is charged here.',
        fr: 'Choisissez un article : Nadia vous écrit avec un code de livraison gratuite. Rien n’est facturé ici.',
      },
      offers: [
        {
          id: 'candle',
          title: {
            en: 'Beeswax candle',
            fr: 'Bougie à la cire d’abeille',
          },
          description: {
            en: 'Forty hours of light',
            fr: 'Quarante heures de lumière',
          },
          image: {
            src: '/parcours/images/shop-order/candle.svg',
            alt: {
              en: 'A lit candle',
              fr: 'Une bougie allumée',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '24.00',
            currency: 'CAD',
          },
          url: {
            en: 'https://maison-boreale.example/candle',
            fr: 'https://maison-boreale.example/fr/bougie',
          },
        },
        {
          id: 'tea-towels',
          title: {
            en: 'Two linen tea towels',
            fr: 'Deux linges en lin',
          },
          description: {
            en: 'Woven in Sherbrooke',
            fr: 'Tissés à Sherbrooke',
          },
          image: {
            src: '/parcours/images/shop-order/tea-towels.svg',
            alt: {
              en: 'Two folded tea towels',
              fr: 'Deux linges pliés',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '32.50',
            currency: 'CAD',
          },
          url: {
            en: 'https://maison-boreale.example/tea-towels',
            fr: 'https://maison-boreale.example/fr/linges',
          },
        },
        {
          id: 'gift-card',
          title: {
            en: 'Gift card',
            fr: 'Carte-cadeau',
          },
          description: {
            en: 'It never expires',
            fr: 'Sans date d’expiration',
          },
          image: {
            src: '/parcours/images/shop-order/gift-card.svg',
            alt: {
              en: 'A card with a ribbon',
              fr: 'Une carte ornée d’un ruban',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '50.00',
            currency: 'CAD',
          },
          url: {
            en: 'https://maison-boreale.example/gift-card',
            fr: 'https://maison-boreale.example/fr/carte-cadeau',
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
          en: 'I agree to receive this code by email.',
          fr: 'J’accepte de recevoir ce code par courriel.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        en: 'Will you help other customers choose?',
        fr: 'Aiderez-vous d’autres clients à choisir?',
      },
      intro: {
        en: 'A review counts for more than our photos.',
        fr: 'Un avis compte plus que nos photos.',
      },
      sites: [
        {
          id: 'trustpilot',
          site: 'trustpilot',
          url: {
            en: 'https://ca.trustpilot.com/evaluate/maison-boreale.example',
            fr: 'https://fr-ca.trustpilot.com/evaluate/maison-boreale.example',
          },
        },
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=MAISON-BOREALE',
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/maison-boreale/reviews',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        en: 'Thank you, {{firstName|and enjoy it}}.',
        fr: 'Merci, {{firstName|et bon déballage}}.',
      },
      body: {
        en: 'Your answers have reached the workshop. If you chose an item, **Nadia** will send your code by tomorrow.',
        fr: 'Vos réponses sont arrivées à l’atelier. Si vous avez choisi un article, **Nadia** vous envoie votre code d’ici demain.',
      },
      image: {
        src: '/parcours/images/shop-order/thank-you.svg',
        alt: {
          en: 'An open parcel with a fir branch',
          fr: 'Un colis ouvert d’où sort une branche de sapin',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          en: 'Back to the shop',
          fr: 'Retourner à la boutique',
        },
        url: {
          en: 'https://maison-boreale.example/',
          fr: 'https://maison-boreale.example/fr/',
        },
      },
    },
    dissatisfied: {
      title: {
        en: 'We are sorry, {{firstName|and we will put it right}}.',
        fr: 'Nous sommes désolés, {{firstName|et nous allons réparer}}.',
      },
      body: {
        en: '**Nadia Tremblay, the founder,** reads your answers today and, if you left an address, offers you a solution by 5 p.m. tomorrow.\n\nKeep the item and its packaging until then: if it has to come back, we pay for it.',
        fr: '**Nadia Tremblay, fondatrice,** lit vos réponses aujourd’hui et, si vous avez laissé une adresse, vous propose une solution d’ici demain 17 h.\n\nGardez l’article et son emballage jusque-là : le retour, s’il y en a un, est à nos frais.',
      },
      image: {
        src: '/parcours/images/shop-order/nadia.svg',
        alt: {
          en: 'Portrait of Nadia Tremblay',
          fr: 'Portrait de Nadia Tremblay',
        },
        width: 96,
        height: 96,
      },
      button: {
        label: {
          en: 'Write to Nadia now',
          fr: 'Écrire à Nadia maintenant',
        },
        url: 'mailto:nadia@maison-boreale.example',
      },
    },
  },
};
