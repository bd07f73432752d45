import type {SequenceDefinition} from '../definition.js';
import type {Path} from './advice.js';

/**
 * The name of a text in `translations`: `['steps', 0, 'questions', 2, 'label']` → `visit.nps.label`. What has an id
 * goes by it rather than by its place, so that a translation stays known when its step or question moves. The path may
 * lead to what is not there yet.
 */
export function textKey(definition: SequenceDefinition, path: Path): string {
  const key: (string | number)[] = [];
  let node: unknown = definition;
  for (const part of path) {
    node = (node as Readonly<Record<string | number, unknown>> | undefined)?.[part];
    const id = typeof part === 'number' && idOf(node);
    if (id) key.splice(-1, 1, id);
    else key.push(part);
  }
  return key.join('.');
}

function idOf(node: unknown): string | undefined {
  return typeof node === 'object' && node !== null && 'id' in node && typeof node.id === 'string'
    ? node.id
    : undefined;
}
