/**
 * Reads what the link's fragment carries and takes it out of the address bar, so that it is neither shared, kept in
 * the history, nor read twice. Path, query and the host's history state stay; so does a fragment that is not ours.
 *
 * @param decode - `decodeLink`: what a fragment (without its `#`) says, or undefined when it is not one of ours.
 */
export function takeLink<T>(
  decode: (fragment: string) => T | undefined,
  view: Window = window,
): T | undefined {
  const {hash, href} = view.location;
  const link = hash.length > 1 ? decode(hash.slice(1)) : undefined;
  if (link !== undefined) {
    try {
      view.history.replaceState(view.history.state, '', href.slice(0, -hash.length));
    } catch (error) {
      // A sandboxed or file page may not change its address. The link has been read all the same.
      console.warn(error);
    }
  }
  return link;
}
