import type {SequenceLanguage} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {Visitor} from '../visitor.js';

const meta: Meta<SequenceLanguage> = {
  title: 'Runner/Language',
  component: 'sequence-language',
  args: {locales: ['en', 'fr']},
  parameters: {actions: {handles: ['language-choose']}},
};
export default meta;

type Story = StoryObj<SequenceLanguage>;

/** The button names the other language, in that language. */
export const Two: Story = {};

export const Pressed: Story = {
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press('Français');
    await visitor.reads('English');
  },
};

export const Three: Story = {args: {locales: ['en', 'fr', 'ar']}};

/** One language leaves nothing to choose. */
export const OnlyOne: Story = {args: {locales: ['en']}, globals: {locale: 'en'}};
