export {keepLatest} from './keep-latest.js';
export {parseResponse} from './parse-response.js';
export type {ParseResponseOptions, ParseResponseResult} from './parse-response.js';
export {response as responseSchema} from './response-schema.js';
export type * from './response.js';
