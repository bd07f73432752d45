/** Visits a syntax tree from its root; where `visit` returns false, not what is below. */
export function walk(node, visit) {
  if (visit(node) === false) return;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child.type === 'string') walk(child, visit);
}
