import type {SequenceBuilder} from '@parcours/builder';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import type {Meta} from '@storybook/web-components-vite';
import {builderMeta, type BuilderStory as Story, inTurn, opening, pressing, stops} from './builder-story.js';
import {asking, everyQuestion, everyQuestionBut} from './every-question.js';
import {moodTypes} from './mood-editor.js';

const meta: Meta<SequenceBuilder> = {
  ...builderMeta,
  title: 'Builder/Questions',
  args: {...builderMeta.args, definition: everyQuestion},
  tags: ['!autodocs'],
};
export default meta;

/** A filter on a scale: drag the split, press a number or use the arrows. */
export const Nps: Story = {play: opening(['Would you recommend us?', 'Nous recommanderiez-vous?'])};
export const Rating: Story = {play: opening(['How was the welcome?', 'Comment s’est passé l’accueil?'])};

/** A filter on a choice: each answer has its verdict. */
export const SingleChoice: Story = {
  play: opening(['Did we start on time?', 'Avons-nous commencé à l’heure?']),
};
export const MultipleChoice: Story = {
  play: opening(['How did you hear about us?', 'Comment nous avez-vous connus?']),
};

/** What each answer has beside its words: closed, it is named; open, it is written. */
export const AnswersInDetail: Story = {
  args: {
    definition: everyQuestionBut('heard', {
      options: [
        {
          id: 'friend',
          label: {en: 'From a friend', fr: 'Par un ami'},
          image: {
            src: {fr: '/parcours/images/dental-visit/whitening.svg'},
            alt: {en: 'Two people who talk', fr: 'Deux personnes qui parlent'},
          },
        },
        {id: 'search', label: {en: 'By searching online', fr: 'En cherchant en ligne'}},
        {id: 'forgot', label: {en: 'I do not remember', fr: 'Je ne sais plus'}, fixed: true},
      ],
      other: {label: {en: 'In another way', fr: 'D’une autre façon'}},
      shuffle: true,
    }),
  },
  play: inTurn(
    opening(['How did you hear about us?', 'Comment nous avez-vous connus?']),
    pressing(['Stays last · Image', 'Reste à la fin · Image']),
  ),
};
export const AnswersInDetailClosed: Story = {
  args: AnswersInDetail.args!,
  play: opening(['How did you hear about us?', 'Comment nous avez-vous connus?']),
};
export const Matrix: Story = {
  play: opening(['How did each look after you?', 'Comment chacun s’est-il occupé de vous?']),
};

/** “Show only if”: a sentence whose words are menus. */
export const Text: Story = {play: opening(['What could we do better?', 'Que pourrions-nous mieux faire?'])};
export const NumberQuestion: Story = {
  name: 'Number',
  play: opening(['How many visits this year?', 'Combien de visites cette année?']),
};
export const DateQuestion: Story = {
  name: 'Date',
  play: opening(['When should we call you?', 'Quand vous appeler?']),
};
export const Consent: Story = {play: opening(['Élise may call me.', 'Élise peut m’appeler.'])};

/** A type of the host’s own, with the host’s own field; the preview shows it on a page that has its element, too. */
export const TypeOfTheHost: Story = {
  args: {
    hostTypes: moodTypes,
    definition: {
      ...asking([
        {
          type: 'studio:mood',
          id: 'mood',
          label: {en: 'How do you feel?', fr: 'Comment vous sentez-vous?'},
          faces: ':( :| :)',
        },
      ]),
      // An e-mail would ask a question that is not here.
      message: {channel: 'sms', sms: dentalVisit.message.sms},
    },
  },
  play: opening(['How do you feel?', 'Comment vous sentez-vous?']),
};

/** Every question type, the usual ones first. */
export const AddAQuestion: Story = {
  play: pressing(stops.questionnaire, ['Add a question', 'Ajouter une question']),
};

/** What can be done with a question. */
export const MoreOfAQuestion: Story = {
  play: pressing(stops.questionnaire, [
    'Move, duplicate or remove: Would you recommend us?',
    'Déplacer, dupliquer ou retirer : Nous recommanderiez-vous?',
  ]),
};
