import type {TemplateMap} from '@lit/localize/internal/types.js';
import {templates as fr} from './generated/fr.js';

/** The languages of the editor's interface; the texts in the sources are English. */
export const interfaceLocales = new Map<string, TemplateMap>([
  ['en', {}],
  ['fr', fr],
]);
