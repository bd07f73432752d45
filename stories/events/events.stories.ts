import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Visitor} from '../visitor.js';
import './event-log.js';

const meta: Meta = {
  title: 'Live pages/Event log',
  tags: ['!autodocs'],
  parameters: {wide: true},
  render: () => html`<event-log></event-log>`,
};
export default meta;

/** The log names each event and what it carries. */
export const DissatisfiedCustomer: StoryObj = {
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('3', 'nps');
    await visitor.reads('sequence-answer {"question":"nps","value":3}', 'li');
    await visitor.choose('The wait', 'missed');
    await visitor.press('Continue');
    await visitor.reads('sequence-complete', 'li');
  },
};
