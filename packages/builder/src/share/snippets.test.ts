import {expect} from '@open-wc/testing';
import {htmlSnippet, integrityOf, reactSnippet, vueSnippet} from './snippets.js';

const parts = {runner: 'https://cdn.example/parcours.js', version: '1.2.3', src: '/sequences/a"b.json'};

describe('snippets', () => {
  it('make a page that has the runner and its sequence', () => {
    const page = new DOMParser().parseFromString(htmlSnippet({...parts, integrity: 'sha384-x'}), 'text/html');
    const script = page.querySelector('script')!;
    expect(script.type).to.equal('module');
    expect(script.src).to.equal(parts.runner);
    expect(script.integrity).to.equal('sha384-x');
    expect(page.querySelector('sequence-runner')!.getAttribute('src')).to.equal(parts.src);
  });

  it('bring the responses to an address, where there is one', () => {
    const endpoint = 'https://api.example/responses?a=1&b="2"';
    const page = new DOMParser().parseFromString(htmlSnippet({...parts, endpoint}), 'text/html');
    expect(page.querySelector('sequence-runner')!.getAttribute('endpoint')).to.equal(endpoint);
    for (const snippet of [reactSnippet({...parts, endpoint}), vueSnippet({...parts, endpoint})])
      expect(snippet).to.include('endpoint="https://api.example/responses?a=1&amp;b=&quot;2&quot;"');
    expect(htmlSnippet(parts)).not.to.include('endpoint');
  });

  it('leave the seal out where it is not known', () => {
    expect(htmlSnippet(parts)).not.to.include('integrity');
  });

  it('name the package for React and Vue', () => {
    for (const snippet of [reactSnippet(parts), vueSnippet(parts)]) {
      expect(snippet).to.include('@parcours/runner@1.2.3');
      expect(snippet).to.include("import '@parcours/runner/define'");
      expect(snippet).to.include('<sequence-runner src="/sequences/a&quot;b.json"');
    }
  });

  it('seal a file with what its bytes are', async () => {
    const url = URL.createObjectURL(new Blob(['abc']));
    // FIPS 180-4, SHA-384 of "abc".
    expect(await integrityOf(url)).to.equal(
      'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn',
    );
    URL.revokeObjectURL(url);
  });
});
