import type {ContactAnswer, CrossSellStepDefinition} from '@parcours/definition';
import type {ValidityIssue} from '../evaluation.js';
import {formatValidity} from '../questions/format.js';
import {issue} from '../questions/issue.js';

/** What is wrong, by field; `either` where one of the two is needed and none is there. */
export type ContactIssues = Partial<Record<'phone' | 'email' | 'either', ValidityIssue>>;

/** Why a way to reach the customer does not do; undefined when it does, or when nothing is chosen to call about. */
export function contactValidityOf(
  {contact}: CrossSellStepDefinition,
  offers: readonly string[],
  {phone, email}: ContactAnswer = {},
): ContactIssues | undefined {
  if (!contact || !offers.length) return undefined;
  const issues: ContactIssues = {};
  const badPhone = phone && formatValidity('tel', phone);
  const badEmail = email && formatValidity('email', email);
  if (contact.required && !phone && !email) issues[contact.ask] = issue('required');
  if (badPhone) issues.phone = badPhone;
  if (badEmail) issues.email = badEmail;
  return Object.keys(issues).length ? issues : undefined;
}
