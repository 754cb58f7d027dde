import { dayNumber, monthLength, packedDate, two, weekdayOf } from './day-number.ts';
import { icalTime } from './ical-line.ts';
import { isoLocal, stretchAt, type Zone } from './zoned-time.ts';

const DAY = 86_400;
/** Years after the last one used, so that a rule which still holds then can be taken to hold on. */
const AHEAD = 5;
/** A feed that dates something in the year 9999 gets no zone until then. */
const MAX_YEARS = 100;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const january = (year: number) => dayNumber(year, 1, 1) * DAY;

/**
 * The lines of a VTIMEZONE (RFC 5545, 3.6.5), from what the browser knows of the zone. A change that comes every year on the same
 * weekday becomes a rule, as everybody writes it; others stand on their own.
 *
 * @param first - The first year for which it has to be right; `last`, the last.
 */
export function icalTimeZone(zone: Zone, first: number, last: number): string[] {
  const end = Math.min(last, first + MAX_YEARS) + AHEAD;
  const start = stretchAt(zone, january(first - 1));
  const changes = new Map<string, Change>();
  for (let before = start; before.to < january(end + 1);) {
    const after = stretchAt(zone, before.to);
    if (after.offset !== before.offset) {
      const local = after.from + before.offset;
      const day = Math.floor(local / DAY);
      const date = packedDate(day);
      const [year, month, ofMonth] = [date >> 9, (date >> 5) & 15, date & 31];
      const nth = ofMonth > monthLength(year, month) - 7 ? -1 : Math.ceil(ofMonth / 7);
      const rule = `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${WEEKDAYS[weekdayOf(day)]}`;
      const key = `${rule}${local - day * DAY} ${before.offset} ${after.offset}`;
      let change = changes.get(key);
      if (!change) changes.set(key, (change = { from: before.offset, to: after.offset, rule, years: [], times: [] }));
      change.years.push(year);
      change.times.push(icalTime(isoLocal(local)));
    }
    before = after;
  }

  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone.name}`];
  const add = (from: number, to: number, time: string, ...more: string[]) => {
    const name = to > from ? 'DAYLIGHT' : 'STANDARD';
    const offsets = [`TZOFFSETFROM:${icalOffset(from)}`, `TZOFFSETTO:${icalOffset(to)}`];
    lines.push(`BEGIN:${name}`, `DTSTART:${time}`, ...offsets, ...more, `END:${name}`);
  };
  // Where the clocks do not change before the first use, or never, somebody has to say what they show.
  if (![...changes.values()].some(({ years }) => years[0]! < first)) {
    add(start.offset, start.offset, icalTime(isoLocal(january(first - 1))));
  }
  for (const { from, to, rule, years, times } of changes.values()) {
    const yearly = years.length > 2 && years.at(-1) === end && years.every((year, index) => year === years[0]! + index);
    if (yearly) add(from, to, times[0]!, rule);
    // Not RDATE: readers in use forget DTSTART beside it.
    else for (const time of times) add(from, to, time);
  }
  return [...lines, 'END:VTIMEZONE'];
}

/** A change of the clocks, and the years in which it came. */
interface Change {
  /** Seconds ahead of UTC before and after. */
  from: number;
  to: number;
  rule: string;
  years: number[];
  times: string[];
}

/** Seconds ahead of UTC as `+0100` (RFC 5545, 3.3.14). */
function icalOffset(offset: number): string {
  const [hours, minutes, seconds] = [3600, 60, 1].map((unit) => two(Math.floor(Math.abs(offset) / unit) % 60));
  return `${offset < 0 ? '-' : '+'}${hours}${minutes}${seconds === '00' ? '' : seconds}`;
}
