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
