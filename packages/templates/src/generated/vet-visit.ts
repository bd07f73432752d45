// Generated from ../sequences/vet-visit.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'vet-visit',
  name: {
    fr: 'Clinique vétérinaire, deux jours après une visite',
    en: 'Veterinary clinic, two days after a visit',
  },
  industry: 'veterinary',
  locales: ['fr', 'en'],
  brand: {
    name: 'Vétérinaire Patte Douce',
    logo: {
      src: '/parcours/images/vet-visit/logo.svg',
      alt: {
        fr: 'Vétérinaire Patte Douce',
        en: 'Vétérinaire Patte Douce',
      },
      width: 28,
      height: 28,
    },
    accent: '#8f4f13',
  },
  privacy: {
    text: {
      fr: 'Seule l’équipe de la clinique lit vos réponses.',
      en: 'Only the clinic’s team reads your answers.',
    },
    url: {
      fr: 'https://patte-douce.example/fr/confidentialite',
      en: 'https://patte-douce.example/privacy',
    },
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        fr: 'Comment va {{petName|votre compagnon}} aujourd’hui?',
        en: 'How is {{petName|your companion}} today?',
      },
      preheader: {
        fr: 'Si quelque chose vous inquiète, un vétérinaire vous rappelle.',
        en: 'If something worries you, a veterinarian calls you back.',
      },
      heading: {
        fr: 'Des nouvelles de {{petName|votre compagnon}}?',
        en: 'News of {{petName|your companion}}?',
      },
      body: {
        fr: '{{firstName|Bonjour}}, deux jours ont passé depuis votre visite. {{petName|Votre compagnon}} mange, dort, demande la porte?\n\n**La Dre Sarah Nguyen** lit les réponses chaque matin, et téléphone quand quelque chose ne va pas.',
        en: '{{firstName|Hello}}, two days have gone by since your visit. Is {{petName|your companion}} eating, sleeping, asking to go out?\n\n**Dr. Sarah Nguyen** reads the answers each morning, and calls whenever something is not right.',
      },
      button: {
        fr: 'Donner des nouvelles',
        en: 'Give some news',
      },
      signature: {
        fr: 'Dre Sarah Nguyen, vétérinaire\nVétérinaire Patte Douce, 610, boulevard Talbot, Saguenay (Québec) G7H 4B3',
        en: 'Dr. Sarah Nguyen, Veterinarian\nVétérinaire Patte Douce, 610 boulevard Talbot, Saguenay QC G7H 4B3',
      },
      embedQuestion: 'nps',
    },
    sms: {
      body: {
        fr: 'Vétérinaire Patte Douce. Comment va {{petName|votre compagnon}}? Dites-le en 30 secondes. {{link}} ARRET pour cesser les textos',
        en: 'Vétérinaire Patte Douce: how is {{petName|your companion}} today? Tell us. {{link}} Reply STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Comment va votre compagnon?',
        en: 'How is your companion?',
      },
      body: {
        fr: 'Une demi-minute. Si quelque chose vous inquiète, un vétérinaire vous rappelle.',
        en: 'Half a minute. If something worries you, a veterinarian calls you back.',
      },
      button: {
        fr: 'Donner des nouvelles',
        en: 'Give some news',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'news',
      title: {
        fr: 'Des nouvelles de {{petName|votre compagnon}}',
        en: 'News of {{petName|your companion}}',
      },
      intro: {
        fr: 'Une demi-minute. La Dre Nguyen lit tout le matin même.',
        en: 'Half a minute. Dr. Nguyen reads it in the morning.',
      },
      questions: [
        {
          type: 'single-choice',
          id: 'health',
          label: {
            fr: 'Comment va {{petName|votre compagnon}} depuis la visite?',
            en: 'How is {{petName|your companion}} since the visit?',
          },
          look: 'buttons',
          required: true,
          satisfaction: {
            oneOf: ['better', 'same'],
          },
          metric: 'recovery',
          options: [
            {
              id: 'better',
              label: {
                fr: 'Mieux',
                en: 'Better',
              },
            },
            {
              id: 'same',
              label: {
                fr: 'Pareil',
                en: 'The same',
              },
            },
            {
              id: 'worse',
              label: {
                fr: 'Moins bien',
                en: 'Not so well',
              },
            },
          ],
        },
        {
          type: 'text',
          id: 'signs',
          label: {
            fr: 'Que remarquez-vous?',
            en: 'What do you notice?',
          },
          lines: 3,
          maxLength: 1000,
          help: {
            fr: 'L’appétit, l’énergie, la plaie, le médicament…',
            en: 'Appetite, energy, the wound, the medication…',
          },
          showIf: {
            question: 'health',
            satisfactory: false,
          },
        },
        {
          type: 'nps',
          id: 'nps',
          label: {
            fr: 'Quelle est la probabilité que vous recommandiez Vétérinaire Patte Douce à quelqu’un qui a un animal?',
            en: 'How likely are you to recommend Vétérinaire Patte Douce to someone with a pet?',
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
          type: 'rating',
          id: 'gentleness',
          label: {
            fr: 'Avons-nous été assez doux?',
            en: 'Were we gentle enough?',
          },
          look: 'smileys',
          scale: 4,
          labels: [
            {
              fr: 'Non',
              en: 'No',
            },
            {
              fr: 'Pas tout à fait',
              en: 'Not quite',
            },
            {
              fr: 'Oui',
              en: 'Yes',
            },
            {
              fr: 'Tout à fait',
              en: 'Very much so',
            },
          ],
          metric: 'gentleness',
        },
        {
          type: 'date',
          id: 'birthday',
          label: {
            fr: 'Quel est l’anniversaire de {{petName|votre compagnon}}?',
            en: 'When is {{petName|your companion}}’s birthday?',
          },
          help: {
            fr: 'Une gâterie attendra à l’accueil ce jour-là.',
            en: 'There will be a treat at the front desk that day.',
          },
          showIf: {
            all: [
              {
                question: 'nps',
                satisfactory: true,
              },
              {
                question: 'health',
                satisfactory: true,
              },
            ],
          },
        },
        {
          type: 'text',
          id: 'phone',
          label: {
            fr: 'À quel numéro vous appeler?',
            en: 'At which number can we call you?',
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
                question: 'health',
                satisfactory: false,
              },
            ],
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'care',
      title: {
        fr: 'Pour une longue vie ensemble',
        en: 'For a long life together',
      },
      intro: {
        fr: 'Dites-nous ce qui vous intéresse. Nous envoyons les détails, et vous décidez à la maison.',
        en: 'Tell us what interests you. We send the details and you decide at home.',
      },
      offers: [
        {
          id: 'dental',
          title: {
            fr: 'Détartrage',
            en: 'Dental cleaning',
          },
          description: {
            fr: 'Prise de sang et radiographie comprises',
            en: 'Blood test and X-ray included',
          },
          price: {
            amount: '495.00',
            currency: 'CAD',
          },
        },
        {
          id: 'insurance',
          title: {
            fr: 'Soumission d’assurance',
            en: 'Pet insurance quote',
          },
          description: {
            fr: 'De deux assureurs, selon l’âge et la race',
            en: 'From two insurers, by your pet’s age and breed',
          },
        },
        {
          id: 'wellness',
          title: {
            fr: 'Forfait santé annuel',
            en: 'Yearly wellness plan',
          },
          description: {
            fr: 'Examen, vaccins et deux coupes de griffes, par mois',
            en: 'Exam, vaccines and two nail trims, by month',
          },
          price: {
            amount: '29.00',
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
        fr: 'Envoyer',
        en: 'Send',
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
        fr: '{{petName|Votre compagnon}} n’écrit pas. Et vous?',
        en: '{{petName|Your companion}} cannot write. Will you?',
      },
      intro: {
        fr: 'Les nouveaux voisins cherchent un vétérinaire avant d’avoir vidé leurs boîtes.',
        en: 'New neighbours look for a veterinarian before they have unpacked.',
      },
      sites: [
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=PATTE-DOUCE',
        },
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://www.facebook.com/patte-douce/reviews',
        },
        {
          id: 'yelp',
          site: 'yelp',
          url: 'https://www.yelp.ca/writeareview/biz/patte-douce',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, et une caresse de notre part.',
        en: 'Thank you, and a scratch behind the ears.',
      },
      body: {
        fr: 'La Dre Nguyen lit vos nouvelles au matin. Si vous avez demandé des détails, ils seront dans vos courriels **d’ici demain**.',
        en: 'Dr. Nguyen reads your news in the morning. If you asked for details, they will be in your inbox **by tomorrow**.',
      },
      image: {
        src: '/parcours/images/vet-visit/thank-you.svg',
        alt: {
          fr: 'Un chien et un chat endormis côte à côte',
          en: 'A dog and a cat asleep side by side',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Retourner au site de la clinique',
          en: 'Back to the clinic’s site',
        },
        url: {
          fr: 'https://patte-douce.example/fr/',
          en: 'https://patte-douce.example/',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Nous sommes désolés, et nous vous appelons.',
        en: 'We are sorry, and we are calling you.',
      },
      body: {
        fr: '**La vétérinaire de garde** lit ceci d’ici deux heures, le jour, et compose le numéro que vous avez laissé, le dossier de {{petName|votre compagnon}} sous les yeux.\n\nDu mal à respirer, des convulsions, le ventre gonflé? N’attendez pas notre appel.',
        en: '**The veterinarian on duty** reads this within two hours, by day, and calls the number you left, with {{petName|your companion}}’s file open.\n\nTrouble breathing, seizures, a swollen belly? Do not wait for our call.',
      },
      button: {
        label: {
          fr: 'Appeler maintenant, jour et nuit',
          en: 'Call now, day or night',
        },
        url: 'tel:+14185550188',
      },
    },
  },
};
