import {str} from '@lit/localize/internal/str-tag.js';
import type {PathView} from './path-view.js';

/** What the initial message is, in a few words. */
export function invitationWords({scope, words, msg}: PathView): string {
  const {message} = scope.document;
  switch (message.channel) {
    case 'email':
      return msg(str`Email, “${words(message.email?.subject)}”`, {id: 'path.email'});
    case 'sms':
      return msg('Text message', {id: 'path.sms'});
    default:
      return msg('Link and QR code', {id: 'path.hyperlink'});
  }
}
