/** Where the fragment is kept for a reload: in the history's entry, which nobody sees and no other page gets. */
const key = 'parcours-link';
/** The pages of which a fragment was taken already. */
const taken = new WeakSet<Window>();

/**
 * Reads what the link's fragment carries and takes it out of the address bar, so that it is neither shared nor read
 * twice. Path, query and the host's history state stay; so does a fragment that is not ours. A page that is loaded
 * again, as phones do with tabs that they put away, reads what its own entry of the history has kept.
 *
 * @param decode - `decodeLink`: what a fragment (without its `#`) says, or undefined when it is not one of ours.
 */
export function takeLink<T>(
  decode: (fragment: string) => T | undefined,
  view: Window = window,
): T | undefined {
  const {hash, href} = view.location;
  const link = hash.length > 1 ? decode(hash.slice(1)) : undefined;
  const isFirst = !taken.has(view);
  taken.add(view);
  if (link === undefined) return isFirst ? kept(decode, view) : undefined;
  try {
    const state: unknown = view.history.state;
    // A host's own state that is no record has no place for it.
    const isRecord = state === null || (typeof state === 'object' && !Array.isArray(state));
    view.history.replaceState(
      isRecord ? {...state, [key]: hash.slice(1)} : state,
      '',
      href.slice(0, -hash.length),
    );
  } catch (error) {
    // A sandboxed or file page may not change its address. The link has been read all the same.
    console.warn(error);
  }
  return link;
}

function kept<T>(decode: (fragment: string) => T | undefined, view: Window): T | undefined {
  const fragment = (Object(view.history.state) as Record<string, unknown>)[key];
  return typeof fragment === 'string' ? decode(fragment) : undefined;
}
