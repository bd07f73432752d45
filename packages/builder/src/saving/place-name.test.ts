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

  it('numbers what has no words of its own, in the words of the editor', () => {
    expect(named('steps', 0, 'questions', 2, 'help')).to.equal('Questionnaire, Questions 3, Help');
    expect(named('steps', 0, 'questions', 0, 'labels', 1)).to.equal(
      'Questionnaire, How likely are you to recommend us?, A word for each point 2',
    );
  });
});
