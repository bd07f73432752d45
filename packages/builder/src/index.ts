export {EditorModel} from './editor-model.js';
export type {EditOptions} from './editor-model.js';
export type {Command} from './commands/command.js';
export {SequenceBuilder} from './sequence-builder/sequence-builder.js';
export * from './events/sequence-change-event.js';
