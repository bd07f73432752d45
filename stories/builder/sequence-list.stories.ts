import '@parcours/builder/define';
import {memoryStore, type SequenceList, type SequenceStore, type StoredSequence} from '@parcours/builder';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import garageRepair from '@parcours/templates/sequences/garage-repair.json';
import hotelStay from '@parcours/templates/sequences/hotel-stay.json';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Visitor} from '../visitor.js';
import {offeringAWrongFile} from './builder-story.js';

const stored = (definition: {id: string}, changed: string, isArchived = false): StoredSequence => ({
  id: definition.id,
  definition,
  version: '1',
  changed,
  isArchived,
});

const three = () => [
  stored(dentalVisit, '2026-05-04T14:30:00.000Z'),
  stored(garageRepair, '2026-05-01T09:00:00.000Z'),
  stored(hotelStay, '2026-02-11T09:00:00.000Z', true),
];

const meta: Meta<SequenceList> = {
  title: 'Builder/List',
  component: 'sequence-list',
  args: {name: 'Clinique Laurier', accent: '#0b6e4f'},
  render: ({store, name, accent}, {globals, loaded}) =>
    html`<sequence-list .store=${store ?? (loaded.store as SequenceStore)} .name=${name} .accent=${accent} .locale=${String(globals.locale)}></sequence-list>`,
  // Each story its own: what one deletes, another has.
  loaders: [() => ({store: memoryStore(three())})],
  parameters: {
    wide: true,
    actions: {handles: ['sequence-open']},
    docs: {
      source: {
        code: '<script type="module" src="parcours-builder.js"></script>\n<sequence-list locale="en" name="Clinique Laurier" accent="#0b6e4f"></sequence-list>',
      },
    },
  },
};
export default meta;

type Story = StoryObj<SequenceList>;

export const Sequences: Story = {};

/** The first visit: one thing to do. */
export const Empty: Story = {args: {store: memoryStore()}};

/** A file that is no sequence: why it was not taken. */
export const ImportRefused: Story = {play: offeringAWrongFile};

/** Gone, and to be had back for as long as the line stands. */
export const Deleted: Story = {
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const isFrench = globals.locale === 'fr';
    await visitor.press(isFrench ? 'Archiver ou supprimer' : 'Archive or delete');
    await visitor.press(isFrench ? 'Supprimer' : 'Delete');
    await visitor.reads(isFrench ? 'supprimée' : 'was deleted', '[role=status]');
  },
};

/** What was put away is a click away. */
export const Archived: Story = {
  play: async ({canvasElement, globals}) => {
    await new Visitor(canvasElement).press(globals.locale === 'fr' ? 'Archivées' : 'Archived: 1');
  },
};

/** The store has not answered yet. */
export const Loading: Story = {args: {store: {...memoryStore(), list: () => new Promise(() => undefined)}}};

/** The store cannot be reached. */
export const OutOfReach: Story = {
  args: {store: {...memoryStore(), list: () => Promise.reject(new TypeError('There is no network.'))}},
};
