/** Copies words to the clipboard, also where the page is not a secure context. False where it could not be done. */
export async function copy(words: string, near: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // No clipboard over plain http, or the permission is denied: the old way still works from a click.
    const {activeElement} = near.getRootNode() as ShadowRoot;
    const area = document.createElement('textarea');
    area.value = words;
    area.className = 'visually-hidden';
    near.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    (activeElement as HTMLElement | null)?.focus();
    return done;
  }
}
