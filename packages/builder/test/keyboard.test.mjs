import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch} from '../../runner/test/host.mjs';
import {editorPage, serveEditor} from './editor-host.mjs';

const template = new URL('../../templates/src/sequences/dental-visit.json', import.meta.url);
const visit = JSON.parse(readFileSync(template, 'utf8'));

/** In the page: what the control that has the focus is called. */
function nameOfFocus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const words = node =>
    node instanceof Text
      ? node.data
      : node.ariaHidden === 'true'
        ? ''
        : [...(node.assignedNodes?.() ?? []), ...node.childNodes].map(words).join(' ');
  const {labels = []} = element;
  return (element.ariaLabel ?? words(labels?.[0] ?? element)).replace(/\s+/g, ' ').trim();
}

/** Somebody without a mouse. */
class Typist {
  constructor(page) {
    this.page = page;
  }

  focus() {
    return this.page.evaluate(nameOfFocus);
  }

  /** Walks with Tab until the focus is on what is called so, or begins so. */
  async tabTo(name) {
    const met = [];
    for (let i = 0; i < 250; i++) {
      await this.page.keyboard.press('Tab');
      met.push(await this.focus());
      if (met.at(-1) === name || met.at(-1).startsWith(`${name} `)) return;
    }
    throw new Error(`Nobody gets to ${name} with Tab, but to ${[...new Set(met)].join(' | ')}.`);
  }

  async strike(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50))),
    );
  }

  async press(name) {
    await this.tabTo(name);
    await this.strike('Enter');
  }

  type(words) {
    return this.page.keyboard.type(words);
  }

  /** Waits until it can be read, in one part of the page. */
  reads(words, where = 'body') {
    return this.page.locator(where).getByText(words).filter({visible: true}).first().waitFor();
  }
}

