import {image} from './image.js';
import {object} from './object.js';
import {optional} from './schema.js';
import {maybeText, text} from './text.js';
import {link} from './url.js';
import type {ImageDefinition} from './image.js';
import type {LocalizedText} from './text.js';
import type {LocalizedUrl} from './url.js';

/** A final message. */
export interface EndingDefinition {
  title: LocalizedText;
  body?: LocalizedText;
  image?: ImageDefinition;
  button?: {label: LocalizedText; url: LocalizedUrl};
}

export const ending = /*@__PURE__*/ object<EndingDefinition>({
  title: text,
  body: optional(maybeText),
  image: optional(image),
  button: optional(object<Required<EndingDefinition>['button']>({label: text, url: link})),
});
