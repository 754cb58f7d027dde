const STYLES = {
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  weekdayNarrow: { weekday: 'narrow' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  /** So wide that times stand one below the other. */
  timeTable: { hour: '2-digit', minute: '2-digit' },
} as const;

/** Kept, because making one takes longer than formatting all days of a month. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day or a time in words. What is read is what the clock on the wall shows: an offset at its end changes nothing.
 *
 * @param locale - For `Intl`.
 * @param iso - `2026-03-29` or `2026-03-29T09:30:00+02:00`.
 */
export function dateWords(locale: string, style: keyof typeof STYLES, iso: string): string {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' })));
  return format.format(new Date(`${iso.length > 10 ? iso.slice(0, 16) : `${iso}T00:00`}Z`));
}
