import type {SequenceDefinition} from '@parcours/definition';
import type {MessageContext} from '@parcours/messages';
import {namesIn} from '../variables.js';

/**
 * Values for a message that leaves here before anybody knows its customer: what the sequence knows itself is filled
 * in, and each other name stays as `{{name}}`, for the service that sends it.
 */
export function mergeTags(definition: SequenceDefinition): MessageContext {
  const tags = Object.fromEntries(namesIn(definition).map(name => [name, `{{${name}}}`]));
  const {name} = definition.brand ?? {};
  return {...tags, ...(name && {organization: name})};
}
