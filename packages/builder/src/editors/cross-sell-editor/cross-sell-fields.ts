import type {MsgFn} from '@lit/localize/internal/types.js';
import {type LocalizedText, resolveText} from '@parcours/definition';
import {words} from '../../commands/words.js';
import {at} from '../../commands/path.js';
import type {Form, FormContext, FormField} from '../../form/form-field.js';
import {imageField} from '../../form/image-fields.js';
import {giftIcon} from '../../icons/icons.js';

/** What one may charge in: the ones that most businesses of ours use, then whatever is there. */
const currencies = ['CAD', 'USD', 'EUR', 'GBP', 'CHF'];

const offerForm: Form = ({msg, value}) => {
  const currency = at(value, ['price', 'currency']);
  const known =
    typeof currency === 'string' && !currencies.includes(currency) ? [...currencies, currency] : currencies;
  return [
    {field: 'text', key: 'title', label: msg('Name', {id: 'field.name'})},
    {
      field: 'text',
      key: 'description',
      label: msg('In one line', {id: 'field.description'}),
      multiline: true,
      optional: true,
    },
    {
      field: 'part',
      key: 'price',
      label: msg('Price', {id: 'field.price'}),
      start: {amount: '0.00', currency: 'CAD'},
      fields: [
        {
          field: 'row',
          fields: [
            {
              field: 'text',
              key: 'amount',
              label: msg('Amount', {id: 'field.amount'}),
              plain: true,
              amount: true,
            },
            {
              field: 'select',
              key: 'currency',
              label: msg('Currency', {id: 'field.currency'}),
              choices: known.map(code => ({value: code, label: code})),
            },
          ],
        },
      ],
    },
    {
      field: 'text',
      key: 'url',
      label: msg('Link, if it can be booked', {id: 'field.offer-url'}),
      optional: true,
      url: true,
    },
    imageField(msg),
  ];
};

/** The offers of a step. */
export function offerList({msg, scope}: FormContext): FormField {
  const {document, content, locale} = scope;
  return {
    field: 'list',
    key: 'offers',
    label: msg('Offers', {id: 'field.offers'}),
    least: 1,
    icon: () => giftIcon,
    name: item =>
      resolveText(item['title'] as LocalizedText | undefined, content, document.locales[0])?.text ??
      msg('An offer', {id: 'offer.unnamed'}),
    tags: item => {
      const price = item['price'] as {amount: string; currency: string} | undefined;
      const words = price && money(price, locale);
      return words ? [{words}] : [];
    },
    form: offerForm,
    addLabel: msg('Add an offer', {id: 'offer.add'}),
    starts: [
      {
        label: msg('An offer', {id: 'offer.unnamed'}),
        start: () => ({id: 'offer', title: words(document.locales, {en: 'An offer', fr: 'Une offre'})}),
      },
    ],
  };
}

function money({amount, currency}: {amount: string; currency: string}, locale: string): string | undefined {
  if (!/^\d+(\.\d+)?$/.test(amount) || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return new Intl.NumberFormat(locale, {style: 'currency', currency}).format(Number(amount));
}

/** How one may call back a customer who chose something. */
export function contactField(msg: MsgFn): FormField {
  return {
    field: 'part',
    key: 'contact',
    label: msg('Ask how to reach them', {id: 'field.contact'}),
    start: {ask: 'either'},
    fields: [
      {
        field: 'select',
        key: 'ask',
        label: msg('Ask for', {id: 'field.ask'}),
        choices: [
          {value: 'phone', label: msg('A phone number', {id: 'format.tel'})},
          {value: 'email', label: msg('An email address', {id: 'format.email'})},
          {value: 'either', label: msg('A phone number or an email address', {id: 'ask.either'})},
        ],
      },
      {field: 'switch', key: 'required', label: msg('Required', {id: 'field.required'})},
      {
        field: 'text',
        key: 'consent',
        label: msg('Consent to tick', {id: 'field.consent'}),
        multiline: true,
        optional: true,
      },
    ],
  };
}
