import type {SequenceRunner} from '@parcours/runner';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import garageRepair from '@parcours/templates/sequences/garage-repair.json';
import hotelStay from '@parcours/templates/sequences/hotel-stay.json';
import shopOrder from '@parcours/templates/sequences/shop-order.json';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {Visitor} from '../visitor.js';
import {clinicInArabic} from './clinic-in-arabic.js';

const meta: Meta<SequenceRunner> = {
  title: 'Sequences',
  component: 'sequence-runner',
  args: {persist: 'none', source: ''},
  parameters: {actions: {handles: ['sequence-satisfaction', 'sequence-complete']}},
};
export default meta;

type Story = StoryObj<SequenceRunner>;

const pasted = (template: string) => ({
  docs: {
    source: {
      code: `<script type="module" src="parcours.js"></script>\n<sequence-runner src="${template}.json" endpoint="/responses"></sequence-runner>`,
    },
  },
});

export const DentalVisit: Story = {args: {definition: dentalVisit}, parameters: pasted('dental-visit')};

export const DentalVisitSatisfied: Story = {
  ...DentalVisit,
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('9', 'nps');
    await visitor.choose('Very good', 'welcome');
    await visitor.choose('Yes', 'on-time');
    await visitor.write('What could we do better?', 'Nothing at all.');
    await visitor.press('Continue');
    await visitor.reaches('For your next smile');
    await visitor.choose('Whitening');
    await visitor.write('What number can we reach you at?', '418 555-0117');
    await visitor.press('Send');
    await visitor.reaches('Will you tell others?');
    await visitor.reads('Nothing at all.');
    await visitor.press('Finish');
    await visitor.reaches('Thank you, and see you soon!');
  },
};

export const DentalVisitDissatisfied: Story = {
  ...DentalVisit,
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('3', 'nps');
    await visitor.choose('The wait', 'missed');
    await visitor.choose('I agree', 'callback');
    await visitor.press('Continue');
    await visitor.reaches('We are sorry, and we are listening.');
  },
};

export const DentalVisitSatisfiedInFrench: Story = {
  ...DentalVisit,
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('9', 'nps');
    await visitor.press('Continuer');
    await visitor.reaches('Pour votre prochain sourire');
    await visitor.press('Non, merci');
    await visitor.reaches('Le direz-vous aux autres?');
    await visitor.press('Terminer');
    await visitor.reaches('Merci, et à bientôt!');
  },
};

export const DentalVisitDissatisfiedInFrench: Story = {
  ...DentalVisit,
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('6', 'nps');
    await visitor.choose('L’attente', 'missed');
    await visitor.press('Continuer');
    await visitor.reaches('Nous sommes désolés, et nous vous écoutons.');
  },
};

export const GarageRepair: Story = {args: {definition: garageRepair}, parameters: pasted('garage-repair')};

export const GarageRepairSatisfied: Story = {
  ...GarageRepair,
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('7', 'nps');
    await visitor.choose('5', 'work');
    await visitor.write('What does the odometer say?', '84250');
    await visitor.press('Continue');
    await visitor.reaches('Anything else for the season?');
    await visitor.press('No, thanks');
    await visitor.reaches('Would you tell other drivers?');
    await visitor.press('Finish');
    await visitor.reaches('Thank you, and drive safely.');
  },
};

/** A step for dissatisfied customers stands between the questionnaire and their final message. */
export const GarageRepairDissatisfied: Story = {
  ...GarageRepair,
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('9', 'nps');
    await visitor.choose('2', 'work');
    await visitor.press('Continue');
    await visitor.reaches('May Marc call you?');
    await visitor.write('Which number should he call?', '418 555-0117');
    await visitor.choose('Morning', 'moment');
    await visitor.press('Send');
    await visitor.reaches('We are sorry. This is not how we work.');
  },
};

export const GarageRepairSatisfiedInFrench: Story = {
  ...GarageRepair,
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('8', 'nps');
    await visitor.choose('4', 'work');
    await visitor.write('Que dit l’odomètre?', '84250');
    await visitor.press('Continuer');
    await visitor.reaches('Et pour la saison?');
    await visitor.press('Non, merci');
    await visitor.reaches('Le diriez-vous à d’autres automobilistes?');
    await visitor.press('Terminer');
    await visitor.reaches('Merci, et bonne route.');
  },
};

