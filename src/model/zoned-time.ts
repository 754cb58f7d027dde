import { dayNumber, isoDate, two } from './day-number.ts';
import { readMoment } from './moment.ts';

/** What a clock on the wall shows, and where it hangs. */
export interface WallTime {
  /** `2026-03-29T09:30:00`. */
  local: string;
  /** IANA name. */
  zone: string;
}

/** Two weeks: longer than any offset was ever kept for less; Morocco leaves summer time for the four weeks of Ramadan. */
const STRETCH = 14 * 86_400;
const DAY = 86_400;

/** A span of time, in seconds since 1970 UTC, in which a zone keeps one offset. */
export interface Stretch {
  from: number;
  /** Exclusive. */
  to: number;
  /** Seconds ahead of UTC. */
  offset: number;
  /** The same as it is written: `+02:00`. */
  written: string;
}

/** A time zone that can be calculated with. What the browser says of it is asked for once per fortnight of the calendar. */
export interface Zone {
  /** IANA name, as given; `''` for floating time, which is the same wall time everywhere (RFC 5545, 3.3.5, form 1). */
  readonly name: string;
  /** Absent for UTC and floating time. */
  readonly format?: Intl.DateTimeFormat;
  readonly stretches: Map<number, readonly Stretch[]>;
  /** Where the last answer was found: the next question is most often about the week after. */
  last: Stretch;
}

const UTC = /^(Etc\/)?(UTC|GMT)$/i;

// Both caches are small: a town's feed has one zone. A feed that names hundreds only makes itself slow.
const MAX_ZONES = 50;
const MAX_STRETCHES = 5000;
const zones = new Map<string, Zone>();

/**
 * The zone of this name, or, where the browser does not know it, of the other name, or UTC.
 *
 * @param name - IANA name; `''` is floating time.
 */
export function zoneNamed(name: string, otherwise = 'UTC'): Zone {
  let zone = zones.get(name);
  if (zone) return zone;
  const stretches = new Map<number, readonly Stretch[]>();
  if (!name || UTC.test(name)) {
    zone = { name, stretches, last: { from: -Infinity, to: Infinity, offset: 0, written: name && 'Z' } };
  } else {
    try {
      zone = { name, stretches, last: stretch(0, 0, 0), format: formatIn(name) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return zoneNamed(otherwise === name ? 'UTC' : otherwise);
    }
  }
  if (zones.size >= MAX_ZONES) zones.clear();
  zones.set(name, zone);
  return zone;
}

const formatIn = (timeZone: string) =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

/** Asks the browser. Slow, about 2 µs. */
function measuredOffset(format: Intl.DateTimeFormat, instant: number): number {
  // "3/29/2026, 03:30:00", in whatever punctuation.
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    format.format(instant * 1000).match(/\d+/g) ?? []
  ).map(Number);
  return dayNumber(year, month, day) * DAY + (hour % 24) * 3600 + minute * 60 + second - instant;
}

/** The span around a point in time (seconds since 1970 UTC) in which the offset stays as it is; it may end where nothing changes. */
export function stretchAt(zone: Zone, instant: number): Stretch {
  if (instant >= zone.last.from && instant < zone.last.to) return zone.last;
  const index = Math.floor(instant / STRETCH);
  let fortnight = zone.stretches.get(index);
  if (!fortnight) {
    if (zone.stretches.size >= MAX_STRETCHES) zone.stretches.clear();
    zone.stretches.set(index, (fortnight = fortnightOf(zone.format!, index * STRETCH, (index + 1) * STRETCH)));
  }
  return (zone.last = fortnight.find(({ to }) => instant < to)!);
}

function fortnightOf(format: Intl.DateTimeFormat, from: number, to: number): readonly Stretch[] {
  const [before, after] = [measuredOffset(format, from), measuredOffset(format, to)];
  if (before === after) return [stretch(from, to, before)];
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (measuredOffset(format, middle) === before) low = middle;
    else high = middle;
  }
  return [stretch(from, high, before), stretch(high, to, after)];
}

function stretch(from: number, to: number, offset: number): Stretch {
  const minutes = Math.round(Math.abs(offset) / 60);
  return {
    from,
    to,
    offset,
    written: `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  };
}

/** Seconds a zone is ahead of UTC at a point in time (seconds since 1970 UTC). */
export const offsetAt = (zone: Zone, instant: number): number => stretchAt(zone, instant).offset;

/** What the clock in a zone shows at a point in time; both in seconds since 1970-01-01T00:00, UTC and on that clock. */
export const localAt = (zone: Zone, instant: number): number => instant + offsetAt(zone, instant);

/**
 * The point in time at which the clock in a zone shows something; both in seconds. A time that is left out when the clocks go forward
 * is read with the offset of before (02:30 becomes 03:30), one that comes twice means the first (RFC 5545, 3.3.5).
 */
export function instantAt(zone: Zone, local: number): number {
  // No zone is a day away from UTC, so the change, if there is one, lies between these two.
  const before = offsetAt(zone, local - DAY);
  const after = offsetAt(zone, local + DAY);
  if (before === after || offsetAt(zone, local - before) === before) return local - before;
  return local - (offsetAt(zone, local - after) === after ? after : before);
}

/** Seconds since midnight as `T09:30:00`. */
export const isoTime = (seconds: number): string =>
  `T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** Seconds on a clock as `2026-03-29T09:30:00`. */
export function isoLocal(local: number): string {
  const day = Math.floor(local / DAY);
  return isoDate(day) + isoTime(local - day * DAY);
}

/** The offset at a point in time as `+02:00`; `Z` for UTC, nothing for floating time. */
export const isoOffset = (zone: Zone, instant: number): string => stretchAt(zone, instant).written;

/** `2026-03-29T09:30:00+02:00`; UTC as `Z`, floating time without anything. */
export const isoInstant = (zone: Zone, instant: number): string =>
  isoLocal(localAt(zone, instant)) + isoOffset(zone, instant);

/**
 * When a clock on the wall shows this: `2026-03-29T09:30:00+02:00`.
 *
 * @throws {RangeError} If `local` is not a wall-clock time.
 */
export function instantOf({ local, zone }: WallTime): string {
  const moment = readMoment(local);
  if (!moment) throw new RangeError(`expected a time like 2026-03-29T09:30, got ${local}`);
  const there = zoneNamed(zone);
  return isoInstant(there, moment.offset === undefined ? instantAt(there, moment.local) : moment.local - moment.offset);
}

/**
 * What the clock in a zone shows at a point in time (ISO 8601 with an offset).
 *
 * @throws {RangeError} If `instant` is not a point in time.
 */
export function wallTimeOf(instant: string, zone: string): WallTime {
  const moment = readMoment(instant);
  if (moment?.offset === undefined) throw new RangeError(`expected a time with an offset, got ${instant}`);
  return { local: isoLocal(localAt(zoneNamed(zone), moment.local - moment.offset)), zone };
}
