const hole = '\uE000';
const blocks = new Set(
  'article aside button dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p search section select slot style summary svg table tbody td template th thead tr ul'.split(
    ' ',
  ),
);
const voids = new Set(['br', 'col', 'hr', 'img', 'input', 'source', 'wbr']);

const isBlock = tag => blocks.has(tag) || tag.includes('-') || tag.includes(hole);

/**
 * The static strings of a Lit template without the white space of its layout: line breaks where a block
 * begins or ends are left out, others between text or inline elements become one space, as a browser
 * would show them, and so do those between attributes. No-break spaces and quoted values stay.
 *
 * @param {string[]} strings the template's parts around its expressions
 * @param {{isSvg?: boolean}} options in SVG no space between tags shows
 * @returns {string[]} as many parts
 */
export function minifyHtml(strings, {isSvg = false} = {}) {
  const source = strings.join(hole);
  if (/<(pre|textarea)[\s>][^<]*\n/.test(source)) return strings;
  const tokens =
    source
      .replace(/<!--[^\uE000]*?-->/g, '')
      .match(/<\/?[a-z\uE000](?:"[^"]*"|'[^']*'|[^"'>])*>|<|[^<]+/gi) ?? [];
  let result = '';
  tokens.forEach((token, index) => {
    if (token.startsWith('<') && token.length > 1) result += minifyTag(token);
    else result += minifyText(token, tokens[index - 1], tokens[index + 1], isSvg);
  });
  return result.split(hole);
}

const nameOf = tag => tag.match(/^<\/?([^\s/>]+)/)[1].toLowerCase();

/** Whether layout white space between a tag, or the template's edge, and what is beside it shows nothing. */
function hides(tag, isBefore, isSvg) {
  if (tag === undefined || isSvg) return true;
  const name = nameOf(tag);
  const isInside = isBefore ? !tag.startsWith('</') && !voids.has(name) : tag.startsWith('</');
  return isInside || isBlock(name);
}

function minifyText(text, before, after, isSvg) {
  const squeezed = text.replace(/[ \t\r\n\f]*\n[ \t\r\n\f]*/g, ' ');
  const start = /^[ \t\r\f]*\n/.test(text) && hides(before, true, isSvg) ? trimStart(squeezed) : squeezed;
  return /\n[ \t\r\f]*$/.test(text) && (hides(after, false, isSvg) || start === '') ? trimEnd(start) : start;
}

// Not String.trim, which takes no-break spaces too.
const trimStart = text => text.replace(/^[ \t\r\n\f]+/, '');
const trimEnd = text => text.replace(/[ \t\r\n\f]+$/, '');

function minifyTag(tag) {
  const name = nameOf(tag);
  const squeezed = tag
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 ? part : part.replace(/[ \t\r\n\f]+/g, ' ')))
    .join('');
  if (voids.has(name)) return squeezed.replace(/ ?\/?>$/, '>');
  // `a=${x}/>` would make the slash part of the value.
  return squeezed.replace(/ >$/, '>').replace(/(["']) \/>$/, '$1/>');
}
