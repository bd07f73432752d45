import type {SequenceDefinition} from '@parcours/definition';
import {stepKinds} from '../editors/index.js';
import {questionKinds} from '../questions/index.js';
import {allChannels, type Scope} from '../scope.js';

/** What the parts of the editor know of a document that is only looked at, in a language of the interface. */
export function readingScope(document: SequenceDefinition, locale: string, content: string): Scope {
  return {
    locale,
    content,
    document,
    issues: [],
    advice: [],
    variables: [],
    hostVariables: [],
    channels: allChannels,
    addresses: {
      page: `${location.origin}/s/{sequence}`,
      definition: '',
      runner: '',
      endpoint: '',
      unsubscribe: '',
    },
    stepKinds,
    questionKinds,
    isReadonly: true,
  };
}
