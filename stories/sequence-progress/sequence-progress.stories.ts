import type {SequenceProgress} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';

const meta: Meta<SequenceProgress> = {
  title: 'Runner/Progress',
  component: 'sequence-progress',
  args: {done: 0, total: 4},
};
export default meta;

type Story = StoryObj<SequenceProgress>;

export const First: Story = {};

export const Second: Story = {args: {done: 1}};

export const Last: Story = {args: {done: 3}};

export const OneOfTwo: Story = {args: {total: 2}};

/** One step has no progress to tell. */
export const OnlyStep: Story = {args: {total: 1}};
