import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {aResponse} from './a-response.mjs';
import {databases} from './databases.mjs';
import {serve} from './serve.mjs';

for (const {name, open} of databases) {
  describe(`the receiver on ${name}`, () => {
    let store;
    let demo;
    before(async () => {
      store = await open();
      demo = await serve({store, faults: true, origins: ['https://shop.example']});
    });
    after(async () => {
      await demo.close();
      await store.close();
    });

    it('keeps a response and says so', async () => {
      const answer = await demo.deliver(aResponse({id: 'kept'}));
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), {kept: true});
      assert.deepEqual(await demo.held('kept'), [aResponse({id: 'kept'})]);
    });

    it('accepts a delivery that came before, and changes nothing', async () => {
      const response = aResponse({id: 'again'});
      await demo.deliver(response);
      const answer = await demo.deliver(response);
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), {kept: false});
      assert.equal((await demo.held('again')).length, 1);
    });

    it('accepts a late partial response, and keeps the complete one', async () => {
      await demo.deliver(aResponse({id: 'late', revision: 2, status: 'complete'}));
      assert.equal((await demo.deliver(aResponse({id: 'late', revision: 3}))).status, 200);
      assert.equal((await demo.held('late'))[0].status, 'complete');
    });

    it('takes a delivery without an idempotency key', async () => {
      const answer = await demo.fetch('/responses', {
        method: 'POST',
        headers: {'Content-Type': 'application/json; charset=utf-8'},
        body: JSON.stringify(aResponse({id: 'keyless'})),
      });
      assert.equal(answer.status, 200);
    });

    it('refuses what is not a response, and says what is wrong and where', async () => {
      const answer = await demo.deliver(aResponse({id: 'refused', status: 'finished', revision: '1'}));
      assert.equal(answer.status, 400);
      const {issues} = await answer.json();
      assert.deepEqual(issues.map(({path}) => path.join('.')).sort(), ['revision', 'status']);
      assert.deepEqual(await demo.held('refused'), []);
    });

    it('refuses a moment that is none', async () => {
      const answer = await demo.deliver(aResponse({id: 'moment', updatedAt: '2026-02-31T25:00:00Z'}));
      assert.equal(answer.status, 400);
    });

    it('refuses a key that is not of the response', async () => {
      const headers = {'Idempotency-Key': 'other:writer-1:1'};
      const answer = await demo.deliver(aResponse({id: 'mixed-up'}), {headers});
      assert.equal(answer.status, 400);
      assert.equal((await answer.json()).issues[0].code, 'idempotency-key');
    });

    it('refuses what is not JSON', async () => {
      const headers = {'Content-Type': 'application/json'};
      const answer = await demo.fetch('/responses', {method: 'POST', headers, body: '{"version": 1'});
      assert.equal(answer.status, 400);
      assert.equal((await answer.json()).issues[0].code, 'json');
    });

    it('refuses another content type', async () => {
      const answer = await demo.deliver(aResponse(), {headers: {'Content-Type': 'text/plain'}});
      assert.equal(answer.status, 415);
    });

    it('takes a megabyte, and refuses a byte more', async () => {
      const post = size => {
        const response = aResponse({id: 'large', context: {padding: ''}});
        response.context.padding = 'x'.repeat(size - Buffer.byteLength(JSON.stringify(response)));
        return demo.deliver(response);
      };
      assert.notEqual((await post(1_000_000)).status, 413);
      assert.equal((await post(1_000_001)).status, 413);
    });

    it('refuses other methods', async () => {
      const answer = await demo.fetch('/responses', {method: 'PUT'});
      assert.equal(answer.status, 405);
      assert.equal(answer.headers.get('Allow'), 'GET, POST');
    });

    it('lets an allowed origin deliver, and read when to try again', async () => {
      const headers = {Origin: 'https://shop.example'};
      const preflight = await demo.fetch('/responses', {method: 'OPTIONS', headers});
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), 'https://shop.example');
      assert.match(preflight.headers.get('Access-Control-Allow-Headers'), /Idempotency-Key/);
      const answer = await demo.deliver(aResponse({id: 'cross-origin'}), {headers});
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), 'https://shop.example');
      assert.equal(answer.headers.get('Access-Control-Expose-Headers'), 'Retry-After');
    });

    it('gives another origin no leave', async () => {
      const headers = {Origin: 'https://elsewhere.example'};
      const preflight = await demo.fetch('/responses', {method: 'OPTIONS', headers});
      assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), null);
    });

    it('tells an open page of what it keeps, and of nothing else', async () => {
      const stream = await demo.fetch('/responses/stream');
      assert.equal(stream.headers.get('Content-Type'), 'text/event-stream');
      const response = aResponse({id: 'live'});
      await demo.deliver(response);
      await demo.deliver(response);
      await demo.deliver(aResponse({id: 'live-too'}));
      const ids = await readIds(stream, 2);
      assert.deepEqual(ids, ['live', 'live-too']);
    });

    for (const fault of ['drop-before', '503', '429']) {
      it(`holds nothing after ${fault}, and the response after another try`, async () => {
        const response = aResponse({id: `fault-${fault}`});
        const path = `/responses?fault=${fault}&times=1`;
        const [first] = await Promise.allSettled([demo.deliver(response, {path})]);
        if (fault === 'drop-before') assert.equal(first.status, 'rejected');
        else {
          assert.equal(first.value.status, Number(fault));
          assert.equal(first.value.headers.get('Retry-After'), '1');
        }
        assert.deepEqual(await demo.held(response.id), []);
        assert.equal((await demo.deliver(response, {path})).status, 200);
        assert.deepEqual(await demo.held(response.id), [response]);
      });
    }

    it('holds a response once when its acknowledgement was lost and it came again', async () => {
      const response = aResponse({id: 'unheard'});
      const path = '/responses?fault=drop-after-commit&times=1';
      await assert.rejects(demo.deliver(response, {path}));
      assert.deepEqual(await demo.held('unheard'), [response]);
      assert.deepEqual(await (await demo.deliver(response, {path})).json(), {kept: false});
      assert.deepEqual(await demo.held('unheard'), [response]);
    });

    it('can be cut in the middle of its acknowledgement', async () => {
      const response = aResponse({id: 'half-heard'});
      const answer = await demo.deliver(response, {path: '/responses?fault=drop-acknowledgement&times=1'});
      await assert.rejects(answer.text());
      assert.deepEqual(await demo.held('half-heard'), [response]);
    });
  });
}

describe('the receiver in trouble', () => {
  it('asks for another try when the database is down', async context => {
    context.mock.method(console, 'error', () => {});
    const store = {
      keep: () => Promise.reject(new Error('down')),
      list: () => Promise.resolve([]),
    };
    const demo = await serve({store});
    const answer = await demo.deliver(aResponse());
    await demo.close();
    assert.equal(answer.status, 500);
  });

  it('ignores a fault in the address when faults are off', async () => {
    const store = {
      keep: response => Promise.resolve({response, receivedAt: ''}),
      list: () => Promise.resolve([]),
    };
    const demo = await serve({store});
    const answer = await demo.deliver(aResponse(), {path: '/responses?fault=503'});
    await demo.close();
    assert.equal(answer.status, 200);
  });
});

/** The ids of the first responses that a stream tells of. */
async function readIds(stream, count) {
  const ids = [];
  let text = '';
  for await (const chunk of stream.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const messages = text.split('\n\n');
    text = messages.pop();
    for (const message of messages) {
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (data) ids.push(JSON.parse(data).response.id);
    }
    if (ids.length >= count) return ids;
  }
  return ids;
}
