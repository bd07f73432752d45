import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import garageRepair from '@parcours/templates/sequences/garage-repair.json';
import hotelStay from '@parcours/templates/sequences/hotel-stay.json';
import type {Meta} from '@storybook/web-components-vite';
import type {SequenceBuilder} from '@parcours/builder';
import {builderMeta, type BuilderStory as Story, pressing, stops, visitWith} from './builder-story.js';

const meta: Meta<SequenceBuilder> = {...builderMeta, title: 'Builder/Editor', tags: ['!autodocs']};
export default meta;

const through = (channel: string) => visitWith({message: {...dentalVisit.message, channel}});

/** Editor, path and preview: what is typed shows at once. */
export const Questionnaire: Story = {tags: ['autodocs']};

/** Another trade: a choice that filters, and a step for the dissatisfied. */
export const Garage: Story = {args: {definition: garageRepair}};

/** The subject, the letter, and the question that it asks by itself; the preview is the inbox and the letter. */
export const MessageByEmail: Story = {play: pressing(stops.message)};

/** The preview is what a telephone shows. */
export const MessageBySms: Story = {
  args: {definition: through('sms')},
  play: pressing(stops.message),
};

/** More than one part, and the letters that make it dear. */
export const MessageBySmsTooLong: Story = {
  args: {
    definition: visitWith({
      message: {
        channel: 'sms',
        sms: {
          body: {
            en: 'Hello {{firstName|there}} — “how was your visit?” Élise reads every answer herself, and it takes less than a minute. {{link}}',
            fr: 'Bonjour {{firstName|}}, comment s’est passée votre visite à la clinique? Élise lit chaque réponse elle-même, et une minute suffit. {{link}}',
          },
        },
      },
    }),
  },
  play: pressing(stops.message),
};

/** A link to copy and a code to print. */
export const MessageByHyperlink: Story = {
  args: {definition: through('hyperlink')},
  play: pressing(stops.message),
};

export const Content: Story = {
  args: {definition: hotelStay},
  play: pressing(stops.content),
};

export const CrossSell: Story = {play: pressing(stops.crossSell)};

export const OneOffer: Story = {
  play: pressing(stops.crossSell, ['Whitening', 'Blanchiment']),
};

export const OnlineReview: Story = {play: pressing(stops.review)};

/** A site that punishes reviews which were asked for. */
export const SiteNotAdvised: Story = {
  args: {
    definition: visitWith({
      steps: dentalVisit.steps.map(step =>
        step.type === 'review'
          ? {
              ...step,
              sites: [
                ...(step.sites ?? []),
                {id: 'yelp', site: 'yelp', url: {en: 'https://www.yelp.ca/writeareview/biz/laurier'}},
              ],
            }
          : step,
      ),
    }),
  },
  play: pressing(stops.review, ['Yelp', 'Yelp']),
};

export const FinalMessage: Story = {play: pressing(stops.ending)};

/** A version of their own for those whom something has disappointed. */
export const FinalMessageDissatisfied: Story = {
  play: pressing(stops.ending, ['Dissatisfied', 'Insatisfait']),
};

/** Name, languages, brand with its contrast measured, privacy, availability. */
export const Settings: Story = {play: pressing(stops.settings)};

/** A brand whose colour needs an edge to be seen. */
export const SettingsPaleBrand: Story = {
  args: {definition: visitWith({brand: {name: 'Limonade', accent: '#ffd43b'}})},
  play: pressing(stops.settings),
};
