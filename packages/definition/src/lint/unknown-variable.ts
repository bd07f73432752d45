import type {SequenceDefinition} from '../definition.js';
import {parseVariables} from '../variable.js';
import type {Advice, Path} from './advice.js';
import {questionsOf} from './questions-of.js';
import {texts} from './texts.js';

/** What a host is expected to know of a customer. Anything else needs a fallback. */
const contextNames: ReadonlySet<string> = new Set([
  'firstName',
  'lastName',
  'fullName',
  'honorific',
  'organization',
  'location',
  'employee',
  'visitDate',
]);

/**
 * A variable that nothing fills, with no fallback: it would leave a hole in the sentence. Or braces around what is no
 * name (`{{prénom}}`): the customer would read them.
 */
export function unknownVariable(definition: SequenceDefinition): Advice[] {
  return texts(definition).flatMap(([path, text]) =>
    Object.entries(text).flatMap(([locale, words]) =>
      parseVariables(words)
        .flatMap(part => {
          if (typeof part === 'string') return [...part.matchAll(/\{\{([^{}|]*)/g)].map(([, name]) => name);
          return part.fallback !== undefined || isKnown(definition, path, part.name) ? [] : [part.name];
        })
        .map(name => ({
          id: 'unknown-variable' as const,
          severity: 'warning' as const,
          path,
          params: {name, locale},
        })),
    ),
  );
}

function isKnown(definition: SequenceDefinition, path: Path, name: string): boolean {
  if (name === 'link') return path[0] === 'message';
  return contextNames.has(name) || earlierAnswers(definition, path).has(name);
}

/** `answers.nps` and the like for the questions that come before the text. */
function earlierAnswers(definition: SequenceDefinition, path: Path): Set<string> {
  const [part, step, list, question] = path;
  const atStep = part === 'thankYou' ? Infinity : part === 'steps' ? Number(step) : -1;
  const atQuestion = list === 'questions' ? Number(question) : 0;
  return new Set(
    questionsOf(definition)
      .filter(
        place => place.stepIndex < atStep || (place.stepIndex === atStep && place.questionIndex < atQuestion),
      )
      .map(place => `answers.${place.question.id}`),
  );
}
