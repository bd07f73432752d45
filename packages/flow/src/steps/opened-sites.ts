import type {StepDefinition} from '@parcours/definition';

/** The sites of a review step that a value names, each once; undefined where it cannot be a list of sites. */
export function openedSites(step: StepDefinition, value: unknown): readonly string[] | undefined {
  if (step.type !== 'review' || !Array.isArray(value)) return undefined;
  return [...new Set<string>(value)].filter(opened => step.sites.some(({id}) => id === opened));
}
