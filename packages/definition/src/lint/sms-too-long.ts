import type {SequenceDefinition} from '../definition.js';
import {parseVariables} from '../variable.js';
import type {Advice} from './advice.js';
import {replaceAt} from './replace-at.js';
import {smsPlain} from './sms-plain.js';
import {smsSegments} from './sms-segments.js';

// What stands in for the values that are not known yet: a short link, and a name of ordinary length.
const link = 'https://example.com/s/abcdefgh';
const nameLength = 10;

/** Each segment is billed as a message. The fix writes the costly characters in their plain form, where that is enough. */
export function smsTooLong(definition: SequenceDefinition): Advice[] {
  return Object.entries(definition.message.sms?.body ?? {}).flatMap(([locale, body]) => {
    const {segments, costly} = smsSegments(asSent(body));
    if (segments === 1) return [];
    const path = ['message', 'sms', 'body'];
    const plain = smsPlain(body);
    return [
      {
        id: 'sms-too-long' as const,
        severity: 'warning' as const,
        path,
        params: {locale, segments, costly: costly.join('')},
        ...(smsSegments(asSent(plain)).segments === 1 && {
          fix: (current: SequenceDefinition) => replaceAt(current, [...path, locale], () => plain),
        }),
      },
    ];
  });
}

function asSent(body: string): string {
  const parts = parseVariables(body);
  const hasLink = parts.some(part => typeof part !== 'string' && part.name === 'link');
  const words = parts.map(part => {
    if (typeof part === 'string') return part;
    return part.name === 'link' ? link : (part.fallback ?? '').padEnd(nameLength, 'x');
  });
  return words.join('') + (hasLink ? '' : ` ${link}`);
}
