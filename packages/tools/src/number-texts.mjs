/**
 * A Rollup plugin that writes the ids of interface texts once, in the table of a translation: where a text is asked
 * for, `{id: 'step.continue'}` becomes the place in that table.
 */
export function numberTexts() {
  return {
    name: 'number-texts',
    renderChunk(code) {
      const table = code.match(/(const templates) = \{\s*('[\s\S]*?\n)\};\n/);
      if (!table) return null;
      const [source, templates, rows] = table;
      const ids = [...rows.matchAll(/^\s*'([\w.-]+)':/gm)].map(([, id]) => id);
      const numbered = code.replaceAll(/\{\s*id: '([\w-]+\.[\w-]+)',?\s*\}/g, (_, id) => {
        if (!ids.includes(id)) this.error(`The text ${id} has no translation.`);
        return `{ id: textIds[${ids.indexOf(id)}] }`;
      });
      const list = `const textIds = Object.keys(${templates.split(' ')[1]});\n`;
      return {code: numbered.replace(source, () => source + list), map: null};
    },
  };
}
