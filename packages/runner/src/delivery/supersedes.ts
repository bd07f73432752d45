import type {SequenceResponse} from '@parcours/definition';

/** True when `next` is strictly newer by the receiver's own rule: complete over partial, then revision, then date. */
export function supersedes(next: SequenceResponse, last: SequenceResponse): boolean {
  if (next.status !== last.status) return next.status === 'complete';
  if (next.revision !== last.revision) return next.revision > last.revision;
  return next.updatedAt > last.updatedAt;
}
