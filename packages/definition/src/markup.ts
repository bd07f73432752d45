import {safeUrl} from './url.js';
import {toVariable, variablePattern} from './variable.js';
import type {Variable} from './variable.js';

/** A piece of a line. Plain strings are words to show as they are. */
export type Inline =
  | string
  | Variable
  | {type: 'strong' | 'emphasis'; children: Inline[]}
  | {type: 'link'; url: string; children: Inline[]};

/** A paragraph (which may hold line breaks) or a list. */
export type Block = {type: 'paragraph'; children: Inline[]} | {type: 'list'; items: Inline[][]};

/** What has been opened and not yet closed: `source` is what the reader sees if it never is. */
interface Open {
  type: 'root' | 'strong' | 'emphasis' | 'link';
  source: string;
  children: Inline[];
}

// Each class stops at the next character that could begin another token, so a scan never covers the same text twice.
const token = new RegExp(String.raw`${variablePattern}|\*+|\[|\]\(([^\s()[\]]+)\)`, 'g');

/**
 * Reads the inline syntax of the longer texts: `**bold**`, `*emphasis*`, `[label](https://…)`, a blank line
 * between paragraphs, `- ` before the items of a list. What does not match, and a link whose scheme is refused,
 * stays as it was written. Takes time in proportion to the text's length.
 */
export function parseMarkup(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (lines.length) blocks.push({type: 'paragraph', children: parseInline(lines.join('\n'))});
    if (items.length) blocks.push({type: 'list', items: items.map(parseInline)});
    lines = [];
    items = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const isItem = line.startsWith('- ');
    if (!line.trim() || isItem !== items.length > 0) flush();
    if (isItem) items.push(line.slice(2).trim());
    else if (line.trim()) lines.push(line.trim());
  }
  flush();
  return blocks;
}

/** At most one of each kind is open at a time, so the stack is never deeper than four. */
function parseInline(text: string): Inline[] {
  const stack: Open[] = [{type: 'root', source: '', children: []}];
  const top = () => stack.at(-1)!;
  const isOpen = (type: Open['type']) => stack.some(open => open.type === type);
  const add = (inline: Inline) => append(top().children, inline);
  const abandon = () => {
    const {source, children} = stack.pop()!;
    add(source);
    for (const child of children) add(child);
  };
  const abandonTo = (type: Open['type']) => {
    while (top().type !== type) abandon();
  };
  const star = (source: '*' | '**', canOpen: boolean, canClose: boolean) => {
    const type = source === '*' ? 'emphasis' : 'strong';
    if (canClose && isOpen(type)) {
      abandonTo(type);
      const {children} = stack.pop()!;
      add({type, children});
    } else if (canOpen && !isOpen(type)) stack.push({type, source, children: []});
    else add(source);
  };

  let end = 0;
  for (const match of text.matchAll(token)) {
    const [source, name, fallback, url] = match;
    add(text.slice(end, match.index));
    end = match.index + source.length;
    // A star beside a space is a star: 5 * 3.
    const canOpen = /\S/.test(text.charAt(end));
    const canClose = /\S/.test(text.charAt(match.index - 1));
    if (name) add(toVariable(name, fallback));
    else if (url) {
      const safe = isOpen('link') && safeUrl(url, 'link');
      if (safe) {
        abandonTo('link');
        const {children} = stack.pop()!;
        add({type: 'link', url: safe, children});
      } else add(source);
    } else if (source === '[') {
      // The last bracket before `](` is the one that a link begins with.
      if (isOpen('link')) {
        abandonTo('link');
        abandon();
      }
      stack.push({type: 'link', source, children: []});
    } else if (source === '***') {
      const inner = top().type === 'emphasis' ? ('*' as const) : ('**' as const);
      star(inner, canOpen, canClose);
      star(inner === '*' ? '**' : '*', canOpen, canClose);
    } else if (source === '*' || source === '**') star(source, canOpen, canClose);
    else add(source);
  }
  add(text.slice(end));
  while (stack.length > 1) abandon();
  return top().children;
}

/** Neighbouring strings become one, so that a hostile text gives few nodes. */
function append(children: Inline[], inline: Inline) {
  const last = children.length - 1;
  if (typeof inline !== 'string') children.push(inline);
  else if (typeof children[last] === 'string') children[last] += inline;
  else if (inline) children.push(inline);
}
