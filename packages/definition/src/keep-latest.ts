import type {SequenceResponse} from './response.js';

/**
 * Which of two deliveries of one response a receiver keeps: complete over partial, then the higher revision,
 * then the later `updatedAt`. Equal ones are the same delivery, and the stored one stays.
 */
export function keepLatest(
  stored: SequenceResponse | undefined,
  incoming: SequenceResponse,
): SequenceResponse {
  if (!stored) return incoming;
  const [before, after] = [stored, incoming].map(({status, revision, updatedAt}) => [
    status === 'complete' ? 1 : 0,
    revision,
    Date.parse(updatedAt),
  ]) as [number[], number[]];
  const first = before.findIndex((rank, i) => rank !== after[i]);
  return first >= 0 && after[first]! > before[first]! ? incoming : stored;
}
