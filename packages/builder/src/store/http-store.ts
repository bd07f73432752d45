import {
  SaveConflict,
  SaveRefused,
  type SequenceStore,
  type SequenceToSave,
  type StoredSequence,
} from './sequence-store.js';

export interface HttpStoreOptions {
  /** Sent with each request, for instance `Authorization`. */
  headers?: Record<string, string>;
  /** Milliseconds after which a request counts as lost. */
  timeout?: number;
}

/** Statuses after which the same request may succeed. */
const passing = new Set([408, 425, 429]);

/**
 * Keeps sequences behind an address of the host's: `GET url` answers with a list of `StoredSequence`; `GET`, `PUT` and
 * `DELETE url/{id}` speak of one, whose `ETag` is its version. A save carries `If-Match` (or `If-None-Match: *` when
 * it is new), and the server answers 412 where another version is there.
 */
export function httpStore(
  url: string,
  {headers = {}, timeout = 15_000}: HttpStoreOptions = {},
): SequenceStore {
  const root = url.replace(/\/+$/, '');

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(root + path, {
      credentials: 'same-origin',
      ...init,
      headers: {
        Accept: 'application/json',
        ...headers,
        ...(init.headers as Record<string, string> | undefined),
      },
      signal: AbortSignal.timeout(timeout),
    });
    const {ok, status} = response;
    if (ok || status === 404 || status === 412) return response;
    if (status < 500 && !passing.has(status)) throw new SaveRefused(status);
    throw new Error(`${root}${path} answered with status ${String(status)}.`);
  }

  async function load(id: string): Promise<StoredSequence | undefined> {
    const response = await send(pathOf(id));
    return response.status === 404 ? undefined : read(response);
  }

  async function save(sequence: SequenceToSave): Promise<StoredSequence> {
    const {id, definition, isArchived = false, base} = sequence;
    const response = await send(pathOf(id), {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        ...(base === undefined ? {'If-None-Match': '*'} : {'If-Match': base}),
      },
      body: JSON.stringify({id, definition, isArchived}),
    });
    if (response.status === 404) throw new SaveRefused(404);
    if (response.status !== 412) {
      const version = response.headers.get('ETag');
      if (!version) throw new Error(`${root}${pathOf(id)} saved without an ETag.`);
      return {id, definition, version, changed: changedAt(response), ...(isArchived && {isArchived})};
    }
    const theirs = await load(id);
    if (theirs) throw new SaveConflict(theirs);
    // It was removed meanwhile: what is at hand is the only version left.
    return save({id, definition, isArchived});
  }

  return {
    async list() {
      const response = await send('');
      return response.ok ? ((await response.json()) as StoredSequence[]) : [];
    },
    load,
    save,
    async remove(id) {
      await send(pathOf(id), {method: 'DELETE'});
    },
  };
}

const pathOf = (id: string) => `/${encodeURIComponent(id)}`;

async function read(response: Response): Promise<StoredSequence> {
  const sequence = (await response.json()) as StoredSequence;
  const version = response.headers.get('ETag') ?? sequence.version;
  return {...sequence, version, changed: sequence.changed ?? changedAt(response)};
}

function changedAt(response: Response) {
  const at = Date.parse(response.headers.get('Last-Modified') ?? '');
  return new Date(Number.isNaN(at) ? Date.now() : at).toISOString();
}
