import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import configurations from '../../../rollup.config.js';

const {dependencies} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Names of the packages that a bundle is made of, before anything of them is left out. */
async function packagesOf(name) {
  const configuration = configurations.find(({output}) => output.file?.endsWith(`/${name}`));
  const bundle = await rollup(configuration);
  const names = bundle.watchFiles.map(path => {
    const [, installed, ours] =
      path.match(/.*\/(?:node_modules\/((?:@[^/]+\/)?[^/]+)|packages\/([^/]+))\//) ?? [];
    return installed ?? (ours && `@parcours/${ours}`) ?? path;
  });
  await bundle.close();
  return new Set(names);
}

describe('the bundles of the runner', () => {
  for (const name of ['parcours.js', 'parcours-debug.js'])
    it(`${name}: nothing but the runner, what it is built on, and Lit`, async () => {
      const allowed = [
        '@parcours/runner',
        ...Object.keys(dependencies),
        // What Lit is made of.
        'lit-html',
        'lit-element',
        '@lit/reactive-element',
      ];
      const others = [...(await packagesOf(name))].filter(one => !allowed.includes(one));
      assert.deepEqual(others, []);
    });
});
