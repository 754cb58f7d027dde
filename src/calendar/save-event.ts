import { toCalendar } from '../model/ical.ts';
import type { Occurrence } from '../model/occurrences.ts';
import type { CalendarContext } from './calendar-context.ts';

/** How long the file can be fetched, in ms: some browsers ask the reader where to put it first. */
const KEEP = 60_000;

/**
 * Gives the reader a date, or an event with all its dates, as a file for their own calendar.
 *
 * @param series - All dates.
 */
export function saveEvent(date: Occurrence, series: boolean, c: CalendarContext): void {
  const { event, override } = date;
  const { feed, categories } = c.agenda.feed;
  const name = c.plain(series ? event.title : (override?.title ?? event.title));
  const text = toCalendar([series ? event : date], {
    lang: c.lang,
    ...(feed.lang !== undefined && { feedLang: feed.lang }),
    feed: feed.id ?? location.host,
    now: new Date(c.now).toISOString(),
    timeZone: date.timeZone,
    categories,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${fileName(name) || 'termin'}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
}

/** Without what file systems do not take. */
const fileName = (name: string): string =>
  name
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\\/:*?"<>|]+/g, ' ')
    .replace(/^[\s.]+/, '')
    .slice(0, 80)
    .trim();
