import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createServer} from 'node:http';
import {listen} from '../src/listen.mjs';
import {serve} from './serve.mjs';

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; report-uri /csp-reports";
const pages = [
  'article',
  'dialog',
  'languages',
  'counter',
  'hostile',
  'csp',
  'custom-types',
  'builder',
  'responses',
];
const templates = readdirSync(new URL('../../packages/templates/src/sequences/', import.meta.url));

describe('the pages', () => {
  let demo;
  before(async () => {
    demo = await serve({store: {list: () => Promise.resolve([])}});
  });
  after(() => demo.close());

  const read = async path => {
    const answer = await demo.fetch(path);
    return {status: answer.status, headers: answer.headers, text: await answer.text()};
  };

  for (const path of ['/', ...pages.map(name => `/${name}`), '/s/dental-visit']) {
    it(`serves ${path} with a language, a title and every file of ours that it names`, async () => {
      const {status, headers, text} = await read(path);
      assert.equal(status, 200);
      assert.equal(headers.get('Content-Type'), 'text/html; charset=utf-8');
      assert.match(text, /<html lang="[a-z]{2}(-CA)?">/);
      assert.match(text, /<title>[^<]+<\/title>/);
      const files = [...text.matchAll(/(?:src|href)="(\/(?:pages|sequences|parcours\/images)\/[^"]+)"/g)];
      for (const [, file] of files) assert.equal((await read(file)).status, 200, file);
    });

    it(`keeps scripts and styles of ${path} in files`, async () => {
      const {text} = await read(path);
      assert.doesNotMatch(text, /<style|\sstyle=|\son\w+=|<script(?![^>]* src=)/);
    });
  }

  it('links to every page from the index', async () => {
    const {text} = await read('/');
    for (const name of pages) assert.ok(text.includes(`href="/${name}"`), name);
  });

  it('links to every template in both languages from the index', async () => {
    const {text} = await read('/');
    for (const file of templates) {
      for (const lang of ['fr', 'en'])
        assert.ok(text.includes(`/s/${file.replace('.json', '')}?lang=${lang}`), file);
    }
  });

  it('serves the strict policy with the pages that claim it, and with no other', async () => {
    assert.equal((await read('/csp')).headers.get('Content-Security-Policy'), policy);
    assert.equal((await read('/responses')).headers.get('Content-Security-Policy'), policy);
    assert.equal((await read('/article')).headers.get('Content-Security-Policy'), null);
  });

  it('counts what browsers report against the policy', async () => {
    assert.deepEqual(await (await demo.fetch('/csp-reports')).json(), {count: 0, latest: []});
    const report = JSON.stringify({'csp-report': {'violated-directive': 'style-src'}});
    const answer = await demo.fetch('/csp-reports', {method: 'POST', body: report});
    assert.equal(answer.status, 204);
    assert.deepEqual(await (await demo.fetch('/csp-reports')).json(), {count: 1, latest: [report]});
  });

  it('serves sequences as JSON', async () => {
    const {headers, text} = await read('/sequences/dental-visit.json');
    assert.equal(headers.get('Content-Type'), 'application/json; charset=utf-8');
    assert.equal(JSON.parse(text).id, 'dental-visit');
  });

  it('answers a link in the language that it names', async () => {
    assert.match((await read('/s/dental-visit?lang=en')).text, /<html lang="en">/);
    assert.match((await read('/s/dental-visit?lang=fr-CA')).text, /<html lang="fr">/);
  });

  it('answers a link without a known language in the browser’s, else in the sequence’s own', async () => {
    const inLanguage = async accepted =>
      (await demo.fetch('/s/dental-visit?lang=xx', {headers: {'Accept-Language': accepted}})).text();
    assert.match(await inLanguage('de, en-GB;q=0.8, fr;q=0.5'), /<html lang="en">/);
    assert.match(await inLanguage('de'), /<html lang="fr">/);
  });

  it('leads nowhere with a link to an unknown sequence', async () => {
    for (const path of ['/s/unknown', '/s/', '/s/..%2fpackage', '/s/__proto__']) {
      assert.equal((await read(path)).status, 404, path);
    }
  });

  it('gives out nothing outside of its folders', async () => {
    for (const path of [
      '/pages/..%2fpackage.json',
      '/pages/..%2f..%2fpackage.json',
      '/sequences/%2e%2e%2findex.ts',
      '/pages/%00',
      '/pages/%zz',
      '/pages/',
    ]) {
      assert.equal((await read(path)).status, 404, path);
    }
  });

  it('says how to get the bundle when an unknown one is asked for', async () => {
    const {status, text} = await read('/parcours/missing.js');
    assert.equal(status, 404);
    assert.match(text, /npm run build/);
  });

  it('refuses to be written to', async () => {
    assert.equal((await demo.fetch('/', {method: 'POST'})).status, 405);
  });
});

describe('listening', () => {
  it('takes the next port when the one asked for is taken', async () => {
    const [first, second] = [createServer(), createServer()];
    const port = await listen(first, 0);
    const next = await listen(second, port);
    first.close();
    second.close();
    assert.ok(next > port && next <= port + 20);
  });
});
