import type {SequenceRunner} from '@parcours/runner';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {untranslated} from '../render/states.js';
import {Visitor} from '../visitor.js';

const meta: Meta<SequenceRunner> = {
  title: 'Runner/States',
  component: 'sequence-runner',
  args: {definition: dentalVisit, persist: 'none', source: ''},
  parameters: {
    actions: {
      handles: [
        'sequence-ready',
        'sequence-answer',
        'sequence-step',
        'sequence-satisfaction',
        'sequence-offer',
        'sequence-review',
        'sequence-complete',
        'sequence-delivery',
        'sequence-error',
      ],
    },
    docs: {
      source: {
        code: '<script type="module" src="parcours.js"></script>\n<sequence-runner src="dental-visit.json" endpoint="/responses"></sequence-runner>',
      },
    },
  },
};
export default meta;

type Story = StoryObj<SequenceRunner>;

export const Ready: Story = {};

/** Boxes of the size of what comes, so that nothing jumps. */
export const Loading: Story = {args: {definition: undefined}};

export const Prefilled: Story = {args: {answers: {nps: 9, welcome: 5}, context: {firstName: 'Camille'}}};

export const WithErrors: Story = {
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press(globals.locale === 'fr' ? 'Continuer' : 'Continue');
    await visitor.reads(globals.locale === 'fr' ? 'Une réponse' : 'One answer');
  },
};

/** A calm line, and the customer can go on and leave. */
export const Offline: Story = {
  args: {
    persist: 'session',
    storageKey: 'story-offline',
    deliver: () => Promise.reject(new TypeError('There is no network.')),
  },
  beforeEach: forget,
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const isFrench = globals.locale === 'fr';
    await visitor.choose('9', 'nps');
    await visitor.press(isFrench ? 'Continuer' : 'Continue');
    await visitor.reads(isFrench ? 'sur cet appareil' : 'Saved on this device.');
  },
};

/** Without storage, the answers live as long as the page. */
export const OfflineWithoutStorage: Story = {
  args: {persist: 'none', deliver: () => Promise.reject(new TypeError('There is no network.'))},
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const isFrench = globals.locale === 'fr';
    await visitor.choose('9', 'nps');
    await visitor.press(isFrench ? 'Continuer' : 'Continue');
    await visitor.reads(isFrench ? 'page ouverte' : 'Keep this page open.');
  },
};

export const Closed: Story = {
  args: {definition: {...dentalVisit, availability: {until: '2026-01-31T18:00:00-05:00'}}},
};

/** Too early: customers read the same as too late. */
export const NotYetOpen: Story = {
  args: {definition: {...dentalVisit, availability: {from: '2099-01-31T09:00:00-05:00'}}},
};

export const ClosedInTheOwnersWords: Story = {
  args: {
    definition: {
      ...dentalVisit,
      availability: {
        until: '2026-01-31T18:00:00-05:00',
        closed: {
          title: {
            en: 'The winter survey is over',
            fr: 'Le sondage d’hiver est terminé',
          },
          body: {
            en: 'It ended on January 31. Write to us at [bonjour@clinique-laurier.example](mailto:bonjour@clinique-laurier.example).',
            fr: 'Il a pris fin le 31 janvier. Écrivez-nous à [bonjour@clinique-laurier.example](mailto:bonjour@clinique-laurier.example).',
          },
        },
      },
    },
  },
};

/** The answers are gone from the device; a receipt stays. */
export const AlreadyAnswered: Story = {
  args: {persist: 'session', storageKey: 'story-answered'},
  beforeEach() {
    const receipt = {id: 'story', completedAt: '2026-05-04T14:30:00.000Z'};
    sessionStorage.setItem('parcours:receipt:story-answered', JSON.stringify(receipt));
    return forget;
  },
};

/** The address leads to a page instead of a definition. */
export const Failed: Story = {args: {definition: undefined, src: './iframe.html'}};

/** A newer version than these elements know, and the reason for whoever develops the page. */
export const FailedWithDebug: Story = {args: {definition: {...dentalVisit, version: 2}, debug: true}};

/** The page keeps the step, and says so: its promise was rejected. */
export const HeldBack: Story = {
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const isFrench = globals.locale === 'fr';
    canvasElement.addEventListener(
      'sequence-step',
      event => event.waitUntil(Promise.reject(new Error('Out of stock.'))),
      {once: true},
    );
    await visitor.choose('9', 'nps');
    await visitor.press(isFrench ? 'Continuer' : 'Continue');
    await visitor.reads(isFrench ? 'Impossible de continuer' : 'We could not go on.');
  },
};

