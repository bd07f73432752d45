import {walk} from './walk.mjs';

const names = /[a-z][\w-]*/gi;
const selectors = /(?<=\.)[a-z][\w-]*/gi;
const attributes = /(?<= class=")[^"]*|(?<= class=)[a-z][\w-]*/gi;
const opensAttribute = / class=("[^"]*)?$/;

/**
 * A Rollup plugin that shortens the classes of our shadow trees, `.visually-hidden` to `.a`, the most used ones most.
 * Nobody outside sees them: parts are what a page may style. A name that no template gives whole, or that is said
 * elsewhere in the bundle, as a look or the code of an error is, may be made at run time, and stays.
 */
export function shortenClasses() {
  return {
    name: 'shorten-classes',
    renderChunk(code) {
      const {places, given, spoken} = findClasses(this.parse(code));
      const counts = new Map();
      for (const {name} of places) counts.set(name, (counts.get(name) ?? 0) + 1);
      const [long, kept] = [[], new Set()];
      for (const [name] of [...counts].sort(([, a], [, b]) => b - a)) {
        if (given.has(name) && !spoken.has(name)) long.push(name);
        else kept.add(name);
      }
      const short = shortNames(kept);
      const renamed = new Map(long.map(name => [name, short.next().value]));
      for (const {name, start} of places.sort((a, b) => b.start - a.start))
        code = code.slice(0, start) + (renamed.get(name) ?? name) + code.slice(start + name.length);
      return {code, map: null};
    },
  };
}

/** Where classes stand in styles, queries and templates; those that templates give; and all words of other strings. */
function findClasses(program) {
  const places = [];
  const given = new Set();
  const spoken = new Set();
  const find = (text, pattern, start) =>
    [...text.matchAll(pattern)].map(({0: name, index}) => {
      places.push({name, start: start + index});
      return name;
    });
  const give = (text, start) => {
    for (const name of find(text, names, start)) given.add(name);
  };
  const say = text => {
    for (const [name] of text.matchAll(names)) spoken.add(name);
  };
  const readChoice = node => {
    if (node.type === 'Literal') give(node.raw, node.start);
    else if (node.type === 'ConditionalExpression') {
      walk(node.test, visit);
      readChoice(node.consequent);
      readChoice(node.alternate);
    } else walk(node, visit);
  };
  const readTemplate = ({quasis, expressions}) => {
    const isStyles = /^(?!.*<[a-z]).*\{/s.test(quasis[0].value.raw);
    quasis.forEach(({start, value: {raw}}, i) => {
      if (isStyles) find(raw, selectors, start);
      else for (const {0: list, index} of raw.matchAll(attributes)) give(list, start + index);
      const hole = expressions[i];
      if (!hole) return;
      if (opensAttribute.test(raw)) readChoice(hole);
      else walk(hole, visit);
    });
  };
  const visit = node => {
    const {type} = node;
    const [argument] = node.arguments ?? [];
    if (type === 'TaggedTemplateExpression') readTemplate(node.quasi);
    else if (type === 'AssignmentExpression' && node.left.property?.name === 'className')
      readChoice(node.right);
    else if (node.callee?.property?.name === 'querySelector' && /^.\./.test(argument.raw))
      find(argument.raw, selectors, argument.start);
    else {
      if (type === 'Literal' && typeof node.value === 'string') say(node.value);
      if (type === 'TemplateElement') say(node.value.raw);
      return true;
    }
    return false;
  };
  walk(program, visit);
  return {places, given, spoken};
}

function* shortNames(taken) {
  for (let i = 10; ; i++) {
    const name = i.toString(36);
    if (/^[a-z]/.test(name) && !taken.has(name)) yield name;
  }
}
