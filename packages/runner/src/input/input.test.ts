import {expect, fixtureSync, html} from '@open-wc/testing';
import {readContext, variables} from './context.js';
import {takeLink} from './link.js';
import {loadDefinition, readDefinition} from './source.js';

describe('loadDefinition', () => {
  const src = '/sequences/dental-visit.json';
  const answering = (body: BodyInit | null, init?: ResponseInit) => () =>
    Promise.resolve(new Response(body, init));
  const issue = (code: string, params: object) => ({
    ok: false,
    issues: [{path: [], code, params: {src, ...params}}],
  });

  it('gives the JSON, whatever it says', async () => {
    expect(await loadDefinition({src, fetch: answering('{"version":9}')})).to.deep.equal({
      ok: true,
      value: {version: 9},
    });
  });

  it('fetches what it is told to, with the signal', async () => {
    const loading = new AbortController();
    let asked: [unknown, AbortSignal | null | undefined] = ['', null];
    await loadDefinition({
      src,
      signal: loading.signal,
      fetch: (url, init) => {
        asked = [url, init?.signal];
        return Promise.resolve(new Response('{}'));
      },
    });
    expect(asked[0]).to.equal(src);
    loading.abort();
    expect(asked[1]?.aborted).to.be.true;
  });

  it('waits for no answer for ever', async () => {
    const silent: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(new Error())));
    expect(await loadDefinition({src, patience: 1, fetch: silent})).to.deep.equal(
      issue('source-network', {}),
    );
  });

  it('names the status of a refusal', async () => {
    const loaded = await loadDefinition({src, fetch: answering('{}', {status: 404})});
    expect(loaded).to.deep.equal(issue('source-status', {status: 404}));
  });

  it('names a network without an answer', async () => {
    const loaded = await loadDefinition({src, fetch: () => Promise.reject(new TypeError('failed'))});
    expect(loaded).to.deep.equal(issue('source-network', {}));
  });

  for (const text of ['<!doctype html><title>Login</title>', '{"version": 1,', '']) {
    it(`names what is not JSON: ${text || 'nothing'}`, async () => {
      expect(await loadDefinition({src, fetch: answering(text)})).to.deep.equal(issue('source-not-json', {}));
    });
  }

  it('reads a million characters and refuses one more', async () => {
    const text = `"${'a'.repeat(999_998)}"`;
    expect((await loadDefinition({src, fetch: answering(text)})).ok).to.equal(true);
    const loaded = await loadDefinition({src, fetch: answering(`${text} `)});
    expect(loaded).to.deep.equal(issue('source-too-large', {limit: 1_000_000}));
  });

  it('rejects when it is aborted', async () => {
    const controller = new AbortController();
    controller.abort();
    let reason: unknown;
    try {
      await loadDefinition({src: location.href, signal: controller.signal});
    } catch (error) {
      reason = error;
    }
    expect(reason).to.have.property('name', 'AbortError');
  });
});

describe('readDefinition', () => {
  it('reads the child script', () => {
    const host = fixtureSync(html`
      <div><script type="application/json">{"version": 1}</script></div>
    `);
    expect(readDefinition(host)).to.deep.equal({ok: true, value: {version: 1}});
  });

  it('knows nothing without one, or with one that belongs to another', () => {
    const host = fixtureSync(html`
      <div>
        <script type="text/plain">{}</script>
        <p><script type="application/json">{}</script></p>
      </div>
    `);
    expect(readDefinition(host)).to.equal(undefined);
  });

  it('names a script that is not JSON', () => {
    const host = fixtureSync(html`
      <div><script type="application/json">{version: 1}</script></div>
    `);
    expect(readDefinition(host)).to.deep.equal({
      ok: false,
      issues: [{path: [], code: 'source-not-json', params: {}}],
    });
  });
});

