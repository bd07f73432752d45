import '@parcours/builder/define';
import {memoryStore, SaveConflict, type SequenceBuilder, type SequenceStore} from '@parcours/builder';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import garageRepair from '@parcours/templates/sequences/garage-repair.json';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Visitor} from '../visitor.js';

const meta: Meta<SequenceBuilder> = {
  title: 'Builder/Editor',
  component: 'sequence-builder',
  // Stories save nothing.
  args: {definition: dentalVisit, readonly: false, store: null},
  render: ({definition, readonly, store, sequence = '', runnerUrl}, {globals}) =>
    html`<sequence-builder .runnerUrl=${runnerUrl ?? '/parcours.js'} .store=${store} .sequence=${sequence} .definition=${definition} .locale=${String(globals.locale)} ?readonly=${readonly}></sequence-builder>`,
  parameters: {
    wide: true,
    actions: {handles: ['sequence-change', 'sequence-save', 'sequence-publish']},
    docs: {
      source: {
        code: '<script type="module" src="parcours-builder.js"></script>\n<sequence-builder locale="en" sequence="dental-visit"></sequence-builder>',
      },
    },
  },
};
export default meta;

type Story = StoryObj<SequenceBuilder>;

const pressing =
  (en: string, fr: string): NonNullable<Story['play']> =>
  async ({canvasElement, globals}) => {
    await new Visitor(canvasElement).press(globals.locale === 'fr' ? fr : en);
  };

/** Editor, path and preview: what is typed shows at once. */
export const Editor: Story = {};

/** Another trade: a choice that filters, and no e-mail. */
export const Garage: Story = {args: {definition: garageRepair}};

/** Texts to read, without a grip, a remove button or a "+". */
export const ReadOnly: Story = {args: {readonly: true}};

/** Name, languages, brand with its contrast measured, privacy, availability. */
export const Settings: Story = {play: pressing('Settings of the sequence', 'Réglages de la séquence')};

/** The snippet for a page, the link and its QR code, the e-mail, the text message. */
export const Share: Story = {
  args: {runnerUrl: URL.createObjectURL(new Blob(['// The runner’s file.'], {type: 'text/javascript'}))},
  play: pressing('Share', 'Partager'),
};

/** The texts side by side, with what is left to do. */
export const Translations: Story = {
  args: {
    definition: {
      ...dentalVisit,
      steps: dentalVisit.steps.map((step, i) => (i === 0 ? {...step, title: {fr: step.title.fr}} : step)),
    },
  },
  play: pressing('Translations 1', 'Traductions 1'),
};

/** The document itself: to read, copy, download or replace. */
export const Json: Story = {play: pressing('JSON', 'JSON')};

/** A message of one or two parts, and the letter that makes it dear. */
export const TextMessage: Story = {
  args: {
    definition: {
      ...dentalVisit,
      message: {
        ...dentalVisit.message,
        channel: 'sms',
        sms: {
          body: {
            en: 'Hello {{firstName|there}}, how was your visit? {{link}}',
            fr: 'Bonjour {{firstName|}}, comment s’est passée votre visite? {{link}}',
          },
        },
      },
    },
  },
};

/** Two ends and nothing between them yet. */
export const Empty: Story = {
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

/** A question without words: the step says what is wrong, and the preview keeps to what was right. */
export const Invalid: Story = {
  args: {
    definition: {
      ...dentalVisit,
      steps: dentalVisit.steps.map((step, i) => (i === 0 ? {...step, questions: []} : step)),
    },
  },
};

const titleOf = (title: string) => ({...dentalVisit, name: {en: title, fr: title}});

/** A store that is out of reach. */
const broken: SequenceStore = {...memoryStore(), save: () => Promise.reject(new Error('offline'))};

/** Out of reach: the top bar says that nothing is lost. */
export const Offline: Story = {
  args: {store: broken, definition: titleOf('Offline')},
  play: pressing('Remove: Online review', 'Retirer : Avis en ligne'),
};

/** A store in which somebody else's version stands in the way. */
const contested: SequenceStore = {
  ...memoryStore(),
  save: ({id}) =>
    Promise.reject(
      new SaveConflict({
        id,
        definition: titleOf('After each visit'),
        version: '2',
        changed: '2026-05-04T14:30:00.000Z',
        changedBy: 'Élise',
      }),
    ),
};

/** Both versions, and neither is lost whichever is kept. */
export const Conflict: Story = {
  args: {store: contested, definition: {...titleOf('After a visit'), id: 'contested'}},
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const isFrench = globals.locale === 'fr';
    await visitor.press(isFrench ? 'Retirer : Avis en ligne' : 'Remove: Online review');
    await visitor.press(isFrench ? 'Deux versions' : 'Two versions');
    await visitor.reaches(
      isFrench ? 'Cette séquence a été modifiée à deux endroits' : 'This sequence was changed in two places',
    );
  },
};

/** A sequence that the store does not have. */
export const Missing: Story = {args: {store: memoryStore(), definition: undefined, sequence: 'gone'}};
