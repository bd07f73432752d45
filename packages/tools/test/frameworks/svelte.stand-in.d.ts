// As much of Svelte's types as ours use, in their shape.
export interface HTMLAttributes<T extends EventTarget> {
  class?: string | null;
  id?: string | null;
  onfocus?: ((event: FocusEvent & {currentTarget: EventTarget & T}) => void) | null;
}
export interface SvelteHTMLElements {
  div: HTMLAttributes<HTMLDivElement>;
}
