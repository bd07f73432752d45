import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {keepLatest} from '@parcours/definition/response';
import {aResponse} from './a-response.mjs';
import {databases} from './databases.mjs';

/** Deliveries of one response, worst first: each one is kept over every one before it, whatever comes first. */
const ranked = [
  aResponse({revision: 1}),
  aResponse({revision: 2, writer: 'writer-2', updatedAt: '2026-11-12T09:00:30.000-05:00'}),
  // Later, though its local hour is earlier: moments carry an offset.
  aResponse({revision: 2, updatedAt: '2026-11-12T08:00:31.000-06:00'}),
  aResponse({revision: 10, updatedAt: '2026-11-12T08:59:00.000-05:00'}),
  aResponse({revision: 3, status: 'complete'}),
  aResponse({revision: 4, status: 'complete', reviews: {public: ['google']}}),
];

let count = 0;
const withNewId = responses => {
  const id = `response-${++count}`;
  return responses.map(response => ({...response, id}));
};

for (const {name, open} of databases) {
  describe(`the store on ${name}`, () => {
    let store;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    const held = async id =>
      (await store.list(1000)).map(({response}) => response).filter(entry => entry.id === id);

    for (const [worse, first] of ranked.entries()) {
      for (const [better, second] of ranked.entries()) {
        if (worse >= better) continue;
        it(`keeps delivery ${better + 1} over ${worse + 1} in either order`, async () => {
          for (const order of [
            [first, second],
            [second, first],
          ]) {
            const pair = withNewId(order);
            for (const response of pair) await store.keep(response);
            assert.deepEqual(await held(pair[0].id), [{...second, id: pair[0].id}]);
          }
        });
      }
    }

    it('keeps what the package’s own rule keeps', async () => {
      for (const stored of ranked) {
        for (const incoming of ranked) {
          const pair = withNewId([stored, incoming]);
          for (const response of pair) await store.keep(response);
          assert.deepEqual(await held(pair[0].id), [keepLatest(...pair)]);
        }
      }
    });

    it('tells whether it kept a delivery', async () => {
      const [older, newer] = withNewId([ranked[0], ranked[1]]);
      assert.deepEqual((await store.keep(newer)).response, newer);
      assert.equal(await store.keep(older), undefined);
    });

    it('changes nothing when a delivery comes again', async () => {
      const [response] = withNewId([ranked[0]]);
      const first = await store.keep(response);
      assert.equal(await store.keep(response), undefined);
      assert.equal(
        await store.keep({...response, updatedAt: '2026-11-13T09:00:00Z', answers: {}}),
        undefined,
      );
      const [entry] = (await store.list(1000)).filter(entry => entry.response.id === response.id);
      assert.deepEqual(entry, first);
    });

    it('settles a tie between two writers the same way in either order', async () => {
      const tie = [aResponse({writer: 'writer-a'}), aResponse({writer: 'writer-b'})];
      for (const order of [tie, tie.toReversed()]) {
        const pair = withNewId(order);
        for (const response of pair) await store.keep(response);
        assert.equal((await held(pair[0].id))[0].writer, 'writer-b');
      }
    });

    it('holds each response once when many deliveries come together', async () => {
      const deliveries = withNewId(Array.from({length: 20}, (_, index) => aResponse({revision: index + 1})));
      await Promise.all(deliveries.map(response => store.keep(response)));
      const [only, ...others] = await held(deliveries[0].id);
      assert.equal(only.revision, 20);
      assert.equal(others.length, 0);
    });

    it('gives back every kind of answer as it came', async () => {
      const answers = {
        nps: 0,
        missed: ['wait', {other: 'Le « café »'}],
        employees: {anna: 5},
        pain: {notApplicable: true},
        agreed: false,
        price: 12.5,
        quote: '"{}\\ \' $1 😀',
      };
      const [response] = withNewId([aResponse({answers})]);
      await store.keep(response);
      assert.deepEqual((await held(response.id))[0].answers, answers);
    });

    it('keeps the words around a character that a database refuses', async () => {
      const [response] = withNewId([aResponse({answers: {comment: 'a\0b\ud800c', 'k\0': ['\0']}})]);
      await store.keep(response);
      assert.deepEqual((await held(response.id))[0].answers, {comment: 'ab\ufffdc', k: ['']});
    });

    it('lists the newest first, and no more than asked for', async () => {
      const [older, newer] = [...withNewId([aResponse()]), ...withNewId([aResponse()])];
      await store.keep(older);
      // PGlite's clock counts in milliseconds.
      await wait(5);
      await store.keep(newer);
      const listed = await store.list(2);
      assert.deepEqual(
        listed.map(({response}) => response.id),
        [newer.id, older.id],
      );
    });
  });
}
