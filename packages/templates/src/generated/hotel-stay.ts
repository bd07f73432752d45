// Generated from ../sequences/hotel-stay.json by scripts/generate.mjs: edit that file.
export const sequence: unknown = {
  version: 1,
  id: 'hotel-stay',
  name: {
    fr: 'Hôtel, le lendemain du départ',
    en: 'Hotel, the day after departure',
  },
  industry: 'hotel',
  locales: ['fr', 'en'],
  brand: {
    name: 'Hôtel du Cap',
    logo: {
      src: '/parcours/images/hotel-stay/logo.svg',
      alt: {
        fr: 'Hôtel du Cap',
        en: 'Hôtel du Cap',
      },
      width: 28,
      height: 28,
    },
    accent: '#1f4e8c',
  },
  privacy: {
    text: {
      fr: 'Seule l’équipe de l’hôtel lit vos réponses.',
      en: 'Only the hotel’s own team reads your answers.',
    },
    url: {
      fr: 'https://hotel-du-cap.example/confidentialite',
      en: 'https://hotel-du-cap.example/en/privacy',
    },
  },
  message: {
    channel: 'email',
    email: {
      subject: {
        fr: '{{firstName|Bonjour}}, avez-vous bien dormi chez nous?',
        en: '{{firstName|Hello}}, did you sleep well with us?',
      },
      preheader: {
        fr: 'Une minute pour nous le raconter.',
        en: 'One minute to tell us about it.',
      },
      heading: {
        fr: 'La mer vous salue',
        en: 'Greetings from the sea',
      },
      body: {
        fr: '{{firstName|Bonjour}}, nous espérons que le retour s’est bien passé. Racontez-nous votre séjour : la chambre, le petit-déjeuner, les gens que vous avez croisés.\n\n**Antoine Morel, qui dirige l’hôtel,** lit vos réponses le jour même.',
        en: '{{firstName|Hello}}, we hope you had a good trip home. Tell us about your stay: the room, the breakfast, the people you met.\n\n**Antoine Morel, who runs the hotel,** reads your answers the same day.',
      },
      button: {
        fr: 'Raconter mon séjour',
        en: 'Describe my stay',
      },
      image: {
        src: '/parcours/images/hotel-stay/harbour.svg',
        alt: {
          fr: 'Un phare au crépuscule, devant la mer',
          en: 'A lighthouse by the sea at dusk',
        },
        width: 320,
        height: 200,
      },
      signature: {
        fr: 'Antoine Morel, directeur\nHôtel du Cap, 14, chemin du Phare, Percé (Québec) G0C 2L0',
        en: 'Antoine Morel, Manager\nHôtel du Cap, 14 chemin du Phare, Percé QC G0C 2L0',
      },
    },
    sms: {
      body: {
        fr: 'Hotel du Cap. {{firstName|Bonjour}}, avez-vous bien dormi chez nous? Une minute. {{link}} ARRET pour ne plus recevoir de textos',
        en: 'Hotel du Cap: {{firstName|hello}}, did you sleep well with us? It takes a minute. {{link}} Reply STOP to opt out',
      },
    },
    hyperlink: {
      title: {
        fr: 'Comment était votre séjour?',
        en: 'How was your stay?',
      },
      body: {
        fr: 'Une minute, et rien n’est publié sans vous.',
        en: 'One minute, and nothing is published without you.',
      },
      button: {
        fr: 'Raconter mon séjour',
        en: 'Describe my stay',
      },
    },
  },
  steps: [
    {
      type: 'content',
      id: 'welcome',
      audience: 'everyone',
      title: {
        fr: 'Merci d’avoir dormi chez nous',
        en: 'Thank you for staying with us',
      },
      image: {
        src: '/parcours/images/hotel-stay/harbour.svg',
        alt: {
          fr: 'Un phare au crépuscule, devant la mer',
          en: 'A lighthouse by the sea at dusk',
        },
        width: 320,
        height: 200,
      },
      body: {
        fr: 'Quelques questions, une minute. Vos réponses vont à **Antoine Morel**, qui dirige l’hôtel.\n\n- Il les lit le jour même.\n- Rien n’est publié sans vous.',
        en: 'A few questions, one minute. Your answers go to **Antoine Morel**, who runs the hotel.\n\n- He reads them the same day.\n- Nothing is published without you.',
      },
      button: {
        fr: 'Commencer',
        en: 'Start',
      },
    },
    {
      type: 'questionnaire',
      id: 'stay',
      title: {
        fr: 'Votre séjour',
        en: 'Your stay',
      },
      questions: [
        {
          type: 'nps',
          id: 'nps',
          label: {
            fr: 'Quelle est la probabilité que vous recommandiez l’Hôtel du Cap à un ami ou à un collègue?',
            en: 'How likely are you to recommend Hôtel du Cap to a friend or colleague?',
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
          id: 'room',
          label: {
            fr: 'Votre chambre, à l’arrivée',
            en: 'Your room, when you arrived',
          },
          look: 'smileys',
          labels: [
            {
              fr: 'Décevante',
              en: 'Disappointing',
            },
            {
              fr: 'Plutôt décevante',
              en: 'Rather disappointing',
            },
            {
              fr: 'Correcte',
              en: 'Fair',
            },
            {
              fr: 'Agréable',
              en: 'Pleasant',
            },
            {
              fr: 'Parfaite',
              en: 'Perfect',
            },
          ],
          metric: 'room',
        },
        {
          type: 'multiple-choice',
          id: 'used',
          label: {
            fr: 'Qu’avez-vous utilisé?',
            en: 'What did you use?',
          },
          help: {
            fr: 'Tout ce qui s’applique.',
            en: 'Choose all that apply.',
          },
          options: [
            {
              id: 'breakfast',
              label: {
                fr: 'Le petit-déjeuner',
                en: 'Breakfast',
              },
            },
            {
              id: 'spa',
              label: {
                fr: 'Le spa',
                en: 'The spa',
              },
            },
            {
              id: 'shuttle',
              label: {
                fr: 'La navette',
                en: 'The shuttle',
              },
            },
          ],
        },
        {
          type: 'rating',
          id: 'breakfast',
          label: {
            fr: 'Le petit-déjeuner valait-il le réveil?',
            en: 'Was breakfast worth getting up for?',
          },
          showIf: {
            question: 'used',
            oneOf: ['breakfast'],
          },
          look: 'stars',
          metric: 'breakfast',
        },
        {
          type: 'matrix',
          id: 'people',
          label: {
            fr: 'Comment chacun s’est-il occupé de vous?',
            en: 'How did each of them look after you?',
          },
          help: {
            fr: '1 : à revoir, 5 : excellent. Passez ceux que vous n’avez pas croisés.',
            en: '1 is poor, 5 is excellent. Skip those you did not meet.',
          },
          rows: [
            {
              id: 'reception',
              label: {
                fr: 'La réception',
                en: 'Reception',
              },
            },
            {
              id: 'housekeeping',
              label: {
                fr: 'L’entretien des chambres',
                en: 'Housekeeping',
              },
            },
            {
              id: 'dining',
              label: {
                fr: 'La salle à manger',
                en: 'Dining room',
              },
            },
          ],
          scale: 5,
          labels: [
            {
              fr: 'À revoir',
              en: 'Poor',
            },
            {
              fr: 'Passable',
              en: 'Fair',
            },
            {
              fr: 'Bien',
              en: 'Good',
            },
            {
              fr: 'Très bien',
              en: 'Very good',
            },
            {
              fr: 'Excellent',
              en: 'Excellent',
            },
          ],
          satisfaction: {
            atLeast: 2,
          },
          metric: 'people',
        },
        {
          type: 'multiple-choice',
          id: 'disturbed',
          label: {
            fr: 'Qu’est-ce qui a gâché votre séjour?',
            en: 'What spoiled your stay?',
          },
          help: {
            fr: 'Tout ce qui s’applique.',
            en: 'Choose all that apply.',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'room',
                atMost: 2,
              },
              {
                question: 'people',
                satisfactory: false,
              },
            ],
          },
          options: [
            {
              id: 'noise',
              label: {
                fr: 'Le bruit',
                en: 'Noise',
              },
            },
            {
              id: 'cleanliness',
              label: {
                fr: 'La propreté',
                en: 'Cleanliness',
              },
            },
            {
              id: 'bed',
              label: {
                fr: 'Le lit ou la température',
                en: 'The bed or the temperature',
              },
            },
            {
              id: 'unlike-photos',
              label: {
                fr: 'La chambre ne ressemblait pas aux photos',
                en: 'The room was not like the photos',
              },
            },
            {
              id: 'staff',
              label: {
                fr: 'Le service',
                en: 'The service',
              },
            },
            {
              id: 'bill',
              label: {
                fr: 'Le prix ou la facture',
                en: 'The price or the bill',
              },
            },
          ],
          other: {
            label: {
              fr: 'Autre chose',
              en: 'Something else',
            },
          },
        },
        {
          type: 'text',
          id: 'comment',
          label: {
            fr: 'De quoi vous souviendrez-vous?',
            en: 'What will you remember?',
          },
          help: {
            fr: 'Le bon comme le moins bon.',
            en: 'The good and the less good.',
          },
          lines: 4,
          maxLength: 1500,
        },
        {
          type: 'text',
          id: 'reply-to',
          label: {
            fr: 'À quelle adresse Antoine peut-il vous répondre?',
            en: 'Where can Antoine write to you?',
          },
          help: {
            fr: 'Votre courriel ne servira qu’à cette réponse.',
            en: 'Your email will be used for this reply only.',
          },
          showIf: {
            any: [
              {
                question: 'nps',
                satisfactory: false,
              },
              {
                question: 'people',
                satisfactory: false,
              },
            ],
          },
          format: 'email',
          lines: 1,
          placeholder: {
            fr: 'nom@exemple.ca',
            en: 'name@example.com',
          },
        },
      ],
    },
    {
      type: 'cross-sell',
      id: 'next-stay',
      title: {
        fr: 'Pour votre prochain séjour',
        en: 'For your next stay',
      },
      intro: {
        fr: 'Choisissez ce qui vous tente : nous vous l’écrivons avec les dates libres. Rien n’est réservé ici.',
        en: 'Pick what you like and we will write with the free dates. Nothing is booked here.',
      },
      button: {
        fr: 'Envoyer',
        en: 'Send',
      },
      offers: [
        {
          id: 'sea-view',
          title: {
            fr: 'Chambre vue mer',
            en: 'Sea-view room',
          },
          description: {
            fr: 'La nuit, petit-déjeuner compris',
            en: 'Per night, breakfast included',
          },
          image: {
            src: '/parcours/images/hotel-stay/sea-view.svg',
            alt: {
              fr: 'Une fenêtre ouverte sur la mer',
              en: 'A window open on the sea',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '219.00',
            currency: 'CAD',
          },
        },
        {
          id: 'spa',
          title: {
            fr: 'Une heure au spa',
            en: 'An hour at the spa',
          },
          description: {
            fr: 'Massage ou soin aux algues',
            en: 'Massage or seaweed treatment',
          },
          image: {
            src: '/parcours/images/hotel-stay/spa.svg',
            alt: {
              fr: 'Des pierres plates et une feuille',
              en: 'Flat stones and a leaf',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '95.00',
            currency: 'CAD',
          },
        },
        {
          id: 'late-check-out',
          title: {
            fr: 'Départ à 15 h',
            en: 'Check-out at 3 p.m.',
          },
          description: {
            fr: 'Et un dernier café sur la terrasse',
            en: 'And a last coffee on the terrace',
          },
          image: {
            src: '/parcours/images/hotel-stay/late-check-out.svg',
            alt: {
              fr: 'Un café et une horloge',
              en: 'A coffee and a clock',
            },
            width: 96,
            height: 96,
          },
          price: {
            amount: '40.00',
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
        ask: 'email',
        required: true,
        consent: {
          fr: 'J’accepte de recevoir un courriel à ce sujet.',
          en: 'I agree to receive an email about this.',
        },
      },
    },
    {
      type: 'review',
      id: 'public',
      title: {
        fr: 'Le direz-vous aux voyageurs?',
        en: 'Would you tell other travellers?',
      },
      intro: {
        fr: 'Ils choisissent leur hôtel en lisant ceux qui y ont dormi.',
        en: 'They choose their hotel by reading those who slept there.',
      },
      sites: [
        {
          id: 'tripadvisor',
          site: 'tripadvisor',
          url: {
            fr: 'https://fr.tripadvisor.ca/UserReviewEdit-HOTEL-DU-CAP',
            en: 'https://www.tripadvisor.ca/UserReviewEdit-HOTEL-DU-CAP',
          },
        },
        {
          id: 'google',
          site: 'google',
          url: 'https://search.google.com/local/writereview?placeid=HOTEL-DU-CAP',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {
        fr: 'Merci, {{firstName|et à bientôt}}. La mer sera là.',
        en: 'Thank you, {{firstName|and see you again}}. The sea will be here.',
      },
      body: {
        fr: 'Vos réponses sont parvenues à toute l’équipe, de la cuisine à la réception.\n\nSi quelque chose vous a tenté, **Antoine** vous écrit d’ici deux jours.',
        en: 'Your answers have reached the whole team, from the kitchen to the front desk.\n\nIf something caught your eye, **Antoine** will write within two days.',
      },
      image: {
        src: '/parcours/images/hotel-stay/harbour.svg',
        alt: {
          fr: 'Un phare au crépuscule, devant la mer',
          en: 'A lighthouse by the sea at dusk',
        },
        width: 320,
        height: 200,
      },
      button: {
        label: {
          fr: 'Voir nos tarifs d’hiver',
          en: 'See our winter rates',
        },
        url: {
          fr: 'https://hotel-du-cap.example/tarifs',
          en: 'https://hotel-du-cap.example/en/rates',
        },
      },
    },
    dissatisfied: {
      title: {
        fr: 'Nous sommes désolés, {{firstName|et nous vous écoutons}}.',
        en: 'We are sorry, {{firstName|and we are listening}}.',
      },
      body: {
        fr: 'Votre séjour aurait dû être meilleur. **Antoine Morel, le directeur,** lit vos réponses ce soir et, si vous avez laissé une adresse, vous écrit d’ici demain midi.\n\nIl dira ce qui change, et ce que nous pouvons faire pour vous.',
        en: 'You should have had a better stay. **Antoine Morel, the manager,** reads your answers this evening and, if you left an address, writes to you by noon tomorrow.\n\nHe will say what changes, and what we can do for you.',
      },
      image: {
        src: '/parcours/images/hotel-stay/antoine.svg',
        alt: {
          fr: 'Portrait d’Antoine Morel',
          en: 'Portrait of Antoine Morel',
        },
        width: 96,
        height: 96,
      },
      button: {
        label: {
          fr: 'Joindre Antoine, 418 555‑0163',
          en: 'Reach Antoine, 418 555‑0163',
        },
        url: 'tel:+14185550163',
      },
    },
  },
};
