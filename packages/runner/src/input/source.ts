import type {Issue} from '@parcours/definition';

/** A document that is JSON, whatever it says, or why there is none. */
export type Source = {ok: true; value: unknown} | {ok: false; issues: Issue[]};

/** Characters; the same limit as in `parseDefinition`, met before anything is parsed. */
const limit = 1_000_000;

const refuse = (code: string, params: Issue['params'] = {}): Source => ({
  ok: false,
  issues: [{path: [], code, params}],
});

/**
 * Fetches a definition. Issues: `source-status` {src, status}, `source-network` {src}, `source-not-json` {src}
 * (HTML instead of JSON, or a broken file), `source-too-large` {src, limit}. Rejects only when `signal` is aborted.
 */
export async function loadDefinition(options: {
  src: string;
  signal?: AbortSignal;
  /** Milliseconds until a document that is not there yet counts as out of reach. */
  patience?: number;
  fetch?: typeof fetch;
}): Promise<Source> {
  const {src, signal, patience = 30_000, fetch: request = fetch} = options;
  try {
    const ends = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])];
    const answer = await request(src, {signal: AbortSignal.any(ends)});
    if (!answer.ok) return refuse('source-status', {src, status: answer.status});
    return parse(await answer.text(), {src});
  } catch (error) {
    if (signal?.aborted) throw error;
    return refuse('source-network', {src});
  }
}

/** Reads the definition in a child `<script type="application/json">`; undefined without one. */
export function readDefinition(host: Element): Source | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return script ? parse(script.textContent) : undefined;
}

function parse(text: string, params: {src?: string} = {}): Source {
  if (text.length > limit) return refuse('source-too-large', {...params, limit});
  try {
    return {ok: true, value: JSON.parse(text)};
  } catch {
    return refuse('source-not-json', params);
  }
}
