import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {argv} from 'node:process';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {format, resolveConfig} from 'prettier';
import {root} from './run.mjs';

// Extracts the texts of an interface into locales/<package>/<language>.xlf, checks that each one is
// translated, and writes the modules that the package imports. With `--check` it writes nothing and
// fails when a file would change. A language is a file: `es.xlf` is enough to make Spanish one.

const packages = ['runner', 'builder'].filter(name => existsSync(join(root, `packages/${name}/src/locale`)));

/** Names that lit-localize makes from a text's hash: minifying the template would lose the translation. */
const madeFromHash = /^[sh][0-9a-f]{16}$/;

async function localize(name, xliffDir, outputDir) {
  const languages = readdirSync(xliffDir).flatMap(file => (file.endsWith('.xlf') ? [file.slice(0, -4)] : []));
  const targetLocales = languages.length ? languages : ['fr'];
  const localizer = new RuntimeLitLocalizer({
    sourceLocale: 'en',
    targetLocales,
    tsConfig: `packages/${name}/tsconfig.json`,
    output: {mode: 'runtime', outputDir, language: 'ts'},
    interchange: {format: 'xliff', xliffDir},
    baseDir: root,
    resolve: path => join(path.startsWith('/') ? '' : root, path),
  });
  // Extraction follows imports: with our own condition it would take another package's texts as well.
  delete localizer.filesAndCompilerOptions.options.customConditions;

  const {messages, errors} = localizer.extractSourceMessages();
  const problems = errors.map(({file, messageText}) => `${file?.fileName}: ${JSON.stringify(messageText)}`);
  for (const {name: id, file} of messages)
    if (madeFromHash.test(id)) problems.push(`${file.fileName}: a text has no id of its own (${id}).`);

  const {translations} = localizer.readTranslationsSync();
  for (const locale of targetLocales) {
    const translated = new Map(
      (translations.get(locale) ?? []).map(({name: id, contents}) => [id, contents]),
    );
    for (const {name: id} of messages)
      if (!translated.get(id)?.some(part => typeof part !== 'string' || part.trim()))
        problems.push(`locales/${name}/${locale}.xlf: ${id} is not translated.`);
  }
  problems.push(...localizer.validateTranslations().errors);
  await localizer.writeInterchangeFiles();
  if (problems.length) return problems;

  await localizer.build();
  const options = await resolveConfig(join(root, 'package.json'));
  for (const locale of targetLocales) {
    const file = join(outputDir, `${locale}.ts`);
    // Its own comments name files of the copy, and are for other linters.
    const module = readFileSync(file, 'utf8').replace(/^\s*\/[/*].*$/gm, '');
    const text = `// Made by npm run localize from locales/${name}/${locale}.xlf.\n\n${module}`;
    writeFileSync(file, await format(text, {...options, parser: 'typescript'}));
  }
  return [];
}

/** Does the same in a copy, and says which files differ from it. */
async function check(name, xliffDir, outputDir) {
  const copy = mkdtempSync(join(tmpdir(), 'localize-'));
  const copied = [join(copy, 'xliff'), join(copy, 'modules')];
  try {
    cpSync(xliffDir, copied[0], {recursive: true});
    const problems = await localize(name, ...copied);
    if (problems.length) return problems;
    return [xliffDir, outputDir].flatMap((folder, index) =>
      readdirSync(copied[index])
        .filter(file => readIfThere(join(folder, file)) !== readFileSync(join(copied[index], file), 'utf8'))
        .map(file => `${join(folder, file)} is stale: run npm run localize.`),
    );
  } finally {
    rmSync(copy, {recursive: true});
  }
}

const readIfThere = path => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const problems = [];
for (const name of packages) {
  const xliffDir = join(root, `locales/${name}`);
  const outputDir = join(root, `packages/${name}/src/locale/generated`);
  mkdirSync(xliffDir, {recursive: true});
  problems.push(...(await (argv.includes('--check') ? check : localize)(name, xliffDir, outputDir)));
}
if (problems.length) console.error(problems.join('\n'));
else console.log(`The texts of ${packages.join(' and ')} are all translated.`);
process.exit(problems.length ? 1 : 0);