/** On another visit an answer no longer fits its question: the others are kept. */
export const QuestionsHaveChanged: Story = {
  args: {persist: 'session', storageKey: 'story-changed'},
  beforeEach: forget,
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const isFrench = globals.locale === 'fr';
    await visitor.choose('9', 'nps');
    await visitor.choose(isFrench ? 'Très bien' : 'Very good', 'welcome');
    const runner = (await visitor.element('sequence-runner')) as SequenceRunner;
    const [visit, ...others] = dentalVisit.steps;
    const questions = visit?.questions?.map(question =>
      question.id === 'welcome' ? {...question, scale: 3, labels: question.labels?.slice(0, 3)} : question,
    );
    const next = document.createElement('sequence-runner');
    const {persist, storageKey, locale} = runner;
    const definition = {...dentalVisit, steps: [{...visit, questions}, ...others]};
    runner.replaceWith(Object.assign(next, {persist, storageKey, locale, definition}));
    await visitor.reads(isFrench ? 'Les questions ont changé' : 'The questions have changed');
  },
};

export const Completed: Story = {
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const isFrench = globals.locale === 'fr';
    await visitor.choose('9', 'nps');
    await visitor.press(isFrench ? 'Continuer' : 'Continue');
    await visitor.press(isFrench ? 'Non, merci' : 'No, thanks');
    await visitor.press(isFrench ? 'Terminer' : 'Finish');
    await visitor.reaches(isFrench ? 'Merci, et à bientôt!' : 'Thank you, and see you soon!');
  },
};

export const OneByOne: Story = {
  args: {
    definition: {
      ...dentalVisit,
      steps: dentalVisit.steps.map((step, i) => (i === 0 ? {...step, presentation: 'one-by-one'} : step)),
    },
  },
};

/** Nobody has translated anything: the source language steps in, marked with its own `lang`. */
export const MissingTranslation: Story = {
  args: {definition: {...untranslated(dentalVisit), locales: ['en', 'fr']}},
  globals: {locale: 'fr'},
};

export const LongTexts: Story = {
  args: {
    definition: {
      ...dentalVisit,
      brand: {...dentalVisit.brand, name: 'Clinique dentaire et d’orthodontie de la famille Laurier'},
      privacy: {
        ...dentalVisit.privacy,
        text: {
          en: `${dentalVisit.privacy.text.en} They are kept for two years with your file, and shown to nobody else.`,
          fr: `${dentalVisit.privacy.text.fr} Elles sont conservées deux ans avec votre dossier et ne sont montrées à personne d’autre.`,
        },
      },
      steps: dentalVisit.steps.map(step => ({
        ...step,
        title: {
          en: `${step.title.en}, from the first telephone call to the bill that came a week later`,
          fr: `${step.title.fr}, du premier appel jusqu’à la facture reçue une semaine plus tard`,
        },
      })),
    },
  },
};

/** The receiver will not have the answers, however often they are sent. */
export const NotAccepted: Story = {
  args: {deliver: () => Promise.resolve(new Response(null, {status: 400}))},
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const isFrench = globals.locale === 'fr';
    await visitor.choose('9', 'nps');
    await visitor.press(isFrench ? 'Continuer' : 'Continue');
    await visitor.reads(isFrench ? 'n’ont pas pu être envoyées' : 'could not be sent');
  },
};

export const PaleBrand: Story = {
  args: {
    definition: {...dentalVisit, brand: {name: 'Limonade', accent: '#ffd43b'}},
    answers: {nps: 8, welcome: 4},
  },
};

/** A brand that is always dark, whatever the page. */
export const DarkBrand: Story = {
  args: {definition: {...dentalVisit, brand: {...dentalVisit.brand, accent: '#c2255c', scheme: 'dark'}}},
};

/** An owner looks at the sequence: nothing is sent, stored or opened. */
export const Preview: Story = {args: {preview: true, answers: {nps: 9}}};

/** A page of its own: no border and no shadow. */
export const FillsThePage: Story = {args: {fill: true}};

/** A tablet at the counter starts anew by itself. */
export const AtTheCounter: Story = {args: {resetAfter: 45}};

export const Bare: Story = {args: {noLanguageSwitch: true, noProgress: true, noBack: true}};

function forget() {
  for (const storage of [sessionStorage, localStorage]) {
    for (const key of Object.keys(storage)) {
      if (key.startsWith('parcours:')) storage.removeItem(key);
    }
  }
}
