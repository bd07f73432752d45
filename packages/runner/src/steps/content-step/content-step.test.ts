import {expect} from '@open-wc/testing';
import {ElementHarness} from '../../element.harness.js';
import {content} from '../steps.fixtures.js';

const mount = (properties: object = {}) =>
  ElementHarness.mount('content-step', {step: content, ...properties});

describe('<content-step>', () => {
  it('says what begins, and goes on', async () => {
    const step = await mount();
    await step.press('Start');
    expect(step.heard('step-submit').map(({step}) => step)).to.deep.equal(['welcome']);
  });

  it('goes on and back by keyboard alone', async () => {
    const step = await mount({canGoBack: true});
    await step.tabTo('our promise');
    await step.tabTo('Back');
    await step.key(' ');
    await step.tabTo('Continue');
    await step.key('Enter');
    expect(step.told).to.deep.equal(['step-back', 'step-submit']);
  });

  it('says Continue between other steps, and offers the way back', async () => {
    const step = await mount({canGoBack: true});
    expect(step.actions.slice(-2)).to.deep.equal(['Back', 'Continue']);
    await step.press('Back');
    expect(step.told).to.deep.equal(['step-back']);
  });

  it('has the words of its owner on the button', async () => {
    const step = await mount({step: {...content, button: {en: 'Let us begin'}}});
    expect(step.actions.at(-1)).to.equal('Let us begin');
  });

  it('shows paragraphs, lists and links', async () => {
    const step = await mount();
    expect(step.all('strong').map(({innerText}) => innerText)).to.deep.equal(['every']);
    expect(step.all('li').map(({innerText}) => innerText)).to.deep.equal(['two minutes', 'our promise']);
    expect(step.links).to.deep.equal({'our promise': 'https://example.com/promise'});
  });

  it('leaves a link whose scheme is refused as words', async () => {
    const body = {en: '[press here](javascript:alert(1)) or [there](data:text/html,hi)'};
    const step = await mount({step: {...content, body}});
    expect(step.links).to.deep.equal({});
    expect(step.words).to.contain('press here').and.to.contain('there');
  });
});
