import {canonical} from './canonical.js';
import type {SequenceDefinition} from './definition.js';

/** A short name for a definition's content: equal for equal canonical forms. Not for security. */
export function hashDefinition(definition: SequenceDefinition): string {
  return hashText(JSON.stringify(canonical(definition)));
}

/** 16 hex digits for a text, the same in every engine. Not for security: it tells that a text has changed. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 15), 0x85ebca6b);
  }
  return [a ^ (b >>> 13), b ^ (a >>> 16)].map(lane => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
