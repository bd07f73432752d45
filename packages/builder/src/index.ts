export {EditorModel} from './editor-model.js';
export type {EditOptions} from './editor-model.js';
export type {Command} from './commands/command.js';
