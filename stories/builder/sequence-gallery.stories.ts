import '@parcours/builder/define';
import {SequenceGallery} from '@parcours/builder';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {userEvent} from 'storybook/test';
import {Visitor} from '../visitor.js';

const meta: Meta<SequenceGallery> = {
  title: 'Builder/Gallery',
  component: 'sequence-gallery',
  args: {channels: ['email', 'sms', 'hyperlink'], name: '', accent: ''},
  render: ({channels, name, accent}, {globals}) =>
    html`<sequence-gallery .channels=${channels} .name=${name} .accent=${accent} .locale=${String(globals.locale)}></sequence-gallery>`,
  parameters: {
    wide: true,
    actions: {handles: ['sequence-create']},
    docs: {
      story: {inline: false, height: '640px'},
      source: {
        code: [
          '<script type="module" src="parcours-builder.js"></script>',
          '<button type="button">Create a sequence</button>',
          '<sequence-gallery locale="en"></sequence-gallery>',
          '<script type="module">',
          "  const gallery = document.querySelector('sequence-gallery');",
          "  document.querySelector('button').addEventListener('click', () => gallery.show());",
          '</script>',
        ].join('\n'),
      },
    },
  },
};
export default meta;

type Story = StoryObj<SequenceGallery>;

/** Opens the gallery, as the host’s button would. */
async function open(canvas: Element) {
  const gallery = await new Visitor(canvas).element('sequence-gallery');
  if (gallery instanceof SequenceGallery) await gallery.show();
}

/** Writes into the search, as it is called in the language of the gallery. */
async function search(canvas: Element, locale: unknown, words: string) {
  await open(canvas);
  const field = await new Visitor(canvas).field(locale === 'fr' ? 'Votre secteur' : 'Your industry');
  await userEvent.type(field, words);
}

/** Every template, as its first step looks. */
export const All: Story = {play: ({canvasElement}) => open(canvasElement)};

/** By a word of the trade, in either language and with a letter too few. */
export const Found: Story = {
  play: ({canvasElement, globals}) => search(canvasElement, globals.locale, 'dentste'),
};

export const NothingFound: Story = {
  play: ({canvasElement, globals}) => search(canvasElement, globals.locale, 'xylophone'),
};

/** Where the account sends no text messages, nobody is offered them. */
export const OneChannel: Story = {
  args: {channels: ['hyperlink']},
  play: ({canvasElement}) => open(canvasElement),
};

/** The template itself, to be answered before it is taken, under one’s own name. */
export const Detail: Story = {
  args: {name: 'Clinique du Parc', accent: '#7a3b8f'},
  play: async ({canvasElement, globals}) => {
    await search(canvasElement, globals.locale, 'dentist');
    const visitor = new Visitor(canvasElement);
    await visitor.press(globals.locale === 'fr' ? 'Clinique dentaire' : 'Dental clinic');
    await visitor.element('sequence-runner');
  },
};
