import {expect} from '@open-wc/testing';
import {setAt} from '../commands/set-at.js';
import {visit} from '../sequences.fixtures.js';
import {placeName} from './place-name.js';

const english = (text: unknown) => (text as {en?: string} | undefined)?.en ?? '';
const named = (...path: (string | number)[]) =>
  placeName(
    path,
    setAt(visit(), ['steps', 0, 'questions', 2, 'label'], {}),
    english,
    ((words: string) => words) as never,
  );

describe('placeName', () => {
  it('says step, question and field', () => {
    expect(named('steps', 0, 'questions', 0, 'label')).to.equal(
      'Questionnaire, How likely are you to recommend us?, Question',
    );
  });

  it('calls the words of a button, of a free answer and of an image by what they belong to', () => {
    expect(named('thankYou', 'satisfied', 'button', 'label')).to.equal('Text of the button');
    expect(named('steps', 0, 'questions', 1, 'other', 'label')).to.equal(
      'Questionnaire, Did it start on time?, “Other”',
    );
    expect(named('steps', 0, 'questions', 1, 'options', 0, 'image', 'alt')).to.equal(
      'Questionnaire, Did it start on time?, Yes, What it shows',
    );
  });

  it('numbers what has no words of its own, in the words of the editor', () => {
    expect(named('steps', 0, 'questions', 2, 'help')).to.equal('Questionnaire, Questions 3, Help');
    expect(named('steps', 0, 'questions', 0, 'labels', 1)).to.equal(
      'Questionnaire, How likely are you to recommend us?, A word for each point 2',
    );
  });
});
