import type { CalendarEvent } from './calendar-event.ts';
import { isoDate } from './day-number.ts';
import { changedSpan, eventSeries, find, instance, type Series } from './event-series.ts';
import { dayOf, type Span } from './event-span.ts';
import { icalEvent, uidOf, type CalendarOptions } from './ical-event.ts';
import { icalLine, icalText, icalTime } from './ical-line.ts';
import { icalTimeZone } from './ical-time-zone.ts';
import { readMoment } from './moment.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import { instantAt, isoInstant, isoLocal, localAt, type Zone } from './zoned-time.ts';

export type { CalendarOptions } from './ical-event.ts';

/** The zones that were used, and the years from and to. */
type Zones = Map<Zone, [first: number, last: number]>;

const YEAR = 366 * 86_400;

/**
 * Calendar events as text/calendar (RFC 5545), for a download or to subscribe to. An event keeps its id, so that whoever takes it
 * twice has it once, in the newer version. Written-out dates become an entry each, because Outlook does not read RDATE.
 *
 * @param items - Events with all their dates, or single dates, which become entries of their own.
 */
export function toCalendar(items: readonly (CalendarEvent | Occurrence)[], options: CalendarOptions = {}): string {
  const zones: Zones = new Map();
  const entries = items.flatMap((item) =>
    'event' in item ? single(item, options, zones) : event(item, options, zones),
  );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nahbei//nahbei//DE',
    'METHOD:PUBLISH',
    ...(options.name ? [`NAME:${icalText(options.name)}`, `X-WR-CALNAME:${icalText(options.name)}`] : []),
    ...[...zones].flatMap(([zone, [first, last]]) => icalTimeZone(zone, first, last)),
    ...entries,
    'END:VCALENDAR',
  ]
    .map(icalLine)
    .join('');
}

/** One date, on its own. */
function single(date: Occurrence, options: CalendarOptions, zones: Zones): string[] {
  const { start, end, allDay, timeZone, event, override, note, status } = date;
  const written = allDay ? { day: start, lastDay: end } : { start, end };
  const { zone, first } = eventSeries({ ...written, id: '', title: '' }, timeZone);
  const uid = uidOf(event, options);
  const many = event.rrule?.length || event.rdate?.length || event.occurrences;
  return icalEvent(
    {
      event,
      status,
      override,
      note,
      // The series has this id, and would be replaced by its one date.
      uid: many ? `${icalTime(date.original)}-${uid}` : uid,
      times: first ? spanLines(first, zone, zones) : [],
    },
    options,
  );
}

/** An event with its rule, and an entry for each date that differs (RECURRENCE-ID, 3.8.4.4). */
function event(event: CalendarEvent, options: CalendarOptions, zones: Zones): string[] {
  const { timeZone = 'Europe/Berlin' } = options;
  const series = eventSeries(event, timeZone);
  const { zone, first } = series;
  if (!first)
    return occurrences([event], '0001-01-01', '9999-12-31', { timeZone }).flatMap((date) =>
      single(date, options, zones),
    );

  const uid = uidOf(event, options);
  const { exdate, overrides, ...bare } = event;
  const instances = (text: string): Span[] => {
    const moment = readMoment(text);
    if (!moment?.date || first.allDay) return moment ? [instance(series, moment)] : [];
    // A date names whatever there is on that day.
    const day = dayOf(moment.local);
    return occurrences([bare], isoDate(day), isoDate(day + 1), { timeZone })
      .filter((date) => date.day === isoDate(day))
      .map((date) => instance(series, readMoment(date.start)!));
  };
  const repeats = series.rules.length + series.more.length > 0;
  const given = series.rules.some(({ starts }) => starts(first.local, first.local + 1).starts.length > 0);
  const times = [
    ...spanLines(first, zone, zones),
    ...series.rules.map((rule) => ruleLine(event.rrule![rule.index]!, rule, first, zone, zones)),
    // Some readers forget DTSTART where no rule gives it (RFC 5545, 3.8.5.3 does not); all of them know that twice is once.
    ...(repeats && !given ? [timeLine('RDATE', first, zone, zones)] : []),
    ...series.more.map((span) => dateLine(span, first, zone, zones)),
    ...(exdate ?? []).flatMap(instances).map((span) => timeLine('EXDATE', span, zone, zones)),
  ];
  const different = (overrides ?? []).flatMap((override) =>
    instances(override.original)
      .filter((original) => find(series.overrides, original) === override && !find(series.exdates, original))
      .flatMap((original) => {
        const status = override.cancelled ? 'cancelled' : (override.status ?? event.status);
        const lines = spanLines(changedSpan(series, override, original), zone, zones);
        return icalEvent(
          { event, uid, status, override, times: [timeLine('RECURRENCE-ID', original, zone, zones), ...lines] },
          options,
        );
      }),
  );
  return [...icalEvent({ event, uid, status: event.status, times }, options), ...different];
}

