import {conditionFields} from './condition.js';
import {documentFields} from './document.js';
import {questionFields} from './questions.js';
import {stepFields} from './steps.js';
import type {Fields} from './field.js';

/** Every key of a sequence with its sentence and its example: what the JSON Schema and the reference say of it. */
export const fields: Fields = {...documentFields, ...stepFields, ...questionFields, ...conditionFields};
