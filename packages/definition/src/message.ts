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
