/** A stretch of a text, and what is particular about it. */
export interface MarkedWords {
  words: string;
  kind?: 'variable' | 'costly';
}

/** A text as stretches: its variables (`{{firstName}}`), the characters that cost, and what is between them. */
export function markedWords(text: string, costly: ReadonlySet<string> = new Set()): MarkedWords[] {
  const parts = text.split(/(\{\{[^{}]*\}\})/);
  return parts.flatMap((part, i): MarkedWords[] =>
    i % 2 ? [{words: part, kind: 'variable'}] : part ? marked(part, costly) : [],
  );
}

function marked(text: string, costly: ReadonlySet<string>): MarkedWords[] {
  if (!costly.size) return [{words: text}];
  const stretches: MarkedWords[] = [];
  for (const character of text) {
    const kind = costly.has(character) ? 'costly' : undefined;
    const last = stretches.at(-1);
    if (last && last.kind === kind) last.words += character;
    else stretches.push({words: character, ...(kind && {kind})});
  }
  return stretches;
}
