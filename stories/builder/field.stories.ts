import type {SequenceBuilder} from '@parcours/builder';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import type {Meta} from '@storybook/web-components-vite';
import {
  builderMeta,
  type BuilderStory as Story,
  inTurn,
  offeringAPicture,
  opening,
  pressing,
  reading,
  stops,
  visitWith,
} from './builder-story.js';
import {asking, everyQuestion, everyQuestionBut} from './every-question.js';

// What each kind of field looks like empty, wrong, and only read; filled, it stands in “Questions” and “Editor”. Not a
// comment for Storybook, which would put it in place of the parameters that are spread here.
const meta: Meta<SequenceBuilder> = {
  ...builderMeta,
  title: 'Builder/Fields',
  args: {...builderMeta.args, definition: everyQuestion},
  tags: ['!autodocs'],
};
export default meta;

const offer = ['Whitening', 'Blanchiment'] as const;
const visits = ['How many visits this year?', 'Combien de visites cette année?'] as const;
const call = ['When should we call you?', 'Quand vous appeler?'] as const;
const onTime = ['Did we start on time?', 'Avons-nous commencé à l’heure?'] as const;
const better = ['What could we do better?', 'Que pourrions-nous mieux faire?'] as const;
const recommend = ['Would you recommend us?', 'Nous recommanderiez-vous?'] as const;

/** One question that says no more than it must, and which no e-mail asks. */
const bare = (type: string, [en, fr]: readonly [en: string, fr: string]) => ({
  ...asking([{type, id: 'bare', label: {en, fr}}]),
  message: {channel: 'sms', sms: dentalVisit.message.sms},
});

/** Texts that may be left out. */
export const TextEmpty: Story = {args: {definition: bare('text', better)}, play: opening(better)};

/** No number yet: any is allowed. */
export const NumberEmpty: Story = {args: {definition: bare('number', visits)}, play: opening(visits)};

/** No day yet: any is allowed. */
export const DateEmpty: Story = {args: {definition: bare('date', call)}, play: opening(call)};

/** The host keeps pictures, so that one need not know of addresses. */
export const ImageUpload: Story = {
  args: {
    definition: dentalVisit,
    uploadImage: () => Promise.resolve('/parcours/images/dental-visit/aligners.svg'),
  },
  play: pressing(stops.crossSell, offer),
};

/** The host could not keep it. */
export const ImageUploadFailed: Story = {
  args: {definition: dentalVisit, uploadImage: () => Promise.reject(new Error('full'))},
  play: inTurn(
    pressing(stops.crossSell, offer),
    offeringAPicture,
    reading(['It could not be uploaded.', 'Le téléversement a échoué.']),
  ),
};

/** No filter: everyone counts as satisfied. */
export const FilterEmpty: Story = {args: {definition: bare('nps', recommend)}, play: opening(recommend)};

/** The lowest number is above the highest. */
export const NumberWrong: Story = {
  args: {definition: everyQuestionBut('visits', {min: 12, max: 1})},
  play: inTurn(opening(visits), reading(['is more than the greatest', 'dépasse le maximum'])),
};

/** The first day comes after the last. */
export const DateWrong: Story = {
  args: {definition: everyQuestionBut('next', {min: '2026-08-31', max: '2026-06-01'})},
  play: inTurn(opening(call), reading(['is more than the greatest', 'dépasse le maximum'])),
};

/** An answer without words. */
export const AnswersWrong: Story = {
  args: {
    definition: everyQuestionBut('on-time', {
      options: [
        {id: 'yes', label: {en: 'Yes', fr: 'Oui'}},
        {id: 'nearly', label: {en: '', fr: ''}},
      ],
    }),
  },
  play: inTurn(opening(onTime), reading(['says nothing in any language', 'vide dans toutes les langues'])),
};

/** Nothing counts as satisfied. */
export const FilterWrong: Story = {
  args: {definition: everyQuestionBut('on-time', {satisfaction: {oneOf: []}})},
  play: inTurn(opening(onTime), reading(['at least 1 needed', 'au moins 1'])),
};

/** The question that it hangs on is gone. */
export const ConditionWrong: Story = {
  args: {definition: everyQuestionBut('why', {showIf: {question: 'gone', atMost: 6}})},
  play: inTurn(opening(better), reading(['There is no question', 'n’existe pas'])),
};

/** A word in place of a colour, and a link that would run a script. */
export const ColorAndAddressWrong: Story = {
  args: {
    definition: visitWith({
      brand: {...dentalVisit.brand, accent: 'blue'},
      privacy: {...dentalVisit.privacy, url: 'javascript:void'},
    }),
  },
  play: inTurn(
    pressing(stops.settings),
    reading(['is not a colour', 'n’est pas une couleur']),
    reading(['cannot be used as a link', 'ne peut pas servir de lien']),
  ),
};

/** Words in place of fields; the filter keeps its scale. */
export const ScaleReadOnly: Story = {args: {readonly: true}, play: opening(recommend)};

/** Answers, and which of them satisfy. */
export const AnswersReadOnly: Story = {args: {readonly: true}, play: opening(onTime)};

/** A condition: the same sentence, whose menus do not open. */
export const ConditionReadOnly: Story = {args: {readonly: true}, play: opening(better)};

/** Languages, colour and its verdict. */
export const SettingsReadOnly: Story = {args: {readonly: true}, play: pressing(stops.settings)};
