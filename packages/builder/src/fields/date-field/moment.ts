const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** A moment (ISO 8601 with an offset) as clocks on this device show it, `2026-11-30T18:00`; empty where it is none. */
export function localTime(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** The moment at which clocks on this device show `local`, with the offset that holds there then. */
export function momentOf(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${local}:00${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
