import type {AtLeast} from '@parcours/definition';

/** Whether every number is high enough for a filter; undefined without one. */
export function atLeast(filter: AtLeast | undefined, ...values: readonly number[]): boolean | undefined {
  return filter && values.every(value => value >= filter.atLeast);
}
