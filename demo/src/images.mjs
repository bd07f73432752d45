import {randomUUID} from 'node:crypto';
import {readBytes} from './read-body.mjs';
import {sendJson, sendText} from './send.mjs';

/** In bytes: what a picture may be at most. */
const limit = 2_000_000;

/** How many are kept; the oldest makes room. */
const most = 50;

/** What is taken, by how its file begins: what a browser says of it is not what it is. An SVG could bring a script. */
const kinds = [
  {
    type: 'image/png',
    extension: 'png',
    starts: bytes => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
  },
  {type: 'image/jpeg', extension: 'jpg', starts: bytes => bytes.toString('latin1', 0, 3) === '\xff\xd8\xff'},
  {
    type: 'image/webp',
    extension: 'webp',
    starts: bytes => /^RIFF.{4}WEBP/s.test(bytes.toString('latin1', 0, 12)),
  },
];

/**
 * The pictures that owners have chosen in the editor, as long as this server runs: `POST /images` with the file. 201
 * `{url}` with the address of its own; 413; 415 for what is no PNG, JPEG or WebP.
 */
export function createImages() {
  const images = new Map();

  return {
    /** `{type, bytes}` of the picture at a path; undefined where there is none. */
    read: path => images.get(path),

    async keep(request, response) {
      // What says that it is a picture is asked for first where it comes from another site, and is refused then.
      if (!/^image\//.test(request.headers['content-type'] ?? ''))
        return sendText(response, 415, 'A picture has a Content-Type of its own.');
      const bytes = await readBytes(request, limit);
      if (!bytes) return sendText(response, 413, `A picture is at most ${limit} bytes.`);
      const kind = kinds.find(({starts}) => starts(bytes));
      if (!kind) return sendText(response, 415, 'A picture is a PNG, JPEG or WebP.');
      const url = `/images/${randomUUID()}.${kind.extension}`;
      images.set(url, {type: kind.type, bytes});
      if (images.size > most) images.delete(images.keys().next().value);
      sendJson(response, 201, {url});
    },
  };
}
