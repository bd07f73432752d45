import {expect} from '@open-wc/testing';
import type {SequenceDefinition} from '@parcours/definition';
import {BuilderHarness} from '../../sequence-builder/sequence-builder.harness.js';
import {visit} from '../../sequences.fixtures.js';

/** One that the page of the tests has. */
const picture = '/packages/templates/images/dental-visit/whitening.svg';

const file = new File(['…'], 'whitening.png', {type: 'image/png'});

/** The form of the offer, with room for its picture. */
async function mount(uploadImage?: (file: File) => Promise<string>) {
  const builder = await BuilderHarness.mount(visit());
  builder.element.uploadImage = uploadImage;
  await builder.press('Cross-sell 1 offer');
  await builder.open(0);
  await builder.choose('Image');
  return builder;
}

/** Where the pictures of the offers are, by step. */
const pictures = (builder: BuilderHarness) =>
  (builder.changes.at(-1)!.definition as SequenceDefinition).steps.map(step =>
    step.type === 'cross-sell' ? step.offers[0]?.image?.src : undefined,
  );

describe('<sequence-upload-field>', () => {
  it('is not there where the host keeps no pictures', async () => {
    const builder = await mount();
    expect(builder.fields.length).to.be.above(0);
    expect(builder.asksFor('Upload an image')).to.be.false;
  });

  it('hands the picture to the host, and writes the address that it is given', async () => {
    const kept: File[] = [];
    const builder = await mount(async given => {
      kept.push(given);
      return Promise.resolve(picture);
    });
    await builder.upload('Upload an image', file);
    expect(kept[0]?.name).to.equal('whitening.png');
    expect(pictures(builder)).to.deep.equal([undefined, {en: picture}, undefined]);
  });

  it('writes it for all languages, until one has an image of its own', async () => {
    const other = '/packages/templates/images/dental-visit/aligners.svg';
    let next = picture;
    const builder = await mount(async () => Promise.resolve(next));
    await builder.upload('Upload an image', file);
    await builder.select('Language that you write in', 'French');
    next = other;
    await builder.upload('Upload an image', file);
    expect(pictures(builder)[1]).to.deep.equal({en: other});
    await builder.press('Another one in this language: French');
    next = picture;
    await builder.upload('Upload an image', file);
    expect(pictures(builder)[1]).to.deep.equal({en: other, fr: picture});
  });

  it('says that it is on its way, and writes where its step stands by then', async () => {
    let arrive: (address: string) => void = () => {};
    const builder = await mount(() => new Promise(resolve => (arrive = resolve)));
    await builder.upload('Upload an image', file);
    expect(builder.written).to.include('Uploading…');
    await builder.keys('Move Cross-sell. Space lifts it, the arrows move it.', ' ', 'ArrowUp', ' ');
    await builder.press('Questionnaire 3 questions');
    arrive(picture);
    await builder.settled();
    expect(pictures(builder)).to.deep.equal([{en: picture}, undefined, undefined]);
  });

  it('writes nothing where its step is gone by then', async () => {
    let arrive: (address: string) => void = () => {};
    const builder = await mount(() => new Promise(resolve => (arrive = resolve)));
    await builder.upload('Upload an image', file);
    await builder.press('Remove: Cross-sell');
    const {length} = builder.changes;
    arrive(picture);
    await builder.settled();
    expect(builder.changes).to.have.length(length);
  });

  it('says so where the editor has left its place on the page by then', async () => {
    let arrive: (address: string) => void = () => {};
    const builder = await mount(() => new Promise(resolve => (arrive = resolve)));
    await builder.upload('Upload an image', file);
    const {length} = builder.changes;
    builder.element.parentElement!.append(builder.element);
    arrive(picture);
    await builder.settled();
    expect(builder.written).to.include('It could not be uploaded. Try again, or another image.');
    expect(builder.changes).to.have.length(length);
  });

  it('says so where the host cannot keep it, and changes nothing', async () => {
    const builder = await mount(() => Promise.reject(new Error('full')));
    const {length} = builder.changes;
    await builder.upload('Upload an image', file);
    expect(builder.written).to.include('It could not be uploaded. Try again, or another image.');
    expect(builder.changes).to.have.length(length);
  });
});
