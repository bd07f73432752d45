const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML in which every value has been escaped. Only `mail` and `fillLayout` make one. */
export class Html {
  constructor(readonly source: string) {}
}

type Value = string | number | Html | readonly Html[];

/**
 * Writes the HTML of an e-mail, with the style attributes that no page of ours has and every e-mail needs. Strings
 * between the pieces are escaped, so that they can stand in an attribute as well.
 */
export function mail(pieces: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(pieces.map((piece, i) => piece + (i < values.length ? sourceOf(values[i]!) : '')).join(''));
}

/**
 * Fills a layout: `{{name}}` with the slot of that name, and nothing at all from `<!--?name-->` to `<!--/name-->`
 * where the slot is undefined. What fills a slot is never read again, so it cannot name another.
 */
export function fillLayout(layout: string, slots: Readonly<Record<string, Value | undefined>>): Html {
  const kept = layout.replace(/<!--\?(\w+)-->(.*?)<!--\/\1-->\n?/gs, (_, name: string, part: string) =>
    slots[name] === undefined ? '' : part,
  );
  return new Html(kept.replace(/\{\{(\w+)\}\}/g, (_, name: string) => sourceOf(slots[name] ?? '')));
}

function sourceOf(value: Value): string {
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(({source}) => source).join('');
  return String(value).replace(/[&<>"']/g, character => entities[character]!);
}
