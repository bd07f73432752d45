import {image} from './image.js';
import {object} from './object.js';
import {optional, report} from './schema.js';
import {maybeText, text} from './text.js';
import {reference, word} from './value.js';
import type {ImageDefinition} from './image.js';
import type {LocalizedText} from './text.js';

export interface EmailMessage {
  subject: LocalizedText;
  preheader?: LocalizedText;
  heading: LocalizedText;
  body: LocalizedText;
  button: LocalizedText;
  image?: ImageDefinition;
  signature?: LocalizedText;
  /** Id of an NPS or rating question of the first step, shown as links in the e-mail. */
  embedQuestion?: string;
}

export interface SmsMessage {
  /** Contains `{{link}}` once; where it does not, the link is appended. */
  body: LocalizedText;
}

export interface HyperlinkMessage {
  title?: LocalizedText;
  body?: LocalizedText;
  button: LocalizedText;
}

/** The initial message. The block that `channel` names is there; the others may be, too. */
export interface MessageDefinition {
  channel: 'email' | 'sms' | 'hyperlink';
  email?: EmailMessage;
  sms?: SmsMessage;
  hyperlink?: HyperlinkMessage;
}

const email = /*@__PURE__*/ object<EmailMessage>({
  subject: text,
  preheader: optional(maybeText),
  heading: text,
  body: text,
  button: text,
  image: optional(image),
  signature: optional(maybeText),
  embedQuestion: optional(reference),
});

const sms = /*@__PURE__*/ object<SmsMessage>(
  {body: text},
  {
    check({body}, payload) {
      for (const [tag, words] of Object.entries(body)) {
        const count = words.split('{{link}}').length - 1;
        if (count > 1) report(payload, 'link-twice', {count}, ['body', tag]);
      }
    },
  },
);

const hyperlink = /*@__PURE__*/ object<HyperlinkMessage>({
  title: optional(maybeText),
  body: optional(maybeText),
  button: text,
});

export const message = /*@__PURE__*/ object<MessageDefinition>(
  {
    channel: word('email', 'sms', 'hyperlink'),
    email: optional(email),
    sms: optional(sms),
    hyperlink: optional(hyperlink),
  },
  {
    check(message, payload) {
      if (!message[message.channel]) report(payload, 'missing', {}, [message.channel]);
    },
  },
);
