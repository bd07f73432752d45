import type {QuestionDefinition} from '@parcours/definition';
import type {Command} from './command.js';
import {freeId, takenIds} from '../ids/free-id.js';
import {insertAt, moveAt, removeAt} from './list.js';
import {at, type Path} from './path.js';
import {withoutQuestions} from './references.js';

/** Adds a question to the list at `path`, before the one at `index`. Its id is made a free one. */
export function insertQuestion(path: Path, index: number, question: QuestionDefinition): Command {
  return document =>
    insertAt(document, path, index, {...question, id: freeId(question.id, takenIds(document))});
}

/** Removes a question, and every condition on it. */
export function removeQuestion(path: Path, index: number): Command {
  return document => {
    const question = questionAt(document, path, index);
    return question ? withoutQuestions(removeAt(document, path, index), new Set([question.id])) : document;
  };
}

/** Moves a question within its step, so that it stands at `to` afterwards. */
export function moveQuestion(path: Path, from: number, to: number): Command {
  return document => moveAt(document, path, from, to);
}

/** Puts a copy of a question after it. */
export function duplicateQuestion(path: Path, index: number): Command {
  return document => {
    const question = questionAt(document, path, index);
    return question ? insertQuestion(path, index + 1, question)(document) : document;
  };
}

function questionAt(document: unknown, path: Path, index: number) {
  return at(document, [...path, index]) as QuestionDefinition | undefined;
}
