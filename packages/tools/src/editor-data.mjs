const elementsOf = manifest =>
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));

const about = ({summary, description}) => summary ?? description ?? '';

/** The words that an attribute may hold, where its type is a union of words. */
const wordsOf = attribute =>
  [...(attribute.type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({name}));

/** What VS Code completes and explains in HTML: its custom data, version 1.1. */
export const htmlCustomData = manifest => ({
  version: 1.1,
  tags: elementsOf(manifest).map(element => ({
    name: element.tagName,
    description: about(element),
    attributes: (element.attributes ?? []).map(attribute => ({
      name: attribute.name,
      description: about(attribute),
      ...(attribute.type?.text === 'boolean' && {valueSet: 'v'}),
      ...(wordsOf(attribute).length && {values: wordsOf(attribute)}),
    })),
  })),
});

/** What JetBrains' editors complete and explain in HTML and CSS: web-types. */
export function webTypes(manifest, {name, version}) {
  const named = (items = []) =>
    items.filter(({name}) => name).map(item => ({name: item.name, description: about(item)}));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map(element => ({
          name: element.tagName,
          description: about(element),
          attributes: (element.attributes ?? []).map(attribute => ({
            name: attribute.name,
            description: about(attribute),
            value: {type: attribute.type?.text ?? 'string'},
          })),
          slots: named(element.slots),
          js: {
            events: named(element.events),
            properties: named((element.members ?? []).filter(({kind}) => kind === 'field')),
          },
          css: {parts: named(element.cssParts), properties: named(element.cssProperties)},
        })),
      },
    },
  };
}
