import type { CalendarEvent } from './calendar-event.ts';
import { readMoment, type Moment } from './moment.ts';
import { instantAt, localAt, type Zone } from './zoned-time.ts';

const DAY = 86_400;

/** When something takes place, once. In seconds since 1970-01-01T00:00: `at` and `end` in UTC, `local` on the event's clock. */
export interface Span {
  at: number;
  /** Exclusive; of whole days the midnight after the last. */
  end: number;
  local: number;
  /** From start to end on the event's clock. */
  length: number;
  allDay: boolean;
}

/**
 * The span that begins when the clock in a zone shows `local`. Its length is one on that clock, too: what ends at 12:00 does so in
 * summer and winter. RFC 5545, 3.8.5.3 would keep the time that passes instead, but neither people nor calendars do.
 */
export function spanAt(zone: Zone, local: number, { length, allDay }: Pick<Span, 'length' | 'allDay'>): Span {
  if (allDay) local = dayOf(local) * DAY;
  const at = instantAt(zone, local);
  const end = instantAt(zone, local + length);
  // Across the gap in spring the end may come out before the start.
  return { at, end: end > at || !length ? Math.max(at, end) : at + length, local, length, allDay };
}

/** When an event or a written occurrence takes place: `start` and `end` or `day` and `lastDay`. */
export function spanOf(
  zone: Zone,
  { start, end, day, lastDay }: Pick<CalendarEvent, 'start' | 'end' | 'day' | 'lastDay'>,
) {
  const moment = readMoment(start ?? day);
  return moment && readSpan(zone, moment, readMoment(end ?? lastDay));
}

/**
 * The span from one moment to another; a date as the end is the last day. An end before the start is none.
 *
 * @param like - What it is as long as, if nobody says when it ends.
 */
export function readSpan(zone: Zone, start: Moment, end: Moment | undefined, like?: Span): Span {
  const allDay = start.date;
  const local = localIn(zone, start);
  const least = allDay ? DAY : 0;
  let length = like?.allDay === allDay ? like.length : least;
  if (end)
    length = Math.max(least, (end.date || allDay ? (dayOf(localIn(zone, end)) + 1) * DAY : localIn(zone, end)) - local);
  const span = spanAt(zone, local, { length, allDay });
  // An offset tells apart the two 02:30 of an autumn night; a wall-clock time does not.
  const shift = instantIn(zone, start) - span.at;
  span.at += shift;
  span.end = end?.offset === undefined || allDay ? span.end + shift : Math.max(span.at, instantIn(zone, end));
  return span;
}

/** The point in time of a moment, in seconds since 1970 UTC. */
export const instantIn = (zone: Zone, moment: Moment): number =>
  moment.offset === undefined ? instantAt(zone, moment.local) : moment.local - moment.offset;

/** What the event's clock shows at a moment. */
export const localIn = (zone: Zone, moment: Moment): number =>
  moment.offset === undefined ? moment.local : localAt(zone, moment.local - moment.offset);

/** The day number of a time on a clock. */
export const dayOf = (local: number): number => Math.floor(local / DAY);
