import type { CalendarEvent } from './calendar-event.ts';
import { isoDate } from './day-number.ts';
import type { Override, Series } from './event-series.ts';
import { dayOf, type Span } from './event-span.ts';
import type { Text } from './text.ts';
import { isoOffset, isoTime, localAt, type Zone } from './zoned-time.ts';

/** One date of a calendar event. */
export interface Occurrence {
  event: CalendarEvent;
  /** `2026-03-29T09:30:00+02:00` on the event's clock, UTC as `Z`; `2026-03-29` when it takes whole days. */
  start: string;
  /** Like `start`, exclusive: when it is over, the same as `start` if nobody says. When it takes whole days, the last of them. */
  end: string;
  allDay: boolean;
  /** It does not take place. It is still given, so that people who come for it can read so. */
  cancelled: boolean;
  status: NonNullable<CalendarEvent['status']>;
  /** First day on the event's clock. */
  day: string;
  /** Last day on the event's clock, inclusive; what ends at midnight ends on the day before. */
  lastDay: string;
  /** IANA zone of the event's clock. */
  timeZone: string;
  /** The start that the rule gives, which is its name within the series (RFC 5545, 3.8.4.4); `start`, unless it was moved. */
  original: string;
  /** What is different on this date. */
  override?: Override;
  /** Note of a date that the feed writes out. */
  note?: Text;
}

/** A date that was found. It is written out only if it is among the first. */
export interface FoundDate {
  /** Start in seconds since 1970 UTC. */
  at: number;
  span: Series['more'][number];
  event: CalendarEvent;
  zone: Zone;
  original: Span;
  override: Override | undefined;
}

/** Writes out dates, and remembers the days and times that it wrote: a month has 31 of the ones, a town some twenty of the others. */
export function occurrenceWriter(): (found: FoundDate) => Occurrence {
  const dates = new Map<number, string>();
  const times = new Map<number, string>();
  const written = (texts: Map<number, string>, key: number, write: (key: number) => string): string => {
    let text = texts.get(key);
    if (text === undefined) texts.set(key, (text = write(key)));
    return text;
  };
  const date = (local: number) => written(dates, dayOf(local), isoDate);
  const instant = (zone: Zone, at: number) => {
    const local = localAt(zone, at);
    return date(local) + written(times, local - dayOf(local) * 86_400, isoTime) + isoOffset(zone, at);
  };
  const start = (zone: Zone, { at, local, allDay }: Span) => (allDay ? date(local) : instant(zone, at));

  return ({ span, event, zone, original, override }) => {
    const { end, local, length, allDay, written } = span;
    const status =
      (override?.cancelled && 'cancelled') || (override?.status ?? written?.status ?? event.status ?? 'scheduled');
    const from = start(zone, span);
    const lastDay = date(length ? local + length - 1 : local);
    const occurrence: Occurrence = {
      event,
      start: from,
      end: allDay ? lastDay : end === span.at ? from : instant(zone, end),
      allDay,
      cancelled: status === 'cancelled',
      status,
      day: date(local),
      lastDay,
      timeZone: zone.name,
      original: original === span ? from : start(zone, original),
    };
    if (override) occurrence.override = override;
    if (written?.note !== undefined) occurrence.note = written.note;
    return occurrence;
  };
}
