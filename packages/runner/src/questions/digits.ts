/**
 * Answers a group of radios with the digit pressed on one of them; 1 then 0 is 10, for as long as the 1 has
 * the focus. Listen for `keydown` on the element that holds the group; the radios' values are the numbers.
 */
export function chooseByDigit(event: KeyboardEvent) {
  if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const group = event.currentTarget as HTMLElement;
  const focused = event.target as HTMLInputElement;
  const point = (value: string) => group.querySelector<HTMLInputElement>(`[value="${value}"]`);
  const isTen = event.key === '0' && focused.checked && focused.value === '1';
  const radio = (isTen && point('10')) || point(event.key);
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  if (!radio.checked) radio.click();
}
