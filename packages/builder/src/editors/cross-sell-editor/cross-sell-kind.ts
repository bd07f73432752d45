import {contactField, offerList} from './cross-sell-fields.js';
import {str} from '@lit/localize/internal/str-tag.js';
import {words} from '../../commands/words.js';
import {giftIcon} from '../../icons/icons.js';
import type {StepKind} from '../step-kind.js';

export const crossSellKind: StepKind = {
  type: 'cross-sell',
  icon: giftIcon,
  name: msg => msg('Cross-sell', {id: 'step.cross-sell'}),
  note: msg => msg('Offer something to satisfied customers', {id: 'step.cross-sell-note'}),
  describe(step, msg) {
    const count = step.type === 'cross-sell' ? step.offers.length : 0;
    return count === 1 ? msg('1 offer', {id: 'path.offer'}) : msg(str`${count} offers`, {id: 'path.offers'});
  },
  form: context => [
    offerList(context),
    {
      field: 'switch',
      key: 'choose',
      label: context.msg('Several may be chosen', {id: 'field.choose'}),
      on: 'many',
      off: 'one',
    },
    {
      field: 'text',
      key: 'decline',
      label: context.msg('Words of “No, thanks”', {id: 'field.decline'}),
      optional: true,
    },
    contactField(context.msg),
  ],
  start: locales => ({
    type: 'cross-sell',
    id: 'offers',
    title: words(locales, {en: 'Something else for you?', fr: 'Autre chose pour vous?'}),
    audience: 'satisfied',
    choose: 'many',
    offers: [{id: 'offer', title: words(locales, {en: 'An offer', fr: 'Une offre'})}],
  }),
};
