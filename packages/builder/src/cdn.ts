// The single file: it defines the elements, and gives a page without a bundler the ways to keep sequences.
import './define.js';

export {httpStore} from './store/http-store.js';
export {indexedDbStore} from './store/indexed-db-store.js';
export {memoryStore} from './store/memory-store.js';
export {SaveConflict, SaveRefused} from './store/sequence-store.js';
