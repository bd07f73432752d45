/**
 * Style sheets of hosts. Tailwind and Bootstrap are stand-ins in our own words for what their base layers do to
 * elements, which is all of them that could reach a shadow root: by inheritance, or on the runner's own tag.
 */
export const sheets = {
  unset: '*, *::before, *::after {all: unset !important}',

  tailwind: `
    @layer theme, base, components, utilities;
    @layer base {
      *, ::before, ::after, ::backdrop, ::file-selector-button {
        box-sizing: border-box; margin: 0; padding: 0; border: 0 solid;
      }
      html, :host {
        font-family: ui-sans-serif, system-ui, sans-serif; font-feature-settings: normal; line-height: 1.5;
        tab-size: 4; -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent;
      }
      h1, h2, h3, h4, h5, h6 {font-size: inherit; font-weight: inherit}
      a {color: inherit; text-decoration: inherit}
      ol, ul, menu {list-style: none}
      img, svg, video, canvas, iframe, object {display: block; vertical-align: middle}
      img, video {max-width: 100%; height: auto}
      button, input, select, optgroup, textarea, ::file-selector-button {
        font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1;
      }
      table {border-collapse: collapse; border-color: inherit; text-indent: 0}
      ::placeholder {color: color-mix(in oklab, currentcolor 50%, transparent); opacity: 1}
      [hidden]:where(:not([hidden='until-found'])) {display: none !important}
    }
    @layer utilities {.card {padding: 4rem} .button {border-radius: 9999px} .step {display: none} .field {width: 3rem}}`,

  bootstrap: `
    *, *::before, *::after {box-sizing: border-box}
    :root {--bs-body-font-family: 'Noto Serif', serif; --bs-body-color: #212529; --bs-body-bg: #fff}
    body {
      margin: 0; font: 400 1rem/1.5 var(--bs-body-font-family); color: var(--bs-body-color);
      background-color: var(--bs-body-bg); -webkit-text-size-adjust: 100%;
    }
    h1, h2, h3 {margin: 0 0 .5rem; font-weight: 500; line-height: 1.2}
    p, ul {margin: 0 0 1rem}
    ul {padding-left: 2rem}
    a {color: #0d6efd; text-decoration: underline}
    label {display: inline-block}
    input, button, select, textarea {margin: 0; font-family: inherit; font-size: inherit; line-height: inherit}
    button {border-radius: 0}
    button:focus:not(:focus-visible) {outline: 0}
    legend {float: left; width: 100%; padding: 0; margin-bottom: .5rem; font-size: 1.5rem}
    fieldset {min-width: 0; padding: 0; margin: 0; border: 0}
    img, svg {vertical-align: middle}
    .card {position: relative; display: flex; padding: 3rem; border: 5px solid red}
    .button {background: red !important}
    .visually-hidden {position: static !important; width: auto !important}`,

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
      white-space: pre; text-wrap: nowrap; hyphens: auto; tab-size: 2;
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
  tailwind: 'has the base layer of Tailwind 4',
  bootstrap: 'has the base layer of Bootstrap 5',
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
};

/** What a host shows besides the runner. */
const content = `
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

/** The body of a host's page. The runner comes first, so that it stands on whole pixels in each. */
export const around = runner => `<main><div class="place">${runner}</div>${content}</main>`;

/** What libraries of another time did to every object, so that `for … in` meets it. */
export const pollution = `
  for (const name of ['each', 'extend', 'clone', 'contains', 'first', 'remove', 'toQueryString'])
    for (const {prototype} of [Object, Array, String, Function])
      prototype[name] = () => {throw new Error('nobody calls ' + name)};
`;
