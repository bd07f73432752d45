export type * from './action.js';
export type * from './evaluation.js';
export type * from './state.js';
