// Bundles each subject to one JS and one CSS file, minified, and compresses them as a CDN would.
import {copyFile, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import * as esbuild from 'esbuild';

export const compress = {
  gz: buffer => gzipSync(buffer, {level: 9}),
  br: buffer =>
    brotliCompressSync(buffer, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length,
      },
    }),
};

/** Returns the subject's own sizes in bytes, {js: {min, gzip, brotli}, css: {…}}, without what it loads from `beside`. */
export async function build(subject) {
  const out = new URL(`../dist/${subject.name}/`, import.meta.url);
  await rm(out, {recursive: true, force: true});
  await mkdir(out, {recursive: true});
  if (subject.file) await copyFile(subject.file, new URL('app.js', out));
  else {
    await esbuild.build({
      entryPoints: {app: new URL(`subjects/${subject.name}/${subject.entry}`, import.meta.url).pathname},
      outdir: out.pathname,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'error',
      define: {'process.env.NODE_ENV': '"production"', global: 'globalThis'},
      loader: {'.svg': 'dataurl', '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty'},
      ...subject.esbuild,
    });
  }
  if (subject.beside) await cp(subject.beside, out, {recursive: true});
  const sizes = {};
  for (const file of await readdir(out)) {
    const min = await readFile(new URL(file, out));
    const [gz, br] = [compress.gz(min), compress.br(min)];
    await writeFile(new URL(`${file}.br`, out), br);
    const [name, kind] = file.split('.');
    if (name === 'app') sizes[kind] = {min: min.length, gzip: gz.length, brotli: br.length};
  }
  return sizes;
}
