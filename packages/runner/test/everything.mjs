const text = (en, fr, ar) => ({en, fr, ar});

/** A sequence with every step and every question, in three languages, one of them written from the right. */
export const everything = {
  version: 1,
  id: 'everything',
  name: text('Everything', 'Tout', 'كل شيء'),
  locales: ['en', 'fr', 'ar'],
  brand: {name: 'Clinique Laurier', accent: '#0b6e4f'},
  privacy: {
    text: text('Only our team reads this.', 'Seule notre équipe lit ceci.', 'فريقنا فقط يقرأ هذا.'),
    url: '/privacy',
  },
  message: {channel: 'hyperlink', hyperlink: {button: text('Tell us', 'Dites-nous', 'أخبرنا')}},
  steps: [
    {
      type: 'content',
      id: 'welcome',
      audience: 'everyone',
      title: text('Welcome', 'Bienvenue', 'مرحبا'),
      body: text(
        'We read **every** answer.\n\n- [our promise](https://example.com/)',
        'Nous lisons **tout**.\n\n- [notre promesse](https://example.com/)',
        'نقرأ **كل** إجابة.\n\n- [وعدنا](https://example.com/)',
      ),
    },
    {
      type: 'questionnaire',
      id: 'visit',
      title: text('Your visit', 'Votre visite', 'زيارتك'),
      intro: text('Two minutes.', 'Deux minutes.', 'دقيقتان.'),
      questions: [
        {
          type: 'nps',
          id: 'nps',
          required: true,
          label: text('Would you recommend us?', 'Nous recommanderiez-vous?', 'هل توصي بنا؟'),
          lowLabel: text('Not at all', 'Pas du tout', 'لا أبدا'),
          highLabel: text('Certainly', 'Certainement', 'بالتأكيد'),
          satisfaction: {atLeast: 7},
        },
        ...['smileys', 'stars', 'numbers', 'labels'].map(look => ({
          type: 'rating',
          id: `rating-${look}`,
          look,
          scale: 3,
          required: true,
          notApplicable: true,
          label: text(`Rating with ${look}`, `Note, ${look}`, `تقييم ${look}`),
          labels: [
            text('Poor', 'Mauvais', 'سيئ'),
            text('Fair', 'Moyen', 'متوسط'),
            text('Good', 'Bon', 'جيد'),
          ],
        })),
        ...['list', 'buttons', 'dropdown'].map(look => ({
          type: 'single-choice',
          id: `single-${look}`,
          look,
          required: true,
          ...(look === 'list' && {other: true}),
          label: text(`One of ${look}`, `Un choix, ${look}`, `اختيار ${look}`),
          help: text('Choose what fits best.', 'Choisissez au mieux.', 'اختر الأنسب.'),
          options: [
            {id: 'yes', label: text('Yes', 'Oui', 'نعم')},
            {id: 'no', label: text('No', 'Non', 'لا')},
          ],
        })),
        {
          type: 'multiple-choice',
          id: 'multiple',
          required: true,
          other: true,
          label: text('What did you like?', 'Qu’avez-vous aimé?', 'ماذا أعجبك؟'),
          options: [
            {id: 'room', label: text('The room', 'La chambre', 'الغرفة')},
            {id: 'staff', label: text('The staff', 'L’équipe', 'الطاقم')},
          ],
        },
        {
          type: 'matrix',
          id: 'matrix',
          required: true,
          scale: 5,
          label: text('Each of us', 'Chacun de nous', 'كل واحد منا'),
          rows: [
            {id: 'marc', label: text('Marc', 'Marc', 'مارك')},
            {id: 'elise', label: text('Elise', 'Élise', 'إليز')},
          ],
        },
        {
          type: 'text',
          id: 'name',
          required: true,
          format: 'name',
          label: text('First name', 'Prénom', 'الاسم'),
        },
        {
          type: 'text',
          id: 'comment',
          required: true,
          lines: 3,
          label: text('Why?', 'Pourquoi?', 'لماذا؟'),
          placeholder: text('In your words', 'Dans vos mots', 'بكلماتك'),
        },
        {
          type: 'number',
          id: 'nights',
          required: true,
          min: 0,
          max: 9,
          unit: text('nights', 'nuits', 'ليال'),
          label: text('How long?', 'Combien de temps?', 'كم؟'),
        },
        {
          type: 'number',
          id: 'spent',
          required: true,
          label: text('How much?', 'Combien?', 'كم أنفقت؟'),
          unit: text('dollars', 'dollars', 'دولار'),
        },
        {
          type: 'date',
          id: 'day',
          required: true,
          label: text('Which day?', 'Quel jour?', 'أي يوم؟'),
          help: text('This year.', 'Cette année.', 'هذا العام.'),
        },
        {
          type: 'consent',
          id: 'agree',
          required: true,
          label: text('You may quote me.', 'Vous pouvez me citer.', 'يمكنكم اقتباسي.'),
        },
      ],
    },
    {
      type: 'questionnaire',
      id: 'one-by-one',
      presentation: 'one-by-one',
      title: text('A little more', 'Encore un peu', 'المزيد'),
      questions: [
        {
          type: 'nps',
          id: 'again',
          required: true,
          label: text('Would you come again?', 'Reviendriez-vous?', 'هل تعود؟'),
        },
        {type: 'text', id: 'last', label: text('Anything else?', 'Autre chose?', 'شيء آخر؟')},
      ],
    },
    {
      type: 'cross-sell',
      id: 'extras',
      title: text('For your next smile', 'Pour votre prochain sourire', 'لابتسامتك القادمة'),
      offers: [
        {
          id: 'whitening',
          title: text('Whitening', 'Blanchiment', 'تبييض'),
          description: text('One hour', 'Une heure', 'ساعة'),
          price: {amount: '249', currency: 'CAD'},
          url: 'https://example.com/',
        },
        {id: 'guard', title: text('Night guard', 'Plaque de nuit', 'واقي ليلي')},
      ],
      contact: {
        ask: 'phone',
        required: true,
        consent: text('Call me about this', 'Appelez-moi à ce sujet', 'اتصل بي'),
      },
    },
    {
      type: 'review',
      id: 'public',
      title: text('Tell others?', 'Le direz-vous aux autres?', 'هل تخبر الآخرين؟'),
      sites: [
        {id: 'google', site: 'google', url: 'https://example.com/google'},
        {id: 'guide', site: 'old-port-guide', url: 'https://example.com/guide'},
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: text('Thank you!', 'Merci!', 'شكرا!'),
      body: text('See you *soon*.', 'À *bientôt*.', 'إلى اللقاء.'),
      button: {label: text('Our site', 'Notre site', 'موقعنا'), url: 'https://example.com/'},
    },
    dissatisfied: {title: text('We are sorry', 'Nous sommes désolés', 'نحن آسفون')},
  },
};

/** Its steps, and the last one. */
export const stepIds = [...everything.steps.map(({id}) => id), 'thank-you'];

const [welcome, visit, , extras, review] = everything.steps;

/** A sequence that a customer walks through in a few acts. */
export const short = {
  ...everything,
  id: 'short',
  steps: [
    welcome,
    {
      ...visit,
      questions: visit.questions.filter(({id}) => ['nps', 'rating-smileys', 'comment'].includes(id)),
    },
    extras,
    review,
  ],
};
