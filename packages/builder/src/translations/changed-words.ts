/** A piece of a text, and whether it was not there before. */
export interface Piece {
  readonly words: string;
  readonly isNew: boolean;
}

export interface WordChange {
  /** The text as it is now. */
  readonly pieces: readonly Piece[];
  /** What it said and says no more, in the order in which it was said. */
  readonly lost: readonly string[];
}

/** Which words of a text have changed: the fewest, in their order. */
export function changedWords(before: string, now: string): WordChange {
  const [old, words] = [wordsOf(before), wordsOf(now)];
  const common = lengths(old, words);
  const runs: {kind: 'same' | 'new' | 'lost'; words: string}[] = [];
  const add = (kind: 'same' | 'new' | 'lost', word: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words += word;
    else runs.push({kind, words: word});
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < words.length) {
    if (i < old.length && old[i]?.trim() === words[j]?.trim()) {
      add('same', words[j]!);
      i += 1;
      j += 1;
    } else if (j < words.length && (i >= old.length || common[i]![j + 1]! >= common[i + 1]![j]!))
      add('new', words[j++]!);
    else add('lost', old[i++]!);
  }
  return {
    pieces: runs.filter(({kind}) => kind !== 'lost').map(({kind, words}) => ({words, isNew: kind === 'new'})),
    lost: runs.filter(({kind}) => kind === 'lost').map(({words}) => words.trim()),
  };
}

/** Words and marks, each with the space after it; a variable is one word. */
const wordsOf = (text: string): string[] => text.match(/(?:\{\{.*?\}\}|[\p{L}\p{M}\p{N}’'-]+|\S)\s*/gu) ?? [];

/** How many words two texts have in common, from each word to the end. */
function lengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({length: a.length + 1}, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i]!.trim() === b[j]!.trim()
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}
