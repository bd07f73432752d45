import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {decodeLink, encodeLink} from './link.js';
import type {LinkParts} from './link.js';

const read = (link: string) => decodeLink(new URL(link).hash);

describe('encodeLink', () => {
  it('writes all that is personal after the #', () => {
    const link = encodeLink('https://a.example/s/visit?x=1#old', {
      context: {customer: 'c 42', visits: 3, vip: true},
      answers: {nps: 9},
      invitation: 't/0+=',
      channel: 'email',
      locale: 'fr-CA',
    });
    expect(link).to.match(/^https:\/\/a\.example\/s\/visit\?x=1#c=/);
    expect(link).to.contain('a=nps%3A9');
    expect(read(link)).to.deep.equal({
      context: {customer: 'c 42', visits: 3, vip: true},
      answers: {nps: 9},
      invitation: 't/0+=',
      channel: 'email',
      locale: 'fr-CA',
    });
  });

  it('writes nothing for nothing', () => {
    expect(encodeLink('/s', {context: {}, answers: {}})).to.equal('/s');
  });

  it('reads back what it wrote', () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).filter(id => id !== 'constructor');
    const value = fc.oneof(
      fc.string({maxLength: 50}),
      fc.nat(),
      fc.double({noNaN: true, noDefaultInfinity: true}),
      fc.boolean(),
    );
    const answer = fc.oneof(
      value,
      fc.array(fc.string({maxLength: 9}), {maxLength: 5}),
      fc.record({other: fc.string({maxLength: 20})}),
    );
    const parts = fc.record(
      {
        context: fc.dictionary(key, value, {minKeys: 1, maxKeys: 4}),
        answers: fc.dictionary(key, answer, {minKeys: 1, maxKeys: 3}),
        invitation: fc.string({minLength: 1, maxLength: 30}),
        channel: fc.constantFrom('email', 'sms'),
        locale: fc.constantFrom('fr', 'en-CA'),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(parts, written => {
        const expected = JSON.parse(JSON.stringify(written)) as LinkParts;
        expect(decodeLink(encodeLink('', written))).to.deep.equal(expected);
      }),
    );
  });
});

describe('decodeLink', () => {
  const nothing = [
    '',
    '#',
    '#c={',
    '#c=[1]',
    '#c=null',
    '#c=3',
    '#a=x',
    '#a=:9',
    '#a=Nps:9',
    '#a={"__proto__":1}',
    `#i=${'a'.repeat(201)}`,
    `#a=nps:${'a'.repeat(201)}`,
    `#c={"a":"${'a'.repeat(201)}"}`,
    '#c={"__proto__":"x","a b":"y","n":null,"o":{}}',
    `#i=${'a'.repeat(20_001)}`,
    `#c=${'['.repeat(15_000)}`,
    '#%E0%A4%A',
    '#i=',
  ];
  for (const fragment of nothing) {
    it(`finds nothing in ${fragment.slice(0, 40)}`, () => {
      expect(decodeLink(fragment)).to.deep.equal({});
    });
  }

  it('keeps values of 200 characters', () => {
    const token = 'a'.repeat(200);
    expect(decodeLink(`i=${token}`)).to.deep.equal({invitation: token});
  });

  it('reads the short form of a single answer', () => {
    expect(decodeLink('#a=nps:9')).to.deep.equal({answers: {nps: 9}});
    expect(decodeLink('#a=back:yes')).to.deep.equal({answers: {back: 'yes'}});
    expect(decodeLink('#a=when:2026-01-01')).to.deep.equal({answers: {when: '2026-01-01'}});
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({maxLength: 100}), text => decodeLink(text) instanceof Object));
    fc.assert(fc.property(fc.json(), json => decodeLink(`#c=${json}&a=${json}`) instanceof Object));
  });
});
