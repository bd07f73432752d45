// As much of Vue's types as ours use, in their shape.
export interface GlobalComponents {
  RouterLink?: unknown;
}
export interface HTMLAttributes {
  class?: unknown;
  id?: string;
}
export interface PublicProps {
  key?: PropertyKey;
  ref?: unknown;
}
export type EmitFn<Events> = <K extends keyof Events>(
  name: K,
  ...args: Events[K] extends (...args: infer A) => unknown ? A : never
) => void;
