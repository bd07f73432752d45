import type {MsgFn} from '@lit/localize/internal/types.js';
import type {LocalizedText} from '@parcours/definition';
import type {Command} from '../commands/command.js';
import type {Place} from '../place.js';
import type {Scope} from '../scope.js';

/** What each part of the path is told. */
export interface PathView {
  scope: Scope;
  /** The stop that is being edited. */
  chosen: Place;
  choose: (place: Place) => void;
  /** Asks for a change. */
  edit: (command: Command) => void;
  /** A text of the document, as one reads it in a list. */
  words: (text: LocalizedText | undefined) => string;
  /** Interface text. */
  msg: MsgFn;
}
