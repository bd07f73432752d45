// Generated from ../sequences/physio-treatment.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'physio-treatment',
  name: {
    fr: 'Physiothérapie, après quelques traitements',
    en: 'Physiotherapy, after a few treatments',
  },
  industry: 'physiotherapy',
  locales: ['fr', 'en'],
  brand: {
    name: 'Physio Rivière',
    logo: {
      src: '/parcours/images/physio-treatment/logo.svg',
      alt: {
        fr: 'Physio Rivière',
        en: 'Physio Rivière',
      },
      width: 28,
      height: 28,
    },
    accent: '#1d6f8c',
  },
  privacy: {
    text: {
      fr: 'Vos réponses restent à la clinique : seuls vos thérapeutes les lisent.',
      en: 'Your answers stay at the clinic: only your therapists read them.',
    },
    url: {
      fr: 'https://physio-riviere.example/fr/confidentialite',
      en: 'https://physio-riviere.example/privacy',
    },
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        fr: '{{firstName|Bonjour}}, comment ça va aujourd’hui?',
        en: '{{firstName|Hello}}, how does it feel today?',
      },
      preheader: {
        fr: 'Quatre questions, pour que le prochain traitement parte du bon endroit.',
        en: 'Four questions, so that your next treatment starts from the right place.',
      },
      heading: {
        fr: 'Où en êtes-vous?',
        en: 'How are you getting on?',
      },
      body: {
        fr: '{{firstName|Bonjour}}, vous avez eu quelques traitements chez nous. Dites-nous ce qui a changé, et ce qui n’a pas bougé : votre physiothérapeute le lit avant votre prochaine visite.\n\nSi vous n’allez pas mieux, **Hélène Caron, physiothérapeute,** vous répond elle-même.',
        en: '{{firstName|Hello}}, you have had a few treatments with us now. Tell us what has changed and what has not: your physiotherapist reads it before your next visit.\n\nIf you are not getting better, **Hélène Caron, physiotherapist,** answers you herself.',
      },
      button: {
        fr: 'Dire où j’en suis',
        en: 'Say how I feel',
      },
      signature: {
        fr: 'Hélène Caron, physiothérapeute\nPhysio Rivière, 45, rue Saint-Jean, Lévis (Québec) G6V 3K1',
        en: 'Hélène Caron, Physiotherapist\nPhysio Rivière, 45 rue Saint-Jean, Lévis QC G6V 3K1',
      },
      embedQuestion: 'progress',
    },
    sms: {
      body: {
        fr: 'Physio Rivière. {{firstName|Bonjour}}, allez-vous mieux? Quatre questions. {{link}} ARRET pour ne plus recevoir de textos',
        en: 'Physio Rivière: {{firstName|hello}}, how does it feel today? Four quick questions. {{link}} Reply STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Où en êtes-vous?',
        en: 'How are you getting on?',
      },
      body: {
        fr: 'Quatre questions, une demi-minute. Votre physiothérapeute lit vos réponses avant votre prochaine visite.',
        en: 'Four questions, half a minute. Your physiotherapist reads your answers before your next visit.',
      },
      button: {
        fr: 'Dire où j’en suis',
        en: 'Say how I feel',
      },
    },
  },
  steps: [
    {
      type: 'questionnaire',
      id: 'progress-check',
      title: {
        fr: 'Depuis votre premier traitement',
        en: 'Since your first treatment',
      },
      questions: [
        {
          type: 'rating',
          id: 'progress',
          label: {
            fr: 'Comment ça va aujourd’hui?',
            en: 'How does it feel today?',
          },
          look: 'labels',
          required: true,
          labels: [
            {
              fr: 'Moins bien qu’avant',
              en: 'Worse than before',
            },
            {
              fr: 'À peu près pareil',
              en: 'About the same',
            },
            {
              fr: 'Un peu mieux',
              en: 'A little better',
            },
            {
              fr: 'Beaucoup mieux',
              en: 'Much better',
            },
            {
              fr: 'Comme avant la blessure',
              en: 'Back to normal',
            },
          ],
          metric: 'progress',
        },
        {
          type: 'nps',
          id: 'nps',
          label: {
            fr: 'Quelle est la probabilité que vous recommandiez Physio Rivière à quelqu’un qui a mal?',
            en: 'How likely are you to recommend Physio Rivière to someone who is in pain?',
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
          type: 'single-choice',
          id: 'exercises',
          label: {
            fr: 'Savez-vous comment faire vos exercices à la maison?',
            en: 'Do you know how to do your exercises at home?',
          },
          look: 'buttons',
          notApplicable: true,
          metric: 'exercises',
          options: [
            {
              id: 'yes',
              label: {
                fr: 'Oui',
                en: 'Yes',
              },
            },
            {
              id: 'partly',
              label: {
                fr: 'Pas tous',
                en: 'Not all of them',
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
          type: 'multiple-choice',
          id: 'hindrance',
          label: {
            fr: 'Qu’est-ce qui vous en empêche?',
            en: 'What gets in the way?',
          },
          help: {
            fr: 'Nous en parlerons à votre prochaine visite.',
            en: 'We will bring it up at your next visit.',
          },
          showIf: {
            question: 'exercises',
            oneOf: ['partly', 'no'],
          },
          other: {
            label: {
              fr: 'Autre chose',
              en: 'Something else',
            },
          },
          options: [
            {
              id: 'unsure',
              label: {
                fr: 'J’hésite sur les mouvements',
                en: 'I am not sure of the movements',
              },
            },
            {
              id: 'pain',
              label: {
                fr: 'Ils me font mal',
                en: 'They hurt',
              },
            },
            {
              id: 'time',
              label: {
                fr: 'Je manque de temps',
                en: 'I lack time',
              },
            },
            {
              id: 'lost',
              label: {
                fr: 'Je n’ai plus la feuille',
                en: 'I no longer have the sheet',
              },
            },
          ],
        },
        {
          type: 'text',
          id: 'again',
          label: {
            fr: 'Que pouvez-vous refaire que vous ne pouviez plus?',
            en: 'What can you do again that you could not before?',
          },
          lines: 3,
          maxLength: 1000,
          help: {
            fr: 'Lacer vos souliers, porter un sac, dormir toute la nuit…',
            en: 'Tie your shoes, carry a bag, sleep through the night…',
          },
          showIf: {
            question: 'progress',
            atLeast: 3,
          },
        },
        {
          type: 'text',
          id: 'phone',
          label: {
            fr: 'Voulez-vous qu’Hélène vous appelle? À quel numéro?',
            en: 'Would you like Hélène to call you? At which number?',
          },
          lines: 1,
          format: 'tel',
          help: {
            fr: 'Laissez vide si vous préférez en parler à la prochaine visite.',
            en: 'Leave it empty if you would rather talk at your next visit.',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'progress',
                atMost: 1,
              },
            ],
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'feel-better',
      title: {
        fr: 'Pour y arriver plus vite',
        en: 'To get there sooner',
      },
      intro: {
        fr: 'Cochez ce qui vous intéresse. L’accueil vous appelle avec les heures libres.',
        en: 'Tick what interests you. Someone at the front desk calls you with the times that are free.',
      },
      offers: [
        {
          id: 'massage',
          title: {
            fr: 'Massothérapie',
            en: 'Massage therapy',
          },
          description: {
            fr: 'Une heure, reçu pour votre assurance',
            en: 'One hour, receipt for your insurance',
          },
          price: {
            amount: '95.00',
            currency: 'CAD',
          },
        },
        {
          id: 'orthotics',
          title: {
            fr: 'Évaluation pour orthèses',
            en: 'Orthotics assessment',
          },
          description: {
            fr: 'Déduite du prix si vous les commandez',
            en: 'Taken off the price if you order them',
          },
          price: {
            amount: '75.00',
            currency: 'CAD',
          },
        },
        {
          id: 'home-kit',
          title: {
            fr: 'Trousse d’exercices',
            en: 'Home exercise kit',
          },
          description: {
            fr: 'Trois élastiques, un ballon et votre programme',
            en: 'Three bands, a ball and your program',
          },
          price: {
            amount: '39.95',
            currency: 'CAD',
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
        fr: 'D’autres en sont où vous étiez',
        en: 'Others are where you were',
      },
      intro: {
        fr: 'Vos mots aideront peut-être quelqu’un qui a mal à prendre rendez-vous.',
        en: 'Your words may help someone in pain to pick up the phone.',
      },
      sites: [
        {
          id: 'ratemds',
          site: 'ratemds',
          url: 'https://www.ratemds.com/clinic/physio-riviere',
        },
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=PHYSIO-RIVIERE',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, {{firstName|et continuez de bouger}}.',
        en: 'Thank you, {{firstName|and keep moving}}.',
      },
      body: {
        fr: 'Votre physiothérapeute a vos réponses. Si vous avez choisi un service, l’accueil vous appelle **d’ici deux jours ouvrables**.',
        en: 'Your physiotherapist has your answers. If you picked something, the front desk calls you **within two working days**.',
      },
      image: {
        src: '/parcours/images/physio-treatment/thank-you.svg',
        alt: {
          fr: 'Un sentier qui monte le long d’une rivière',
          en: 'A path that climbs along a river',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Prendre mon prochain rendez-vous',
          en: 'Book my next treatment',
        },
        url: {
          fr: 'https://physio-riviere.example/fr/rendez-vous',
          en: 'https://physio-riviere.example/book',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Nous sommes désolés que ça n’aille pas mieux.',
        en: 'We are sorry it is not better yet.',
      },
      body: {
        fr: '**Hélène Caron** lit vos réponses avant la fin de la journée et revoit votre plan de traitement avec votre physiothérapeute. Si vous avez laissé un numéro, elle vous appelle demain.\n\nSi la douleur augmente d’un coup, n’attendez pas : appelez-nous, ou Info-Santé au 811.',
        en: '**Hélène Caron** reads your answers before the end of the day and goes over your treatment plan with your physiotherapist. If you left a number, she calls you tomorrow.\n\nIf the pain gets suddenly worse, do not wait: call us, or Info-Santé at 811.',
      },
      button: {
        label: {
          fr: 'Appeler la clinique, 418 555-0126',
          en: 'Call the clinic, 418 555-0126',
        },
        url: 'tel:+14185550126',
      },
    },
  },
};
