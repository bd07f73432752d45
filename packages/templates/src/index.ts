export {reviewLinks, templates} from './generated/templates.js';
export {personalise} from './personalise.js';
export type {Personal} from './personalise.js';
export {searchTemplates} from './search-templates.js';
export type {SearchOptions} from './search-templates.js';
export type {Channel, TemplateEntry} from './template-entry.js';
