import {readFile} from 'node:fs/promises';
import mjml from 'mjml';

export const target = new URL('../src/generated/email-layout.ts', import.meta.url);

/** Compiles src/email.mjml to a module that holds its HTML, so that mjml (481 kB) stays out of browsers. */
export async function compileLayout() {
  const source = await readFile(new URL('../src/email.mjml', import.meta.url), 'utf8');
  // Slots are no colours to mjml's validator; and it would have readers fetch the fonts it knows by name.
  const {html} = await mjml(source, {validationLevel: 'skip', fonts: {}});
  const layout = html
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n');
  if (/`|\\|\$\{/.test(layout)) throw new Error('The layout has a character that ends a template literal.');
  return `// Generated from ../email.mjml by scripts/generate.mjs: edit that file.\nexport const layout = \`${layout}\`;\n`;
}
