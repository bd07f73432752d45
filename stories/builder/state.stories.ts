import {
  memoryStore,
  SaveConflict,
  SaveRefused,
  type SequenceBuilder,
  type SequenceStore,
} from '@parcours/builder';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import type {Meta} from '@storybook/web-components-vite';
import {untranslated} from '../render/states.js';
import {
  builderMeta,
  type BuilderStory as Story,
  inTurn,
  pressing,
  reading,
  visitWith,
} from './builder-story.js';
import {leaveDraft} from './leave-draft.js';

const meta: Meta<SequenceBuilder> = {...builderMeta, title: 'Builder/States', tags: ['!autodocs']};
export default meta;

/** Any change, so that there is something to save. */
const change = ['Remove: Online review', 'Retirer : Avis en ligne'] as const;

const named = (id: string, name: string) => visitWith({id, name: {en: name, fr: name}});

/** A store that answers every save in its own way. */
const storeThat = (save: SequenceStore['save']): SequenceStore => ({...memoryStore(), save});
const never = () => new Promise<never>(() => undefined);

/** Two ends and nothing between them yet. */
export const FirstRun: Story = {
  args: {
    definition: {
      version: 1,
      id: 'sequence',
      name: {en: 'New sequence', fr: 'Nouvelle séquence'},
      locales: ['en', 'fr'],
      message: {
        channel: 'hyperlink',
        hyperlink: {button: {en: 'Give your opinion', fr: 'Donnez votre avis'}},
      },
      steps: [],
      thankYou: {satisfied: {title: {en: 'Thank you!', fr: 'Merci!'}}},
    },
  },
};

/** Texts to read, without a grip, a remove button or a "+". */
export const ReadOnly: Story = {args: {readonly: true}};

/** A question without words: the step says what is wrong, and the preview keeps to what was right. */
export const Invalid: Story = {
  args: {
    definition: visitWith({
      steps: dentalVisit.steps.map((step, i) => (i === 0 ? {...step, questions: []} : step)),
    }),
  },
};

/** The advice stands on the step that it speaks of, with its fix and a way to leave it. */
export const Advice: Story = {
  args: {
    definition: visitWith({
      // An e-mail can ask a question of the first step only.
      message: {channel: 'sms', sms: dentalVisit.message.sms},
      steps: [dentalVisit.steps[1], dentalVisit.steps[0], dentalVisit.steps[2]],
    }),
  },
};

/** The store has not answered yet: the shape of what comes. */
export const Opening: Story = {
  args: {store: {...memoryStore(), load: never}, definition: undefined, sequence: 'after-visit'},
  play: reading(['Opening the sequence…', 'Ouverture de la séquence…'], '[role=status]'),
};

/** Everything that the store has. */
export const Saved: Story = {
  args: {store: memoryStore(), backUrl: '#list', definition: named('saved', 'After a visit')},
  play: inTurn(pressing(change), reading(['Saved', 'Enregistré'], '[role=status]')),
};

export const Saving: Story = {
  args: {store: storeThat(never), backUrl: '#list', definition: named('saving', 'After a visit')},
  play: pressing(change),
};

/** Out of reach: the top bar says that nothing is lost. */
export const Offline: Story = {
  args: {
    store: storeThat(() => Promise.reject(new TypeError('There is no network.'))),
    backUrl: '#list',
    definition: named('offline', 'After a visit'),
  },
  play: inTurn(pressing(change), reading(['Offline', 'Hors ligne'], '[role=status]')),
};

/** The store will not have it; this device keeps it. */
export const Refused: Story = {
  args: {
    store: storeThat(() => Promise.reject(new SaveRefused(413))),
    backUrl: '#list',
    definition: named('refused', 'After a visit'),
  },
  play: inTurn(pressing(change), reading(['Not accepted', 'Refusé'], '[role=status]')),
};

/** Somebody else's version stands in the way. */
const contested = (id: string) =>
  storeThat(() =>
    Promise.reject(
      new SaveConflict({
        id,
        definition: named(id, 'After each visit'),
        version: '2',
        changed: '2026-05-04T14:30:00.000Z',
        changedBy: 'Élise',
      }),
    ),
  );

const twoVersions = ['Two versions', 'Deux versions'] as const;

/** Both versions, and neither is lost whichever is kept. */
export const TwoVersions: Story = {
  args: {store: contested('contested'), definition: named('contested', 'After a visit')},
  play: pressing(change, twoVersions),
};

/** All that they say, side by side. */
export const TwoVersionsSideBySide: Story = {
  args: {store: contested('side-by-side'), definition: named('side-by-side', 'After a visit')},
  play: pressing(change, twoVersions, ['See both, side by side', 'Voir les deux, côte à côte']),
};

/** Changes of an earlier visit that never reached the store are offered back. */
export const Recovered: Story = {
  args: {store: memoryStore(), backUrl: '#list', definition: named('recovered', 'After a visit')},
  loaders: [
    () =>
      leaveDraft({
        id: 'recovered',
        definition: named('recovered', 'After each visit'),
        changed: '2026-05-03T20:42:00.000Z',
      }),
  ],
  play: reading(['are still here', 'sont encore là']),
};

/** A sequence that the store does not have. */
export const Missing: Story = {args: {store: memoryStore(), definition: undefined, sequence: 'gone'}};

/** The store does not answer, and this device has kept nothing. */
export const OutOfReach: Story = {
  args: {
    store: {...memoryStore(), load: () => Promise.reject(new TypeError('There is no network.'))},
    definition: undefined,
    sequence: 'away',
  },
};

/** Nobody has translated anything yet. */
export const MissingTranslation: Story = {
  args: {definition: {...untranslated(dentalVisit), locales: ['en', 'fr']}},
  globals: {locale: 'fr'},
};

export const LongTexts: Story = {
  args: {
    definition: visitWith({
      name: {
        en: 'What patients of the clinic say after a visit, a treatment or an emergency at any hour of the day',
        fr: 'Ce que les patients de la clinique disent après une visite, un soin ou une urgence à toute heure du jour',
      },
      steps: dentalVisit.steps.map(step => ({
        ...step,
        title: {
          en: `${step.title.en}, from the first telephone call to the bill that came a week later`,
          fr: `${step.title.fr}, du premier appel jusqu’à la facture reçue une semaine plus tard`,
        },
      })),
    }),
  },
};
