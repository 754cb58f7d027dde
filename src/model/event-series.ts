import type { CalendarEvent } from './calendar-event.ts';
import { dayOf, instantIn, localIn, readSpan, spanAt, spanOf, type Span } from './event-span.ts';
import { readDuration, readMoment, type Moment } from './moment.ts';
import { parseRule, type Rule } from './recurrence-rule.ts';
import { ruleStarts, type Expander, type Starts } from './rule-starts.ts';
import { instantAt, zoneNamed, type Zone } from './zoned-time.ts';

export type Override = NonNullable<CalendarEvent['overrides']>[number];
type WrittenOccurrence = NonNullable<CalendarEvent['occurrences']>[number];

const DAY = 86_400;

/** Single dates of a series: by their start, or by the day on the event's clock. */
export interface Dates<T> {
  starts: Map<number, T>;
  days: Map<number, T>;
}

interface SeriesRule {
  rule: Rule;
  starts: Expander;
  /** Last start that UNTIL allows, in seconds since 1970 UTC. */
  until: number;
  /** Where it stands in `rrule`. */
  index: number;
}

/** An event made ready to be asked when it takes place. */
export interface Series {
  zone: Zone;
  /** Its own start; undefined where there is only `occurrences`, or nothing that can be read, or it ended before it began. */
  first: Span | undefined;
  rules: SeriesRule[];
  /** Rules that cannot be read, by their index in `rrule`, and why. */
  faults: [index: number, reason: string][];
  /** From `rdate` and `occurrences`; these with the entry they were made from. */
  more: (Span & { written?: WrittenOccurrence })[];
  exdates: Dates<true>;
  overrides: Dates<Override>;
  /** Overrides that give a start of their own. */
  moved: { override: Override; original: Span }[];
}

/**
 * Reads the times of an event. What cannot be read is left out; nothing throws.
 *
 * @param timeZone - Of an event that names none.
 */
export function eventSeries(event: CalendarEvent, timeZone: string): Series {
  const zone = zoneNamed(event.timeZone ?? timeZone, timeZone);
  const first = spanOf(zone, event);
  const series: Series = {
    zone,
    first,
    rules: [],
    faults: [],
    more: [],
    exdates: noDates(),
    overrides: noDates(),
    moved: [],
  };
  for (const written of event.occurrences ?? []) {
    const span = spanOf(zone, written);
    if (span) series.more.push({ ...span, written });
  }
  for (const text of event.exdate ?? []) enter(series, series.exdates, readMoment(text), true);
  for (const override of event.overrides ?? []) {
    const original = readMoment(override.original);
    enter(series, series.overrides, original, override);
    if (original && (override.start ?? override.day))
      series.moved.push({ override, original: instance(series, original) });
  }
  if (!first) return series;
  for (const text of event.rdate ?? []) {
    const [start, end = ''] = text.split('/');
    const moment = readMoment(start);
    if (!moment) continue;
    // A period (RFC 5545, 3.3.9) says how long it is.
    const length = readDuration(end);
    const until = length === undefined ? readMoment(end) : { ...moment, local: moment.local + length };
    series.more.push(until && !first.allDay ? readSpan(zone, moment, until) : instance(series, moment));
  }
  event.rrule?.forEach((text, index) => {
    const rule = parseRule(text);
    if (typeof rule === 'string') series.faults.push([index, rule]);
    else
      series.rules.push({
        rule,
        starts: counted(rule, first.local),
        until: lastStart(rule, zone, first.allDay),
        index,
      });
  });
  // Calendars end a series so when "this and all that follow" is deleted on its first date.
  const { rules } = series;
  if (rules.length && rules.every(({ until }) => until < first.at)) return { ...series, first: undefined, rules: [] };
  return series;
}

const noDates = <T>(): Dates<T> => ({ starts: new Map(), days: new Map() });

/** A rule with a COUNT that was counted once: from then on its last start is known, and it jumps like a rule without. */
function counted(rule: Rule, start: number): Expander {
  const { starts, complete } = rule.count > 1000 ? NOT_COUNTED : ruleStarts(rule, start)(start, Infinity, rule.count);
  if (!complete) return ruleStarts(rule, start);
  const after = (starts.at(-1) ?? -Infinity) + 1;
  const expand = ruleStarts({ ...rule, count: Infinity }, start);
  return (from, to, limit) => expand(from, Math.min(to, after), limit);
}

const NOT_COUNTED: Starts = { starts: [], complete: false };

/**
 * The last start that UNTIL allows, in seconds since 1970 UTC. A date, which RFC 5545 has for events of whole days only, means
 * the end of that day; a time without Z is one on the event's clock.
 */
function lastStart({ until }: Rule, zone: Zone, allDay: boolean): number {
  if (!until) return Infinity;
  // Many a program writes the date of a whole day as midnight UTC, which is the day before in America.
  const date = until.date || (allDay && until.local % DAY === 0);
  return date ? instantAt(zone, until.local + DAY - 1) : instantIn(zone, until);
}

/** The span of a date on which something is different: moved, longer, or when it was. */
export function changedSpan({ zone, first }: Series, override: Override, original: Span): Span {
  const { at, local, allDay } = original;
  const start = readMoment(override.start ?? override.day);
  const end = readMoment(override.end ?? override.lastDay);
  if (start) return readSpan(zone, start, end, first);
  return end ? readSpan(zone, { local, offset: local - at, date: allDay }, end) : original;
}

/** Notes a date that was written in some form or other. */
function enter<T>({ zone, first }: Series, dates: Dates<T>, moment: Moment | undefined, value: T): void {
  if (!moment) return;
  if (moment.date || first?.allDay) dates.days.set(dayOf(localIn(zone, moment)), value);
  else dates.starts.set(instantIn(zone, moment), value);
}

/** What is noted for a span: the one that names its start before the one that names its day. */
export const find = <T>({ starts, days }: Dates<T>, span: Span): T | undefined =>
  starts.get(span.at) ?? (days.size ? days.get(dayOf(span.local)) : undefined);

/** The instance of a series at a moment; a date means the time of day of the first. */
export function instance({ zone, first }: Series, moment: Moment): Span {
  const local = localIn(zone, moment);
  const like = first ?? { length: 0, allDay: moment.date, local };
  return spanAt(zone, moment.date && !like.allDay ? local + like.local - dayOf(like.local) * DAY : local, like);
}
