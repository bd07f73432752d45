import {expect} from '@open-wc/testing';
import {searchTemplates, templates} from './index.js';
import type {TemplateEntry} from './index.js';

const find = (query: string) => searchTemplates(query).map(({id}) => id);

const entry = (id: string, more: Partial<TemplateEntry> = {}): TemplateEntry => ({
  id,
  industry: id,
  name: {en: id, fr: id},
  summary: {en: '', fr: ''},
  synonyms: {en: [], fr: []},
  accent: '#000000',
  channel: 'email',
  channels: ['email', 'sms', 'hyperlink'],
  steps: [],
  questions: 0,
  seconds: 0,
  load: () => Promise.resolve({}),
  ...more,
});
const within = (query: string, ...among: TemplateEntry[]) =>
  searchTemplates(query, {among}).map(({id}) => id);

describe('searchTemplates', () => {
  it('finds all, in their order, for nothing typed or nothing said', () => {
    const all = templates.map(({id}) => id);
    expect(find('')).to.deep.equal(all);
    expect(find('  ? ')).to.deep.equal(all);
    expect(find('pour mon')).to.deep.equal(all);
  });

  it('finds by trade, name and synonym in either language', () => {
    expect(find('dental')[0]).to.equal('dental-visit');
    expect(find('dentiste')[0]).to.equal('dental-visit');
    expect(find('clinique dentaire')[0]).to.equal('dental-visit');
    expect(find('mechanic')[0]).to.equal('garage-repair');
    expect(find('bed and breakfast')[0]).to.equal('hotel-stay');
    expect(find('commerce électronique')[0]).to.equal('shop-order');
  });

  for (const [query, id] of [
    ['physio', 'physio-treatment'],
    ['lunettes', 'optometry-visit'],
    ['chien', 'vet-visit'],
    ['concessionnaire', 'car-delivery'],
    ['resto', 'restaurant-meal'],
    ['barber', 'salon-visit'],
    ['yoga', 'gym-month'],
    ['realtor', 'broker-sale'],
    ['assureur', 'insurance-claim'],
    ['thermopompe', 'plumbing-job'],
    ['déneigement', 'landscaping-season'],
    ['SaaS', 'software-trial'],
  ] as const) {
    it(`finds “${query}”`, () => expect(find(query)[0]).to.equal(id));
  }

  it('asks for no accent, no capital and no ligature', () => {
    expect(find('HOTEL')[0]).to.equal('hotel-stay');
    expect(find('hôtel')[0]).to.equal('hotel-stay');
    expect(find('hygieniste')[0]).to.equal('dental-visit');
    expect(within('oeil', entry('eye', {synonyms: {en: [], fr: ['œil']}}))).to.deep.equal(['eye']);
    expect(within('CŒUR', entry('heart', {synonyms: {en: [], fr: ['coeur']}}))).to.deep.equal(['heart']);
  });

  it('finds while a word is being typed', () => {
    for (const typed of ['de', 'den', 'dent', 'denti', 'dentis', 'dentist']) {
      expect(find(typed), typed).to.include('dental-visit');
    }
  });

  it('takes one form of a word for another', () => {
    expect(find('dentistes')[0]).to.equal('dental-visit');
    expect(find('pneu')[0]).to.equal('garage-repair');
    expect(find('garages')[0]).to.equal('garage-repair');
  });

  it('reads past articles, elided or not', () => {
    expect(find('un garagiste pour l’auto')[0]).to.equal('garage-repair');
    expect(find("l'hôtel")[0]).to.equal('hotel-stay');
  });

  for (const [typo, id] of [
    ['dentsite', 'dental-visit'],
    ['dentite', 'dental-visit'],
    ['dentisste', 'dental-visit'],
    ['dantiste', 'dental-visit'],
    ['orthodentist', 'dental-visit'],
    ['hotle', 'hotel-stay'],
    ['garrage', 'garage-repair'],
    ['mecanisien', 'garage-repair'],
    ['botique', 'shop-order'],
    ['comande', 'shop-order'],
    ['e-comerce', 'shop-order'],
  ] as const) {
    it(`forgives “${typo}”`, () => expect(find(typo)[0]).to.equal(id));
  }

  it('forgives a slip in a word that is not yet whole', () => {
    expect(find('orthodno')[0]).to.equal('dental-visit');
  });

  it('forgives nothing in three letters, one slip up to seven, two from eight', () => {
    const three = entry('three', {synonyms: {en: ['spa'], fr: []}});
    const seven = entry('seven', {synonyms: {en: ['bicycle'], fr: []}});
    const eight = entry('eight', {synonyms: {en: ['woodwork'], fr: []}});
    expect(within('spq', three)).to.deep.equal([]);
    expect(within('bicyxle', seven)).to.deep.equal(['seven']);
    expect(within('bixyxle', seven)).to.deep.equal([]);
    expect(within('woxdwxrk', eight)).to.deep.equal(['eight']);
    expect(within('wxxdwxrk', eight)).to.deep.equal([]);
  });

  it('ranks the word itself before its beginning, that before a slip, and the summary last', () => {
    const whole = entry('whole', {synonyms: {en: ['salon'], fr: []}});
    const begun = entry('begun', {synonyms: {en: ['salonkeeper'], fr: []}});
    const slip = entry('slip', {synonyms: {en: ['saloon'], fr: []}});
    const said = entry('said', {summary: {en: 'Not in a salon.', fr: ''}});
    expect(within('salon', said, slip, begun, whole)).to.deep.equal(['whole', 'begun', 'slip', 'said']);
  });

  it('prefers what has every word, and else gives what has some', () => {
    const hair = entry('hair', {synonyms: {en: ['hair', 'salon'], fr: []}});
    const nails = entry('nails', {synonyms: {en: ['nails', 'salon'], fr: []}});
    expect(within('nails salon', hair, nails)).to.deep.equal(['nails']);
    expect(within('salon Tremblay', hair, nails)).to.deep.equal(['hair', 'nails']);
  });

  it('finds nothing where nothing is like it', () => {
    expect(find('zzzzzz')).to.deep.equal([]);
    expect(find('hasOwnProperty')).to.deep.equal([]);
  });

  it('keeps what can go out by the channels, what does so as it stands first', () => {
    const email = entry('email', {channel: 'email'});
    const sms = entry('sms', {channel: 'sms'});
    const paper = entry('paper', {channel: 'hyperlink', channels: ['hyperlink']});
    const by = (...channels: ('email' | 'sms' | 'hyperlink')[]) =>
      searchTemplates('', {channels, among: [email, sms, paper]}).map(({id}) => id);
    expect(by('email')).to.deep.equal(['email', 'sms']);
    expect(by('sms')).to.deep.equal(['sms', 'email']);
    expect(by('hyperlink')).to.deep.equal(['paper', 'email', 'sms']);
    expect(by('email', 'sms')).to.deep.equal(['email', 'sms']);
    expect(by()).to.deep.equal([]);
  });
});
