import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {adoptedStyles} from './packages/tools/src/adopted-styles.mjs';
import {minifyTemplates} from './packages/tools/src/minify-templates.mjs';
import {numberTexts} from './packages/tools/src/number-texts.mjs';
import {shortenNames} from './packages/tools/src/shorten-names.mjs';
import {shortenProperties} from './packages/tools/src/shorten-properties.mjs';
import {staticProperties} from './packages/tools/src/static-properties.mjs';
import {stylesFirst} from './packages/tools/src/styles-first.mjs';

const dist = 'packages/runner/dist';
const debug = './parcours-debug.js';

/** The sentences for developers stay in a file of their own, beside the bundle that asks for them. */
const debugBeside = {
  name: 'debug-beside',
  resolveDynamicImport: specifier =>
    typeof specifier === 'string' && specifier.endsWith('/debug.js') ? {id: debug, external: true} : null,
};

/** Every interface text has an id (npm run localize checks it), so none is made from a hash at run time. */
const noHashedIds = {
  name: 'no-hashed-ids',
  load: id =>
    id.endsWith('@lit/localize/internal/id-generation.js') ? "export const generateMsgId = () => '';" : null,
};

/** Texts mark their values with `str`; the rest of @lit/localize is for pages that speak one language. */
const strAlone = {
  name: 'str-alone',
  resolveId(id, importer) {
    return id === '@lit/localize' ? this.resolve('@lit/localize/internal/str-tag.js', importer) : null;
  },
};

/**
 * Zod walks its own tables with `for … in` and fails on a page whose Object.prototype was given an enumerable member.
 * It can go when zod walks own keys only.
 */
const ownKeysOnly = {
  name: 'own-keys-only',
  transform: (code, id) =>
    /[\\/]zod[\\/]v4[\\/]core[\\/]/.test(id)
      ? {
          code: code.replaceAll(/for \(const (\w+) in (\w+)\)/g, 'for (const $1 of Object.keys($2))'),
          map: null,
        }
      : null,
};

const bundle = (input, file, ...plugins) => ({
  input: `${dist}/${input}`,
  output: {file: `${dist}/cdn/${file}`, format: 'es', generatedCode: 'es2015'},
  plugins: [
    debugBeside,
    // 'production' leaves out Lit's development build.
    nodeResolve({exportConditions: ['production']}),
    strAlone,
    ownKeysOnly,
    adoptedStyles(),
    ...plugins,
    staticProperties(),
    minifyTemplates(),
    numberTexts(),
    shortenProperties(),
    terser({
      module: true,
      ecma: 2020,
      mangle: false,
      compress: {arrows: false, passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true},
      format: {comments: false},
    }),
    shortenNames(),
  ],
});

/** The editor, with what it loads later in files beside it. It brings the runner, for pages that have none. */
const builder = {
  input: {'parcours-builder': 'packages/builder/dist/cdn.js'},
  // What a later file shares with the entry is taken from it: one file is the editor, not a name for one.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'packages/builder/dist/cdn',
    format: 'es',
    generatedCode: 'es2015',
    entryFileNames: '[name].js',
    chunkFileNames: 'parcours-builder-[name].js',
  },
  plugins: [
    nodeResolve({exportConditions: ['production']}),
    noHashedIds,
    ownKeysOnly,
    minifyTemplates(),
    terser({module: true, ecma: 2020, format: {comments: false}}),
  ],
};

export default [
  bundle('cdn.js', 'parcours.js', stylesFirst()),
  bundle('debug.js', 'parcours-debug.js'),
  builder,
];