describe('takeLink', () => {
  const decode = (fragment: string) => (fragment.startsWith('a=') ? fragment.slice(2) : undefined);
  const address = location.href;
  const state: unknown = history.state;

  afterEach(() => {
    history.replaceState(state, '', address);
  });

  it('reads the fragment once and takes it out of the address', () => {
    history.replaceState({page: 3}, '', '?lang=fr#a=nps:9');
    expect(takeLink(decode)).to.equal('nps:9');
    expect(location.hash).to.equal('');
    expect(location.href).to.match(/\?lang=fr$/);
    expect(takeLink(decode)).to.equal(undefined);
  });

  it('leaves the history’s length and the host’s state as they are', () => {
    history.replaceState({page: 3}, '', '#a=nps:9');
    const {length} = history;
    takeLink(decode);
    expect(history.state).to.include({page: 3});
    expect(history.length).to.equal(length);
    history.replaceState('page-3', '', '#a=nps:9');
    takeLink(decode);
    expect(history.state).to.equal('page-3');
  });

  it('is read again by a page that is loaded again, once', () => {
    /** What a reload gives: the address without its fragment, and the entry's state. */
    const reloaded = () => ({location: {hash: '', href: location.href}, history}) as unknown as Window;
    history.replaceState({page: 3}, '', '#a=nps:9');
    takeLink(decode);
    const again = reloaded();
    expect(takeLink(decode, again)).to.equal('nps:9');
    expect(takeLink(decode, again)).to.equal(undefined);
    history.replaceState({page: 3}, '');
    expect(takeLink(decode, reloaded())).to.equal(undefined);
  });

  it('leaves another’s fragment alone', () => {
    history.replaceState(null, '', '#section-2');
    expect(takeLink(decode)).to.equal(undefined);
    expect(location.hash).to.equal('#section-2');
  });

  it('asks nothing of an empty fragment', () => {
    history.replaceState(null, '', '?x#');
    expect(takeLink(fragment => fragment)).to.equal(undefined);
  });

  it('still reads where the address may not change', () => {
    const warned: unknown[] = [];
    const original = console.warn;
    console.warn = (...args: unknown[]) => warned.push(...args);
    const sandboxed = {
      location: {hash: '#a=nps:9', href: 'about:srcdoc#a=nps:9'},
      history: {
        state: null,
        replaceState() {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      },
    } as unknown as Window;
    try {
      expect(takeLink(decode, sandboxed)).to.equal('nps:9');
    } finally {
      console.warn = original;
    }
    expect(warned.length).to.equal(1);
  });
});

describe('readContext', () => {
  const codes = (input: unknown) => readContext(input).issues.map(({code}) => code);

  it('reads the attribute’s JSON and the property’s object', () => {
    const context = {firstName: 'Zoé', visits: 3, member: true};
    expect(readContext(JSON.stringify(context))).to.deep.equal({context, issues: []});
    expect(readContext(context)).to.deep.equal({context, issues: []});
  });

  for (const input of [undefined, null, '', 'null', '{}', {}]) {
    it(`is empty for ${JSON.stringify(input)}`, () => {
      expect(readContext(input)).to.deep.equal({context: {}, issues: []});
    });
  }

  for (const input of ['{', '7', '[]', '"a"', 7, true, []]) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      const {context, issues} = readContext(input);
      expect(context).to.deep.equal({});
      expect(issues).to.deep.equal([{path: ['context'], code: 'context-not-json', params: {}}]);
    });
  }

  it('leaves out what is not flat and keeps the rest', () => {
    const {context, issues} = readContext({a: 1, b: {}, c: [], d: null, e: undefined, f: () => 1});
    expect(context).to.deep.equal({a: 1});
    expect(issues.map(({params}) => params)).to.deep.equal([{key: 'b'}, {key: 'c'}, {key: 'f'}]);
  });

  it('keeps 2,000 characters and refuses one more', () => {
    expect(codes({a: 'x'.repeat(2_000)})).to.deep.equal([]);
    expect(codes({a: 'x'.repeat(2_001)})).to.deep.equal(['context-too-long']);
  });

  it('keeps 200 keys and refuses one more', () => {
    const keys = (count: number) => Object.fromEntries(Array.from({length: count}, (_, i) => [`k${i}`, i]));
    expect(codes(keys(200))).to.deep.equal([]);
    const {context, issues} = readContext(keys(201));
    expect(Object.keys(context).length).to.equal(200);
    expect(issues[0]).to.deep.equal({path: ['context'], code: 'context-too-many', params: {limit: 200}});
  });

  it('takes __proto__ for a key like any other', () => {
    const {context} = readContext('{"__proto__": "x"}');
    expect(Object.getPrototypeOf(context)).to.equal(Object.prototype);
    expect(Object.keys(context)).to.deep.equal(['__proto__']);
  });
});

describe('variables', () => {
  const lookUp = variables({firstName: 'Zoé', visits: 0, empty: ''}, question =>
    question === 'nps' ? '9' : undefined,
  );

  it('finds context values', () => {
    expect(lookUp('firstName')).to.equal('Zoé');
    expect(lookUp('visits')).to.equal('0');
  });

  it('finds answers as they were read', () => {
    expect(lookUp('answers.nps')).to.equal('9');
    expect(lookUp('answers.why')).to.equal(undefined);
  });

  it('finds nothing in what is empty, absent or inherited', () => {
    expect(['empty', 'lastName', 'toString', '__proto__'].map(lookUp)).to.deep.equal(
      Array(4).fill(undefined),
    );
  });
});
