import type {TextQuestionDefinition} from '@parcours/definition';
import type {ValidityIssue} from '../evaluation.js';
import {issue} from './issue.js';

const email = /^[^\s@]+@([^\s@.]+\.)+[^\s@.]{2,}$/;
// Digits of any script, the usual separators, and perhaps an extension.
const tel = /^\+?[\p{Nd}\p{Pd}\s().\/]+(\D{1,9}\p{Nd}+)?$/u;

/** Checks that an address or a phone number could be one; whether it is one, only a message can tell. */
export function formatValidity(
  format: TextQuestionDefinition['format'],
  value: string,
): ValidityIssue | undefined {
  const typed = value.trim();
  if (format === 'email') return email.test(typed) ? undefined : issue('email');
  if (format !== 'tel') return undefined;
  const digits = typed.match(/\p{Nd}/gu)?.length ?? 0;
  return tel.test(typed) && digits >= 7 && digits <= 20 ? undefined : issue('tel');
}