/** DTSTART and DTEND. */
function spanLines(span: Span, zone: Zone, zones: Zones): string[] {
  const start = timeLine('DTSTART', span, zone, zones);
  if (span.end === span.at) return [start];
  return [start, timeLine('DTEND', { ...span, at: span.end, local: span.local + span.length }, zone, zones)];
}

/** A time on the clock of a zone, or a date. */
function timeLine(
  name: string,
  { at, local, allDay }: Pick<Span, 'at' | 'local' | 'allDay'>,
  zone: Zone,
  zones: Zones,
): string {
  if (allDay) return `${name};VALUE=DATE:${icalTime(isoDate(dayOf(local)))}`;
  if (!zone.format) return `${name}:${icalTime(isoInstant(zone, at))}`;
  const clock = localAt(zone, at);
  // The second 02:30 of an autumn night can be said in UTC only.
  if (instantAt(zone, clock) !== at) return `${name}:${icalTime(isoLocal(at))}Z`;
  return `${name};TZID=${use(zone, at, zones).name}:${icalTime(isoLocal(clock))}`;
}

/** Notes that a zone is needed at a point in time. */
function use(zone: Zone, at: number, zones: Zones): Zone {
  const year = new Date(at * 1000).getUTCFullYear();
  const [first, last] = zones.get(zone) ?? [year, year];
  zones.set(zone, [Math.min(first, year), Math.max(last, year)]);
  return zone;
}

/** An RDATE (3.8.5.2), as a period where it is longer or shorter than the others. */
function dateLine(span: Span, first: Span, zone: Zone, zones: Zones): string {
  const line = timeLine('RDATE', span, zone, zones);
  if (span.length === first.length || span.allDay) return line;
  const [name = '', start = ''] = line.split(/:(?=\d)/);
  return `${name.replace('RDATE', 'RDATE;VALUE=PERIOD')}:${start}/PT${span.end - span.at}S`;
}

/** A rule as RFC 5545 wants it, with UNTIL in UTC. */
function ruleLine(
  text: string,
  { rule, starts, until }: Series['rules'][number],
  first: Span,
  zone: Zone,
  zones: Zones,
): string {
  const parts = text
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';');
  const kept = parts.filter((part) => part && !/^(UNTIL|COUNT|X-)/.test(part));
  let last = until;
  if (rule.count < Infinity) {
    // Calendars count the start of the event, here it is not counted unless the rule gives it. And COUNT with UNTIL is not allowed.
    const all = starts(first.local, Infinity, rule.count).starts;
    if (all[0] === first.local && until === Infinity) kept.push(`COUNT=${rule.count}`);
    else last = Math.min(until, instantAt(zone, all.at(-1) ?? first.local));
  }
  if (zone.format && !first.allDay) use(zone, Math.min(last, first.at + 10 * YEAR), zones);
  if (last < Infinity) {
    const time = first.allDay ? isoDate(dayOf(localAt(zone, last))) : isoLocal(zone.name ? last : localAt(zone, last));
    kept.push(`UNTIL=${icalTime(time)}${first.allDay || !zone.name ? '' : 'Z'}`);
  }
  return `RRULE:${kept.join(';')}`;
}
