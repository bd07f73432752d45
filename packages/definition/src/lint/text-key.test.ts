import {expect} from '@open-wc/testing';
import {choice, extras, nps, sound, visit, words} from './lint.fixtures.js';
import {textKey} from './text-key.js';

const labels = [words('Bad', 'Mal'), words('Good', 'Bien')];
const definition = {
  ...sound,
  steps: [
    extras,
    {
      ...visit,
      questions: [
        nps,
        choice,
        {type: 'rating', id: 'welcome', label: words('Hi', 'Allô'), look: 'smileys', scale: 2, labels},
      ],
    },
  ],
} as const;

describe('textKey', () => {
  it('goes by ids, so that a text keeps its name when its step or question moves', () => {
    const path = ['steps', 1, 'questions', 0, 'label'];
    expect(textKey(definition, path)).to.equal('visit.nps.label');
    expect(textKey({...definition, steps: definition.steps.toReversed()}, path.with(1, 0))).to.equal(
      'visit.nps.label',
    );
  });

  it('goes by place where there is no id', () => {
    expect(textKey(definition, ['steps', 1, 'questions', 2, 'labels', 1])).to.equal('visit.welcome.labels.1');
  });

  it('reaches options, offers and what stands beside the steps', () => {
    expect(textKey(definition, ['steps', 1, 'questions', 1, 'options', 0, 'label'])).to.equal(
      'visit.on-time.yes.label',
    );
    expect(textKey(definition, ['steps', 0, 'offers', 0, 'title'])).to.equal('extras.whitening.title');
    expect(textKey(definition, ['message', 'sms', 'body'])).to.equal('message.sms.body');
  });
});
