/** A whole sequence in Arabic, read from right to left, with English beside it. */
export const clinicInArabic = {
  version: 1,
  id: 'clinic-in-arabic',
  name: {ar: 'عيادة أسنان، بعد الزيارة', en: 'Dental clinic, after a visit'},
  locales: ['ar', 'en'],
  brand: {name: 'عيادة الياسمين', accent: '#7a3e9d'},
  privacy: {
    text: {ar: 'لا يقرأ إجاباتك إلا فريق العيادة.', en: 'Only the clinic’s own team reads your answers.'},
  },
  message: {channel: 'hyperlink', hyperlink: {button: {ar: 'أبدِ رأيك', en: 'Give your opinion'}}},
  steps: [
    {
      type: 'questionnaire',
      id: 'visit',
      title: {ar: 'زيارتك للعيادة', en: 'Your visit to the clinic'},
      intro: {ar: 'بضعة أسئلة، أقل من دقيقة.', en: 'A few questions, less than a minute.'},
      questions: [
        {
          type: 'nps',
          id: 'nps',
          required: true,
          satisfaction: {atLeast: 7},
          label: {
            ar: 'ما مدى احتمال أن توصي بعيادة الياسمين لصديق أو زميل؟',
            en: 'How likely are you to recommend the Jasmine Clinic to a friend or colleague?',
          },
          lowLabel: {ar: 'غير محتمل إطلاقًا', en: 'Not at all likely'},
          highLabel: {ar: 'محتمل جدًا', en: 'Extremely likely'},
        },
        {
          type: 'rating',
          id: 'welcome',
          label: {ar: 'كيف كان الاستقبال؟', en: 'How was the welcome?'},
          labels: [
            {ar: 'سيئ جدًا', en: 'Very bad'},
            {ar: 'سيئ', en: 'Bad'},
            {ar: 'مقبول', en: 'Fair'},
            {ar: 'جيد', en: 'Good'},
            {ar: 'جيد جدًا', en: 'Very good'},
          ],
        },
        {
          type: 'single-choice',
          id: 'on-time',
          look: 'buttons',
          label: {ar: 'هل بدأ موعدك في وقته؟', en: 'Did your appointment start on time?'},
          options: [
            {id: 'yes', label: {ar: 'نعم', en: 'Yes'}},
            {id: 'nearly', label: {ar: 'تقريبًا', en: 'More or less'}},
            {id: 'no', label: {ar: 'لا', en: 'No'}},
          ],
        },
        {
          type: 'text',
          id: 'comment',
          lines: 3,
          label: {ar: 'ما الذي يمكننا تحسينه؟', en: 'What could we do better?'},
        },
      ],
    },
    {
      type: 'review',
      id: 'public',
      title: {ar: 'هل ستخبر الآخرين؟', en: 'Will you tell others?'},
      sites: [
        {id: 'google', site: 'google', url: 'https://search.google.com/local/writereview?placeid=JASMINE'},
      ],
    },
  ],
  thankYou: {
    satisfied: {
      title: {ar: 'شكرًا، وإلى اللقاء', en: 'Thank you, and see you soon'},
      body: {ar: 'وصلت إجاباتك.', en: 'Your answers have arrived.'},
    },
    dissatisfied: {
      title: {ar: 'نأسف لذلك، ونحن نصغي إليك', en: 'We are sorry, and we are listening'},
      body: {
        ar: 'تقرأ **ليلى، مديرة العيادة،** إجاباتك اليوم وتكتب إليك قبل ظهر الغد.',
        en: '**Layla, the director,** reads your answers today and writes to you by noon tomorrow.',
      },
    },
  },
} as const;
