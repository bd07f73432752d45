import type {SequenceDefinition} from '@parcours/definition';
import {stepKinds} from '../editors/index.js';
import {questionKinds} from '../questions/index.js';
import {allChannels, contentFor, type Scope} from '../scope.js';

/** What the parts of the editor know of a document that is only looked at: the interface's language, the host's page. */
export function readingScope(document: SequenceDefinition, locale: string, page: string): Scope {
  return {
    locale,
    content: contentFor(locale, document.locales),
    document,
    issues: [],
    advice: [],
    variables: [],
    hostVariables: [],
    channels: allChannels,
    addresses: {page, definition: '', runner: '', endpoint: '', unsubscribe: ''},
    stepKinds,
    questionKinds,
    isReadonly: true,
  };
}
