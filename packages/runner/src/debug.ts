/** Entry of `parcours-debug.js`: sentences for developers, loaded by the `debug` attribute only. */
export {describeIssue} from '@parcours/definition/describe';
