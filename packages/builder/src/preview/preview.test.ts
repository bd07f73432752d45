import {expect} from '@open-wc/testing';
import {BuilderHarness} from '../sequence-builder/sequence-builder.harness.js';
import {visit} from '../sequences.fixtures.js';

describe('<sequence-preview>', () => {
  async function mount() {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Preview');
    return builder;
  }

  it('follows the chosen stop', async () => {
    const builder = await BuilderHarness.mount(visit());
    expect(builder.previewed).to.equal('Your visit');
    await builder.press('Cross-sell 1 offer');
    expect(builder.previewed).to.equal('While you are here');
  });

  it('shows each ending', async () => {
    const builder = await mount();
    await builder.press('Dissatisfied');
    expect(builder.previewed).to.equal('We are sorry');
    await builder.press('Satisfied');
    expect(builder.previewed).to.equal('Thank you!');
  });

  it('keeps what was answered in it while one writes', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Preview');
    await builder.answerNps(9);
    await builder.write('Title', 'How was it?');
    expect(builder.previewed).to.equal('How was it?');
    expect(builder.answered).to.deep.equal(['9']);
  });

  it('stays with the last valid version while something is wrong', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Online review 1 site');
    await builder.press('Google Link looks right');
    await builder.write('Link to leave a review', 'javascript:alert(1)');
    expect(builder.changes.at(-1)!.issues).not.to.be.empty;
    await builder.press('Preview');
    expect(builder.previewed).to.equal('Would you tell others?');
  });

  it('speaks the language one chooses, whatever the editor speaks', async () => {
    const builder = await mount();
    await builder.select('Language of the preview', 'French');
    expect(builder.previewed).to.equal('Votre visite');
  });

  it('has one language for its menu and for the switch in what is shown', async () => {
    const builder = await mount();
    await builder.press('Français');
    expect(builder.previewed).to.equal('Votre visite');
    expect(builder.previewLanguage).to.equal('French');
    await builder.select('Language of the preview', 'English');
    expect(builder.previewed).to.equal('Your visit');
    await builder.press('Français');
    expect(builder.previewLanguage).to.equal('French');
  });

  it('comes back to the stop that is edited', async () => {
    const builder = await mount();
    await builder.press('Continue');
    await builder.press('From here');
    expect(builder.previewed).to.equal('Your visit');
  });

  it('fills the window, and Escape puts it back', async () => {
    const builder = await mount();
    await builder.keys('Enlarge', 'Enter');
    expect(builder.previewWidth).to.equal(innerWidth);
    await builder.keys('Reduce', 'Escape');
    expect(builder.previewWidth).to.be.below(innerWidth);
  });

  it('shows the letter under its row of the inbox', async () => {
    const builder = await BuilderHarness.mount(visit());
    await builder.press('Initial message Email, “How was your visit?”');
    expect(builder.inbox).to.include.members(['Clinique Laurier', 'How was your visit?']);
  });

  it('shows what another customer reads', async () => {
    const {message, ...rest} = visit();
    const email = {...message.email, subject: {en: 'How was it, {{firstName}}?'}};
    const builder = await BuilderHarness.mount({...rest, message: {...message, email}});
    await builder.press('Initial message Email, “How was it, {{firstName}}?”');
    await builder.press('Preview');
    expect(builder.inbox).to.include('How was it, Camille?');
    await builder.select('Seen by', 'Karim Haddad');
    expect(builder.inbox).to.include('How was it, Karim?');
    await builder.select('Seen by', 'Somebody without a name');
    expect(builder.inbox).to.include('How was it, ?');
  });
});
