import {expect} from '@open-wc/testing';
import {httpStore} from './http-store.js';
import {indexedDbStore} from './indexed-db-store.js';
import {memoryStore} from './memory-store.js';
import {SaveConflict, SaveRefused, type SequenceStore} from './sequence-store.js';
import {serve} from './http-server.fixtures.js';

const definition = {version: 1, id: 'visit'};
let count = 0;

/** A new store of each kind, and a second one of the same sequences. */
const kinds: Record<string, () => [SequenceStore, SequenceStore]> = {
  memoryStore() {
    const store = memoryStore();
    return [store, store];
  },
  indexedDbStore() {
    const name = `stores-test-${String(count++)}`;
    return [indexedDbStore(name), indexedDbStore(name)];
  },
  httpStore() {
    const url = `https://store.example/${String(count++)}`;
    serve(url);
    return [httpStore(url), httpStore(`${url}/`)];
  },
};

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('Nothing was refused.'),
    (error: unknown) => error,
  );
}

for (const [kind, open] of Object.entries(kinds)) {
  describe(kind, () => {
    it('gives back what it has saved', async () => {
      const [store, other] = open();
      const saved = await store.save({id: 'visit', definition});
      expect(await other.load('visit')).to.deep.equal(saved);
      expect(await other.list()).to.deep.equal([saved]);
      expect(saved.definition).to.deep.equal(definition);
    });

    it('has nothing of an id it does not know', async () => {
      const [store] = open();
      expect(await store.load('visit')).to.equal(undefined);
      expect(await store.list()).to.deep.equal([]);
    });

    it('saves over the version that was edited', async () => {
      const [store] = open();
      const first = await store.save({id: 'visit', definition});
      const second = await store.save({id: 'visit', definition: {...definition, a: 1}, base: first.version});
      expect(second.version).not.to.equal(first.version);
      expect((await store.load('visit'))!.definition).to.deep.equal({...definition, a: 1});
    });

    it('writes nothing over a version of somebody else’s, and shows it', async () => {
      const [store, other] = open();
      const {version: base} = await store.save({id: 'visit', definition});
      const theirs = await other.save({id: 'visit', definition: {...definition, theirs: 1}, base});
      const error = await rejection(store.save({id: 'visit', definition, base}));
      expect(error).to.be.instanceOf(SaveConflict);
      expect((error as SaveConflict).theirs).to.deep.equal(theirs);
      expect((await store.load('visit'))!.definition).to.deep.equal({...definition, theirs: 1});
    });

    it('does not take a new sequence for one that is there', async () => {
      const [store, other] = open();
      await store.save({id: 'visit', definition});
      expect(await rejection(other.save({id: 'visit', definition}))).to.be.instanceOf(SaveConflict);
    });

    it('saves anew what was removed meanwhile', async () => {
      const [store, other] = open();
      const {version: base} = await store.save({id: 'visit', definition});
      await other.remove('visit');
      expect(await store.load('visit')).to.equal(undefined);
      await store.save({id: 'visit', definition, base});
      expect((await other.load('visit'))!.definition).to.deep.equal(definition);
    });

    it('puts away, and takes out again', async () => {
      const [store] = open();
      const {version: base} = await store.save({id: 'visit', definition, isArchived: true});
      expect((await store.load('visit'))!.isArchived).to.be.true;
      await store.save({id: 'visit', definition, base});
      expect((await store.load('visit'))!.isArchived ?? false).to.be.false;
    });
  });
}

describe('httpStore', () => {
  it('says that trying again will not help', async () => {
    const url = `https://store.example/${String(count++)}`;
    serve(url, () => new Response('', {status: 403}));
    const error = await rejection(httpStore(url).save({id: 'visit', definition}));
    expect(error).to.be.instanceOf(SaveRefused);
    expect((error as SaveRefused).status).to.equal(403);
  });

  for (const status of [408, 429, 500, 503])
    it(`takes ${String(status)} for something that passes`, async () => {
      const url = `https://store.example/${String(count++)}`;
      serve(url, () => new Response('', {status}));
      expect(await rejection(httpStore(url).list())).not.to.be.instanceOf(SaveRefused);
    });

  it('gives up on a server that is silent', async () => {
    const url = `https://store.example/${String(count++)}`;
    serve(
      url,
      request =>
        new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
        }),
    );
    const error = await rejection(httpStore(url, {timeout: 10}).list());
    expect((error as Error).name).to.equal('TimeoutError');
  });

  it('sends the headers of the host', async () => {
    const url = `https://store.example/${String(count++)}`;
    let sent: string | null = null;
    serve(url, request => {
      sent = request.headers.get('Authorization');
      return Response.json([]);
    });
    await httpStore(url, {headers: {Authorization: 'Bearer 1'}}).list();
    expect(sent).to.equal('Bearer 1');
  });
});
