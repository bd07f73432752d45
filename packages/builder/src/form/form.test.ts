import {expect} from '@open-wc/testing';
import type {QuestionDefinition, SequenceDefinition} from '@parcours/definition';
import {at, type Path} from '../commands/path.js';
import {setAt} from '../commands/set-at.js';
import {readDocument} from '../read-document.js';
import {BuilderHarness} from '../sequence-builder/sequence-builder.harness.js';
import {visit} from '../sequences.fixtures.js';

class Editing {
  private constructor(readonly builder: BuilderHarness) {}

  static async open(stop: string, definition: unknown = visit()) {
    const builder = await BuilderHarness.mount(definition);
    await builder.press(stop);
    return new Editing(builder);
  }

  get document() {
    return this.builder.changes.at(-1)!.definition as SequenceDefinition;
  }

  /** Empties a field, and stays in it. */
  async empty(label: string) {
    await this.builder.write(label, '');
    await this.builder.strike('Delete');
  }

  question(index: number) {
    const step = this.document.steps[0]!;
    return (step as unknown as {questions: QuestionDefinition[]}).questions[index] as unknown as Record<
      string,
      unknown
    >;
  }
}

const questionnaire = 'Questionnaire 3 questions';

const second: Path = ['steps', 0, 'questions', 1];
const offer: Path = ['steps', 1, 'offers', 0];

/** Almost a segment, without a dear character. */
const long = `${'very '.repeat(14)}nice`;
const bySms = (words: string): SequenceDefinition => ({
  ...visit(),
  message: {channel: 'sms', sms: {body: {en: words}}},
});

