import { readMoment, type Moment } from './moment.ts';

/** How often a rule repeats, from {@link Frequency.yearly} on ever more often. */
export const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;

/** A recurrence rule (RFC 5545, 3.3.10), read. Lists are absent, or sorted and without duplicates. */
export interface Rule {
  /** Index in {@link frequencies}. */
  frequency: number;
  interval: number;
  /** Infinity where the rule does not say. */
  count: number;
  /** Last moment, inclusive. */
  until?: Moment;
  /** First day of the week, 0 (Monday) to 6. */
  weekStart: number;
  /** BYDAY as pairs of number (0: every) and weekday, 0 (Monday) to 6. */
  days?: readonly (readonly [nth: number, weekday: number])[];
  months?: readonly number[];
  weeks?: readonly number[];
  yearDays?: readonly number[];
  monthDays?: readonly number[];
  hours?: readonly number[];
  minutes?: readonly number[];
  seconds?: readonly number[];
  positions?: readonly number[];
}

type List = 'months' | 'weeks' | 'yearDays' | 'monthDays' | 'hours' | 'minutes' | 'seconds' | 'positions';

/** The lists of numbers: what they are called here, their least value, their greatest; from -1 down they count from the end. */
const LISTS: Record<string, readonly [List, number, number]> = {
  BYMONTH: ['months', 1, 12],
  BYWEEKNO: ['weeks', -53, 53],
  BYYEARDAY: ['yearDays', -366, 366],
  BYMONTHDAY: ['monthDays', -31, 31],
  BYHOUR: ['hours', 0, 23],
  BYMINUTE: ['minutes', 0, 59],
  BYSECOND: ['seconds', 0, 60],
  BYSETPOS: ['positions', -366, 366],
};

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Longer than `BYYEARDAY` with every day of the year. */
const MAX_LENGTH = 4000;

/**
 * Reads a recurrence rule, with or without its name: `FREQ=WEEKLY;BYDAY=TU`.
 *
 * Read though RFC 5545 forbids it, because feeds have it and nobody can doubt what is meant: lower case, blanks, a semicolon too
 * many, UNTIL as a date or without Z where the start is a time, UNTIL next to COUNT (whichever ends first), BYWEEKNO, BYYEARDAY and
 * BYMONTHDAY under frequencies where they have no meaning of their own (they leave out all other days).
 *
 * @returns The rule, or in English why it is none.
 */
export function parseRule(text: string): Rule | string {
  if (text.length > MAX_LENGTH) return `Longer than ${MAX_LENGTH} characters.`;
  const rule: Rule = { frequency: -1, interval: 1, count: Infinity, weekStart: 0 };
  const seen = new Set<string>();
  for (const part of text
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    if (!part) continue;
    const [name = '', value = '', ...rest] = part.split('=');
    if (!value || rest.length || seen.has(name)) return `Cannot read the part "${part}".`;
    seen.add(name);
    if (!readPart(rule, name, value)) return `Cannot read ${name}=${value}.`;
  }
  return rule.frequency < 0 ? 'FREQ is missing.' : rule;
}

/** Enters one part in the rule; false if it cannot be read. */
function readPart(rule: Rule, name: string, value: string): boolean {
  const list = LISTS[name];
  if (list) {
    const [key, least, greatest] = list;
    const values = value.split(',').map((item) => (/^[+-]?\d{1,3}$/.test(item) ? Number(item) : NaN));
    // 0 is a month, a day or a position of nothing, but an hour of the day. The 60th second is a leap second: the one before.
    const right = (item: number) => item >= least && item <= greatest && (item !== 0 || least === 0);
    rule[key] = [...new Set(values.map((item) => (key === 'seconds' && item === 60 ? 59 : item)))].sort(
      (a, b) => a - b,
    );
    return values.every(right);
  }
  switch (name) {
    case 'FREQ':
      rule.frequency = (frequencies as readonly string[]).indexOf(value);
      return rule.frequency >= 0;
    case 'INTERVAL':
      return (rule.interval = natural(value)) > 0;
    case 'COUNT':
      return (rule.count = natural(value)) > 0;
    case 'UNTIL': {
      const until = readMoment(value);
      if (until) rule.until = until;
      return Boolean(until);
    }
    case 'WKST':
      return (rule.weekStart = WEEKDAYS.indexOf(value)) >= 0;
    case 'BYDAY': {
      const days = value.split(',').map((item) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item));
      rule.days = days.map((item) => [Number(item?.[1] ?? 0), WEEKDAYS.indexOf(item?.[2] ?? '')]);
      return days.every((item) => item && (!item[1] || (Number(item[1]) && Math.abs(Number(item[1])) < 54)));
    }
    // RFC 7529: what every rule has anyway. Another calendar, or moving 31 February, is not supported.
    case 'RSCALE':
      return value === 'GREGORIAN';
    case 'SKIP':
      return value === 'OMIT';
    default:
      // An extension can be passed over (RFC 2445, 4.3.10), but anything else may turn the dates into others.
      return name.startsWith('X-');
  }
}

/** A number of at most nine digits, or NaN. */
const natural = (value: string) => (/^\d{1,9}$/.test(value) ? Number(value) : NaN);
