import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Publication} from './publisher.js';

/** Which version customers see, in words. */
export function publicationWords(publication: Publication, msg: MsgFn): string {
  switch (publication) {
    case 'unknown':
      return msg('Publish, and customers see this version.', {id: 'share.unpublished'});
    case 'sent':
      return msg('Sent to be published.', {id: 'share.sent'});
    case 'running':
      return msg('Publishing…', {id: 'share.publishing'});
    case 'done':
      return msg('Published. Customers see this version.', {id: 'share.done'});
    case 'changed':
      return msg('Changed since it was published.', {id: 'share.changed'});
    case 'failed':
      return msg('It could not be published. Nothing is lost: try again.', {id: 'share.failed'});
    default:
      return publication satisfies never;
  }
}