describe('the form of a questionnaire', () => {
  it('writes the words of a question', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Did it start on time? Filter');
    await editing.builder.write('Help', 'To the minute');
    expect(editing.question(1)['help']).to.deep.equal({en: 'To the minute'});
  });

  it('adds an answer with Enter, and is ready for the next', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Did it start on time? Filter');
    await editing.builder.keys(
      'Type, or paste one answer per line',
      'N',
      'e',
      'v',
      'e',
      'r',
      'Enter',
      'X',
      'Enter',
    );
    const options = editing.question(1)['options'] as {id: string; label: {en: string}}[];
    expect(options.map(({label}) => label.en)).to.deep.equal(['Yes', 'Nearly', 'No', 'Never', 'X']);
    expect(options.map(({id}) => id)).to.deep.equal(['yes', 'nearly', 'no', 'never', 'x']);
  });

  it('takes an empty answer away with Backspace', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Did it start on time? Filter');
    await editing.builder.keys('Answer 3', 'Backspace', 'Backspace', 'Backspace');
    const options = editing.question(1)['options'] as {id: string}[];
    expect(options.map(({id}) => id)).to.deep.equal(['yes', 'nearly']);
    expect(editing.builder.focused).to.equal('Answer 2');
  });

  it('makes an answer of each line that is pasted', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Did it start on time? Filter');
    await editing.builder.paste('Type, or paste one answer per line', 'Early\n- Late\n\n• Never');
    const options = editing.question(1)['options'] as {label: {en: string}}[];
    expect(options.map(({label}) => label.en)).to.deep.equal([
      'Yes',
      'Nearly',
      'No',
      'Early',
      'Late',
      'Never',
    ]);
  });

  it('moves the threshold of a filter', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('How likely are you to recommend us? Filter');
    await editing.builder.choose('9');
    expect(editing.question(0)['satisfaction']).to.deep.equal({atLeast: 9});
  });

  it('drags the split of a filter, as one act', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('How likely are you to recommend us? Filter');
    await editing.builder.dragSplit(7, 4);
    expect(editing.question(0)['satisfaction']).to.deep.equal({atLeast: 4});
    await editing.builder.press('Undo');
    expect(editing.question(0)['satisfaction']).to.deep.equal({atLeast: 7});
  });

  it('empties the threshold of a number to write another, and can be opened meanwhile', async () => {
    const number = {
      type: 'number',
      id: 'nights',
      label: {en: 'How many nights?'},
      satisfaction: {atLeast: 3},
    };
    const editing = await Editing.open(questionnaire, setAt(visit(), second, number));
    await editing.builder.press('How many nights? Filter');
    await editing.empty('Satisfied from');
    expect(readDocument(editing.document)).to.include.keys('document');
    await editing.builder.type('25');
    expect(editing.question(1)['satisfaction']).to.deep.equal({atLeast: 25});
  });

  it('gives a scale with words other points, as one act', async () => {
    const labels = ['Bad', 'Fair', 'Good'].map(en => ({en}));
    const rating = {type: 'rating', id: 'stay', label: {en: 'Your stay?'}, scale: 3, labels};
    const editing = await Editing.open(questionnaire, setAt(visit(), second, rating));
    await editing.builder.press('Your stay? Optional');
    await editing.builder.select('Points', '4');
    await editing.builder.write('4', 'Great');
    expect(editing.question(1)['labels']).to.deep.equal([...labels, {en: 'Great'}]);
    expect(editing.builder.changes.at(-1)!.issues).to.deep.equal([]);
    await editing.builder.press('Undo');
    await editing.builder.press('Undo');
    expect(editing.question(1)).to.deep.include({scale: 3, labels});
  });

  it('gives a scale its words back, as many as it has points by then', async () => {
    const labels = ['Bad', 'Fair', 'Good'].map(en => ({en}));
    const rating = {type: 'rating', id: 'stay', label: {en: 'Your stay?'}, scale: 3, labels};
    const editing = await Editing.open(questionnaire, setAt(visit(), second, rating));
    await editing.builder.press('Your stay? Optional');
    await editing.builder.choose('A word for each point');
    await editing.builder.select('Points', '2');
    await editing.builder.choose('A word for each point');
    expect(editing.question(1)['labels']).to.deep.equal(labels.slice(0, 2));
  });

  it('ticks the answers that count as satisfied', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Did it start on time? Filter');
    await editing.builder.choose('Nearly');
    expect(editing.question(1)['satisfaction']).to.deep.equal({oneOf: ['yes']});
  });

  it('says when a question shows, in a sentence', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('What could we do better? Sometimes');
    await editing.builder.select('Relation', 'is at least');
    expect(editing.question(2)['showIf']).to.deep.equal({question: 'nps', atLeast: 8});
    await editing.builder.press('Add a condition');
    expect(editing.question(2)['showIf']).to.deep.equal({
      all: [
        {question: 'nps', atLeast: 8},
        {question: 'on-time', oneOf: ['yes']},
      ],
    });
    await editing.builder.select('How many must be true', 'one of these');
    expect(editing.question(2)['showIf']).to.have.property('any');
  });

  it('says a relation that the menus do not offer', async () => {
    const showIf = {question: 'nps', oneOf: [9, 10]};
    const {builder} = await Editing.open(
      questionnaire,
      setAt(visit(), ['steps', 0, 'questions', 2, 'showIf'], showIf),
    );
    await builder.press('What could we do better? Sometimes');
    expect(builder.chosen('Relation')).to.equal('is');
    builder.element.readonly = true;
    await builder.settled();
    expect(builder.written).to.include('“How likely are you to recommend us?” is 9 or 10');
  });

  it('says a condition inside another, and changes it there', async () => {
    const nested = {
      all: [
        {question: 'nps', atMost: 8},
        {
          not: {
            any: [
              {question: 'on-time', oneOf: ['yes']},
              {question: 'nps', atMost: 2},
            ],
          },
        },
      ],
    };
    const document = visit();
    const step = document.steps[0] as unknown as {questions: object[]};
    const questions = step.questions.with(2, {...step.questions[2], showIf: nested});
    const editing = await Editing.open(questionnaire, {
      ...document,
      steps: [{...step, questions}, ...document.steps.slice(1)],
    });
    await editing.builder.press('What could we do better? Sometimes');
    await editing.builder.select('How many must be true', 'one of these');
    expect(editing.question(2)['showIf']).to.deep.equal({any: nested.all});
    await editing.builder.pressIn('sequence-condition-field', 'Remove this condition');
    expect(editing.question(2)['showIf']).to.deep.equal(nested.all[1]);
  });

  it('removes a question, and brings it back from where it was', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Move, duplicate or remove: Did it start on time?');
    await editing.builder.press('Remove');
    expect(editing.builder.focused).to.match(/^What could we do better/);
    await editing.builder.pressIn('sequence-list-field', 'Undo');
    expect(editing.question(1)['id']).to.equal('on-time');
  });

  it('takes a paste back where it was made', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Did it start on time? Filter');
    await editing.builder.paste('Type, or paste one answer per line', 'Early\nLate');
    await editing.builder.pressIn('sequence-answers-field', 'Undo');
    expect(editing.question(1)['options']).to.have.length(3);
  });

  it('offers to take back the last act only', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Did it start on time? Filter');
    await editing.builder.paste('Type, or paste one answer per line', 'Early\nLate');
    expect(editing.builder.offers('Undo', 'sequence-answers-field')).to.be.true;
    await editing.builder.write('Question', 'Did it begin on time?');
    expect(editing.builder.offers('Undo', 'sequence-answers-field')).to.be.false;
  });

  it('does not offer it beside words about something else', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Did it start on time? Filter');
    await editing.builder.paste('Type, or paste one answer per line', 'Early\nLate');
    await editing.builder.keys('Move Yes. Space lifts it, the arrows move it.', ' ', 'Escape');
    expect(editing.builder.written).to.include('Put back where it was.');
    expect(editing.builder.offers('Undo', 'sequence-answers-field')).to.be.false;
  });

  it('changes the type, and keeps what both share', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Move, duplicate or remove: Did it start on time?');
    await editing.builder.press('Several choices');
    expect(editing.question(1)).to.include({type: 'multiple-choice', id: 'on-time'});
    expect(editing.question(1)['options']).to.have.length(3);
    expect(editing.question(1)['satisfaction']).to.deep.equal({noneOf: ['no']});
  });

  it('opens the question that was just added', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press('Add a question');
    await editing.builder.press('Date');
    await editing.builder.write('Question', 'When?');
    expect(editing.question(3)['label']).to.deep.include({en: 'When?'});
  });
});

