import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {manifestOf} from '../src/manifest.mjs';
import {root} from '../src/run.mjs';
import {checkScripts, checkSnippet, snippetsOf, unknownNames, vocabularyOf} from '../src/snippets.mjs';

const vocabulary = vocabularyOf(['runner', 'builder'].map(manifestOf));
const read = path => readFileSync(join(root, path), 'utf8');
const others = new Set(['node_modules', 'dist', 'results', 'coverage', 'storybook-static']);
const pagesIn = folder =>
  readdirSync(join(root, folder), {withFileTypes: true}).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return others.has(entry.name) || /^\./.test(entry.name) ? [] : pagesIn(path);
    return /\.mdx?$/.test(path) ? [path] : [];
  });
const pages = pagesIn('.');
const snippets = pages.flatMap(path => snippetsOf(path, read(path)));
const at = ({file, line}, problem) => `${file}:${line} ${problem}`;

test('each snippet parses, and names what there is', () => {
  assert.ok(snippets.length > 50, `only ${snippets.length} snippets`);
  const problems = snippets.flatMap(snippet =>
    checkSnippet(snippet, vocabulary).map(problem => at(snippet, problem)),
  );
  assert.deepEqual(problems, []);
});

test('each script compiles against the packages', () => {
  const problems = checkScripts(snippets, root).map(({snippet, problem}) => at(snippet, problem));
  assert.deepEqual(problems, []);
});

test('the prose names only tags and events that there are', () => {
  const problems = pages.flatMap(path =>
    unknownNames(read(path), vocabulary).map(name => `${path}: ${name}`),
  );
  assert.deepEqual(problems, []);
});

const wrong = {
  json: ['{"version": 1,}', '{"version": 1, "message": {}, "steps": [], "thankYou": {}}'],
  css: [
    'a { --sequence-acent: red; }',
    'sequence-runner::part(card-face) { color: red; }',
    'a { color: red;',
  ],
  html: [
    '<sequence-runer></sequence-runer>',
    '<sequence-runner sorce="a.json"></sequence-runner>',
    '<sequence-runner src="a.json"></div>',
    '<sequence-runner>',
  ],
  vue: ['<sequence-runner @sequence-done="x" />', '<sequence-runner :heading="1" />'],
  svelte: [
    '<sequence-runner onsequence-done={x}></sequence-runner>',
    '<sequence-runner {definitions}></sequence-runner>',
  ],
};
for (const [language, texts] of Object.entries(wrong)) {
  for (const text of texts) {
    test(`finds what is wrong in ${language}: ${text}`, () => {
      assert.notDeepEqual(checkSnippet({language, text}, vocabulary), []);
    });
  }
}

test('finds what is wrong in scripts', () => {
  const texts = [
    "import {parseDefinitions} from '@parcours/definition';",
    "import {x} from '@parcours/runner/nowhere';",
    'runner.goto("visit");',
    "runner.addEventListener('sequence-complete', event => event.answers);",
    'const a = ;',
    "const a = {message: {}, thankYou: {satisfied: {title: 'Thanks'}}};",
  ];
  const script = texts.map(text => ({file: 'a.md', line: 1, language: 'js', text}));
  const found = checkScripts(script, root).map(({snippet}) => snippet);
  assert.deepEqual(
    script.filter(snippet => !found.includes(snippet)),
    [],
  );
});

test('gives each snippet its line and its language', () => {
  assert.deepEqual(snippetsOf('a.md', 'Text\n\n```js\na();\n```\n\n```\nb\n```\n'), [
    {file: 'a.md', line: 4, language: 'js', text: 'a();'},
    {file: 'a.md', line: 8, language: '', text: 'b'},
  ]);
});
