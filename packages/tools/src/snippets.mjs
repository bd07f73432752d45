import {join} from 'node:path';
import {parseDefinition} from '@parcours/definition';
import ts from 'typescript';

/** @typedef {{file: string, line: number, language: string, text: string}} Snippet */

/** @returns {Snippet[]} The fenced blocks of a Markdown text; `line` is that of the first line inside. */
export function snippetsOf(file, markdown) {
  const snippets = [];
  let open;
  markdown.split('\n').forEach((text, i) => {
    const fence = text.match(/^\s*```(\w*)/);
    if (!fence) open?.lines.push(text);
    else if (open) {
      snippets.push({file, line: open.line, language: open.language, text: open.lines.join('\n')});
      open = undefined;
    } else open = {line: i + 2, language: fence[1], lines: []};
  });
  return snippets;
}

/** What our packages offer to a page, by the manifests. */
export function vocabularyOf(manifests) {
  const elements = manifests.flatMap(({modules}) => modules.flatMap(({declarations}) => declarations));
  const names = kind => new Set(elements.flatMap(element => element[kind] ?? []).map(({name}) => name));
  return {
    elements: new Map(elements.map(element => [element.tagName, element])),
    events: names('events'),
    tokens: names('cssProperties'),
  };
}

/** What is wrong with a snippet of JSON, HTML, CSS, Vue or Svelte, as sentences. */
export function checkSnippet({language, text}, vocabulary) {
  switch (language) {
    case 'json':
      return checkJson(text);
    case 'css':
      return checkCss(text, vocabulary);
    case 'html':
    case 'vue':
    case 'svelte':
      return checkMarkup(text, vocabulary);
    default:
      return [];
  }
}

function checkJson(text) {
  try {
    return checkDefinition(JSON.parse(text));
  } catch (error) {
    return [error.message];
  }
}

/** Only what has both ends is a whole definition. */
function checkDefinition(value) {
  if (!value?.message || !value.thankYou) return [];
  const result = parseDefinition(value);
  return result.ok ? [] : result.issues.map(({path, code}) => `${path.join('.')}: ${code}`);
}

function checkCss(text, {elements, tokens}) {
  const wrong = [];
  for (const [, token] of text.matchAll(/(--sequence-[\w-]+)/g)) {
    if (!tokens.has(token)) wrong.push(`There is no token ${token}.`);
  }
  for (const [, tag, part] of text.matchAll(/([a-z]+(?:-[a-z]+)+)::part\(([\w-]+)\)/g)) {
    const parts = elements.get(tag)?.cssParts ?? [];
    if (!parts.some(({name}) => name === part)) wrong.push(`<${tag}> has no part ${part}.`);
  }
  if (text.split('{').length !== text.split('}').length) wrong.push('The braces do not match.');
  return wrong;
}

const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
const tagPattern =
  /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/{}]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^\s>]+))?|\s+\{[^}]*\})*)\s*(\/?)>/g;
const attributePattern = /\s+(?:\{(\w+)\}|([^\s=>/{}]+)(?:=(?:"([^"]*)"|'([^']*)'|\{[^}]*\}|[^\s>]+))?)/g;

function checkMarkup(text, vocabulary) {
  const open = [];
  const wrong = [];
  for (const [, end, tag, attributes, isClosed] of text.matchAll(tagPattern)) {
    if (end) {
      if (open.pop() !== tag) wrong.push(`</${tag}> closes something else.`);
      continue;
    }
    if (!isClosed && !voidTags.has(tag)) open.push(tag);
    if (tag.includes('-')) wrong.push(...checkElement(tag, attributes, vocabulary));
  }
  return [...wrong, ...open.map(tag => `<${tag}> is not closed.`)];
}

const ofEveryElement = new Set(['id', 'class', 'lang', 'dir', 'slot', 'hidden', 'part']);
const camel = name => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function checkElement(tag, attributes, {elements}) {
  const element = elements.get(tag);
  if (!element) return [`There is no element <${tag}>.`];
  const has = (kind, name) => element[kind]?.some(item => item.name === name);
  return [...attributes.matchAll(attributePattern)].flatMap(([, short, name = short, ...values]) => {
    const listener = name.match(/^(?:@|on:?)(.+-.+)$/)?.[1];
    if (listener) return has('events', listener) ? [] : [`<${tag}> fires no ${listener}.`];
    const plain = name.replace(/^:/, '');
    if (ofEveryElement.has(plain)) return [];
    if (!has('attributes', plain) && !has('members', camel(plain))) return [`<${tag}> has no ${plain}.`];
    const words = element.attributes?.find(item => item.name === plain)?.type?.text.match(/'[^']+'/g);
    const value = values.find(value => value !== undefined);
    const isWord = !words || value === undefined || name !== plain || words.includes(`'${value}'`);
    return isWord ? [] : [`${plain} of <${tag}> is ${words.join(' or ')}.`];
  });
}

/** Names that the prose around a snippet speaks of. */
const prelude = `
  declare const runner: import('@parcours/runner').SequenceRunner;
  declare const builder: import('@parcours/builder').SequenceBuilder;
  declare const definition: import('@parcours/definition').SequenceDefinition;
`;

/**
 * What a short snippet need not prove: where a name comes from, that an element is there, and the types of parameters.
 */
const beside = new Set([2304, 2531, 2532, 2552, 7006, 7031, 18004, 18047, 18048]);

/** Nor must JavaScript prove what it assigns, or which event a listener on the whole page gets. */
const besideInJs = ({code}, message) => code === 2322 || message.endsWith("on type 'Event'.");

/** What the compiler and `parseDefinition` say of snippets of JavaScript, TypeScript and JSX, each with its snippet. */
export function checkScripts(snippets, root) {
  const endings = {js: 'js', jsx: 'jsx', ts: 'ts', tsx: 'tsx'};
  const scripts = snippets.filter(({language}) => endings[language]);
  const texts = new Map([[join(root, 'prelude.d.ts'), prelude]]);
  const byPath = new Map();
  scripts.forEach((snippet, i) => {
    const path = join(root, `snippet-${i}.${endings[snippet.language]}`);
    byPath.set(path, snippet);
    texts.set(path, `${snippet.text}\nexport {};\n`);
  });
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    allowJs: true,
    checkJs: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['@parcours/runner/react', 'node'],
  };
  const host = ts.createCompilerHost(options);
  const {fileExists, readFile, getSourceFile} = host;
  host.fileExists = path => texts.has(path) || fileExists(path);
  host.readFile = path => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) =>
    texts.has(path)
      ? ts.createSourceFile(path, texts.get(path), target, true)
      : getSourceFile(path, target, ...rest);
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...byPath].flatMap(([path, snippet]) => {
    const source = program.getSourceFile(path);
    const problems = ts
      .getPreEmitDiagnostics(program, source)
      .filter(({code}) => !beside.has(code))
      .map(diagnostic => [diagnostic, ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')])
      .filter(([diagnostic, message]) => snippet.language !== 'js' || !besideInJs(diagnostic, message))
      .map(([, message]) => message);
    return [...problems, ...definitionsIn(source).flatMap(checkDefinition)].map(problem => ({
      snippet,
      problem,
    }));
  });
}

function definitionsIn(node) {
  const own = ts.isObjectLiteralExpression(node) ? [literal(node)] : [];
  const inner = [];
  ts.forEachChild(node, child => void inner.push(...definitionsIn(child)));
  return [...own, ...inner];
}

/** The value of a literal of objects, lists, strings, numbers and booleans; undefined for anything else. */
function literal(node) {
  if (ts.isObjectLiteralExpression(node)) {
    const entries = node.properties.filter(ts.isPropertyAssignment);
    return Object.fromEntries(entries.map(({name, initializer}) => [name.text, literal(initializer)]));
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literal);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  return node.kind === ts.SyntaxKind.FalseKeyword ? false : undefined;
}

/** Tags and events named in the prose, in backquotes, that are neither. */
export function unknownNames(markdown, {elements, events}) {
  const names = [...markdown.matchAll(/`<?((?:sequence)-[a-z-]+)>?`/g)].map(([, name]) => name);
  return names.filter(name => !elements.has(name) && !events.has(name));
}
