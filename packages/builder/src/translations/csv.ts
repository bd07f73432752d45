/** A cell that a spreadsheet would take for a formula, and run: what a customer's text says is never one. */
const formula = /^'*[=+\-@\t\r]/;

/** Put before such a cell, and taken off again. */
const guarded = (value: string) => (formula.test(value) ? `'${value}` : value);
const unguarded = (value: string) => (value.startsWith("'") && formula.test(value) ? value.slice(1) : value);

const quoted = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as CSV (RFC 4180), in which no cell is a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.map(value => quoted(guarded(value))).join(',') + '\r\n').join('');
}

/** The rows of a CSV file, separated by commas or, as in French Excel, by semicolons. A quote left open ends the file. */
export function fromCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '');
  const [first = ''] = body.split(/\r?\n/, 1);
  const comma = first.includes(';') && !first.includes(',') ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let isQuoted = false;
  for (let i = 0; i < body.length; i++) {
    const char = body[i]!;
    if (isQuoted) {
      if (char !== '"') value += char;
      else if (body[i + 1] === '"') value += body[++i]!;
      else isQuoted = false;
    } else if (char === '"' && value === '') isQuoted = true;
    else if (char === comma) {
      row.push(unguarded(value));
      value = '';
    } else if (char === '\n') {
      rows.push([...row, unguarded(value.replace(/\r$/, ''))]);
      row = [];
      value = '';
    } else value += char;
  }
  if (value || row.length) rows.push([...row, unguarded(value)]);
  return rows;
}
