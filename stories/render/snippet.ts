interface Context {
  component?: unknown;
  initialArgs: object;
  globals: Record<string, unknown>;
  parameters: {docs?: {source?: {code?: string}}};
}

/** The story as a page's author would write it: to be pasted, with the bundle beside the page. */
export function snippet(_code: string, {component, initialArgs, globals, parameters}: Context) {
  const own = parameters.docs?.source?.code;
  if (own) return own;
  const tag = String(component);
  const lines = Object.entries(initialArgs)
    .filter(([, value]) => value !== undefined && typeof value !== 'function')
    .map(([name, value]) => `  element.${name} = ${literal(value, '  ')};`);
  return [
    '<script type="module" src="parcours.js"></script>',
    `<${tag} locale="${String(globals.locale)}"></${tag}>`,
    '<script type="module">',
    `  const element = document.querySelector('${tag}');`,
    ...lines,
    '</script>',
  ].join('\n');
}

const widest = 90;

/** JSON that stays on one line where it fits, with keys as JavaScript writes them. */
function literal(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => {
      const written = literal(part, deeper);
      return isList ? written : `${/^[a-z_]\w*$/i.test(key) ? key : JSON.stringify(key)}: ${written}`;
    });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const line = `${open}${parts.join(', ')}${close}`;
  if (line.length + indent.length <= widest && !line.includes('\n')) return line;
  return `${open}\n${parts.map(part => `${deeper}${part},\n`).join('')}${indent}${close}`;
}
