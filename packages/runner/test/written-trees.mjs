import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {argv} from 'node:process';
import {treeBelow} from './accessibility-tree.mjs';
import {launch, page, serveHost, settle} from './host.mjs';

const isUpdate = argv.includes('--update');

/**
 * Trees that somebody has read, in a file of Markdown: a heading for each, and its lines. A test with `--update` writes
 * them anew.
 */
export class WrittenTrees {
  #file;
  #introduction;
  #expected;
  #written = [];
  #browser;
  #host;
  #tab;
  #session;

  constructor(name, introduction) {
    this.#file = new URL(name, import.meta.url);
    this.#introduction = introduction;
    const sections = isUpdate ? [] : readFileSync(this.#file, 'utf8').split(/^## /m).slice(1);
    this.#expected = new Map(
      sections.map(section => [section.split('\n')[0], section.match(/```text\n([^]*?)\n```/)?.[1]]),
    );
  }

  async open() {
    this.#browser = await launch();
    this.#host = await serveHost({'/': page({body: '<main></main>'})});
    const context = await this.#browser.newContext({locale: 'en-CA', reducedMotion: 'reduce'});
    this.#tab = await context.newPage();
    await this.#tab.goto(this.#host.origin);
    this.#session = await context.newCDPSession(this.#tab);
  }

  /** Puts an element on the page, does something with it, and holds what is read of it against the file. */
  async check(name, tag, properties, act = async () => {}) {
    await this.#tab.locator('main').evaluate(
      async (main, {tag, properties}) => {
        await customElements.whenDefined(tag);
        main.replaceChildren(Object.assign(document.createElement(tag), {source: 'en', ...properties}));
      },
      {tag, properties},
    );
    const element = this.#tab.locator('main > *');
    await element.evaluate(settle);
    await act(element);
    await element.evaluate(settle);
    const tree = (await treeBelow(this.#session, 'main')).join('\n');
    if (isUpdate) this.#written.push(`## ${name}\n\n\`\`\`text\n${tree}\n\`\`\``);
    else assert.equal(tree, this.#expected.get(name));
  }

  /** Holds the headings of the file against the names of all trees. */
  checkNames(names) {
    if (!isUpdate) assert.deepEqual([...this.#expected.keys()], names);
  }

  async close() {
    if (isUpdate) writeFileSync(this.#file, `${this.#introduction}\n\n${this.#written.join('\n\n')}\n`);
    await this.#browser.close();
    await this.#host.close();
  }
}
