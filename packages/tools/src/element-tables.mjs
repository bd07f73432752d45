/** The public API of each element of a manifest as Markdown, in the order of their tags. */
export function elementTables(manifest) {
  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const sections = elements.map(element => {
    const fields = (element.members ?? []).filter(({kind}) => kind === 'field');
    const methods = (element.members ?? []).filter(({kind}) => kind === 'method');
    return [
      `## \`<${element.tagName}>\``,
      element.summary ?? element.description ?? '',
      table('Properties', ['property', 'attribute', 'type', 'default', ''], fields, field => [
        code(field.readonly ? `${field.name} (read-only)` : field.name),
        code(field.attribute),
        code(field.type?.text),
        code(field.default),
        field.description,
      ]),
      table('Methods', ['method', ''], methods, method => [
        code(`${method.name}(${(method.parameters ?? []).map(signature).join(', ')})`),
        method.description,
      ]),
      table('Events', ['event', 'type', ''], element.events, event => [
        code(event.name),
        code(event.type?.text),
        event.description,
      ]),
      table('Slots', ['slot', ''], element.slots, slot => [code(slot.name || '(default)'), slot.description]),
      table('Parts', ['part', ''], element.cssParts, part => [code(part.name), part.description]),
      table('Custom properties', ['property', 'default', ''], element.cssProperties, property => [
        code(property.name),
        code(property.default),
        property.description,
      ]),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  const contents = elements.map(({tagName}) => `- [\`<${tagName}>\`](#${tagName})`).join('\n');
  return ['<!-- Made by npm run docs from the sources. -->', '# Elements', contents, ...sections].join(
    '\n\n',
  );
}

function table(title, columns, rows, cells) {
  if (!rows?.length) return '';
  const line = values => `| ${values.join(' | ')} |`;
  return [
    `### ${title}\n`,
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(row => line(cells(row).map(escapeCell))),
  ].join('\n');
}

const code = text => (text ? `\`${text}\`` : '');

const signature = ({name, optional, type}) => `${name}${optional ? '?' : ''}${type ? `: ${type.text}` : ''}`;

const escapeCell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
