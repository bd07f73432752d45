import type {TemplateMap} from '@lit/localize/internal/types.js';
import {templates as fr} from './generated/fr.js';

/**
 * The interface's languages; the texts in the sources are English. A third language is its generated module
 * and a line here, or `interfaceLocales.set('es', templates)` on a host's page.
 */
export const interfaceLocales = new Map<string, TemplateMap>([
  ['en', {}],
  ['fr', fr],
]);
