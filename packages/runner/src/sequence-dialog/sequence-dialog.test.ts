import {expect} from '@open-wc/testing';
import {DialogHarness} from './sequence-dialog.harness.js';

describe('<sequence-dialog>', () => {
  it('is closed at first, and takes no focus', async () => {
    const dialog = await DialogHarness.mount();
    expect(dialog.isOpen).to.equal(false);
    expect(dialog.holdsFocus).to.equal(false);
  });

  it('opens by the host’s button, and by no other', async () => {
    const dialog = await DialogHarness.mount();
    await dialog.press('other');
    expect(dialog.isOpen).to.equal(false);
    await dialog.press('opens');
    expect(dialog.isOpen).to.equal(true);
  });

  it('opens by the words in the button', async () => {
    const dialog = await DialogHarness.mount();
    await dialog.pressWords();
    expect(dialog.isOpen).to.equal(true);
  });

  it('opens by a button that comes into the page later', async () => {
    const dialog = await DialogHarness.mount();
    dialog.page.querySelector('#opens')?.remove();
    const later = document.createElement('button');
    later.id = 'opens';
    later.textContent = 'Later';
    dialog.page.append(later);
    await dialog.press('opens');
    expect(dialog.isOpen).to.equal(true);
  });

  it('opens by a design system’s button, which has another one within', async () => {
    const dialog = await DialogHarness.mount();
    const [outer, inner] = [document.createElement('span'), document.createElement('button')];
    outer.id = 'opens';
    outer.attachShadow({mode: 'open'}).append(inner);
    dialog.page.querySelector('#opens')!.replaceWith(outer);
    inner.click();
    expect(dialog.isOpen).to.equal(true);
  });

  it('opens by show(), twice like once', async () => {
    const dialog = await DialogHarness.mount();
    dialog.element.show();
    dialog.element.show();
    expect(dialog.isOpen).to.equal(true);
  });

  it('opens before its first render too', async () => {
    expect(await DialogHarness.isOpenFromTheStart()).to.equal(true);
  });

  it('starts with the focus inside, on nothing that a key would trigger', async () => {
    const dialog = await DialogHarness.mount();
    await dialog.press('opens');
    expect(dialog.holdsFocus).to.equal(true);
    await dialog.key('Enter');
    expect(dialog.isOpen).to.equal(true);
    expect(dialog.runner.heading).to.equal('Your visit');
  });

  it('has a name', async () => {
    const dialog = await DialogHarness.mount();
    expect(dialog.name).to.equal('Your opinion');
    dialog.element.locale = 'fr';
    await dialog.element.updateComplete;
    expect(dialog.name).to.equal('Votre avis');
  });

  it('closes with Escape, and gives the focus back to the button', async () => {
    const dialog = await DialogHarness.mount();
    await dialog.press('opens');
    await dialog.key('Escape');
    expect(dialog.isOpen).to.equal(false);
    expect(dialog.focusedId).to.equal('opens');
  });

  it('closes with its own button', async () => {
    const dialog = await DialogHarness.mount();
    await dialog.press('opens');
    await dialog.pressClose();
    expect(dialog.isOpen).to.equal(false);
    expect(dialog.focusedId).to.equal('opens');
  });

  it('closes with a press on the veil, and with none inside', async () => {
    const dialog = await DialogHarness.mount();
    await dialog.press('opens');
    await dialog.pressInside();
    expect(dialog.isOpen).to.equal(true);
    await dialog.pressVeil();
    expect(dialog.isOpen).to.equal(false);
  });

  it('keeps answers and step while it is closed', async () => {
    const dialog = await DialogHarness.mount();
    await dialog.press('opens');
    await dialog.runner.recommend(9);
    await dialog.key('Escape');
    await dialog.press('opens');
    expect(dialog.runner.heading).to.equal('For your next smile');
    expect(dialog.runner.element.response?.answers).to.deep.equal({nps: 9});
  });

  it('listens to the button again after removal and re-insertion, once', async () => {
    const dialog = await DialogHarness.mount();
    dialog.element.remove();
    await dialog.press('opens');
    dialog.page.append(dialog.element);
    expect(dialog.isOpen).to.equal(false);
    await dialog.press('opens');
    expect(dialog.isOpen).to.equal(true);
  });

  it('has no axe violation while open', async () => {
    const dialog = await DialogHarness.mount();
    await dialog.press('opens');
    await expect(dialog.element).to.be.accessible();
  }).timeout(10_000);
});
