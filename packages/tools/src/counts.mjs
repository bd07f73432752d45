import {join} from 'node:path';
import {cache} from './run.mjs';

/** Where `npm test` leaves `{passed, failed, failures}` for `npm run verify -- --after-test` to add to. */
export const countsFile = join(cache, 'counts.json');
