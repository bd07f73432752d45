// Generated from ../sequences/optometry-visit.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'optometry-visit',
  name: {
    en: 'Optometry, after an exam or new glasses',
    fr: 'Optométrie, après un examen ou de nouvelles lunettes',
  },
  industry: 'optometry',
  locales: ['en', 'fr'],
  brand: {
    name: 'Optique Belvue',
    logo: {
      src: '/parcours/images/optometry-visit/logo.svg',
      alt: {
        en: 'Optique Belvue',
        fr: 'Optique Belvue',
      },
      width: 28,
      height: 28,
    },
    accent: '#5b3fa8',
  },
  privacy: {
    text: {
      en: 'Only our own team reads your answers; they are not part of your health record.',
      fr: 'Seule notre équipe lit vos réponses; elles ne font pas partie de votre dossier de santé.',
    },
    url: {
      en: 'https://optique-belvue.example/privacy',
      fr: 'https://optique-belvue.example/fr/confidentialite',
    },
  },
  message: {
    channel: 'sms',
    email: {
      subject: {
        en: '{{firstName|Hello}}, are you seeing clearly?',
        fr: '{{firstName|Bonjour}}, y voyez-vous clair?',
      },
      preheader: {
        en: 'If your glasses are not quite right, we adjust them free of charge.',
        fr: 'Si vos lunettes ne sont pas tout à fait justes, nous les ajustons sans frais.',
      },
      heading: {
        en: 'Seeing clearly?',
        fr: 'Y voyez-vous clair?',
      },
      body: {
        en: '{{firstName|Hello}}, eyes take about a week to get used to new lenses. Yours has gone by: is everything sharp, and do the frames sit well?\n\nIf not, say so here. **Adjustments are free**, and nobody has to live with a nose that hurts.',
        fr: '{{firstName|Bonjour}}, les yeux mettent environ une semaine à s’habituer à de nouveaux verres. La vôtre est passée : tout est-il net, et la monture tient-elle bien?\n\nSinon, dites-le ici. **Les ajustements sont gratuits**, et personne n’a à endurer un nez qui fait mal.',
      },
      button: {
        en: 'Answer',
        fr: 'Répondre',
      },
      signature: {
        en: 'Dr. Amira Haddad, Optometrist\nOptique Belvue, 2140 Sherbrooke St. W., Montréal QC H3H 1G8',
        fr: 'Dre Amira Haddad, optométriste\nOptique Belvue, 2140, rue Sherbrooke Ouest, Montréal (Québec) H3H 1G8',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        en: 'Optique Belvue: {{firstName|hello}}, are you seeing clearly? If not, we fix it free. {{link}} STOP to opt out',
        fr: 'Optique Belvue. {{firstName|Bonjour}}, y voyez-vous clair? Sinon, nous ajustons sans frais. {{link}} ARRET pour cesser les textos',
      },
    },
    hyperlink: {
      title: {
        en: 'Seeing clearly?',
        fr: 'Y voyez-vous clair?',
      },
      body: {
        en: 'Half a minute. If your glasses are not quite right, we adjust them free of charge.',
        fr: 'Une demi-minute. Si vos lunettes ne sont pas tout à fait justes, nous les ajustons sans frais.',
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
      id: 'visit',
      title: {
        en: 'Your visit, and what you see since',
        fr: 'Votre visite, et ce que vous voyez depuis',
      },
      intro: {
        en: 'Half a minute.',
        fr: 'Une demi-minute.',
      },
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {
            en: 'How likely are you to recommend Optique Belvue to a friend or colleague?',
            fr: 'Quelle est la probabilité que vous recommandiez Optique Belvue à un ami ou à un collègue?',
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
          id: 'reason',
          label: {
            en: 'What did you come for?',
            fr: 'Quel était le but de votre visite?',
          },
          look: 'dropdown',
          required: true,
          options: [
            {
              id: 'exam',
              label: {
                en: 'An eye exam only',
                fr: 'Un examen de la vue seulement',
              },
            },
            {
              id: 'glasses',
              label: {
                en: 'New glasses',
                fr: 'De nouvelles lunettes',
              },
            },
            {
              id: 'contacts',
              label: {
                en: 'Contact lenses',
                fr: 'Des lentilles',
              },
            },
            {
              id: 'repair',
              label: {
                en: 'A repair or an adjustment',
                fr: 'Une réparation ou un ajustement',
              },
            },
          ],
        },
        {
          type: 'rating',
          id: 'sight',
          label: {
            en: 'How do you see with your glasses or lenses?',
            fr: 'Comment voyez-vous avec vos lunettes ou vos lentilles?',
          },
          look: 'smileys',
          required: true,
          notApplicable: true,
          labels: [
            {
              en: 'Very badly',
              fr: 'Très mal',
            },
            {
              en: 'Rather badly',
              fr: 'Plutôt mal',
            },
            {
              en: 'Well enough',
              fr: 'Assez bien',
            },
            {
              en: 'Well',
              fr: 'Bien',
            },
            {
              en: 'Perfectly',
              fr: 'Parfaitement',
            },
          ],
          satisfaction: {
            atLeast: 3,
          },
          metric: 'sight',
        },
        {
          type: 'single-choice',
          id: 'fit',
          label: {
            en: 'And how do the frames sit?',
            fr: 'Et la monture, comment tient-elle?',
          },
          look: 'buttons',
          showIf: {
            question: 'reason',
            oneOf: ['glasses'],
          },
          metric: 'fit',
          options: [
            {
              id: 'well',
              label: {
                en: 'Well',
                fr: 'Bien',
              },
            },
            {
              id: 'slides',
              label: {
                en: 'They slide',
                fr: 'Elle glisse',
              },
            },
            {
              id: 'pinches',
              label: {
                en: 'They pinch',
                fr: 'Elle serre',
              },
            },
          ],
        },
        {
          type: 'rating',
          id: 'explained',
          label: {
            en: 'Were the results explained clearly?',
            fr: 'Les résultats ont-ils été bien expliqués?',
          },
          look: 'stars',
          notApplicable: true,
          metric: 'clarity',
        },
        {
          type: 'text',
          id: 'comment',
          label: {
            en: 'What would have made this visit better?',
            fr: 'Qu’est-ce qui aurait rendu cette visite meilleure?',
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
                question: 'sight',
                satisfactory: false,
              },
            ],
          },
        },
        {
          type: 'text',
          id: 'phone',
          label: {
            en: 'Where can we reach you to set a time?',
            fr: 'Où vous joindre pour fixer un moment?',
          },
          lines: 1,
          format: 'tel',
          help: {
            en: 'For this adjustment only.',
            fr: 'Pour cet ajustement seulement.',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'sight',
                satisfactory: false,
              },
            ],
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'second-look',
      title: {
        en: 'While you are at it',
        fr: 'Pendant que vous y êtes',
      },
      intro: {
        en: 'Pick one or several and we will set it aside for you. Nothing is charged here.',
        fr: 'Choisissez, et nous le mettons de côté pour vous. Rien n’est facturé ici.',
      },
      offers: [
        {
          id: 'sunglasses',
          title: {
            en: 'Prescription sunglasses',
            fr: 'Lunettes de soleil à votre vue',
          },
          description: {
            en: 'Polarized lenses, half price with a recent pair',
            fr: 'Verres polarisés, à moitié prix avec une paire récente',
          },
          price: {
            amount: '149.00',
            currency: 'CAD',
          },
        },
        {
          id: 'contacts-trial',
          title: {
            en: 'Contact lens trial',
            fr: 'Essai de lentilles',
          },
          description: {
            en: 'One week, fitting included',
            fr: 'Une semaine, ajustement compris',
          },
          price: {
            amount: '45.00',
            currency: 'CAD',
          },
        },
        {
          id: 'child-exam',
          title: {
            en: 'A child’s first exam',
            fr: 'Premier examen d’un enfant',
          },
          description: {
            en: 'Covered by the RAMQ until 18',
            fr: 'Couvert par la RAMQ jusqu’à 18 ans',
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
        en: 'Would you put it in writing?',
        fr: 'L’écririez-vous noir sur blanc?',
      },
      intro: {
        en: 'Two lines are plenty: what you came for, and how it went.',
        fr: 'Deux lignes suffisent : le but de votre visite, et comment elle s’est passée.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=OPTIQUE-BELVUE',
        },
        {
          id: 'ratemds',
          site: 'ratemds',
          url: 'https://www.ratemds.com/clinic/optique-belvue',
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/optique-belvue/reviews',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        en: 'Thank you, {{firstName|see you soon}}.',
        fr: 'Merci, {{firstName|au plaisir de vous revoir}}.',
      },
      body: {
        en: 'Your answers have arrived. Remember that **adjustments are free**, as often as you need them.',
        fr: 'Vos réponses sont arrivées. Rappelez-vous que **les ajustements sont gratuits**, aussi souvent qu’il le faut.',
      },
      image: {
        src: '/parcours/images/optometry-visit/thank-you.svg',
        alt: {
          en: 'A pair of glasses that brings hills into focus',
          fr: 'Des lunettes qui rendent les collines nettes',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          en: 'Back to our site',
          fr: 'Retourner à notre site',
        },
        url: {
          en: 'https://optique-belvue.example/',
          fr: 'https://optique-belvue.example/fr/',
        },
      },
    },
    dissatisfied: {
      title: {
        en: 'We are sorry. We will make it right.',
        fr: 'Nous sommes désolés. Nous allons y voir.',
      },
      body: {
        en: '**Dr. Haddad** reads your answers today. If you left a number, our optician calls you tomorrow to set a time: checking lenses takes ten minutes, and remaking them costs you nothing for 60 days.',
        fr: '**La Dre Haddad** lit vos réponses aujourd’hui. Si vous avez laissé un numéro, notre opticien vous appelle demain pour fixer un moment : vérifier des verres prend dix minutes, et les refaire ne vous coûte rien pendant 60 jours.',
      },
      button: {
        label: {
          en: 'Call us, 514 555-0163',
          fr: 'Nous appeler, 514 555-0163',
        },
        url: 'tel:+15145550163',
      },
    },
  },
};
