import assert from 'node:assert/strict';
import {text as readText} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {short} from './everything.mjs';
import {Customer, launch, page, serveHost} from './host.mjs';

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'report-uri /reports',
].join('; ');
// The icon of the test's own pages is a data: URL, which the policy refuses.
const strict = body => ({
  body: body.replace('href="data:,"', 'href="/logo.svg"'),
  headers: {'Content-Security-Policy': policy},
});

const image = name => ({src: `/${name}.svg`, alt: {en: 'A picture', fr: 'Une image', ar: 'صورة'}});
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="50"><rect width="80" height="50"/></svg>';
const [welcome, visit, extras, review] = short.steps;
const pictured = {
  ...short,
  brand: {...short.brand, logo: image('logo')},
  steps: [
    {...welcome, image: image('welcome')},
    visit,
    {...extras, offers: extras.offers.map(offer => ({...offer, image: image('offer')}))},
    {...review, sites: [{id: 'google', site: 'google', url: '/site'}]},
  ],
};

describe('a strict Content Security Policy', () => {
  let browser, host;
  const reports = [];
  const responses = [];
  const keep = list => async (request, response) => {
    list.push(JSON.parse(await readText(request)));
    response.writeHead(204).end();
  };
  before(async () => {
    browser = await launch();
    host = await serveHost({
      '/reports': keep(reports),
      '/responses': keep(responses),
      '/pictured.json': JSON.stringify(pictured),
      '/logo.svg': picture,
      '/welcome.svg': picture,
      '/offer.svg': picture,
      '/site': '<!doctype html><title>A review site</title>',
      '/strict': strict(
        page({
          body: `<button id="opinion">Your opinion</button>
            <sequence-dialog for="opinion">
              <sequence-runner src="/pictured.json" endpoint="/responses"></sequence-runner>
            </sequence-dialog>
            <sequence-runner id="broken" debug src="/no-such-file.json"></sequence-runner>`,
        }),
      ),
      '/violating': strict(page({body: '<p style="color: red"></p>', scripts: []})),
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  /** Opens a page; what it violates is in `violations`, what its console said in `said`. */
  async function open(path) {
    const tab = await (await browser.newContext({reducedMotion: 'reduce'})).newPage();
    tab.setDefaultTimeout(5000);
    const said = [];
    tab.on('console', message => {
      if (message.type() === 'error') said.push(message.text());
    });
    await tab.addInitScript(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', ({violatedDirective, sample, sourceFile}) => {
        globalThis.violations.push({violatedDirective, sample, sourceFile});
      });
    });
    await tab.goto(host.origin + path);
    return {tab, said, violations: () => tab.evaluate(() => globalThis.violations)};
  }

  it('is watched: a page that violates it is reported twice', async () => {
    const {tab, violations} = await open('/violating');
    while (!(await violations()).length || !reports.length) await pause(20);
    assert.equal((await violations())[0].violatedDirective, 'style-src-attr');
    assert.equal(reports[0]['csp-report']['document-uri'], `${host.origin}/violating`);
    await tab.context().close();
    reports.length = 0;
  });

  it('is kept from the first byte to the thank-you, and by what goes wrong on the way', async () => {
    const {tab, said, violations} = await open('/strict');
    const broken = new Customer(tab, '#broken');
    await broken.reads('We could not load the questions');
    await broken.runner.getByText('404').waitFor();

    await tab.getByRole('button', {name: 'Your opinion'}).click();
    const customer = new Customer(tab, 'sequence-dialog sequence-runner');
    await customer.reads('Welcome');
    const accent = await customer.runner
      .getByRole('button', {name: 'Start'})
      .evaluate(button => getComputedStyle(button).backgroundColor);
    assert.equal(accent, 'rgb(11, 110, 79)');
    assert.equal(await shown(customer), 2);

    await customer.press('Start');
    await customer.press('Continue');
    await customer.runner.getByRole('link', {name: 'Would you recommend us?'}).click();
    await customer.score(9);
    await customer.choose('Good');
    await customer.runner.getByLabel('Language').selectOption('fr');
    await customer.type('Pourquoi?', 'Un accueil parfait');
    await customer.runner.getByLabel('Langue').selectOption('en');
    await customer.press('Continue');

    await customer.reads('For your next smile');
    assert.equal(await shown(customer), 3);
    await customer.choose('Whitening');
    await customer.type('What number can we reach you at?', '514 555-0123');
    await customer.choose('Call me about this');
    await customer.press('Continue');

    await customer.reads('Tell others?');
    await customer.press('Copy');
    const [site] = await Promise.all([
      tab.context().waitForEvent('page'),
      customer.runner.getByRole('link', {name: 'Google'}).click(),
    ]);
    await site.close();
    await customer.press('Finish');
    await customer.reads('Thank you!');
    await customer.runner.evaluate(runner => runner.flush());

    const last = responses.at(-1);
    assert.equal(last.status, 'complete');
    assert.deepEqual(last.answers, {nps: 9, 'rating-smileys': 3, comment: 'Un accueil parfait'});
    // A browser sends its report a moment after the violation.
    await pause(100);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(reports, []);
    assert.deepEqual(
      said.filter(words => !words.includes('404')),
      [],
    );
    await tab.context().close();
  });

  /** How many pictures are on screen, all of them loaded. */
  const shown = async ({runner}) => {
    const pictures = await runner.locator('[part=image]').all();
    for (const picture of pictures)
      assert.ok(
        await picture.evaluate(async img => {
          await img.decode();
          return img.naturalWidth > 0 && img.checkVisibility();
        }),
      );
    return pictures.length;
  };
});
