import {asZod} from './as-zod.js';
import {response} from './response-schema.js';

export {keepLatest} from './keep-latest.js';
export {parseResponse} from './parse-response.js';
export type {ParseResponseOptions, ParseResponseResult} from './parse-response.js';
export type * from './response.js';

/** What a response is, as a schema of zod's. */
export const responseSchema = /*@__PURE__*/ asZod(response);
