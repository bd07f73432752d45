import type {ContactAnswer} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {crossSell} from '../sequences.fixtures.js';
import {contactValidityOf} from './contact-validity.js';

const codes = (
  contact: Parameters<typeof crossSell>[1] & object,
  answer?: ContactAnswer,
  offers: readonly string[] = ['aligners'],
) => {
  const issues = contactValidityOf(crossSell('extras', contact), offers, answer);
  return issues && Object.entries(issues).map(([field, {code}]) => `${field}: ${code}`);
};

describe('contactValidityOf', () => {
  it('asks nothing where the step asks nothing, or nothing is chosen', () => {
    expect(codes({})).to.equal(undefined);
    expect(codes({contact: {ask: 'phone', required: true}}, {phone: '1'}, [])).to.equal(undefined);
  });

  it('asks for what is required', () => {
    expect(codes({contact: {ask: 'phone', required: true}})).to.deep.equal(['phone: required']);
    expect(codes({contact: {ask: 'email', required: true}})).to.deep.equal(['email: required']);
    expect(codes({contact: {ask: 'either', required: true}})).to.deep.equal(['either: required']);
    expect(codes({contact: {ask: 'either', required: true}}, {email: 'ada@example.com'})).to.equal(undefined);
    expect(codes({contact: {ask: 'either'}})).to.equal(undefined);
  });

  it('checks both, required or not', () => {
    const contact = {ask: 'either'} as const;
    expect(codes({contact}, {phone: '12', email: 'ada@'})).to.deep.equal(['phone: tel', 'email: email']);
    expect(codes({contact}, {phone: '514 555-0199', email: 'ada@example.com'})).to.equal(undefined);
  });
});
