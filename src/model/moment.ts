import { dayNumber, monthLength } from './day-number.ts';

/** A date, a wall-clock time or a point in time, as somebody wrote it. */
export interface Moment {
  /** Seconds since 1970-01-01T00:00 on the clock that was read; midnight for a date. */
  local: number;
  /** Seconds that clock is ahead of UTC. Absent: whichever clock the event goes by. */
  offset?: number;
  /** Only a date was written. */
  date: boolean;
}

const MOMENT = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i;

/** Reads ISO 8601 (`2026-03-29T09:30`) and the short form of iCalendar (`20260329T093000Z`); undefined if there is no such time. */
export function readMoment(text: string | undefined): Moment | undefined {
  const parts = MOMENT.exec(text ?? '');
  if (!parts) return undefined;
  const at = (index: number) => Number(parts[index] ?? 0);
  const [year, month, day] = [at(1), at(2), at(3)];
  // A leap second is the one before, as in RFC 5545, 3.3.12.
  const seconds = at(4) * 3600 + at(5) * 60 + Math.min(at(6), 59);
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  if (at(4) > 23 || at(5) > 59 || at(6) > 60 || at(9) > 23 || at(10) > 59) return undefined;
  const moment: Moment = { local: dayNumber(year, month, day) * 86_400 + seconds, date: !parts[4] };
  if (parts[7] || parts[8]) moment.offset = (at(9) * 3600 + at(10) * 60) * (parts[8] === '-' ? -1 : 1);
  return moment;
}

const DURATION = /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/i;

/** Seconds of a duration (RFC 5545, 3.3.6), `PT1H30M`; undefined if it is none. */
export function readDuration(text: string): number | undefined {
  const parts = DURATION.exec(text);
  return parts
    ? [604_800, 86_400, 3600, 60, 1].reduce((sum, unit, i) => sum + unit * Number(parts[i + 1] ?? 0), 0)
    : undefined;
}
