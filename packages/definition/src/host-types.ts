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

/** What the editor of sequences knows of a type of the host's, so that an owner can add it and change it. */
export interface HostEditor {
  /** What its menus call the type, by language: `{en: 'Pain scale', fr: 'Échelle de douleur'}`. */
  name: Readonly<Record<string, string>>;
  /** What it is for, in a few words. */
  note?: Readonly<Record<string, string>>;
  /** A step or question to begin with, in the languages of the document, the source first. `type` and a free `id` are added. */
  start?: (locales: readonly string[]) => Readonly<Record<string, unknown>>;
  /**
   * Tag of the element that edits what is particular to the type. It is given `value` (the step or question), `locale`
   * (of the interface), `content` (the language being written) and `readonly`, and fires `input` once its `value` is
   * another object. Without it only the fields that all types have are edited; the others are kept.
   */
  tag?: string;
}

/** A step or question type of the host's, as reading a document needs it. */
export interface HostType {
  type: HostTypeName;
  /** Checks the step or question in the document. Without it only `type` and `id` are checked. */
  schema?: StandardSchema;
  /** Checks the value in a response: an answer, or what a step collected. */
  value?: StandardSchema;
  /** How the editor of sequences offers and edits it. */
  editor?: HostEditor;
}

/** The host's types by name. The runner's registry is one. */
export interface HostTypes {
  readonly steps?: ReadonlyMap<string, HostType>;
  readonly questions?: ReadonlyMap<string, HostType>;
}
