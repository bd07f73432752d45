import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {short} from './everything.mjs';
import {Customer, launch, page, serveHost} from './host.mjs';

const link = new URLSearchParams({c: '{"customer":"Camille"}', i: 'token', ch: 'email', l: 'fr'});

describe('a page that is loaded again', () => {
  let browser, host;
  const responses = [];
  before(async () => {
    browser = await launch();
    host = await serveHost({
      '/short.json': JSON.stringify(short),
      '/page': page({
        body: '<sequence-runner from-link history src="/short.json" endpoint="/responses"></sequence-runner>',
      }),
      '/responses': async (request, response) => {
        responses.push(JSON.parse((await request.toArray()).join('')));
        response.writeHead(204).end();
      },
    });
  });
  after(() => Promise.all([browser.close(), host.close()]));

  it('knows who was invited, on the step where they were, and goes back from there', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${host.origin}/page#${link}`);
    const customer = new Customer(tab);
    await customer.reads('Bienvenue');
    assert.equal(new URL(tab.url()).hash, '');
    await customer.press('Commencer');
    await customer.score(9);
    await customer.choose('Bon');
    await customer.type('Pourquoi?', 'Un accueil parfait');
    await customer.press('Continuer');
    await customer.reads('Pour votre prochain sourire');

    await tab.reload();
    await customer.reads('Pour votre prochain sourire');
    await tab.goBack();
    await customer.reads('Votre visite');
    await customer.press('Continuer');
    await customer.press('Non, merci');
    await customer.press('Terminer');
    await customer.reads('Merci');
    await customer.runner.evaluate(runner => runner.flush());
    const {context, invitation, channel, answers, locale} = responses.at(-1);
    assert.deepEqual(
      {context, invitation, channel, locale, nps: answers.nps},
      {context: {customer: 'Camille'}, invitation: 'token', channel: 'email', locale: 'fr', nps: 9},
    );

    await tab.reload();
    await customer.reads('Vous avez déjà répondu');
    await tab.close();
  });
});
