import {expect} from '@open-wc/testing';
import {smsPlain} from './sms-plain.js';
import {smsSegments} from './sms-segments.js';

const count = (text: string) => smsSegments(text).segments;

describe('smsSegments', () => {
  it('gives GSM-7 160 places alone and 153 a part', () => {
    const alone = {encoding: 'gsm-7', segments: 1, places: 160, room: 160, costly: []};
    expect(smsSegments('é'.repeat(160))).to.deep.equal(alone);
    const two = {encoding: 'gsm-7', segments: 2, places: 161, room: 153, costly: []};
    expect(smsSegments('a'.repeat(161))).to.deep.equal(two);
    expect(count('a'.repeat(306))).to.equal(2);
    expect(count('a'.repeat(307))).to.equal(3);
  });

  it('gives UCS-2 70 places alone and 67 a part, and names what costs', () => {
    expect(smsSegments(`êê’${'a'.repeat(67)}`)).to.deep.equal({
      encoding: 'ucs-2',
      segments: 1,
      places: 70,
      room: 70,
      costly: ['ê', '’'],
    });
    expect(count(`ê${'a'.repeat(70)}`)).to.equal(2);
    expect(count('ê'.repeat(134))).to.equal(2);
    expect(count('ê'.repeat(135))).to.equal(3);
  });

  it('counts two places for the extension, and never parts them', () => {
    expect(smsSegments('€'.repeat(80))).to.include({segments: 1, places: 160});
    expect(count(`${'€'.repeat(80)}a`)).to.equal(2);
    expect(count('€'.repeat(152))).to.equal(2);
    expect(count('€'.repeat(153))).to.equal(3);
  });

  it('counts an empty text as one', () => {
    expect(count('')).to.equal(1);
  });
});

describe('smsPlain', () => {
  it('writes plainly what costs, and leaves the rest', () => {
    expect(smsPlain('« L’œuvre – prête… à Noël »')).to.equal('"L\'oeuvre - prete... à Noel"');
  });

  it('keeps what has no plain form', () => {
    expect(smsPlain('日本 😀')).to.equal('日本 😀');
  });
});
