import {aside} from './put-aside.js';
import {sources} from './translate.js';

/** What a document remembers of how it was made, and says to nobody. */
export const bookkeeping: ReadonlySet<string> = new Set(['translations', sources, aside]);
