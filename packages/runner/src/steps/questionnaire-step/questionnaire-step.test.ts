import {expect} from '@open-wc/testing';
import {ElementHarness} from '../../element.harness.js';
import {questionnaire} from '../steps.fixtures.js';

/** A step whose answers come back to it, as the flow gives them. */
async function mount(properties: object = {}) {
  const step = await ElementHarness.mount('questionnaire-step', {step: questionnaire, ...properties});
  step.element.addEventListener('question-answer', ({question, value}) => {
    const {[question]: _, ...others} = step.element.answers;
    step.element.answers = value === undefined ? others : {...others, [question]: value};
  });
  return step;
}

type Step = Awaited<ReturnType<typeof mount>>;

const oneByOne = {step: {...questionnaire, presentation: 'one-by-one'}};
const answered = {nps: 9, 'first-name': 'Camille'};
const labels = (step: Step) => step.all('.label').map(({innerText}) => innerText.replace(/\s*Optional$/, ''));
const summary = (step: Step) =>
  step.all('.summary').map(({innerText}) => innerText.split(/\n+/).filter(Boolean))[0];
const position = (step: Step) => step.all('.progress')[0]?.innerText.trim();

describe('<questionnaire-step>', () => {
  it('shows its questions on one page, under its words', async () => {
    const step = await mount();
    expect(step.heading).to.equal('Your visit');
    expect(step.words).to.contain('Two minutes, no more.');
    expect(labels(step)).to.deep.equal(['Would you recommend us?', 'First name', 'Why?']);
  });

  it('shows the questions that it is told to, and only those', async () => {
    const step = await mount({questions: questionnaire.questions.slice(0, 1)});
    expect(labels(step)).to.deep.equal(['Would you recommend us?']);
    await step.show({questions: questionnaire.questions.slice(1)});
    expect(labels(step)).to.deep.equal(['First name', 'Why?']);
  });

  it('tells each answer', async () => {
    const step = await mount();
    await step.choose('9');
    const told = step.heard('question-answer').map(({question, value}) => ({question, value}));
    expect(told).to.deep.equal([{question: 'nps', value: 9}]);
  });

  it('goes on once every answer does', async () => {
    const step = await mount({answers: answered});
    await step.press('Continue');
    expect(step.heard('step-submit').map(({step}) => step)).to.deep.equal(['visit']);
  });

  it('finds nothing to mend in a field that was emptied of what it could not read', async () => {
    const number = {type: 'number', id: 'age', label: {en: 'Age'}} as const;
    const step = await ElementHarness.mount('questionnaire-step', {
      step: {...questionnaire, questions: [number]},
    });
    await step.choose('Age');
    await step.type('x');
    await step.press('Continue');
    expect(step.all('.error').map(({innerText}) => innerText.trim())).to.deep.equal(['Check this answer.']);
    await step.choose('Age');
    await step.key('Backspace');
    expect(step.all('.error')).to.deep.equal([]);
  });

  it('goes on with Enter in a single line', async () => {
    const step = await mount({answers: {nps: 9}});
    await step.choose('First');
    await step.type('C');
    await step.key('Enter');
    expect(step.told).to.deep.equal(['question-answer', 'step-submit']);
  });

  it('lists what there is to mend, and leads there', async () => {
    const step = await mount();
    await step.press('Continue');
    expect(step.told).to.deep.equal([]);
    expect(summary(step)).to.deep.equal(['2 answers to look at.', 'Would you recommend us?', 'First name']);
    await step.press('First name');
    expect(step.focusedName).to.contain('First name');
  });

  it('leads to a question far down the page, which is laid out by then', async () => {
    const questions = Array.from({length: 60}, (_, place) => ({
      type: 'text' as const,
      id: `q${place}`,
      label: {en: `Text ${place}`},
      required: place === 50,
    }));
    const step = await mount({step: {...questionnaire, questions}});
    await step.press('Continue');
    await step.press('Text 50');
    const field = step.all<HTMLInputElement>('input')[50]!;
    expect(step.focusedName).to.contain('Text 50');
    const {top, bottom} = field.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    await step.type('Kind');
    expect(step.heard('question-answer').at(-1)).to.include({question: 'q50', value: 'Kind'});
  });

  it('counts one in the singular, and drops the list with the last', async () => {
    const step = await mount({answers: {nps: 9}});
    await step.press('Continue');
    expect(summary(step)?.[0]).to.equal('One answer to look at.');
    await step.choose('First');
    await step.type('C');
    await step.press('Continue');
    expect(summary(step)).to.equal(undefined);
    expect(step.told.at(-1)).to.equal('step-submit');
  });

  it('starts clean with another step', async () => {
    const step = await mount();
    await step.press('Continue');
    await step.show({step: {...questionnaire, id: 'other'}});
    expect(summary(step)).to.equal(undefined);
    expect(step.all('.error').length).to.equal(0);
  });

  it('keeps its errors while the same step is set anew, as an editor does', async () => {
    const step = await mount();
    await step.press('Continue');
    await step.show({step: {...questionnaire}, questions: questionnaire.questions});
    expect(summary(step)?.[0]).to.equal('2 answers to look at.');
  });

  it('goes back where it can', async () => {
    expect((await mount()).actions).not.to.include('Back');
    const step = await mount({canGoBack: true});
    await step.press('Back');
    expect(step.told).to.deep.equal(['step-back']);
  });

  it('has the words of its owner on the button', async () => {
    const step = await mount({step: {...questionnaire, button: {en: 'Send'}}});
    expect(step.actions.at(-1)).to.equal('Send');
  });

  it('leaves out a question that nobody can show', async () => {
    const questions = [
      {...questionnaire.questions[0], type: 'acme:hologram'},
      ...questionnaire.questions.slice(1),
    ];
    const step = await mount({step: {...questionnaire, questions}});
    expect(labels(step)).to.deep.equal(['First name', 'Why?']);
  });

  describe('one by one', () => {
    it('shows one question and where it stands', async () => {
      const step = await mount(oneByOne);
      expect(labels(step)).to.deep.equal(['Would you recommend us?']);
      expect(position(step)).to.equal('Question 1 of 3');
    });

    it('starts at the first question without an answer', async () => {
      const step = await mount({...oneByOne, answers: answered});
      expect(position(step)).to.equal('Question 3 of 3');
    });

    it('starts at an answer that was left half typed', async () => {
      const questions = [
        {type: 'text', id: 'mail', label: {en: 'Mail'}, format: 'email'},
        ...questionnaire.questions,
      ];
      const step = await mount({step: {...oneByOne.step, questions}, answers: {mail: 'camille', nps: 9}});
      expect(position(step)).to.equal('Question 1 of 4');
    });

    it('goes back to an answer that does not do, at the end', async () => {
      const step = await mount({...oneByOne, answers: {...answered, why: 'Kind'}});
      await step.show({answers: {'first-name': 'Camille', why: 'Kind'}});
      await step.press('Continue');
      expect(step.heard('step-submit')).to.deep.equal([]);
      expect(position(step)).to.equal('Question 1 of 3');
      expect(step.focusedName).to.equal('0');
    });

    it('starts at the last question where all have an answer, as after a way back', async () => {
      const step = await mount({...oneByOne, answers: {...answered, why: 'Kind'}});
      expect(position(step)).to.equal('Question 3 of 3');
    });

    it('goes through them, to the control of each, and then on', async () => {
      const step = await mount(oneByOne);
      await step.choose('9');
      await step.press('Continue');
      expect(position(step)).to.equal('Question 2 of 3');
      expect(step.focusedName).to.contain('First name');
      await step.type('Camille');
      await step.key('Enter');
      expect(position(step)).to.equal('Question 3 of 3');
      expect(step.heard('step-submit')).to.deep.equal([]);
      await step.press('Continue');
      expect(step.heard('step-submit').length).to.equal(1);
    });

    it('stays where an answer is missing, says so and goes there', async () => {
      const step = await mount(oneByOne);
      await step.press('Continue');
      expect(position(step)).to.equal('Question 1 of 3');
      expect(step.all('.error').map(({innerText}) => innerText)).to.deep.equal([
        'Choose a number from 0 to 10.',
      ]);
      expect(summary(step)).to.equal(undefined);
      await step.key('8');
      await step.press('Continue');
      expect(position(step)).to.equal('Question 2 of 3');
    });

    it('goes back through the questions, and then to the step before', async () => {
      const step = await mount({...oneByOne, answers: {nps: 9}, canGoBack: true});
      await step.press('Back');
      expect(position(step)).to.equal('Question 1 of 3');
      expect(step.told).to.deep.equal([]);
      await step.press('Back');
      expect(step.told).to.deep.equal(['step-back']);
    });

    it('goes back to the question before also where there is no step before', async () => {
      const step = await mount(oneByOne);
      expect(step.actions).not.to.include('Back');
      await step.choose('9');
      await step.press('Continue');
      await step.press('Back');
      expect(position(step)).to.equal('Question 1 of 3');
      expect(step.actions).not.to.include('Back');
    });

    it('never goes back where the host does not want it', async () => {
      const step = await mount({...oneByOne, answers: {nps: 9}, noBack: true});
      expect(step.actions).not.to.include('Back');
    });

    it('stays on its question when one before it goes away', async () => {
      const step = await mount({...oneByOne, answers: answered});
      await step.show({questions: questionnaire.questions.slice(1)});
      expect(position(step)).to.equal('Question 2 of 2');
    });

    it('keeps its heading for those who hear the page', async () => {
      const step = await mount(oneByOne);
      step.element.focusHeading();
      expect(step.focusedName).to.equal('Your visit');
    });
  });
});
