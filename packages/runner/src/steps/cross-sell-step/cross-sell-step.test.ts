import {expect} from '@open-wc/testing';
import {ElementHarness} from '../../element.harness.js';
import {crossSell} from '../steps.fixtures.js';

/** A step whose choices come back to it, as the flow gives them. */
async function mount(properties: object = {}) {
  const step = await ElementHarness.mount('cross-sell-step', {step: crossSell, ...properties});
  step.element.addEventListener('step-offer', ({offers, contact}) => {
    Object.assign(step.element, {offers, contact: contact ?? {}});
  });
  return step;
}

type Step = Awaited<ReturnType<typeof mount>>;

const chosen = (step: Step) => step.heard('step-offer').map(({offers}) => offers);
const contact = (step: Step) => step.heard('step-offer').at(-1)?.contact;
const field = (step: Step) => step.all<HTMLInputElement>('#contact')[0];
const asking = (contact: object, choose = 'many') => ({
  step: {...crossSell, choose, contact},
  offers: ['guard'],
});

describe('<cross-sell-step>', () => {
  it('has nothing ticked beforehand, and two buttons of one weight', async () => {
    const step = await mount();
    expect(step.ticked).to.deep.equal([]);
    const buttons = step.all('.actions button');
    expect(buttons.map(({innerText}) => innerText)).to.deep.equal(['No, thanks', 'Continue']);
    const looks = buttons.map(button => {
      const {backgroundColor, color, fontWeight} = getComputedStyle(button);
      return [backgroundColor, color, fontWeight, button.offsetWidth, button.offsetHeight].join();
    });
    expect(looks[0]).to.equal(looks[1]);
  });

  it('offers the way back', async () => {
    const step = await mount({canGoBack: true});
    await step.press('Back');
    expect(step.told).to.deep.equal(['step-back']);
  });

  it('takes several offers, and takes one back', async () => {
    const step = await mount();
    await step.choose('Whitening');
    await step.choose('Guard');
    await step.choose('Whitening');
    expect(chosen(step)).to.deep.equal([['whitening'], ['whitening', 'guard'], ['guard']]);
    expect(step.ticked).to.deep.equal(['Guard']);
  });

  it('takes one offer where one is asked for', async () => {
    const step = await mount({step: {...crossSell, choose: 'one'}});
    await step.choose('Whitening');
    await step.choose('Guard');
    expect(chosen(step)).to.deep.equal([['whitening'], ['guard']]);
    expect(step.ticked).to.deep.equal(['Guard']);
  });

  it('moves between single offers with the arrows', async () => {
    const step = await mount({step: {...crossSell, choose: 'one'}});
    await step.choose('Whitening');
    await step.key('ArrowDown');
    expect(chosen(step).at(-1)).to.deep.equal(['guard']);
  });

  it('is chosen, declined and left by keyboard alone', async () => {
    const step = await mount();
    await step.tabTo('Whitening');
    await step.key(' ');
    await step.tabTo('Guard');
    await step.key(' ');
    expect(chosen(step).at(-1)).to.deep.equal(['whitening', 'guard']);
    await step.key(' ');
    expect(chosen(step).at(-1)).to.deep.equal(['whitening']);
    await step.tabTo('No, thanks');
    await step.key('Enter');
    expect(chosen(step).at(-1)).to.deep.equal([]);
    await step.tabTo('Continue');
    await step.key('Enter');
    expect(step.told.at(-1)).to.equal('step-submit');
  });

  it('is chosen by a press anywhere on its card', async () => {
    const step = await mount();
    await step.pressCorner(step.all('.offer')[0]!);
    expect(chosen(step)).to.deep.equal([['whitening']]);
  });

  it('shows what it is given, and fires nothing for it', async () => {
    const step = await mount({offers: ['whitening', 'guard']});
    expect(step.ticked).to.deep.equal(['Whitening', 'Guard']);
    await step.show({offers: []});
    expect(step.ticked).to.deep.equal([]);
    expect(step.told).to.deep.equal([]);
  });

  it('takes "No, thanks" for an answer, whatever was chosen', async () => {
    const step = await mount(asking({ask: 'phone', required: true}));
    await step.press('No, thanks');
    expect(step.told).to.deep.equal(['step-offer', 'step-submit']);
    expect(chosen(step)).to.deep.equal([[]]);
    expect(contact(step)).to.equal(undefined);
  });

  it('takes going on with nothing chosen for the same', async () => {
    const step = await mount();
    await step.press('Continue');
    expect(step.told).to.deep.equal(['step-offer', 'step-submit']);
    expect(chosen(step)).to.deep.equal([[]]);
  });

  it('goes on with what is chosen', async () => {
    const step = await mount({offers: ['guard']});
    await step.press('Continue');
    expect(step.told).to.deep.equal(['step-submit']);
    expect(step.heard('step-submit')[0]?.step).to.equal('extras');
  });

  it('has the words of its owner on the buttons', async () => {
    const step = await mount({step: {...crossSell, decline: {en: 'Not this time'}, button: {en: 'Call me'}}});
    expect(step.actions.slice(-2)).to.deep.equal(['Not this time', 'Call me']);
  });

  const prices = [
    ['en', 'CAD', '$1,249.50'],
    ['fr', 'CAD', '1 249,50 $'],
    ['en', 'EUR', '€1,249.50'],
    ['fr', 'EUR', '1 249,50 €'],
    ['en', 'JPY', '¥1,250'],
  ] as const;
  for (const [locale, currency, price] of prices) {
    it(`writes a price in ${currency} as ${locale} does`, async () => {
      const [offer] = crossSell.offers;
      const offers = [{...offer, price: {amount: '1249.50', currency}}];
      const step = await mount({locale, step: {...crossSell, offers}});
      // Which no-break space stands between thousands is the browser's choice.
      expect(step.all('.price')[0]?.innerText.replace(/\s/g, ' ')).to.equal(price);
    });
  }

  it('links to what an offer is about', async () => {
    const step = await mount({locale: 'fr'});
    expect(step.links).to.deep.equal({'En savoir plus': 'https://example.com/blanchiment'});
  });

  it('does not link to a refused address', async () => {
    const offers = [{...crossSell.offers[0], url: {en: 'javascript:alert(1)'}}];
    const step = await mount({step: {...crossSell, offers}});
    expect(step.links).to.deep.equal({});
  });

  describe('how to reach the customer', () => {
    it('is asked only once something is chosen', async () => {
      const step = await mount({...asking({ask: 'phone'}), offers: []});
      expect(field(step)).to.equal(undefined);
      await step.choose('Guard');
      expect(field(step)).not.to.equal(undefined);
      await step.choose('Guard');
      expect(field(step)).to.equal(undefined);
    });

    const asks = [
      ['phone', 'What number can we reach you at?', 'tel', 'tel', '418 555-0117', {phone: '418 555-0117'}],
      ['email', 'What e-mail address can we reach you at?', 'email', 'email', 'a@b.ca', {email: 'a@b.ca'}],
      [
        'either',
        'What phone number or e-mail can we reach you at?',
        'text',
        'email',
        'a@b.ca',
        {email: 'a@b.ca'},
      ],
      [
        'either',
        'What phone number or e-mail can we reach you at?',
        'text',
        'email',
        '5145550117',
        {phone: '5145550117'},
      ],
    ] as const;
    for (const [ask, label, type, autocomplete, typed, answer] of asks) {
      it(`takes ${typed} for ${ask}`, async () => {
        const step = await mount(asking({ask, required: true}));
        expect(field(step)?.type).to.equal(type);
        expect(field(step)?.autocomplete).to.equal(autocomplete);
        expect(field(step)?.getAttribute('enterkeyhint')).to.equal('done');
        expect(field(step)?.labels?.[0]?.innerText).to.equal(label);
        field(step)?.focus();
        await step.type(typed);
        expect(contact(step)).to.deep.equal(answer);
        await step.key('Enter');
        expect(step.told.at(-1)).to.equal('step-submit');
      });
    }

    it('holds back what could reach nobody, and says why', async () => {
      const step = await mount(asking({ask: 'phone', required: true}));
      await step.press('Continue');
      expect(step.heard('step-submit')).to.deep.equal([]);
      expect(step.focusedName).to.equal('What number can we reach you at?');
      expect(field(step)?.ariaInvalid).to.equal('true');
      expect(step.all('#contact-error').length).to.equal(1);
    });

    it('takes the error away once it could', async () => {
      const step = await mount(asking({ask: 'phone', required: true}));
      await step.press('Continue');
      await step.type('41855501');
      expect(step.all('#contact-error').length).to.equal(0);
    });

    it('holds back a wrong address even where none is required', async () => {
      const step = await mount(asking({ask: 'email'}));
      field(step)?.focus();
      await step.type('camille');
      await step.press('Continue');
      expect(step.heard('step-submit')).to.deep.equal([]);
    });

    it('may stay empty where it is not required', async () => {
      const step = await mount(asking({ask: 'either'}));
      await step.press('Continue');
      expect(step.told).to.deep.equal(['step-submit']);
    });

    it('asks for consent, never ticked beforehand, and passes on what was agreed to', async () => {
      const step = await mount(asking({ask: 'phone', consent: {en: 'Call me about this'}}));
      expect(step.ticked).to.deep.equal(['Guard']);
      await step.choose('Call');
      expect(contact(step)).to.deep.equal({consent: true});
      field(step)?.focus();
      await step.type('4185550117');
      expect(contact(step)).to.deep.equal({phone: '4185550117', consent: true});
    });

    it('shows what was typed before', async () => {
      const step = await mount({...asking({ask: 'either'}), contact: {email: 'a@b.ca'}});
      expect(field(step)?.value).to.equal('a@b.ca');
    });
  });

  it('starts clean with another step', async () => {
    const step = await mount(asking({ask: 'phone', required: true}));
    await step.press('Continue');
    await step.show({
      step: {...crossSell, id: 'more', contact: {ask: 'phone', required: true}} as typeof crossSell,
    });
    expect(step.all('#contact-error').length).to.equal(0);
  });
});