describe('the answers of a choice', () => {
  const stop = 'Did it start on time? Filter';
  const optionsOf = (editing: Editing) => editing.question(1)['options'] as Record<string, unknown>[];

  /** The sequence, with more in its choice. */
  const asking = (more: object): SequenceDefinition => {
    const [first, ...rest] = visit().steps;
    const {questions} = first as unknown as {questions: object[]};
    const changed = {...first!, questions: questions.with(1, {...questions[1], ...more})};
    return {...visit(), steps: [changed as SequenceDefinition['steps'][number], ...rest]};
  };
  const image = {src: {en: '/clock.png'}, alt: {en: 'A clock'}};
  const detailed = [
    {id: 'yes', label: {en: 'Yes'}, image},
    {id: 'no', label: {en: 'No'}, fixed: true},
  ];

  it('have an image each, behind a disclosure', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press(stop);
    await editing.builder.press('Image');
    await editing.builder.choose('Image', 'Answer 2');
    await editing.builder.write('Address of the image', '/clock.png');
    await editing.builder.write('What it shows', 'A clock');
    expect(optionsOf(editing)).to.deep.equal([
      {id: 'yes', label: {en: 'Yes', fr: 'Oui'}},
      {id: 'nearly', label: {en: 'Nearly', fr: 'Presque'}, image},
      {id: 'no', label: {en: 'No', fr: 'Non'}},
    ]);
    expect(editing.builder.changes.at(-1)!.issues).to.deep.equal([]);
  });

  it('say that they have one while that is closed', async () => {
    const editing = await Editing.open(
      questionnaire,
      asking({options: detailed, satisfaction: {oneOf: ['yes']}}),
    );
    await editing.builder.press(stop);
    expect(editing.builder.answerTags).to.deep.equal(['Image']);
  });

  it('stay last where they are shuffled, and only there', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press(stop);
    expect(editing.builder.offers('Stays last · Image')).to.be.false;
    await editing.builder.choose('Shuffle');
    await editing.builder.press('Stays last · Image');
    await editing.builder.choose('Stays last', 'Answer 3');
    expect(optionsOf(editing)[2]).to.include({id: 'no', fixed: true});
    await editing.builder.press('Undo');
    expect(optionsOf(editing)[2]).not.to.have.property('fixed');
  });

  it('have no image in a native list', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press(stop);
    await editing.builder.press('Image');
    await editing.builder.select('Look', 'Dropdown');
    expect(editing.builder.offers('Image', 'sequence-answers-field')).to.be.false;
    expect(() => editing.builder.saidIn('Answer 1')).to.throw('Nobody sees a group');
  });

  it('are written as fast while all of it is open', async () => {
    const editing = await Editing.open(questionnaire, asking({options: detailed, shuffle: true}));
    await editing.builder.press('Did it start on time? To mend');
    await editing.builder.press('Stays last · Image');
    await editing.builder.keys('Answer 1', 'Enter');
    expect(editing.builder.focused).to.equal('Answer 2');
    await editing.builder.strike('Backspace', 'Backspace', 'Backspace');
    expect(optionsOf(editing)).to.deep.equal([detailed[0]]);
    expect(editing.builder.focused).to.equal('Answer 1');
  });

  it('say what is wrong with an image where it is, and nowhere else', async () => {
    const wrong = {...detailed[1], image: {src: {en: 'javascript:x'}, alt: {}}};
    const options = [{id: 'yes', label: {en: 'Yes'}}, wrong];
    const editing = await Editing.open(questionnaire, asking({options, satisfaction: {oneOf: ['yes']}}));
    await editing.builder.press('Did it start on time? To mend');
    expect(editing.builder.answerErrors).to.have.lengthOf(1);
    expect(editing.builder.saidIn('Answer 2').join('\n')).to.include('cannot be used as a picture’s address');
    await editing.builder.write('Address of the image', '/clock.png');
    expect(editing.builder.answerErrors).to.deep.equal([]);
    expect(optionsOf(editing)[1]!['image']).to.deep.include({src: {en: '/clock.png'}});
  });

  it('say what else is wrong under them all', async () => {
    const options = [{...detailed[0], image: {...image, width: 0}}, detailed[1]];
    const editing = await Editing.open(questionnaire, asking({options, satisfaction: {oneOf: ['yes']}}));
    await editing.builder.press('Did it start on time? To mend');
    expect(editing.builder.answerErrors).to.deep.equal(['This should be a whole number from 1 to 10000.']);
  });

  it('have words of one’s own for the free one, or none', async () => {
    const editing = await Editing.open(questionnaire);
    await editing.builder.press(stop);
    await editing.builder.choose('“Other”');
    expect(editing.question(1)['other']).to.equal(true);
    await editing.builder.write('Words of “Other”', 'x');
    expect(editing.question(1)['other']).to.deep.equal({label: {en: 'x'}});
    await editing.builder.strike('Backspace');
    expect(editing.question(1)['other']).to.equal(true);
  });

  it('keep the words of the free one while there is none', async () => {
    const other = {label: {en: 'Another time'}};
    const editing = await Editing.open(questionnaire, asking({other}));
    await editing.builder.press(stop);
    await editing.builder.choose('“Other”');
    expect(editing.question(1)).not.to.have.property('other');
    await editing.builder.choose('“Other”');
    expect(editing.question(1)['other']).to.deep.equal(other);
  });

  it('can be read with all that they have where only reading is allowed', async () => {
    const definition = asking({
      options: detailed,
      shuffle: true,
      other: true,
      satisfaction: {oneOf: ['yes']},
    });
    const {builder} = await Editing.open(questionnaire, definition);
    builder.element.readonly = true;
    await builder.settled();
    await builder.press(stop);
    expect(builder.fields).to.deep.equal([]);
    expect(builder.saidIn('Answer 1')).to.deep.equal([
      'Address of the image',
      '/clock.png',
      'What it shows',
      'A clock',
    ]);
    expect(builder.saidIn('Answer 2')).to.deep.equal(['Stays last']);
    expect(builder.saidIn('Satisfied answers')).to.deep.equal([
      'Yes\nSatisfied',
      'No\nDissatisfied',
      'Another answer\nDissatisfied',
    ]);
    expect(builder.written).to.include.members(['Yes', 'No', '“Other”', 'Shuffle']);
  });
});

