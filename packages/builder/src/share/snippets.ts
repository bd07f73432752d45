/** What a snippet is made of. */
export interface SnippetParts {
  /** URL of the runner's file. */
  runner: string;
  /** `sha384-…`; undefined where it could not be measured. */
  integrity?: string | undefined;
  /** Version of the runner. */
  version: string;
  /** URL of the sequence's JSON. */
  src: string;
  /** URL of what takes the responses; empty where the page takes them itself. */
  endpoint?: string;
}

/** A line of HTML attribute, as text that HTML reads back. */
const quoted = (value: string) =>
  `"${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`;

/** Where the runner finds its sequence and brings the response, an attribute each. */
const attributes = ({src, endpoint}: SnippetParts) => [
  `src=${quoted(src)}`,
  ...(endpoint ? [`endpoint=${quoted(endpoint)}`] : []),
];

/** What one pastes into a page. */
export function htmlSnippet(parts: SnippetParts): string {
  const {runner, integrity} = parts;
  const seal = integrity ? `\n  integrity=${quoted(integrity)}\n  crossorigin="anonymous"` : '';
  return `<script type="module"
  src=${quoted(runner)}${seal}></script>

<sequence-runner
  ${attributes(parts).join('\n  ')}></sequence-runner>`;
}

/** What one pastes into a React component. React 19 sets properties of elements by itself. */
export function reactSnippet(parts: SnippetParts): string {
  return `// npm install @parcours/runner@${parts.version}
import '@parcours/runner/define';

export function Feedback() {
  return <sequence-runner ${attributes(parts).join(' ')} />;
}`;
}

/** What one pastes into a Vue component. */
export function vueSnippet(parts: SnippetParts): string {
  return `<script setup>
// npm install @parcours/runner@${parts.version}
import '@parcours/runner/define';
</script>

<template>
  <sequence-runner ${attributes(parts).join(' ')}></sequence-runner>
</template>`;
}

/** The seal of a file by which browsers know it again (SRI). Rejects where the file cannot be had. */
export async function integrityOf(url: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(url, signal ? {signal} : {});
  if (!response.ok) throw new Error(`${url} answered with status ${String(response.status)}.`);
  const digest = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
