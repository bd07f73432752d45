import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ElementHarness} from '../../element.harness.js';
import {until} from '../../person.harness.js';
import {review} from '../steps.fixtures.js';

const words = 'Very kind.\nWe will be back — « merci »!';
const mount = (properties: object = {}) => ElementHarness.mount('review-step', {step: review, ...properties});

/** What a paste gives. */
async function pasted() {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await sendKeys({down: 'Control'});
  await sendKeys({press: 'v'});
  await sendKeys({up: 'Control'});
  const {value} = field;
  field.remove();
  return value;
}

describe('<review-step>', () => {
  it('links to each site in a new tab, by a name that people know', async () => {
    const step = await mount();
    expect(Object.values(step.links)).to.deep.equal(review.sites.map(({url}) => url.en));
    const names = step.all('a.site').map(({innerText}) => innerText.split('\n')[0]);
    expect(names).to.deep.equal(['Google', 'Old port guide', 'Our page']);
    expect(step.all<HTMLAnchorElement>('a.site').map(({target, rel}) => `${target} ${rel}`)).to.deep.equal(
      Array.from({length: 3}, () => '_blank noopener'),
    );
  });

  it('says of a site what a hostile slug is: words', async () => {
    const step = await mount({step: {...review, sites: [{...review.sites[0], site: '__proto__'}]}});
    expect(step.words).to.contain('__proto__');
  });

  it('leaves out a site whose address is refused', async () => {
    const sites = ['javascript:alert(1)', 'data:text/html,hi', 'https://example.com/ok'].map((url, i) => ({
      id: `site-${i}`,
      site: 'google',
      url: {en: url},
    }));
    const step = await mount({step: {...review, sites}});
    expect(Object.values(step.links)).to.deep.equal(['https://example.com/ok']);
  });

  it('tells which site is about to open, and opens none when that is cancelled', async () => {
    const step = await mount();
    step.element.addEventListener('step-review', event => event.preventDefault());
    const clicks: boolean[] = [];
    step.element.addEventListener('click', event => clicks.push(event.defaultPrevented));
    await step.press('Google');
    const [{step: id, site, url}] = step.heard('step-review') as [HTMLElementEventMap['step-review']];
    expect({id, site, url}).to.deep.equal({id: 'public', site: 'google', url: 'https://example.com/google'});
    expect(clicks).to.deep.equal([true]);
  });

  it('opens a site, copies the words and goes on by keyboard alone', async () => {
    const step = await mount({words});
    // No test leaves its page.
    step.element.addEventListener('step-review', event => event.preventDefault());
    await step.tabTo('Copy');
    await step.key('Enter');
    await until(() => step.actions.includes('Copied'), 'the word Copied');
    await step.tabTo('Google');
    await step.key('Enter');
    expect(step.heard('step-review').map(({site}) => site)).to.deep.equal(['google']);
    await step.tabTo('Finish');
    await step.key('Enter');
    expect(step.told).to.deep.equal(['step-review', 'step-submit']);
  });

  it('says which sites were opened, and stays', async () => {
    const step = await mount({opened: ['google']});
    expect(step.all('a.site').map(({innerText}) => innerText.split('\n')[1])).to.deep.equal([
      'Opened just now',
      'Opens in a new tab',
      'Opens in a new tab',
    ]);
  });

  it('goes on and back', async () => {
    const step = await mount({canGoBack: true});
    await step.press('Finish');
    await step.press('Back');
    expect(step.told).to.deep.equal(['step-submit', 'step-back']);
    expect(step.heard('step-submit')[0]?.step).to.equal('public');
  });

  it('suggests no words where there are none, or where the owner does not want it', async () => {
    expect((await mount()).actions).not.to.include('Copy');
    const quiet = await mount({words, step: {...review, suggestComment: false}});
    expect(quiet.actions).not.to.include('Copy');
  });

  it('copies the customer’s own words, and says so', async () => {
    const step = await mount({words});
    await step.press('Copy');
    await until(() => step.actions.includes('Copied'), 'the word Copied');
    expect(step.all('[role=status]').map(({innerText}) => innerText)).to.deep.equal(['Copied']);
    expect(await pasted()).to.equal(words);
  });

  it('copies where the page has no clipboard to write to, and leaves nothing behind', async () => {
    const step = await mount({words: `${words} Plain.`});
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    try {
      await step.press('Copy');
      await until(() => step.actions.includes('Copied'), 'the word Copied');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(step.all('textarea').length).to.equal(0);
    expect(step.focusedName).to.contain('Copied');
    expect(await pasted()).to.equal(`${words} Plain.`);
  });

  it('does not say Copied where nothing could be copied', async () => {
    const step = await mount({words});
    const {execCommand} = document;
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    document.execCommand = () => false;
    try {
      await step.press('Copy');
      expect(step.actions).to.include('Copy');
    } finally {
      document.execCommand = execCommand;
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});
