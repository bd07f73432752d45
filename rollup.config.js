import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplates} from './packages/tools/src/minify-templates.mjs';

const dist = 'packages/runner/dist';
const debug = './parcours-debug.js';

/** The sentences for developers stay in a file of their own, beside the bundle that asks for them. */
const debugBeside = {
  name: 'debug-beside',
  resolveDynamicImport: specifier =>
    typeof specifier === 'string' && specifier.endsWith('/debug.js') ? {id: debug, external: true} : null,
};

const bundle = (input, file) => ({
  input: `${dist}/${input}`,
  output: {file: `${dist}/cdn/${file}`, format: 'es', generatedCode: 'es2015'},
  plugins: [
    debugBeside,
    // 'production' leaves out Lit's development build.
    nodeResolve({exportConditions: ['production']}),
    minifyTemplates(),
    terser({
      module: true,
      ecma: 2020,
      compress: {passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true},
      format: {comments: false},
    }),
  ],
});

export default [bundle('cdn.js', 'parcours.js'), bundle('debug.js', 'parcours-debug.js')];
