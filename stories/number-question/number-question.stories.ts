import type {NumberQuestionDefinition} from '@parcours/definition';
import type {NumberQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../render/states.js';
import {Visitor} from '../visitor.js';
import {words} from '../words.js';

const odometer: NumberQuestionDefinition = {
  type: 'number',
  id: 'odometer',
  label: words('What does the odometer say?', 'Que dit l’odomètre?', 'ماذا يقول عداد المسافات؟'),
  min: 0,
  unit: words('km', 'km', 'كم'),
  required: true,
};

const nights: NumberQuestionDefinition = {
  type: 'number',
  id: 'nights',
  label: words('How many nights did you stay?', 'Combien de nuits êtes-vous resté?', 'كم ليلة أقمت؟'),
  min: 1,
  max: 14,
  unit: words('nights', 'nuits', 'ليالٍ'),
  required: true,
};

const meta: Meta<NumberQuestion> = {
  title: 'Questions/Number',
  component: 'number-question',
  args: {question: odometer},
  parameters: {actions: {handles: ['question-answer', 'question-enter']}},
};
export default meta;

type Story = StoryObj<NumberQuestion>;

const long = {
  label: words(
    'Before you drove away this morning, what did the odometer of the car that we repaired say?',
    'Avant votre départ ce matin, qu’indiquait l’odomètre de la voiture que nous avons réparée?',
    'قبل أن تغادر هذا الصباح، ماذا كان يقول عداد السيارة التي أصلحناها؟',
  ),
  unit: words('kilometres in all', 'kilomètres en tout', 'كيلومترًا في المجموع'),
};

const field = statesOf(odometer, {value: 84250, long});
export const FieldEmpty: Story = field.empty;
export const FieldFilled: Story = field.filled;
export const FieldWithError: Story = field.withError;
export const FieldNotApplicable: Story = field.notApplicable;
export const FieldLongTexts: Story = field.longTexts;
export const FieldMissingTranslation: Story = field.missingTranslation;

const stepper = statesOf(nights, {value: 3, long});
/** At most twenty possible values make a stepper. */
export const StepperEmpty: Story = stepper.empty;
export const StepperFilled: Story = stepper.filled;
export const StepperWithError: Story = stepper.withError;
export const StepperNotApplicable: Story = stepper.notApplicable;
export const StepperLongTexts: Story = stepper.longTexts;
export const StepperMissingTranslation: Story = stepper.missingTranslation;

/** The sign that leads no further is muted. */
export const StepperAtItsEnd: Story = {args: {question: nights, value: 14}};

export const StepperPressed: Story = {
  args: {question: nights, value: 3},
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press(globals.locale === 'fr' ? 'Plus' : 'More');
    await visitor.reads('4');
  },
};

export const TooHigh: Story = {
  args: {question: nights, value: 21, error: {code: 'too-high', params: {max: 14}}},
};
