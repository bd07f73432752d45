import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {chromium} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../tools/src/browser.mjs';

const dist = new URL('../dist/cdn/', import.meta.url);
const script = name => readFileSync(new URL(name, dist), 'utf8');

/** The bundle, as a host serves it. */
export const bundle = script('parcours.js');

/** A Chromium to drive. */
export const launch = () => chromium.launch({executablePath: findChromium(), args: chromiumFlags});

/**
 * A host's web server on a free port of this machine.
 *
 * @param {Record<string, string | {body: string, delay?: number, headers?: object} | Function>} files what
 *   it serves, by path: a page where the path has no extension, `delay` in milliseconds; a function takes request and
 *   response. `/parcours.js` is the bundle, `/parcours-debug.js` what it asks for
 * @param {(pathname: string) => string | undefined} [others] what it serves elsewhere
 */
export async function serveHost(files, others) {
  const all = {'/parcours.js': bundle, '/parcours-debug.js': script('parcours-debug.js'), ...files};
  const types = {js: 'text/javascript', json: 'application/json', css: 'text/css', svg: 'image/svg+xml'};
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://host');
    const file = Object.hasOwn(all, pathname) ? all[pathname] : others?.(pathname);
    if (file === undefined) return response.writeHead(404).end();
    if (typeof file === 'function') return file(request, response);
    const {body = file, delay = 0, headers = {}} = Object(file);
    const type = types[pathname.split('.').pop()] ?? 'text/html';
    setTimeout(() => {
      response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`, ...headers}).end(String(body));
    }, delay);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise(resolve => server.close(resolve).closeAllConnections()),
  };
}

/** A page of a host's, in a language. */
export const page = ({
  head = '',
  body = '',
  bodyClass = '',
  lang = 'en',
  scripts = ['/parcours.js'],
}) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A host</title>
    <link rel="icon" href="data:,">
    ${head}
    ${scripts.map(src => `<script type="module" src="${src}"></script>`).join('\n    ')}
  </head>
  <body class="${bodyClass}">${body}</body>
</html>`;

/** What a customer does with the runner on a page. */
export class Customer {
  #page;
  #runner;

  constructor(page, selector = 'sequence-runner') {
    this.#page = page;
    this.#runner = page.locator(selector);
  }

  get runner() {
    return this.#runner;
  }

  heading() {
    return this.#runner.locator('.heading').first().innerText();
  }

  /** Waits until a step of this title is on screen. */
  reads(title) {
    return this.#runner.locator('.heading', {hasText: title}).waitFor();
  }

  choose(name) {
    const input = this.#runner
      .locator(`input:is([type=radio], [type=checkbox])`)
      .and(this.#page.getByLabel(name, {exact: true}));
    return input.first().check({force: true});
  }

  score(number) {
    return this.#runner.locator(`nps-question input[value="${number}"]`).check({force: true});
  }

  type(label, words) {
    return this.#runner.getByLabel(label).fill(words);
  }

  press(name) {
    return this.#runner.getByRole('button', {name, exact: true}).click();
  }

  /** Shows any step, in a preview. */
  async goTo(step) {
    await this.#runner.evaluate((runner, id) => runner.goTo(id), step);
    await this.#runner
      .locator(step === 'thank-you' ? ':is(thank-you-step, parcours-thank-you-step)' : '#step')
      .waitFor();
    await this.#runner.evaluate(settle);
  }
}

/**
 * In the page: each element that a shadow tree of ours holds, at any depth, and where it is on screen, in CSS pixels.
 */
export function boxesOf(runner) {
  const inside = element =>
    [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(child => [child, ...inside(child)]);
  return inside(runner).map(element => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return {name: element.localName, x, y, width, height};
  });
}

/** In the page: waits for every element of ours, and for every transition. */
export async function settle(runner) {
  const roots = element => [
    element,
    ...[...(element.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter(child => child.shadowRoot)
      .flatMap(roots),
  ];
  await runner.updateComplete;
  for (const element of roots(runner)) await element.updateComplete;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const moving = runner.ownerDocument
    .getAnimations()
    .filter(({effect}) => effect.getTiming().iterations === 1);
  await Promise.allSettled(moving.map(animation => animation.finished));
}