export const GarageRepairDissatisfiedInFrench: Story = {
  ...GarageRepair,
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('9', 'nps');
    await visitor.choose('2', 'work');
    await visitor.press('Continuer');
    await visitor.reaches('Marc peut-il vous appeler?');
    await visitor.write('À quel numéro vous joindre?', '418 555-0117');
    await visitor.choose('Le matin', 'moment');
    await visitor.press('Envoyer');
    await visitor.reaches('Nous sommes désolés. Ce n’est pas notre façon de travailler.');
  },
};

export const HotelStay: Story = {args: {definition: hotelStay}, parameters: pasted('hotel-stay')};

export const HotelStaySatisfied: Story = {
  ...HotelStay,
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press('Start');
    await visitor.reaches('Your stay');
    await visitor.choose('10', 'nps');
    await visitor.choose('Breakfast', 'used');
    await visitor.choose('5', 'breakfast');
    await visitor.press('Continue');
    await visitor.reaches('For your next stay');
    await visitor.press('No, thanks');
    await visitor.reaches('Would you tell other travellers?');
    await visitor.press('Finish');
    await visitor.reaches('Thank you, and see you again. The sea will be here.');
  },
};

export const HotelStayDissatisfied: Story = {
  ...HotelStay,
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press('Start');
    await visitor.reaches('Your stay');
    await visitor.choose('4', 'nps');
    await visitor.choose('Noise', 'disturbed');
    await visitor.press('Continue');
    await visitor.reaches('We are sorry, and we are listening.');
  },
};

export const HotelStaySatisfiedInFrench: Story = {
  ...HotelStay,
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press('Commencer');
    await visitor.reaches('Votre séjour');
    await visitor.choose('10', 'nps');
    await visitor.choose('Le petit-déjeuner', 'used');
    await visitor.choose('5', 'breakfast');
    await visitor.press('Continuer');
    await visitor.reaches('Pour votre prochain séjour');
    await visitor.press('Non, merci');
    await visitor.reaches('Le direz-vous aux voyageurs?');
    await visitor.press('Terminer');
    await visitor.reaches('Merci, et à bientôt. La mer sera là.');
  },
};

export const HotelStayDissatisfiedInFrench: Story = {
  ...HotelStay,
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press('Commencer');
    await visitor.reaches('Votre séjour');
    await visitor.choose('4', 'nps');
    await visitor.choose('Le bruit', 'disturbed');
    await visitor.press('Continuer');
    await visitor.reaches('Nous sommes désolés, et nous vous écoutons.');
  },
};

export const ShopOrder: Story = {args: {definition: shopOrder}, parameters: pasted('shop-order')};

export const ShopOrderSatisfied: Story = {
  ...ShopOrder,
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('8', 'nps');
    await visitor.choose('Yes', 'as-described');
    await visitor.choose('Easy', 'ordering');
    await visitor.press('Continue');
    await visitor.reaches('What goes well with it');
    await visitor.press('No, thanks');
    await visitor.reaches('Will you help other customers choose?');
    await visitor.press('Finish');
    await visitor.reaches('Thank you, and enjoy it.');
  },
};

/** The score is high and the item is not as described: every filter question must be met. */
export const ShopOrderDissatisfied: Story = {
  ...ShopOrder,
  globals: {locale: 'en'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('8', 'nps');
    await visitor.choose('No', 'as-described');
    await visitor.choose('The size', 'difference');
    await visitor.choose('An exchange', 'solution');
    await visitor.press('Continue');
    await visitor.reaches('We are sorry, and we will put it right.');
  },
};

export const ShopOrderSatisfiedInFrench: Story = {
  ...ShopOrder,
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('8', 'nps');
    await visitor.choose('Oui', 'as-described');
    await visitor.choose('Facile', 'ordering');
    await visitor.press('Continuer');
    await visitor.reaches('Ce qui irait bien avec');
    await visitor.press('Non, merci');
    await visitor.reaches('Aiderez-vous d’autres clients à choisir?');
    await visitor.press('Terminer');
    await visitor.reaches('Merci, et bon déballage.');
  },
};

export const ShopOrderDissatisfiedInFrench: Story = {
  ...ShopOrder,
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('8', 'nps');
    await visitor.choose('Non', 'as-described');
    await visitor.choose('La taille', 'difference');
    await visitor.choose('Un échange', 'solution');
    await visitor.press('Continuer');
    await visitor.reaches('Nous sommes désolés, et nous allons réparer.');
  },
};

export const ClinicInArabic: Story = {args: {definition: clinicInArabic}, globals: {locale: 'ar'}};

export const ClinicInArabicDissatisfied: Story = {
  ...ClinicInArabic,
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.choose('2', 'nps');
    await visitor.press('Continue');
    await visitor.reaches('نأسف لذلك، ونحن نصغي إليك');
  },
};
