import {readFileSync} from 'node:fs';
import {page, serveHost} from '../../runner/test/host.mjs';

const dist = new URL('../dist/cdn/', import.meta.url);

/** A page with the built editor's elements in its body. */
export const editorPage = (
  body = '<sequence-builder></sequence-builder>',
  scripts = ['/parcours-builder.js'],
) => page({scripts, body});

/** A host with the built editor: on a page of its own, `/editor`, and on others. */
export const serveEditor = pages =>
  serveHost({'/editor': editorPage(), ...pages}, path =>
    path.endsWith('.js') ? readFileSync(new URL(`.${path}`, dist), 'utf8') : undefined,
  );
