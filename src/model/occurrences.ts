import type { CalendarEvent } from './calendar-event.ts';
import { changedSpan, eventSeries, find, type Override, type Series } from './event-series.ts';
import { instantIn, spanAt, type Span } from './event-span.ts';
import type { Issue } from './issue.ts';
import { readMoment, type Moment } from './moment.ts';
import { occurrenceWriter, type FoundDate, type Occurrence } from './occurrence.ts';
import { localAt } from './zoned-time.ts';

export type { Occurrence } from './occurrence.ts';

export interface OccurrencesOptions {
  /** Most that are given: the first ones. Absent: 10,000. */
  limit?: number;
  /** Zone of events that name none; `''` is floating time. Absent: `Europe/Berlin`. */
  timeZone?: string;
  /** Takes up rules that cannot be read, and ones with more dates or harder to work out than can be shown. */
  issues?: Issue[];
}

/** Events are never changed, so what was read of one holds as long as it; a copy with another rule is another event. */
const read = new WeakMap<CalendarEvent, { series: Series; timeZone: string; fields: unknown[] }>();

/** Times left out in spring and doubled in autumn make the order of clocks and of time differ by so much, in seconds. */
const SLACK = 7200;
const DAY = 86_400;

/**
 * The dates of events in a span of time, in order. One that began earlier and is not over is among them, and one without an end on
 * the moment `from`.
 *
 * A rule keeps wall time: 09:30 stays 09:30 when the clocks change. 02:30 becomes 03:30 on the night it is left out, and is the first
 * of two in autumn. The start of an event is always a date of it (unless in `exdate`), even if no rule gives it, and is not counted by
 * COUNT then. COUNT counts what `exdate` leaves out. An event of which no rule can be read has its own start only.
 *
 * @param from - A date (its midnight on each event's own clock), a time on that clock, or a point in time with its offset.
 * @param to - The same, exclusive.
 * @throws {RangeError} If `from` or `to` is none of these.
 */
export function occurrences(
  events: readonly CalendarEvent[],
  from: string,
  to: string,
  options: OccurrencesOptions = {},
): Occurrence[] {
  const { limit = 10_000, timeZone = 'Europe/Berlin', issues } = options;
  const [first, last] = [edge(from), edge(to)];
  if (limit < 1) return [];
  let found: FoundDate[] = [];
  // Nothing that starts later can be among the first `limit` any more.
  let horizon = Infinity;

  events.forEach((event, index) => {
    const series = seriesOf(event, timeZone);
    const start = instantIn(series.zone, first);
    const end = Math.min(instantIn(series.zone, last), horizon);
    for (const [rule, reason] of series.faults) {
      issues?.push(
        issue(index, rule, 'recurrence-rule', `This rule cannot be read, so only the start is shown. ${reason}`),
      );
    }
    expand(event, series, start, end, limit, found, (rule) =>
      issues?.push(
        issue(
          index,
          rule,
          'recurrence-limit',
          'This rule gives more dates than are shown, or takes too long to work out.',
        ),
      ),
    );
    if (found.length > limit * 3) {
      found = sorted(found).slice(0, limit);
      horizon = found.at(-1)!.at + 1;
    }
  });
  return sorted(found).slice(0, limit).map(occurrenceWriter());
}

const issue = (event: number, rule: number, code: string, message: string): Issue => ({
  path: `/events/${event}/rrule/${rule}`,
  code,
  message,
  severity: 'warning',
});

const sorted = (found: FoundDate[]) => found.sort((a, b) => a.at - b.at);

function edge(text: string): Moment {
  const moment = readMoment(text);
  if (!moment) throw new RangeError(`expected a date or a time like 2026-03-29T09:30:00+02:00, got ${text}`);
  return moment;
}

function seriesOf(event: CalendarEvent, timeZone: string): Series {
  const { start, day, rrule, rdate, exdate, overrides, occurrences } = event;
  const fields = [start, event.end, day, event.lastDay, event.timeZone, rrule, rdate, exdate, overrides, occurrences];
  let known = read.get(event);
  if (known?.timeZone !== timeZone || fields.some((field, index) => field !== known!.fields[index])) {
    read.set(event, (known = { series: eventSeries(event, timeZone), timeZone, fields }));
  }
  return known.series;
}

/** Appends the dates of one event from `from` to before `to`, in seconds since 1970 UTC. */
function expand(
  event: CalendarEvent,
  series: Series,
  from: number,
  to: number,
  limit: number,
  found: FoundDate[],
  onMore: (rule: number) => void,
): void {
  const { zone, first, more, exdates, overrides, moved } = series;
  const inside = ({ at, end }: Span) => at < to && (end > from || at === from);
  const add = (span: FoundDate['span'], original: Span, override?: Override) => {
    if (inside(span)) found.push({ at: span.at, span, event, zone, original, override });
  };

  const spans: FoundDate['span'][] = first ? [first] : [];
  if (first && series.rules.length) {
    const low = localAt(zone, from) - first.length - SLACK;
    for (const { rule, starts, until, index } of series.rules) {
      const high = localAt(zone, Math.min(to, until + 1)) + SLACK;
      if (high <= low) continue;
      // The first `limit` are among as many, and those that fall out again.
      const dense = rule.frequency > 3 || rule.hours || rule.minutes || rule.seconds;
      const spare = dense ? 2 * SLACK + exdates.days.size * DAY : 2 + exdates.days.size;
      const { starts: locals, complete } = starts(low, high, limit + spare + exdates.starts.size + moved.length);
      if (!complete) onMore(index);
      for (const local of locals) {
        if (local === first.local) continue;
        const span = spanAt(zone, local, first);
        if (span.at <= until) spans.push(span);
      }
    }
  }
  spans.push(...more);

  // Two rules, a rule and an rdate, or a time left out in spring and the one after it may mean the same.
  const seen = series.rules.length + more.length > 1 ? new Set<number>() : undefined;
  let previous = NaN;
  for (const span of spans) {
    if (span.at === previous || seen?.has(span.at)) continue;
    previous = span.at;
    seen?.add(previous);
    if (find(exdates, span)) continue;
    const override = find(overrides, span);
    if (!override) add(span, span);
    else if (!(override.start ?? override.day)) add(changedSpan(series, override, span), span, override);
  }
  // A date that was moved comes from anywhere, and is shown where it went.
  for (const { override, original } of moved) {
    if (find(overrides, original) !== override || find(exdates, original)) continue;
    add(changedSpan(series, override, original), original, override);
  }
}
