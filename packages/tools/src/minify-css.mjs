const string = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;
const stringOrComment = new RegExp(`${string.source}|/\\*[\\s\\S]*?\\*/`, 'g');

/**
 * CSS without comments and without the spaces that mean nothing. Strings stay as they are, and so does
 * what stands for a template's expressions.
 */
export function minifyCss(css) {
  return css
    .replace(stringOrComment, (_, quoted = ' ') => quoted)
    .split(string)
    .map((part, index) => (index % 2 ? part : tighten(part)))
    .join('')
    .trim();
}

const tighten = css =>
  css
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/ ?>(?!=) ?/g, '>')
    .replace(/: /g, ':')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/ !/g, '!')
    .replace(/([ :,(]-?)0\.(?=\d)/g, '$1.')
    .replace(/;}/g, '}');