describe('the owner’s side by keyboard alone', () => {
  let browser, host;
  before(async () => {
    browser = await launch();
    host = await serveEditor({
      '/list': editorPage('<sequence-list name="Clinique Roy" accent="#112233"></sequence-list>'),
    });
  });
  after(() => Promise.all([browser.close(), host.close()]));

  const open = async (path, viewport = {width: 1440, height: 900}) => {
    const context = await browser.newContext({viewport, reducedMotion: 'reduce'});
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tab = await context.newPage();
    tab.setDefaultTimeout(5000);
    await tab.route('https://cdn.jsdelivr.net/**', route => route.abort());
    await tab.goto(host.origin + path);
    return tab;
  };

  describe('the editor', () => {
    /** An editor with a sequence in it; `sequence` is what it has made of it. */
    async function edit({viewport, definition = visit} = {}) {
      const tab = await open('/editor', viewport);
      await tab.locator('sequence-builder').evaluate(async (builder, definition) => {
        await customElements.whenDefined(builder.localName);
        builder.store = null;
        builder.definition = definition;
        builder.addEventListener('sequence-change', event => (window.sequence = event.definition));
        builder.addEventListener('sequence-publish', event => (window.published = event.definition));
      }, definition);
      await tab.locator('sequence-preview').waitFor({state: 'attached'});
      const typist = new Typist(tab);
      return {
        tab,
        typist,
        sequence: () => tab.evaluate(() => window.sequence),
        close: () => tab.context().close(),
      };
    }

    it('writes a translation, copies the JSON, and comes back to the path', async () => {
      const steps = visit.steps.map((step, i) => (i === 1 ? {...step, title: {fr: step.title.fr}} : step));
      const {typist, sequence, close} = await edit({definition: {...visit, steps}});
      await typist.press('Translations');
      await typist.press('To translate 1');
      await typist.strike('F8');
      await typist.type('For you');
      assert.equal((await sequence()).steps[1].title.en, 'For you');
      await typist.press('JSON');
      await typist.press('Copy');
      await typist.reads('Copied');
      await typist.press('Path');
      await typist.tabTo('Remove: Questionnaire');
      await close();
    });

    it('shares: a snippet to copy, each channel, a version that is published', async () => {
      const {tab, typist, close} = await edit();
      await typist.press('Share');
      await typist.press('Vue');
      await typist.reads('<script setup>', 'sequence-share');
      await typist.press('Copy');
      await typist.reads('Copied', 'sequence-share');
      await typist.press('Link and QR code');
      await typist.reads('/s/dental-visit#', 'sequence-share');
      await typist.press('Email');
      await typist.tabTo('Download .eml');
      await typist.press('SMS');
      await typist.press('Publish');
      await typist.reads('Sent to be published.');
      assert.equal((await tab.evaluate(() => window.published)).id, 'dental-visit');
      await typist.strike('Escape');
      assert.equal(await typist.focus(), 'Share');
      await close();
    });

    it('looks at the preview on a tablet, in the dark, in French, enlarged, and at the other ending', async () => {
      const {tab, typist, close} = await edit();
      await typist.press('Tablet');
      await tab.locator('sequence-preview .device.tablet').waitFor();
      await typist.press('Show in dark');
      assert.equal(await typist.focus(), 'Show in light');
      await typist.tabTo('Language of the preview');
      await typist.strike('ArrowUp');
      await typist.reads(visit.steps[0].title.fr, 'sequence-preview');
      await typist.strike('ArrowDown');
      await typist.press('Enlarge');
      await tab.locator('sequence-preview .pane:popover-open').waitFor();
      await typist.strike('Escape');
      assert.equal(await tab.locator('sequence-preview .pane:popover-open').count(), 0);
      await typist.press('Dissatisfied');
      await typist.reads(/We are sorry/, 'sequence-preview');
      await close();
    });

    it('adds a question, moves it, changes its type, and removes it', async () => {
      const {typist, sequence, close} = await edit();
      await typist.press('Questionnaire');
      await typist.press('Add a question');
      await typist.strike('Enter');
      const {questions} = (await sequence()).steps[0];
      const {label, id} = questions.at(-1);
      await typist.tabTo(`Move ${label.en}. Space lifts it, the arrows move it.`);
      await typist.strike('Space', 'ArrowUp', 'Space');
      assert.equal((await sequence()).steps[0].questions.at(-2).id, id);
      await typist.press(`Move, duplicate or remove: ${label.en}`);
      await typist.strike('End', 'Enter');
      assert.notEqual((await sequence()).steps[0].questions.at(-2).type, questions.at(-1).type);
      await typist.press(`Move, duplicate or remove: ${label.en}`);
      await typist.strike('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
      assert.equal((await sequence()).steps[0].questions.length, questions.length - 1);
      await close();
    });

    it('moves the split of a filter, and writes a condition as a sentence', async () => {
      const {typist, sequence, close} = await edit();
      await typist.press('Questionnaire');
      const [nps] = visit.steps[0].questions;
      await typist.press(nps.label.en);
      await typist.tabTo(String(nps.satisfaction.atLeast));
      await typist.strike('ArrowRight');
      assert.equal(
        (await sequence()).steps[0].questions[0].satisfaction.atLeast,
        nps.satisfaction.atLeast + 1,
      );
      await typist.press(visit.steps[0].questions[1].label.en);
      await typist.tabTo('Show only if');
      await typist.strike('Space');
      await typist.tabTo('Relation');
      await typist.strike('ArrowDown');
      assert.equal((await sequence()).steps[0].questions[1].showIf.question, nps.id);
      await close();
    });

    it('adds an offer and a site', async () => {
      const {typist, sequence, close} = await edit();
      await typist.press('Cross-sell');
      await typist.press('Add an offer');
      assert.equal((await sequence()).steps[1].offers.length, visit.steps[1].offers.length + 1);
      await typist.press('Online review');
      await typist.press('Add a site');
      await typist.strike('Enter');
      assert.equal((await sequence()).steps[2].sites.length, visit.steps[2].sites.length + 1);
      await close();
    });

    it('writes the message: a variable from the menu, another channel', async () => {
      const {typist, sequence, close} = await edit();
      await typist.press('Initial message');
      await typist.press('+ Variable');
      await typist.strike('Enter');
      assert.match(JSON.stringify((await sequence()).message), /\{\{firstName\}\}/);
      await typist.press('SMS');
      assert.equal((await sequence()).message.channel, 'sms');
      await close();
    });

    it('removes a language, brings it back, and writes the final message', async () => {
      const {typist, sequence, close} = await edit();
      await typist.press('Settings of the sequence');
      await typist.press('Remove: English');
      await typist.press('Remove it');
      assert.deepEqual((await sequence()).locales, ['fr']);
      await typist.strike('Control+z');
      assert.deepEqual((await sequence()).locales, ['fr', 'en']);
      await typist.press('Final message');
      await typist.tabTo('Title');
      await typist.strike('Control+a');
      await typist.type('Until next time');
      assert.equal((await sequence()).thankYou.satisfied.title.en, 'Until next time');
      await close();
    });

    it('goes from pane to pane on a phone, and to a view from the menu', async () => {
      const {typist, close} = await edit({viewport: {width: 360, height: 740}});
      await typist.press('Edit');
      await typist.tabTo('Title');
      await typist.press('Preview');
      await typist.tabTo('Show in dark');
      await typist.press('More');
      await typist.strike('End', 'ArrowUp', 'Enter');
      await typist.reads('"dental-visit"', 'sequence-json');
      await close();
    });
  });

  describe('the list and the gallery', () => {
    it('begins with a template: by channel, looked at, gone back from, taken; then duplicates, archives, deletes', async () => {
      const tab = await open('/list');
      const typist = new Typist(tab);
      await tab.evaluate(() => addEventListener('sequence-open', event => (window.opened = event.sequence)));
      await typist.press('Create a sequence');
      await typist.strike('Escape');
      assert.equal(await typist.focus(), 'Create a sequence');
      await typist.strike('Enter');
      await typist.type('garage');
      await typist.press('SMS');
      await typist.press('Garage, after a repair');
      await typist.press('All templates');
      assert.equal(await typist.focus(), 'Garage, after a repair');
      await typist.strike('Enter');
      await typist.tabTo('Name of your business');
      await typist.strike('Control+a');
      await typist.type('Garage Roy');
      await typist.press('Use this template');
      await tab.waitForFunction(() => window.opened?.startsWith('garage-repair-'));

      const name = 'Garage, after a repair';
      const names = () => tab.locator('sequence-list .open').allInnerTexts();
      await typist.press(`Duplicate: ${name}`);
      await tab.locator('sequence-list .open').nth(1).waitFor();
      await typist.press(`Archive or delete: ${name} (copy)`);
      await typist.strike('Enter');
      await tab.locator('sequence-list .open').nth(1).waitFor({state: 'detached'});
      assert.deepEqual(await names(), [name]);
      await typist.press(`Archive or delete: ${name}`);
      await typist.strike('ArrowDown', 'Enter');
      await typist.press('Undo');
      await tab.locator('sequence-list .open', {hasText: name}).first().waitFor();
      await typist.press(name);
      await tab.context().close();
    });
  });
});
