import '@parcours/builder/define';
import {memoryStore, type SequenceBuilder, type SequenceStore} from '@parcours/builder';
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
  parameters: {wide: true, actions: {handles: ['sequence-change', 'sequence-save', 'sequence-publish']}},
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

const titleOf = (title: string) => ({...dentalVisit, name: {en: title, fr: title}});

/** A store in which somebody else's version stands in the way, or that is out of reach. */
const broken: SequenceStore = {...memoryStore(), save: () => Promise.reject(new Error('offline'))};

/** Out of reach: the top bar says that nothing is lost. */
export const Offline: Story = {
  args: {store: broken, definition: titleOf('Offline')},
  play: pressing('Remove: Online review', 'Retirer : Avis en ligne'),
};

/** A sequence that the store does not have. */
export const Missing: Story = {args: {store: memoryStore(), definition: undefined, sequence: 'gone'}};
