import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {numberTexts} from '../src/number-texts.mjs';

const number = code => {
  const error = message => assert.fail(message);
  return numberTexts().renderChunk.call({error}, code)?.code;
};
const table = "const templates = {\n  'step.back': `Retour`,\n  'step.start': `Commencer`,\n};\n";

describe('numberTexts', () => {
  it('names a text by its place in the table', () => {
    assert.equal(
      number(`${table}msg('Start', { id: 'step.start' });`),
      `${table}const textIds = Object.keys(templates);\nmsg('Start', { id: textIds[1] });`,
    );
  });

  it('leaves the ids of steps alone', () => {
    assert.match(number(`${table}[...steps, { id: 'thank-you' }]`), /\{ id: 'thank-you' \}/);
  });

  it('refuses a text without a translation', () => {
    assert.throws(() => number(`${table}msg('Stop', { id: 'step.stop' });`), /step\.stop/);
  });

  it('has nothing to do without a table', () => {
    assert.equal(number("msg('Start', { id: 'step.start' });"), undefined);
  });
});
