import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../packages/tools/src/browser.mjs';
import {openStore} from '../src/store.mjs';
import {serve} from './serve.mjs';

/** What an owner and a customer read and press, in each language. */
const languages = {
  en: {
    create: 'Create a sequence',
    search: 'dentist',
    template: 'Dental clinic, after a visit',
    use: 'Use this template',
    saved: 'Saved',
    questionnaire: /^Questionnaire/,
    question: /^How was the welcome/,
    label: 'Question',
    words: 'How did we welcome you?',
    add: 'Add a step here',
    content: /^Content/,
    grip: 'Move Content. Space lifts it, the arrows move it.',
    remove: 'Remove: Cross-sell',
    path: 'Path',
    translations: /^Translations/,
    translated: 'Comment vous avons-nous accueilli?',
    own: 'English',
    other: 'Français',
    message: /^Initial message/,
    dissatisfied: 'Dissatisfied',
    sorry: /sorry/,
    share: 'Share',
    copy: 'Copy',
    publish: 'Publish',
    published: 'Published. Customers see this version.',
    next: 'Continue',
  },
  fr: {
    create: 'Créer une séquence',
    search: 'dentiste',
    template: 'Clinique dentaire, après une visite',
    use: 'Utiliser ce modèle',
    saved: 'Enregistré',
    questionnaire: /^Questionnaire/,
    question: /^Comment s’est passé l’accueil/,
    label: 'Question',
    words: 'Comment vous avons-nous accueilli?',
    add: 'Ajouter une étape ici',
    content: /^Contenu/,
    grip: 'Déplacer Contenu. La barre d’espace la prend, les flèches la déplacent.',
    remove: 'Retirer : Vente croisée',
    path: 'Parcours',
    translations: /^Traductions/,
    translated: 'How did we welcome you?',
    own: 'Français',
    other: 'English',
    message: /^Message initial/,
    dissatisfied: 'Insatisfait',
    sorry: /désolés/,
    share: 'Partager',
    copy: 'Copier',
    publish: 'Publier',
    published: 'Publiée. Vos clients voient cette version.',
    next: 'Continuer',
  },
};

describe('an owner makes a sequence, and a customer completes it', () => {
  let browser;
  let demo;
  let store;
  before(async () => {
    store = await openStore();
    demo = await serve({store});
    browser = await chromium.launch({executablePath: findChromium(), args: chromiumFlags});
  });
  after(async () => {
    await browser.close();
    await demo.close();
    await store.close();
  });

  for (const [lang, words] of Object.entries(languages)) {
    it(`in ${lang}`, async () => {
      const context = await browser.newContext({viewport: {width: 1440, height: 900}, locale: lang});
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: demo.origin});
      const owner = await context.newPage();
      const press = name => owner.getByRole('button', {name}).first().click();
      const preview = owner.locator('sequence-preview');

      await owner.goto(`${demo.origin}/builder?lang=${lang}`);
      await press(words.create);
      await owner.keyboard.type(words.search);
      await press(words.template);
      await press(words.use);
      await owner.getByText(words.saved, {exact: true}).waitFor();

      // Change a question: the preview follows.
      await press(words.questionnaire);
      await owner.locator('sequence-list-field .toggle', {hasText: words.question}).click();
      await owner.getByLabel(words.label, {exact: true}).fill(words.words);
      await preview.getByText(words.words).waitFor();

      // Add a step at the start, and drag it to the end.
      await owner.locator('sequence-path sequence-menu[look=add]').first().click();
      await owner.locator('sequence-path').getByRole('menuitem', {name: words.content}).first().click();
      const steps = owner.locator('sequence-path .step');
      assert.match(await steps.first().innerText(), words.content);
      await drag(owner, owner.getByRole('button', {name: words.grip}), steps.last());
      assert.match(await steps.last().innerText(), words.content);

      await press(words.remove);
      assert.equal(await steps.count(), 3);

      // Translate a string: the one that was changed, in the owner's language, has made the other stale.
      await press(words.translations);
      const row = owner
        .locator('sequence-translations .row')
        .filter({has: owner.locator('.source', {hasText: words.words})});
      assert.equal(await row.locator('.remark').count(), 1);
      await row.locator('textarea').fill(words.translated);
      await row.locator('.remark').waitFor({state: 'detached'});
      await press(words.path);

      // The message goes out as a text message.
      await press(words.message);
      await owner.locator('sequence-channel-field button').nth(1).click();
      await preview.locator('.bubble').waitFor();

      await preview.getByRole('button', {name: words.dissatisfied}).click();
      await preview.locator('.heading', {hasText: words.sorry}).waitFor();

      await press(words.share);
      await owner.locator('sequence-share code', {hasText: 'integrity="sha384-'}).first().waitFor();
      await owner.locator('sequence-share').getByRole('button', {name: words.copy}).click();
      const snippet = await owner.evaluate(() => navigator.clipboard.readText());
      await press(words.publish);
      await owner.locator('sequence-share').getByText(words.published).waitFor();

      // The snippet, on a page of the host's.
      const customer = await context.newPage();
      await customer.route('**/host', route =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="${lang}"><title>Host</title>${snippet}`,
        }),
      );
      await customer.goto(`${demo.origin}/host`);
      const runner = customer.locator('sequence-runner');
      await runner.getByText(words.words).waitFor();
      // The browser has held the runner against its checksum.
      assert.match(snippet, /integrity="sha384-[\w+/]{64}"/);
      await readInBoth(runner, words);
      await runner.locator('nps-question input[value="3"]').check({force: true});
      await runner.getByRole('button', {name: words.next}).click();
      // The step that was added is for everyone; the online review is not.
      await runner.locator('content-step').waitFor();
      await runner.getByRole('button', {name: words.next}).click();
      await runner.locator('.heading', {hasText: words.sorry}).waitFor();

      await customer.waitForFunction(async () => {
        const all = await (await fetch('/responses.json')).json();
        return all.some(({response}) => response.status === 'complete' && response.answers.nps === 3);
      });
      const [{response}] = await store.list(1);
      assert.equal(response.satisfaction, 'dissatisfied');
      assert.equal(response.locale, lang);

      // The owner sees it.
      await owner.goto(`${demo.origin}/responses`);
      const received = owner.getByRole('listitem').filter({hasText: 'dental-visit'}).first();
      await received.filter({hasText: lang}).filter({hasText: 'Dissatisfied'}).waitFor();
      await context.close();
    });
  }
});

/** What the owner has translated, and back to the language that the customer came in. */
async function readInBoth(runner, {translated, words, own, other}) {
  await runner.getByRole('button', {name: other}).click();
  await runner.getByText(translated).waitFor();
  await runner.getByRole('button', {name: own}).click();
  await runner.getByText(words).waitFor();
}

async function drag(page, grip, target) {
  await grip.scrollIntoViewIfNeeded();
  const [from, to] = [await grip.boundingBox(), await target.boundingBox()];
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  const end = to.y + to.height - 4;
  for (let i = 1; i <= 12; i++) await page.mouse.move(x, from.y + ((end - from.y) * i) / 12);
  await page.mouse.up();
}
