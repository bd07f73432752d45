import {readFileSync} from 'node:fs';
import {page, serveHost} from '../../runner/test/host.mjs';

const dist = new URL('../dist/cdn/', import.meta.url);

/** A host with the built editor on a page of its own, `/editor`. */
export const serveEditor = () =>
  serveHost(
    {'/editor': page({scripts: ['/parcours-builder.js'], body: '<sequence-builder></sequence-builder>'})},
    path => (path.endsWith('.js') ? readFileSync(new URL(`.${path}`, dist), 'utf8') : undefined),
  );
