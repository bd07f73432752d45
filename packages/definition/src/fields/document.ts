import type {Fields} from './field.js';

export const documentFields: Fields = {
  'Sequence.$schema': [
    'URL of the JSON Schema, for the editor in which the document is written.',
    'https://example.com/sequence.v1.schema.json',
  ],
  'Sequence.version': ['The version of this format.', 1],
  'Sequence.id': ['Names the sequence in every response.', 'dental-visit'],
  'Sequence.name': [
    'What the owner’s lists call the sequence.',
    {en: 'After a visit', fr: 'Après une visite'},
  ],
  'Sequence.industry': ['The trade it is made for, as a slug; galleries search it.', 'dental'],
  'Sequence.locales': [
    'BCP 47 tags. The first is the source language, which missing translations fall back to.',
    ['fr', 'en'],
  ],
  'Sequence.brand': [
    'Whose sequence this is, and how it looks.',
    {name: 'Clinique Laurier', accent: '#0b6e4f'},
  ],
  'Sequence.brand.name': ['The business’s name.', 'Clinique Laurier'],
  'Sequence.brand.logo': ['The business’s logo.', {src: '/logo.png', alt: 'Clinique Laurier'}],
  'Sequence.brand.accent': [
    'The main colour, as `#rrggbb`; the tokens of the page come before it.',
    '#0b6e4f',
  ],
  'Sequence.brand.scheme': [
    'Light, dark, or as the page’s `color-scheme`, which is what `auto` and an absent key mean.',
    'auto',
  ],
  'Sequence.privacy': [
    'A line under every step.',
    {text: 'How we protect your answers', url: 'https://example.com/privacy'},
  ],
  'Sequence.privacy.text': ['The words of the line.', 'How we protect your answers'],
  'Sequence.privacy.url': ['Where the line leads.', 'https://example.com/privacy'],
  'Sequence.availability': [
    'Moments with an offset between which the sequence can be answered.',
    {until: '2026-12-31T23:59:00-05:00'},
  ],
  'Sequence.availability.from': [
    'The first moment at which it can be answered.',
    '2026-11-01T08:00:00-05:00',
  ],
  'Sequence.availability.until': ['The last moment; not before `from`.', '2026-12-31T23:59:00-05:00'],
  'Sequence.availability.closed': [
    'What is shown before and after, in place of our own words.',
    {title: 'This survey is closed'},
  ],
  'Sequence.availability.closed.title': ['The heading of the closed page.', 'This survey is closed'],
  'Sequence.availability.closed.body': ['The words under the heading.', 'Call us at 514 555-0199.'],
  'Sequence.message': [
    'The initial message. The block that `channel` names is required.',
    {channel: 'sms', sms: {body: 'How was your visit? {{link}}'}},
  ],
  'Sequence.message.channel': ['How the invitation reaches the customer.', 'email'],
  'Sequence.message.email': [
    'The invitation as an e-mail.',
    {subject: 'How was your visit?', heading: 'Thank you!', body: 'Two minutes, please.', button: 'Begin'},
  ],
  'Sequence.message.email.subject': ['The subject line.', 'How was your visit, {{firstName|there}}?'],
  'Sequence.message.email.preheader': [
    'What inboxes show after the subject.',
    'Two minutes, four questions.',
  ],
  'Sequence.message.email.heading': ['The heading of the e-mail.', 'Thank you for your visit'],
  'Sequence.message.email.body': [
    'The words of the e-mail; takes the inline syntax.',
    'Tell us **how it went**.',
  ],
  'Sequence.message.email.button': ['The label of the button that opens the sequence.', 'Give my opinion'],
  'Sequence.message.email.image': [
    'A picture that goes with the words.',
    {src: 'https://example.com/team.jpg', alt: ''},
  ],
  'Sequence.message.email.signature': ['The words at the end.', 'The team of Clinique Laurier'],
  'Sequence.message.email.embedQuestion': [
    'Id of an NPS or rating question of the first step, shown as links in the e-mail.',
    'nps',
  ],
  'Sequence.message.sms': ['The invitation as a text message.', {body: 'How was your visit? {{link}}'}],
  'Sequence.message.sms.body': [
    'Contains `{{link}}` at most once; where it does not, the link is appended.',
    'How was your visit? {{link}}',
  ],
  'Sequence.message.hyperlink': ['The words beside a link or its QR code.', {button: 'Give my opinion'}],
  'Sequence.message.hyperlink.title': [
    'The heading of the page that shares the link.',
    'Your opinion counts',
  ],
  'Sequence.message.hyperlink.body': ['The words under the heading.', 'Scan the code with your phone.'],
  'Sequence.message.hyperlink.button': ['The call to action.', 'Give my opinion'],
  'Sequence.steps': ['Between the two messages, in any order; may be empty.', []],
  'Sequence.thankYou': [
    'The final message: one for satisfied customers and, optionally, one for dissatisfied ones.',
    {satisfied: {title: 'Thank you!'}},
  ],
  'Sequence.thankYou.satisfied': [
    'The final message; without `dissatisfied`, for every customer.',
    {title: 'Thank you!'},
  ],
  'Sequence.thankYou.dissatisfied': [
    'The final message of a customer whom the satisfaction filter found dissatisfied.',
    {title: 'We are sorry. We will call you.'},
  ],
  'Sequence.translations': [
    'Written by the builder: hash of the source text that each translation was made from.',
    {en: {'visit.title': '9f3c27d1a05b6e48'}},
  ],
  'Ending.title': ['The heading.', 'Thank you!'],
  'Ending.body': ['The words under the heading; takes the inline syntax.', 'See you soon.'],
  'Ending.image': ['A picture that goes with the words.', {src: '/thanks.jpg', alt: ''}],
  'Ending.button': [
    'A link away from the sequence.',
    {label: 'Back to our site', url: 'https://example.com/'},
  ],
  'Ending.button.label': ['The words of the link.', 'Back to our site'],
  'Ending.button.url': ['Where the link leads.', 'https://example.com/'],
  'Image.src': [
    'Where the picture is: `https:`, `http:`, a path, or `data:image/` other than SVG.',
    '/team.jpg',
  ],
  'Image.alt': ['The words that stand for the picture; empty where it only decorates.', 'Our team'],
  'Image.width': ['Width in CSS pixels; without a size the picture sits in a box of fixed ratio.', 640],
  'Image.height': ['Height in CSS pixels.', 360],
};
