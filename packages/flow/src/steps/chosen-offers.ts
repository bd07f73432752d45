import type {StepDefinition} from '@parcours/definition';

/** The offers of a cross-sell step that a value names; undefined where it cannot be a choice on this step. */
export function chosenOffers(step: StepDefinition, value: unknown): readonly string[] | undefined {
  return step.type === 'cross-sell' &&
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    (step.choose === 'many' || value.length < 2) &&
    value.every(id => step.offers.some(offer => offer.id === id))
    ? (value as string[])
    : undefined;
}
