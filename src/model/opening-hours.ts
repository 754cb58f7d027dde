import { monthLength } from './day-number.ts';
import { readMoment } from './moment.ts';
import type { FeedInfo } from './feed.ts';
import type { Offer } from './offer.ts';
import { intervalsOn, readOpeningRules, type Interval, type OpeningRules } from './opening-rules.ts';
import type { Hours } from './place.ts';
import { instantAt, isoInstant, localAt, zoneNamed } from './zoned-time.ts';

/** Whether something is open, and until when that stays so. */
export interface OpenState {
  /** `unknown` when the hours are missing, only in words, by appointment, or not wholly understood. Never a guess. */
  state: 'open' | 'closed' | 'unknown';
  /** The next change within eight days: an instant with its offset, `2026-11-23T11:30:00+01:00`. */
  until?: string;
}

/** What the hours of an offer depend on besides itself; a feed says it of itself. */
export type OpeningContext = Pick<FeedInfo, 'timeZone' | 'holidays'>;

const DAY = 86_400; // seconds
const AHEAD = 8; // days

/**
 * Whether an offer is open at a point in time. Its `hours` in wall time of the feed's zone: closed ranges first, then the week table,
 * then OpenStreetMap's syntax (see {@link readOpeningRules}).
 *
 * @param instant - ISO 8601 with an offset.
 * @throws {RangeError} If `instant` is none.
 */
export function openState(offer: Offer, instant: string, context: OpeningContext = {}): OpenState {
  const zone = zoneNamed(context.timeZone ?? 'Europe/Berlin');
  const moment = readMoment(instant);
  if (moment?.offset === undefined)
    throw new RangeError(`expected an instant like 2026-11-23T09:30:00+01:00, got ${instant}`);
  const now = localAt(zone, moment.local - moment.offset);
  const today = Math.floor(now / DAY);

  // From yesterday, which may go past midnight, to a week ahead: one line of intervals on the wall clock.
  const spans: [from: number, to: number][] = [];
  for (let day = today - 1; day <= today + AHEAD; day++) {
    const intervals = intervalsOf(offer, day, context);
    if (!intervals) {
      if (day === today) return { state: 'unknown' };
      if (day > today) break;
      continue;
    }
    for (const [from, to] of intervals) spans.push([day * DAY + from * 60, day * DAY + to * 60]);
  }
  const joined = join(spans);

  const end = (today + AHEAD) * DAY;
  const open = joined.find(([from, to]) => from <= now && now < to);
  const change = open ? open[1] : joined.find(([from]) => from > now)?.[0];
  const state = open ? 'open' : 'closed';
  if (change === undefined || change > end) return { state };
  return { state, until: isoInstant(zone, instantAt(zone, change)) };
}

/**
 * When an offer is open on a day: `[['09:30', '11:30']]`, `[]` for closed, undefined for unknown. Times after midnight belong to the
 * day on which they begin: `['19:00', '01:00']`.
 *
 * @param date - `YYYY-MM-DD`.
 */
export function dayHours(
  offer: Offer,
  date: string,
  context: OpeningContext = {},
): [from: string, to: string][] | undefined {
  const moment = readMoment(date);
  if (!moment) return undefined;
  const intervals = intervalsOf(offer, Math.floor(moment.local / DAY), context);
  return intervals && join(intervals).map(([from, to]) => [clock(from), to === 1440 ? '24:00' : clock(to)]);
}

/** In order; what overlaps or follows without a gap becomes one. */
function join(intervals: readonly Interval[]): [from: number, to: number][] {
  const joined: [from: number, to: number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function intervalsOf(offer: Offer, dayNumber: number, { holidays }: OpeningContext): readonly Interval[] | undefined {
  // A playground has no hours of its own but those of its place.
  const hours = offer.hours ?? (offer.kind === 'place' ? offer.places?.[0]?.hours : undefined);
  if (!hours || hours.byAppointment) return undefined;
  const date = new Date(dayNumber * DAY * 1000).toISOString().slice(0, 10);
  if (hours.closed?.some(({ from = '', to = from }) => date >= from && date <= to)) return [];
  if (hours.week) return weekIntervals(hours.week[(dayNumber + 3) % 7] ?? []);
  const rules = hours.osm === undefined ? undefined : rulesOf(hours.osm);
  if (!rules) return undefined;
  const known = holidays?.filter(({ kind = 'public' }) => kind === 'public');
  // A feed that lists the holidays of one year says nothing of the next.
  if (rules.needsHolidays && !known?.some(({ from }) => from.startsWith(date.slice(0, 4)))) return undefined;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const publicHoliday = known?.some(({ from, to = from }) => date >= from && date <= to);
  return intervalsOn(rules, { month, day, number: dayNumber, monthLength: monthLength(year, month), publicHoliday });
}

function weekIntervals(pairs: NonNullable<Hours['week']>[number]): readonly Interval[] {
  return pairs.map(([from, to]) => {
    const [start, end] = [minutes(from!), minutes(to!)];
    return [start, end <= start ? end + 1440 : end] as const;
  });
}

const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

// The same few texts come again for every card and every keystroke of a filter.
const read = new Map<string, OpeningRules | undefined>();

function rulesOf(text: string): OpeningRules | undefined {
  if (!read.has(text)) {
    if (read.size > 2000) read.clear();
    read.set(text, readOpeningRules(text));
  }
  return read.get(text);
}
