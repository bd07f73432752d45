import type {QuestionDefinition} from '@parcours/definition';

/** What the customer wrote in their own words: the longest free answer, for a review site. */
export function ownWords(questions: Iterable<QuestionDefinition>, read: (id: string) => string): string {
  return [...questions]
    .filter(question => question.type === 'text' && question.format === 'plain')
    .map(question => read(question.id))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}
