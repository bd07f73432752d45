import manifest from '@parcours/runner/custom-elements.json';

/** A public custom property: what a page may set, and what it paints. */
export interface Token {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  /** What values it takes, where these are of one kind: `<color>`. */
  readonly syntax?: string;
}

interface Modules {
  readonly modules: readonly {
    readonly declarations: readonly {readonly name: string; readonly cssProperties?: readonly Token[]}[];
  }[];
}

const {modules}: Modules = manifest;

/** The tokens of the runner, as its docs have them. */
export const tokens: readonly Token[] = modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({cssProperties = []}) => cssProperties);
