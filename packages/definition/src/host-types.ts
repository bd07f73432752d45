/** What we ask of a validator: the Standard Schema that zod, valibot and arktype implement (https://standardschema.dev). Must be synchronous. */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => unknown;
  };
}

/** `acme:loyalty`: a type of the host's always has a colon; ours never do. */
export type HostTypeName = `${string}:${string}`;

/** A step or question type of the host's, as reading a document needs it. */
export interface HostType {
  type: HostTypeName;
  /** Checks the step or question in the document. Without it only `type` and `id` are checked. */
  schema?: StandardSchema;
  /** Checks the value in a response: an answer, or what a step collected. */
  value?: StandardSchema;
}

/** The host's types by name. The runner's registry is one. */
export interface HostTypes {
  readonly steps?: ReadonlyMap<string, HostType>;
  readonly questions?: ReadonlyMap<string, HostType>;
}
