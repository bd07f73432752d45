/** Copies a text, also where the page is not a secure context. `beside`: where a field may take the focus. False where it could not be done. */
export async function copy(text: string, beside: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard over plain http, or the permission is denied: the old way still works from a click.
    const field = Object.assign(document.createElement('textarea'), {
      value: text,
      className: 'visually-hidden',
    });
    // Beside the button: what is outside of an open dialog cannot take the focus.
    beside.append(field);
    field.select();
    const isDone = document.execCommand('copy');
    field.remove();
    return isDone;
  }
}
