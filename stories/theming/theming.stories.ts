import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {Visitor} from '../visitor.js';
import './theme-editor.js';

const meta: Meta = {
  title: 'Live pages/Theme editor',
  tags: ['!autodocs'],
  parameters: {wide: true},
  render: () => html`<theme-editor></theme-editor>`,
};
export default meta;

/** A value that is written paints the sample and stands in the CSS to copy. */
export const Repaints: StoryObj = {
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    const field = await visitor.field('--sequence-radius');
    await userEvent.type(field, '2px');
    await visitor.reads('--sequence-radius: 2px;', 'pre');
    const sample = await visitor.element('sequence-runner');
    await waitFor(() => expect(getComputedStyle(sample).getPropertyValue('--sequence-radius')).toBe('2px'));
  },
};