describe('a form that is only read', () => {
  it('says a filter and a condition in words', async () => {
    const {builder} = await Editing.open(questionnaire);
    builder.element.readonly = true;
    await builder.settled();
    await builder.press('How likely are you to recommend us? Filter');
    expect(builder.written).to.include('Below 7 goes straight to the end.');
    expect(builder.fields).to.deep.equal([]);
    await builder.press('What could we do better? Sometimes');
    expect(builder.written).to.include('“How likely are you to recommend us?” is at most 8');
    expect(builder.fields).to.deep.equal([]);
  });
});

describe('the form of a message', () => {
  it('keeps the words of a channel that is left', async () => {
    const editing = await Editing.open('Initial message Email, “How was your visit?”');
    await editing.builder.press('SMS');
    expect(editing.document.message.channel).to.equal('sms');
    await editing.builder.press('Email');
    expect(editing.document.message).to.deep.include({channel: 'email', email: visit().message.email});
    expect(editing.builder.changes.at(-1)!.issues).to.deep.equal([]);
  });

  it('inserts a variable where one was writing', async () => {
    const editing = await Editing.open('Initial message Email, “How was your visit?”');
    await editing.builder.press('+ Variable');
    await editing.builder.press('First name {{firstName}}');
    expect(editing.document.message.email!.subject['en']).to.include('{{firstName}}');
  });

  it('makes dear characters plain', async () => {
    const editing = await Editing.open('Initial message Text message', bySms(`It’s ${long} {{link}}`));
    await editing.builder.press('Plain forms: 1 segment');
    expect(editing.document.message.sms!.body['en']).to.match(/^It's very/);
  });
});

describe('the form of the other stops', () => {
  it('offers no plain forms of a source text that is not translated yet', async () => {
    const editing = await Editing.open('Initial message Text message', {
      ...bySms(`It’s ${long} {{link}}`),
      locales: ['fr', 'en'],
      message: {channel: 'sms', sms: {body: {fr: `C’est ${long} {{link}}`}}},
    });
    expect(editing.builder.offers('Plain forms: 1 segment')).to.be.false;
    expect(editing.builder.costly.named).to.deep.equal([]);
  });

  it('names and underlines each dear character, and makes one plain', async () => {
    const editing = await Editing.open('Initial message Text message', bySms(`It’s a fête ${long} {{link}}`));
    expect(editing.builder.costly).to.deep.equal({named: ['’', 'ê'], underlined: ['’', 'ê']});
    await editing.builder.press('Write “e”');
    expect(editing.document.message.sms!.body['en']).to.match(/^It’s a fete/);
  });

  it('mends the link of a site of reviews', async () => {
    const document = visit();
    const step = document.steps[2] as unknown as object;
    const sites = [{id: 'facebook', site: 'facebook', url: 'https://facebook.com/laurier'}];
    const editing = await Editing.open('Online review 1 site', {
      ...document,
      steps: document.steps.with(2, {...step, sites} as never),
    });
    await editing.builder.press('Facebook Check the link');
    await editing.builder.press('Add /reviews');
    const [, , review] = editing.document.steps;
    expect(JSON.stringify(review)).to.include('https://facebook.com/laurier/reviews');
  });

  it('takes a price with a comma', async () => {
    const editing = await Editing.open('Cross-sell 1 offer');
    await editing.builder.press('Whitening');
    await editing.builder.choose('Price');
    await editing.builder.write('Amount', '249,50');
    const [, step] = editing.document.steps;
    expect((step as unknown as {offers: {price: unknown}[]}).offers[0]!.price).to.include({amount: '249.50'});
    expect(editing.builder.changes.at(-1)!.issues).to.deep.equal([]);
  });

  it('empties an amount to write another, and can be opened meanwhile', async () => {
    const price = {amount: '249.00', currency: 'CAD'};
    const editing = await Editing.open('Cross-sell 1 offer', setAt(visit(), [...offer, 'price'], price));
    await editing.builder.press('Whitening CA$249.00');
    await editing.empty('Amount');
    const emptied = readDocument(editing.document);
    expect(at(emptied.document, [...offer, 'price'])).to.deep.equal({amount: '', currency: 'CAD'});
    expect(emptied.issues).to.have.lengthOf(1);
    await editing.builder.type('99');
    expect(at(editing.document, [...offer, 'price'])).to.deep.equal({amount: '99', currency: 'CAD'});
  });

  it('writes one language’s address until its field is left', async () => {
    const [fr, en] = ['https://clinic.example/fr', 'https://clinic.example/en'];
    const editing = await Editing.open('Cross-sell 1 offer', setAt(visit(), [...offer, 'url'], {fr, en}));
    await editing.builder.press('Whitening');
    await editing.empty('Link, if it can be booked');
    await editing.builder.type('/book');
    expect(at(editing.document, [...offer, 'url'])).to.deep.equal({fr, en: '/book'});
    await editing.empty('Link, if it can be booked');
    editing.builder.letGo();
    await editing.builder.settled();
    await editing.builder.write('Link, if it can be booked', '/all');
    expect(at(editing.document, [...offer, 'url'])).to.deep.equal({fr: '/all'});
  });

  it('writes an offer’s price', async () => {
    const editing = await Editing.open('Cross-sell 1 offer');
    await editing.builder.press('Whitening');
    await editing.builder.choose('Price');
    await editing.builder.write('Amount', '249.00');
    const [, step] = editing.document.steps;
    expect((step as unknown as {offers: {price: unknown}[]}).offers[0]!.price).to.deep.equal({
      amount: '249.00',
      currency: 'CAD',
    });
  });

  it('leaves the dissatisfied without a message of their own, and gives it back', async () => {
    const editing = await Editing.open('Final message We are sorry');
    await editing.builder.choose('A version for dissatisfied customers Without it, all see the same.');
    expect(editing.document.thankYou).not.to.have.property('dissatisfied');
    await editing.builder.choose('A version for dissatisfied customers Without it, all see the same.');
    expect(editing.document.thankYou.dissatisfied!.title['en']).to.equal('We are sorry');
  });

  it('gives a logo to a sequence without a brand', async () => {
    const {brand: _none, ...plain} = visit();
    const editing = await Editing.open('Settings of the sequence', plain);
    await editing.builder.choose('Logo');
    expect(editing.document.brand).to.have.property('logo');
  });
});
