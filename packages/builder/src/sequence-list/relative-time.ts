const units = [
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
] as const;

/** When something happened, as one says it: “2 minutes ago”, “yesterday”; after a week the date. */
export function relativeTime(moment: string, locale: string, now = Date.now()): string {
  const past = now - new Date(moment).getTime();
  const unit = units.findLast(([, size]) => past >= size);
  if (past >= 7 * 86_400_000)
    return new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long', year: 'numeric'}).format(
      new Date(moment),
    );
  const [name, size] = unit ?? units[0];
  // Within a minute it is "now", without counting.
  const count = name === 'second' ? 0 : -Math.floor(past / size);
  return new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}).format(count, name);
}
