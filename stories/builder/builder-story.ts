import '@parcours/builder/define';
import type {SequenceBuilder} from '@parcours/builder';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import type {Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {userEvent} from 'storybook/test';
import {Visitor} from '../visitor.js';

export type BuilderStory = StoryObj<SequenceBuilder>;

/** What all stories of the editor share. */
export const builderMeta = {
  component: 'sequence-builder',
  // Stories save nothing, unless they bring a store of their own.
  args: {
    definition: dentalVisit,
    readonly: false,
    store: null,
    sequence: '',
    hostTypes: undefined,
    channels: ['email', 'sms', 'hyperlink'],
    variables: [],
    uploadImage: undefined,
    backUrl: '',
    pageUrl: 'https://clinique-laurier.example/s/{sequence}',
    definitionUrl: 'https://clinique-laurier.example/sequences/{sequence}.json',
    endpointUrl: 'https://clinique-laurier.example/responses',
    unsubscribeUrl: 'https://clinique-laurier.example/unsubscribe',
  },
  render: (args, {globals}) =>
    html`<sequence-builder
      runner-url="./parcours.js"
      .hostTypes=${args.hostTypes}
      .pageUrl=${args.pageUrl}
      .definitionUrl=${args.definitionUrl}
      .endpointUrl=${args.endpointUrl}
      .unsubscribeUrl=${args.unsubscribeUrl}
      .backUrl=${args.backUrl}
      .channels=${args.channels}
      .variables=${args.variables}
      .uploadImage=${args.uploadImage}
      .store=${args.store}
      .sequence=${args.sequence}
      .definition=${args.definition}
      .locale=${String(globals.locale)}
      ?readonly=${args.readonly}
    ></sequence-builder>`,
  parameters: {
    wide: true,
    actions: {handles: ['sequence-change', 'sequence-lint', 'sequence-save', 'sequence-publish']},
    docs: {
      story: {inline: false, height: '720px'},
      source: {
        code: [
          '<script type="module" src="parcours-builder.js"></script>',
          '<sequence-builder locale="en"></sequence-builder>',
          '<script type="module">',
          "  const builder = document.querySelector('sequence-builder');",
          "  builder.definition = await (await fetch('dental-visit.json')).json();",
          '</script>',
        ].join('\n'),
      },
    },
  },
} satisfies Partial<Meta<SequenceBuilder>>;

/** What a button is called in English and in French. */
type Name = readonly [en: string, fr: string];

/** The stops of the path, as it calls them. */
export const stops = {
  message: ['Initial message', 'Message initial'],
  questionnaire: ['Questionnaire', 'Questionnaire'],
  content: ['Content', 'Contenu'],
  crossSell: ['Cross-sell', 'Vente croisée'],
  review: ['Online review', 'Avis en ligne'],
  ending: ['Final message', 'Message final'],
  settings: ['Settings of the sequence', 'Réglages de la séquence'],
} as const satisfies Record<string, Name>;

type Play = (context: Pick<StoryContext, 'canvasElement' | 'globals'>) => Promise<void>;

const inLanguage = ([en, fr]: Name, {globals}: Parameters<Play>[0]) => (globals.locale === 'fr' ? fr : en);

/** Does one thing after the other. */
export const inTurn =
  (...plays: readonly Play[]): Play =>
  async context => {
    for (const play of plays) await play(context);
  };

/** Presses one button after the other, as it is called in the toolbar’s language. */
export const pressing = (...names: readonly Name[]): Play =>
  inTurn(
    ...names.map(
      (name): Play =>
        context =>
          new Visitor(context.canvasElement).press(inLanguage(name, context)),
    ),
  );

/** Opens the question called so, and scrolls to it. */
export const opening = (name: Name): Play =>
  inTurn(pressing(stops.questionnaire, name), async context => {
    (await new Visitor(context.canvasElement).button(inLanguage(name, context))).scrollIntoView();
  });

/** Waits until these words can be read. */
export const reading =
  (words: Name, where?: string): Play =>
  context =>
    new Visitor(context.canvasElement).reads(inLanguage(words, context), where);

/** Chooses a file in which four things are wrong, and reads that it was not imported. */
export const offeringAWrongFile: Play = async context => {
  const field = await new Visitor(context.canvasElement).element('input[type=file]');
  const wrong = visitWith({steps: [{type: 'questionnaire', id: 'Visit', questions: []}], thankyou: {}});
  const file = new File([JSON.stringify(wrong, null, 2)], 'sequence.json', {type: 'application/json'});
  await userEvent.upload(field, file);
  await reading(['was not imported', 'n’a pas été importé'], 'b')(context);
};

/** Chooses a picture. */
export const offeringAPicture: Play = async context => {
  const field = await new Visitor(context.canvasElement).element('input[accept="image/*"]');
  await userEvent.upload(field, new File(['…'], 'whitening.png', {type: 'image/png'}));
};

/** Turns to the preview, where there is no room for all panes. */
export const turningToPreview: Play = async ({canvasElement}) => {
  const pane = await new Visitor(canvasElement).element('.to-preview');
  if (pane.checkVisibility()) pane.click();
};

/** The dental clinic’s sequence with other things in it. */
export const visitWith = (other: object) => ({...dentalVisit, ...other});
