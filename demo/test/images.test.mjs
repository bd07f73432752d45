import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from './serve.mjs';

const png = Buffer.from('89504e470d0a1a0a', 'hex');

describe('the pictures of owners', () => {
  let demo;
  before(async () => {
    demo = await serve({store: {list: () => Promise.resolve([])}});
  });
  after(() => demo.close());

  const keep = (body, type = 'image/png') =>
    demo.fetch('/images', {method: 'POST', body, headers: {'Content-Type': type}});

  it('are kept, and served as what they are', async () => {
    const answer = await keep(png);
    assert.equal(answer.status, 201);
    const {url} = await answer.json();
    assert.match(url, /^\/images\/[0-9a-f-]{36}\.png$/);
    const served = await demo.fetch(url);
    assert.equal(served.headers.get('Content-Type'), 'image/png');
    assert.deepEqual(Buffer.from(await served.arrayBuffer()), png);
  });

  it('are nothing but PNG, JPEG and WebP, whatever they are called', async () => {
    assert.equal((await keep('<svg xmlns="http://www.w3.org/2000/svg"/>')).status, 415);
  });

  it('do not come from another site, which may send text only without asking', async () => {
    assert.equal((await keep(png, 'text/plain')).status, 415);
    assert.equal((await demo.fetch('/images', {method: 'OPTIONS'})).status, 405);
  });

  it('have 2,000,000 bytes at most', async () => {
    const ofSize = size => Buffer.concat([png, Buffer.alloc(size - png.length)]);
    assert.equal((await keep(ofSize(2_000_000))).status, 201);
    assert.equal((await keep(ofSize(2_000_001))).status, 413);
  });

  it('make room for new ones: the oldest goes', async () => {
    const {url} = await (await keep(png)).json();
    for (let i = 0; i < 50; i++) await keep(png);
    assert.equal((await demo.fetch(url)).status, 404);
  });
});
