// Made by npm run docs from the sources.

import type {
  SequenceBuilder,
  SequenceChangeEvent,
  SequenceCreateEvent,
  SequenceGallery,
  SequenceLintEvent,
  SequenceList,
  SequenceOpenEvent,
  SequencePublishEvent,
  SequenceSaveEvent,
} from '../dist/index.js';

/** What each tag takes: properties by name, attributes that no property is called as, and its events. */
export interface Elements {
  /** The editor of a sequence: its form, its path, and the runner itself as the preview. */
  'sequence-builder': {
    element: SequenceBuilder;
    properties:
      | 'definition'
      | 'sequence'
      | 'store'
      | 'channels'
      | 'backUrl'
      | 'pageUrl'
      | 'definitionUrl'
      | 'runnerUrl'
      | 'endpointUrl'
      | 'unsubscribeUrl'
      | 'variables'
      | 'uploadImage'
      | 'readonly'
      | 'hostTypes'
      | 'locale';
    attributes: {
      'back-url'?: string;
      'page-url'?: string;
      'definition-url'?: string;
      'runner-url'?: string;
      'endpoint-url'?: string;
      'unsubscribe-url'?: string;
    };
    events: {
      'sequence-change': SequenceChangeEvent;
      'sequence-lint': SequenceLintEvent;
      'sequence-open': SequenceOpenEvent;
      'sequence-publish': SequencePublishEvent;
      'sequence-save': SequenceSaveEvent;
    };
  };
  /** The templates: found by industry, looked at, and taken as a copy of one's own. */
  'sequence-gallery': {
    element: SequenceGallery;
    properties: 'channels' | 'name' | 'accent' | 'pageUrl' | 'taken' | 'locale';
    attributes: {'page-url'?: string};
    events: {'sequence-create': SequenceCreateEvent};
  };
  /** An owner's sequences: find, open, duplicate, archive, delete; and begin another one. */
  'sequence-list': {
    element: SequenceList;
    properties: 'store' | 'channels' | 'name' | 'accent' | 'pageUrl' | 'locale';
    attributes: {'page-url'?: string};
    events: {'sequence-open': SequenceOpenEvent};
  };
}

/** The properties and attributes of one of them. */
export type Settings<T extends Elements[keyof Elements]> = {
  [K in T['properties'] & keyof T['element']]?: T['element'][K] | undefined;
} & T['attributes'];
