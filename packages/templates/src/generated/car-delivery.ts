// Generated from ../sequences/car-delivery.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'car-delivery',
  name: {
    en: 'Car dealer, a week after delivery',
    fr: 'Concessionnaire, une semaine après la livraison',
  },
  industry: 'car-dealer',
  locales: ['en', 'fr'],
  brand: {
    name: 'Automobiles Lachance',
    logo: {
      src: '/parcours/images/car-delivery/logo.svg',
      alt: {
        en: 'Automobiles Lachance',
        fr: 'Automobiles Lachance',
      },
      width: 28,
      height: 28,
    },
    accent: '#b3202c',
  },
  privacy: {
    text: {
      en: 'Your answers stay with the dealership; the manufacturer does not see them.',
      fr: 'Vos réponses restent chez le concessionnaire; le constructeur ne les voit pas.',
    },
    url: {
      en: 'https://autos-lachance.example/privacy',
      fr: 'https://autos-lachance.example/fr/confidentialite',
    },
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        en: '{{firstName|Hello}}, how is the new car?',
        fr: '{{firstName|Bonjour}}, et cette nouvelle auto?',
      },
      preheader: {
        en: 'A week in: what still needs explaining?',
        fr: 'Une semaine plus tard : que reste-t-il à expliquer?',
      },
      heading: {
        en: 'A week on the road together',
        fr: 'Une semaine de route ensemble',
      },
      body: {
        en: '{{firstName|Hello}}, congratulations again on your {{vehicle|new car}}. By now you know what you love about it, and which button nobody explained.\n\nTell us about both. **Denis Lachance** reads every answer, even the ones about paperwork.',
        fr: '{{firstName|Bonjour}}, encore bravo pour votre {{vehicle|nouvelle auto}}. Vous savez maintenant ce que vous aimez d’elle, et quel bouton personne n’a expliqué.\n\nParlez-nous des deux. **Denis Lachance** lit toutes les réponses, même celles qui parlent de paperasse.',
      },
      button: {
        en: 'Tell us',
        fr: 'Nous le dire',
      },
      signature: {
        en: 'Denis Lachance, General Manager\nAutomobiles Lachance, 1500 boulevard Lebourgneuf, Québec QC G2K 2G3',
        fr: 'Denis Lachance, directeur général\nAutomobiles Lachance, 1500, boulevard Lebourgneuf, Québec (Québec) G2K 2G3',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        en: 'Automobiles Lachance: {{firstName|hello}}, one week in, how is the new car? {{link}} Reply STOP to opt out',
        fr: 'Automobiles Lachance. {{firstName|Bonjour}}, une semaine plus tard, et cette auto? {{link}} ARRET pour cesser les textos',
      },
    },
    hyperlink: {
      title: {
        en: 'How is the new car?',
        fr: 'Et cette nouvelle auto?',
      },
      body: {
        en: 'One minute, from the test drive to the keys.',
        fr: 'Une minute, de l’essai routier à la remise des clés.',
      },
      button: {
        en: 'Tell us',
        fr: 'Nous le dire',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'purchase',
      presentation: 'one-by-one',
      title: {
        en: 'From the test drive to the keys',
        fr: 'De l’essai routier à la remise des clés',
      },
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {
            en: 'How likely are you to recommend Automobiles Lachance to a friend or colleague?',
            fr: 'Quelle est la probabilité que vous recommandiez Automobiles Lachance à un ami ou à un collègue?',
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
          type: 'matrix',
          id: 'stages',
          label: {
            en: 'How did each part go?',
            fr: 'Comment s’est passée chaque étape?',
          },
          rows: [
            {
              id: 'sales',
              label: {
                en: 'Advice and test drive',
                fr: 'Le conseil et l’essai routier',
              },
            },
            {
              id: 'financing',
              label: {
                en: 'Financing and paperwork',
                fr: 'Le financement et les papiers',
              },
            },
            {
              id: 'handover',
              label: {
                en: 'The day of the keys',
                fr: 'La remise des clés',
              },
            },
          ],
          scale: 5,
          help: {
            en: '1 is very bad, 5 is very good. Skip what you did not need.',
            fr: '1 : très mal, 5 : très bien. Passez ce dont vous n’avez pas eu besoin.',
          },
          labels: [
            {
              en: 'Very badly',
              fr: 'Très mal',
            },
            {
              en: 'Badly',
              fr: 'Mal',
            },
            {
              en: 'All right',
              fr: 'Correctement',
            },
            {
              en: 'Well',
              fr: 'Bien',
            },
            {
              en: 'Very well',
              fr: 'Très bien',
            },
          ],
          satisfaction: {
            atLeast: 3,
          },
          metric: 'stages',
        },
        {
          type: 'multiple-choice',
          id: 'show-again',
          label: {
            en: 'What would you like to be shown again?',
            fr: 'Qu’aimeriez-vous qu’on vous remontre?',
          },
          help: {
            en: 'Choose what you like, or nothing: we book fifteen minutes with you.',
            fr: 'Choisissez, ou laissez vide : nous réservons quinze minutes avec vous.',
          },
          metric: 'training',
          options: [
            {
              id: 'phone',
              label: {
                en: 'Pairing the phone',
                fr: 'Jumeler le téléphone',
              },
            },
            {
              id: 'assistance',
              label: {
                en: 'The driving aids',
                fr: 'Les aides à la conduite',
              },
            },
            {
              id: 'charging',
              label: {
                en: 'Charging, or the right fuel',
                fr: 'La recharge, ou le bon carburant',
              },
            },
            {
              id: 'maintenance',
              label: {
                en: 'The maintenance schedule',
                fr: 'Le calendrier d’entretien',
              },
            },
          ],
        },
        {
          type: 'text',
          id: 'went-wrong',
          label: {
            en: 'What should we have done differently?',
            fr: 'Qu’aurions-nous dû faire autrement?',
          },
          lines: 3,
          maxLength: 1000,
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'stages',
                satisfactory: false,
              },
            ],
          },
        },
        {
          type: 'text',
          id: 'phone',
          label: {
            en: 'Where can Denis reach you?',
            fr: 'Où Denis peut-il vous joindre?',
          },
          lines: 1,
          format: 'tel',
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'stages',
                satisfactory: false,
              },
            ],
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'accessories',
      title: {
        en: 'Keep it new longer',
        fr: 'Pour qu’elle reste neuve',
      },
      intro: {
        en: 'These prices are yours for 30 days. Pick what interests you and a parts advisor calls.',
        fr: 'Ces prix sont pour vous pendant 30 jours. Choisissez, et un conseiller aux pièces vous appelle.',
      },
      offers: [
        {
          id: 'winter-set',
          title: {
            en: 'Winter tires on rims',
            fr: 'Pneus d’hiver sur jantes',
          },
          description: {
            en: 'Stored with us in summer, the first year free',
            fr: 'Entreposés chez nous l’été, la première année offerte',
          },
          price: {
            amount: '1195.00',
            currency: 'CAD',
          },
        },
        {
          id: 'film',
          title: {
            en: 'Paint protection film',
            fr: 'Pellicule de protection',
          },
          description: {
            en: 'Hood, bumper and mirrors',
            fr: 'Capot, pare-chocs et rétroviseurs',
          },
          price: {
            amount: '890.00',
            currency: 'CAD',
          },
        },
        {
          id: 'roof-rack',
          title: {
            en: 'Roof rack',
            fr: 'Porte-bagages de toit',
          },
          description: {
            en: 'Fitted while you wait',
            fr: 'Posé pendant que vous attendez',
          },
          price: {
            amount: '349.00',
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
      title: {
        en: 'Others are still comparing',
        fr: 'D’autres en sont à comparer',
      },
      intro: {
        en: 'They trust a buyer more than our ads.',
        fr: 'Ils croient un acheteur plus que nos annonces.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=AUTOMOBILES-LACHANCE',
        },
        {
          id: 'dealerrater',
          site: 'dealerrater',
          url: 'https://www.dealerrater.ca/dealer/automobiles-lachance/review',
          label: {
            en: 'DealerRater',
            fr: 'DealerRater',
          },
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/automobiles-lachance/reviews',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        en: 'Thank you, {{firstName|and happy driving}}!',
        fr: 'Merci, {{firstName|et bonne route}}!',
      },
      body: {
        en: 'Your answers have reached us. If there is something to show you again, **your sales advisor** writes with a time.\n\nThe first service is at 8,000 km, and the coffee is on us.',
        fr: 'Vos réponses sont arrivées. S’il y a quelque chose à vous remontrer, **votre conseiller** vous propose un moment.\n\nLe premier entretien est à 8000 km, et le café est pour nous.',
      },
      image: {
        src: '/parcours/images/car-delivery/thank-you.svg',
        alt: {
          en: 'A car key on a ribbon',
          fr: 'Une clé d’auto ornée d’un ruban',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          en: 'Book the first service',
          fr: 'Réserver le premier entretien',
        },
        url: {
          en: 'https://autos-lachance.example/service',
          fr: 'https://autos-lachance.example/fr/entretien',
        },
      },
    },
    dissatisfied: {
      title: {
        en: 'We are sorry. A new car should feel better than this.',
        fr: 'Nous sommes désolés. Une auto neuve devrait faire plaisir.',
      },
      body: {
        en: '**Denis Lachance, the general manager,** reads your answers today and takes them up with those concerned. If you left a number, he calls you within one working day.',
        fr: '**Denis Lachance, le directeur général,** lit vos réponses aujourd’hui et en parle aux personnes concernées. Si vous avez laissé un numéro, il vous appelle d’ici un jour ouvrable.',
      },
      button: {
        label: {
          en: 'Write to Denis',
          fr: 'Écrire à Denis',
        },
        url: 'mailto:denis@autos-lachance.example',
      },
    },
  },
};
