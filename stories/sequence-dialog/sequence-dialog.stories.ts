import type {SequenceDialog} from '@parcours/runner';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Visitor} from '../visitor.js';

const meta: Meta<SequenceDialog> = {
  title: 'Runner/Dialog',
  component: 'sequence-dialog',
  render: (_args, {globals, id}) => html`
    <button class="opener" id="open-${id}" type="button">
      ${globals.locale === 'fr' ? 'Donnez votre avis' : 'Give your opinion'}
    </button>
    <sequence-dialog for="open-${id}" .locale=${String(globals.locale)}>
      <sequence-runner
        persist="none"
        .locale=${String(globals.locale)}
        .definition=${dentalVisit}
      ></sequence-runner>
    </sequence-dialog>
  `,
  parameters: {
    docs: {
      source: {
        code: [
          '<script type="module" src="parcours.js"></script>',
          '<button id="opinion" type="button">Give your opinion</button>',
          '<sequence-dialog for="opinion">',
          '  <sequence-runner src="dental-visit.json" endpoint="/responses"></sequence-runner>',
          '</sequence-dialog>',
        ].join('\n'),
      },
    },
  },
};
export default meta;

type Story = StoryObj<SequenceDialog>;

/** The host’s own button opens it. */
export const Closed: Story = {};

export const Open: Story = {
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press(globals.locale === 'fr' ? 'Donnez votre avis' : 'Give your opinion');
    await visitor.choose('9', 'nps');
  },
};
