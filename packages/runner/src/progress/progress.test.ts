import {expect} from '@open-wc/testing';
import {FakeStorage} from '../delivery/fixtures/fake-storage.js';
import {newId} from './new-id.js';
import {ReceiptStore} from './receipt.js';
import {ProgressStore} from './store.js';
import {itemKeys, readItem, webStorage, writeItem} from './web-storage.js';

describe('ProgressStore', () => {
  const progress = {state: {id: 'r1', answers: {nps: 9}}, revision: 4};

  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is continued by the next page load of the same tab', () => {
    new ProgressStore('session', 'dental-visit').save(progress);
    expect(new ProgressStore('session', 'dental-visit').load()).to.deep.equal(progress);
    expect(Object.keys(sessionStorage)).to.deep.equal(['parcours:progress:dental-visit']);
    expect(localStorage.length).to.equal(0);
  });

  it('lives in localStorage when told to', () => {
    new ProgressStore('local', 'counter').save(progress);
    expect(Object.keys(localStorage)).to.deep.equal(['parcours:progress:counter']);
    expect(sessionStorage.length).to.equal(0);
  });

  it('stores nothing when told to, and still remembers', () => {
    const store = new ProgressStore('none', 'dental-visit');
    store.save(progress);
    expect(store.load()).to.deep.equal(progress);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('writes one key each time', () => {
    const storage = new FakeStorage();
    const store = new ProgressStore('local', 'dental-visit', storage);
    store.save(progress);
    store.save({...progress, revision: 5});
    expect(storage.writes).to.equal(2);
    expect(storage.items.size).to.equal(1);
    expect(store.load()?.revision).to.equal(5);
  });

  it('forgets when cleared', () => {
    const store = new ProgressStore('session', 'dental-visit');
    store.save(progress);
    store.clear();
    expect(store.load()).to.equal(undefined);
    expect(sessionStorage.length).to.equal(0);
  });

  it('goes on in memory when storage is full, and returns to it when there is room', () => {
    const storage = new FakeStorage();
    const store = new ProgressStore('local', 'dental-visit', storage);
    store.save(progress);
    storage.quota = 1;
    store.save({...progress, revision: 5});
    expect(store.load()?.revision).to.equal(5);
    storage.quota = Infinity;
    store.save({...progress, revision: 6});
    expect(new ProgressStore('local', 'dental-visit', storage).load()?.revision).to.equal(6);
  });

  it('goes on in memory when storage is denied', () => {
    const storage = new FakeStorage();
    storage.isDenied = true;
    const store = new ProgressStore('local', 'dental-visit', storage);
    expect(store.load()).to.equal(undefined);
    store.save(progress);
    expect(store.load()).to.deep.equal(progress);
    store.clear();
    expect(store.load()).to.equal(undefined);
  });

  for (const text of ['{"state":', 'null', '7', '{}', '[]', '""']) {
    it(`finds nothing in ${text}`, () => {
      sessionStorage.setItem('parcours:progress:dental-visit', text);
      expect(new ProgressStore('session', 'dental-visit').load()).to.equal(undefined);
    });
  }

  for (const revision of [undefined, -1, 1.5, '4', null]) {
    it(`starts again from revision 0 when it finds ${JSON.stringify(revision)}`, () => {
      sessionStorage.setItem('parcours:progress:dental-visit', JSON.stringify({state: {}, revision}));
      expect(new ProgressStore('session', 'dental-visit').load()).to.deep.equal({state: {}, revision: 0});
    });
  }
});

describe('ReceiptStore', () => {
  const receipt = {id: 'r1', completedAt: '2026-03-01T10:00:00Z'};

  afterEach(() => {
    sessionStorage.clear();
  });

  it('survives the answers', () => {
    const progress = new ProgressStore('session', 'dental-visit');
    const receipts = new ReceiptStore('session', 'dental-visit');
    progress.save({state: {}, revision: 1});
    receipts.save(receipt);
    progress.clear();
    expect(new ReceiptStore('session', 'dental-visit').load()).to.deep.equal(receipt);
  });

  it('keeps no more than the id and the moment', () => {
    const withAnswers = {...receipt, answers: {nps: 2}};
    new ReceiptStore('session', 'dental-visit').save(withAnswers);
    expect(sessionStorage.getItem('parcours:receipt:dental-visit')).to.equal(JSON.stringify(receipt));
  });

  it('is gone when cleared', () => {
    const receipts = new ReceiptStore('session', 'dental-visit');
    receipts.save(receipt);
    receipts.clear();
    expect(receipts.load()).to.equal(undefined);
  });

  for (const text of ['null', '"r1"', '{"id":1,"completedAt":"x"}', '{"id":"r1"}', '{']) {
    it(`finds nothing in ${text}`, () => {
      sessionStorage.setItem('parcours:receipt:dental-visit', text);
      expect(new ReceiptStore('session', 'dental-visit').load()).to.equal(undefined);
    });
  }
});

describe('web storage', () => {
  it('is none, the tab’s or the device’s', () => {
    expect(webStorage('none')).to.equal(undefined);
    expect(webStorage('session')).to.equal(sessionStorage);
    expect(webStorage('local')).to.equal(localStorage);
  });

  it('is none where the browser throws at the mention of it', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      expect(webStorage('local')).to.equal(undefined);
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
  });

  it('tells an absent item from one that cannot be read', () => {
    const storage = new FakeStorage();
    expect(readItem(storage, 'a')).to.equal(null);
    storage.isDenied = true;
    expect(readItem(storage, 'a')).to.equal(undefined);
    expect(readItem(undefined, 'a')).to.equal(undefined);
  });

  it('says whether a text is kept', () => {
    const storage = new FakeStorage();
    expect(writeItem(storage, 'a', 'text')).to.equal(true);
    storage.quota = 3;
    expect(writeItem(storage, 'a', 'text')).to.equal(false);
    expect(writeItem(undefined, 'a', 'text')).to.equal(false);
  });

  it('lists the keys with a prefix', () => {
    const storage = new FakeStorage();
    for (const key of ['a:1', 'b:1', 'a:2']) storage.setItem(key, '');
    expect(itemKeys(storage, 'a:')).to.deep.equal(['a:1', 'a:2']);
    expect(itemKeys(undefined, 'a:')).to.deep.equal([]);
    storage.isDenied = true;
    expect(itemKeys(storage, 'a:')).to.deep.equal([]);
  });
});

describe('newId', () => {
  it('is 32 hexadecimal digits, another each time', () => {
    const ids = new Set(Array.from({length: 1_000}, newId));
    expect(ids.size).to.equal(1_000);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{32}$/);
  });
});
