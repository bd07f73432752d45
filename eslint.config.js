import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which of our packages each package may import; nothing below imports anything above. Tests may also
 * take their documents from the templates.
 */
const arrows = {
  definition: [],
  flow: ['definition'],
  runner: ['definition', 'flow'],
  messages: ['definition'],
  templates: ['definition'],
  builder: ['definition', 'flow', 'runner', 'messages', 'templates'],
};

const noSinks = {
  group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
  message: 'Texts are never parsed as HTML.',
};
const noDeepPaths = {
  group: ['**/packages/*', '@parcours/*/src/**', '@parcours/*/dist/**'],
  message: 'Import a package by its name: its exports map is its API.',
};

const onlyBelow = (name, allowed) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          noSinks,
          noDeepPaths,
          {
            regex: `^@parcours/(?!(${[name, ...allowed].join('|')})(/|$))`,
            message: `${name} may import ${allowed.join(', ') || 'no other package'}: arrows run one way.`,
          },
        ],
      },
    ],
  },
});

// `.card:has(:checked) .name`, with parentheses in parentheses.
const hasAbove = /:has\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)[^\s,{>+~]*(?:\s*[>+~]\s*|\s+)[^\s,{>+~]/;

const syntax = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Texts are never parsed as HTML.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
    message: 'Texts are never parsed as HTML.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=html] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict Content-Security-Policy refuses style attributes: use classes.',
  },
  {
    // Seen in WebKit 2.50: https://github.com/brave/leo/pull/1181 came upon the same.
    selector: `TaggedTemplateExpression[tag.name=css] TemplateElement[value.raw=/${hasAbove.source}/]`,
    message:
      'Safari renews the style of what has, not of what is below or beside: pass it on as a custom property.',
  },
];
const noDefault = {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'};

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/storybook-static/', '**/generated/', '**/.cache/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: {
      // `== null` means null or undefined, and is shorter than both.
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-empty': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...syntax, noDefault],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Leaving keys out of an object is done by naming them.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          ignoreRestSiblings: true,
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
        },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Lit binds listeners itself.
      '@typescript-eslint/unbound-method': 'off',
      // A listener or a test may well be async.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      'no-console': ['error', {allow: ['warn', 'error']}],
    },
  },
  {
    files: ['packages/{runner,builder}/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
    languageOptions: {sourceType: 'module'},
    rules: {
      // It cannot see the keys of a native dialog, nor clicks that only help a pointer (the veil, a field's
      // frame); the keyboard is proven by tests. `autofocus` inside a dialog is how it chooses its focus.
      'lit-a11y/click-events-have-key-events': 'off',
      'lit-a11y/no-autofocus': 'off',
    },
  },
  {
    // The level of a heading, and the element of a host's type, are chosen by a static template's tag.
    files: ['packages/runner/src/steps/render-heading.ts'],
    rules: {'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off'},
  },
  ...Object.entries(arrows).map(([name, allowed]) => onlyBelow(name, allowed)),
  {
    // `expect(value).to.be.true` is a statement, and documents that break rules are what tests are about.
    files: ['packages/*/src/**/*.{test,harness,fixtures}.ts'],
    rules: {
      // The types of @open-wc/testing give `equal` a promise that chai does not return.
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: ['Equal']}],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // A framework's interface is merged with all tags at once; an element may have no attributes.
    files: ['packages/*/types/*.d.ts'],
    rules: {'@typescript-eslint/no-empty-object-type': 'off'},
  },
  {
    // Configurations, and stories' metadata, are default exports by their tools' contract.
    files: ['*.config.js', '**/.storybook/**', 'stories/**/*.stories.ts', 'packages/tools/**/*.config.mjs'],
    rules: {'no-restricted-syntax': ['error', ...syntax]},
  },
);
