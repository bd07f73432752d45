/** Roles that say where something is, not what: text is in the names of what holds it. */
const silent = new Set([
  'none',
  'generic',
  'StaticText',
  'InlineTextBox',
  'LineBreak',
  'LabelText',
  'Legend',
  'paragraph',
  'strong',
  'emphasis',
]);

/** What is inside belongs to the browser, and differs between its versions. */
const native = new Set(['Date', 'textbox', 'spinbutton']);

/**
 * What assistive technology reads below the first node of a role, one line each, indented as it is nested:
 * `radio "9" checked`, with the description in brackets and the value after "=".
 *
 * @param session a CDP session of the page
 * @returns {Promise<string[]>}
 */
export async function treeBelow(session, role) {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const lines = (node, depth) => {
    const isShown = !node.ignored && !silent.has(node.role?.value);
    const inside = native.has(node.role?.value) ? [] : node.childIds;
    return [
      ...(isShown ? [`${'  '.repeat(depth)}${describe(node)}`] : []),
      ...inside.flatMap(id => lines(byId.get(id), depth + Number(isShown))),
    ];
  };
  const top = nodes.find(node => node.role?.value === role);
  return top.childIds.flatMap(id => lines(byId.get(id), 0));
}

function describe({role, name, description, value, properties = []}) {
  const is = Object.fromEntries(properties.map(({name, value}) => [name, value.value]));
  return [
    role.value,
    name?.value && `"${plain(name.value)}"`,
    description?.value && `(${plain(description.value)})`,
    value?.value !== undefined && value.value !== '' && `= ${plain(String(value.value))}`,
    ...['required', 'disabled', 'selected', 'expanded'].map(state => is[state] === true && state),
    ...['checked', 'invalid'].map(state => is[state] === 'true' && state),
  ]
    .filter(Boolean)
    .join(' ');
}

const plain = text => text.replace(/\s+/g, ' ').trim();
