import {frameworks} from './frameworks.mjs';

/** Style sheets of hosts. What could reach a shadow root comes by inheritance, or on the runner's own tag. */
export const sheets = {
  unset: '*, *::before, *::after {all: unset !important}',

  tailwind: frameworks.tailwind.sheet,

  bootstrap: frameworks.bootstrap.sheet,

  reset: `
    html, body, div, span, h1, h2, h3, p, a, ul, li, fieldset, form, label, legend, table, header, footer, main,
    sequence-runner, sequence-runner * {
      margin: 0; padding: 0; border: 0; font: inherit; font-size: 100%; vertical-align: baseline; line-height: 1;
    }
    ol, ul {list-style: none}
    input, button, select, textarea {appearance: none; border-radius: 0; background: none}
    :focus {outline: 0}`,

  typography: `
    body, main, .place, sequence-runner {
      font: italic small-caps 700 23px/2.5 monospace; font-stretch: condensed; font-kerning: none;
      font-feature-settings: 'zero'; font-size-adjust: .9; font-variant-numeric: oldstyle-nums;
      letter-spacing: .2em; word-spacing: 1em; word-break: break-all; line-break: anywhere; overflow-wrap: anywhere;
      white-space: pre; text-wrap: nowrap balance; text-emphasis: dot; hyphens: auto; tab-size: 2;
      text-align: center; text-align-last: right; text-indent: 3em; text-transform: uppercase;
      text-shadow: 1px 1px red; text-rendering: geometricPrecision; text-underline-offset: 1em;
      text-underline-position: under;
      color: red; caret-color: red; accent-color: red; fill: red; stroke: red; stroke-width: 5px;
      -webkit-text-fill-color: red; -webkit-text-stroke: 2px red;
      cursor: crosshair; list-style: upper-roman inside; quotes: '((' '))';
      border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide;
    }`,

  rem: 'html {font-size: 62.5%}',

  // A transform of three dimensions would be painted in a layer of its own, with other edges of curves.
  transformed: `
    main {transform: translateY(40px) rotate(0)}
    .place {transform: scale(1); contain: paint; position: relative; overflow: hidden}`,

  blank: '',
};

/** What each host does, in words: those with a style sheet, and a few more. */
export const hosts = {
  unset: 'unsets everything with !important',
  tailwind: 'is made with Tailwind 4',
  bootstrap: 'is made with Bootstrap 5',
  reset: 'resets every element',
  typography: 'sets every property of type that is inherited',
  rem: 'makes 1rem 10 pixels',
  transformed: 'transforms and clips what is around it',
  blank: 'has no style sheet',
  rtl: 'reads from the right',
  polluted: 'has put members on every object',
  based: 'has a base URL elsewhere',
  trusting: 'asks for trusted types',
  twice: 'brings two versions of the bundle',
  framing: 'frames it in a sandbox that may only run scripts',
  foreign: 'has defined an element under each of our names',
};

/** What a host shows besides the runner. */
const plain = `
  <header><a href="/">A host</a> <button>Sign in</button></header>
  <h1 id="title">An article</h1>
  <p lang="fr">Bonjour <em>à</em> <a href="#title">tous</a></p>
  <ul class="card"><li>one</li><li class="step">two</li></ul>
  <form><fieldset><legend>Search</legend>
    <label class="field">Words <input value="words" placeholder="none"></label>
    <label><input type="checkbox" checked> All</label> <select><option>Any</option></select>
  </fieldset></form>
  <table><tr><th>Day</th><td>Open</td></tr></table>
  <p class="privacy">The end <span class="button">Go</span></p>`;

/** A host's page, as `page` takes it. The runner comes first, so that it stands on whole pixels in each. */
export function around(runner, name) {
  const {bodyClass = '', placeClass = '', content = plain} = frameworks[name] ?? {};
  return {bodyClass, body: `<main><div class="place ${placeClass}">${runner}</div>${content}</main>`};
}

/** What libraries of another time did to every object, so that `for … in` meets it. */
export const pollution = `
  for (const name of ['each', 'extend', 'clone', 'contains', 'first', 'remove', 'toQueryString'])
    for (const {prototype} of [Object, Array, String, Function])
      prototype[name] = () => {throw new Error('nobody calls ' + name)};
`;
