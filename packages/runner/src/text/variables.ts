/** Looks up what `{{name}}` stands for; undefined where it stands for nothing. A new function is a new set of values. */
export type Variables = (name: string) => string | undefined;

export const noVariables: Variables = () => undefined;
