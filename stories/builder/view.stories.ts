import type {SequenceBuilder} from '@parcours/builder';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import type {Meta} from '@storybook/web-components-vite';
import {userEvent} from 'storybook/test';
import {Visitor} from '../visitor.js';
import {
  builderMeta,
  type BuilderStory as Story,
  inTurn,
  offeringAWrongFile,
  pressing,
  reading,
  stops,
  turningToPreview,
  visitWith,
} from './builder-story.js';

const meta: Meta<SequenceBuilder> = {...builderMeta, title: 'Builder/Views', tags: ['!autodocs']};
export default meta;

const translations = ['Translations', 'Traductions'] as const;
const json = ['JSON', 'JSON'] as const;
const share = ['Share', 'Partager'] as const;

/** Every step type, and what each is for. */
export const AddAStep: Story = {play: pressing(['Add a step here', 'Ajouter une étape ici'])};

/** What can be done with a step, drag and drop aside. */
export const MoreOfAStep: Story = {
  play: pressing(['Move or duplicate: Cross-sell', 'Déplacer ou dupliquer : Vente croisée']),
};

/** Lifted with the keys: the card floats, and the words below say where it would land. */
export const StepOnTheMove: Story = {
  play: inTurn(
    async ({canvasElement, globals}) => {
      const name = globals.locale === 'fr' ? 'Déplacer Vente croisée' : 'Move Cross-sell';
      (await new Visitor(canvasElement).button(name)).focus();
      await userEvent.keyboard(' {ArrowDown}');
    },
    reading(['step 3', 'étape 3'], '[role=status]'),
  ),
};

export const PreviewInDark: Story = {
  play: inTurn(turningToPreview, pressing(['Show in dark', 'Afficher en sombre'])),
};

export const PreviewOnATablet: Story = {play: inTurn(turningToPreview, pressing(['Tablet', 'Tablette']))};

export const PreviewEnlarged: Story = {play: inTurn(turningToPreview, pressing(['Enlarge', 'Agrandir']))};

export const TranslationsDone: Story = {play: pressing(translations)};

/** A text that nobody has translated, and one whose source has changed since. */
export const TranslationsToDo: Story = {
  args: {
    definition: visitWith({
      translations: {en: {'visit.intro': 'an-older-text'}},
      steps: dentalVisit.steps.map((step, i) => (i === 0 ? {...step, title: {fr: step.title.fr}} : step)),
    }),
  },
  play: pressing(translations),
};

export const TranslationsInOneLanguage: Story = {
  args: {
    definition: {
      version: 1,
      id: 'one-language',
      name: {en: 'After a visit'},
      locales: ['en'],
      message: {channel: 'hyperlink', hyperlink: {button: {en: 'Give my opinion'}}},
      steps: [],
      thankYou: {satisfied: {title: {en: 'Thank you!'}}},
    },
  },
  play: pressing(translations),
};

/** The document itself: to read, copy, download or replace. */
export const Json: Story = {play: pressing(json)};

/** A file that is no sequence: what is wrong, and where. */
export const JsonRefused: Story = {
  play: inTurn(pressing(json), offeringAWrongFile),
};

export const ShareOnAPage: Story = {play: pressing(share)};
export const ShareALink: Story = {play: pressing(share, ['Link and QR code', 'Hyperlien et code QR'])};
export const ShareAnEmail: Story = {play: pressing(share, ['Email', 'Courriel'])};
export const ShareASms: Story = {play: pressing(share, ['SMS', 'Texto'])};

export const Shortcuts: Story = {play: pressing(['?', '?'])};

/** In the end the dissatisfied meet another message: what the preview shows of it. */
export const PreviewOfTheDissatisfied: Story = {
  play: inTurn(pressing(stops.ending, ['Dissatisfied', 'Insatisfait']), turningToPreview),
};
