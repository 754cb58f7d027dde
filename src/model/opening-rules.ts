import { weekdayOf } from './day-number.ts';

/** Minutes since midnight of the day it begins; more than 1440 at the end for one that goes past midnight. */
export type Interval = readonly [from: number, to: number];

/** A calendar day, as the rules see it. */
export interface Day {
  /** 1 (January) to 12. */
  month: number;
  day: number;
  /** Days since 1970-01-01. */
  number: number;
  /** How many days its month has. */
  monthLength: number;
  /** Undefined where nobody knows. */
  publicHoliday: boolean | undefined;
}

interface Rule {
  /** Adds to the rule before instead of replacing it (written with a comma). */
  adds: boolean;
  months?: readonly (readonly [from: number, to: number])[];
  weekdays?: readonly { from: number; to: number; nth?: readonly number[] }[];
  holidays: boolean;
  times: readonly Interval[];
}

/** What a text in OpenStreetMap's syntax says. */
export interface OpeningRules {
  rules: readonly Rule[];
  /** One has to know the public holidays. */
  needsHolidays: boolean;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = `(?:${DAYS.join('|')})`;
const month = `(?:${MONTHS.join('|')})`;
const nth = String.raw`(?:\[-?[1-5](?:,-?[1-5])*\])?`;
const weekdayPart = `(?:${day}(?:-${day})?${nth}|PH)`;
const time = String.raw`\d{1,2}:\d{2}-\d{1,2}:\d{2}`;
const RULE = new RegExp(
  `^(?:(${month}(?:-${month})?(?:,${month}(?:-${month})?)*)(?::? |$))?(?:(${weekdayPart}(?:,${weekdayPart})*)(?: |$|(?=\\d)))?` +
    `(24/7|off|closed|${time}(?:,${time})*)?$`,
);
// A semicolon, or a comma between times and the next days: "Mo 10:00-12:00, We 14:00-16:00".
const SEPARATOR = new RegExp(String.raw`(;)|(?<=:\d\d|off),(?=${weekdayPart}|${month})`);

/**
 * Reads the part of OpenStreetMap's opening_hours that offices, surgeries and family centres write: weekdays, the nth weekday of a
 * month, months, times, `off`, `PH`, `24/7` (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification). Everything else
 * (school holidays, sunset, open ends, comments, single dates, years) makes the whole text unreadable: half a text read would be
 * a lie to somebody at a closed door.
 *
 * @returns Undefined when it is not wholly understood.
 */
export function readOpeningRules(text: string): OpeningRules | undefined {
  const compact = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([-–;,]) ?/g, (_, sign: string) => (sign === '–' ? '-' : sign));
  // Texts and separators in turn; a separator is ";" or, for a comma, undefined.
  const parts = compact.replace(/;$/, '').split(SEPARATOR);
  const rules: Rule[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const rule = readRule(parts[index] ?? '', index > 0 && parts[index - 1] === undefined);
    if (!rule) return undefined;
    rules.push(rule);
  }
  // Whether Friday's hours after midnight hold when a later rule is for Saturday is read in two ways.
  const pastMidnight = rules.some(({ times }) => times.some(([, to]) => to > 1440));
  if (pastMidnight && rules.some(({ adds }, index) => index > 0 && !adds)) return undefined;
  return { rules, needsHolidays: rules.some(({ holidays }) => holidays) };
}

function readRule(text: string, adds: boolean): Rule | undefined {
  const [match, months, weekdays, times] = RULE.exec(text) ?? [];
  if (!match) return undefined;
  const rule: Rule = { adds, holidays: false, times: [[0, 1440]] };
  if (times && /^\d\d?:/.test(times)) {
    const intervals = times.split(',').map(readInterval);
    if (intervals.includes(undefined)) return undefined;
    rule.times = intervals as Interval[];
  } else if (times === 'off' || times === 'closed') rule.times = [];
  if (months) {
    rule.months = months.split(',').map((range) => {
      const [from, to = from] = range.split('-').map((name) => MONTHS.indexOf(name) + 1);
      return [from!, to!] as const;
    });
  }
  if (weekdays) {
    // A comma inside brackets belongs to the weekday before.
    const list = weekdays.split(/,(?![^[]*\])/);
    rule.holidays = list.includes('PH');
    rule.weekdays = list
      .filter((part) => part !== 'PH')
      .map((part) => {
        const [range, counts] = part.replace(']', '').split('[');
        const [from, to = from] = range!.split('-').map((name) => DAYS.indexOf(name));
        return { from: from!, to: to!, ...(counts && { nth: counts.split(',').map(Number) }) };
      });
  }
  return rule;
}

function readInterval(text: string): Interval | undefined {
  const [from, to] = text.split('-').map((clock) => {
    const [hours, minutes] = clock.split(':').map(Number);
    return minutes! < 60 ? hours! * 60 + minutes! : Number.NaN;
  });
  if (!(from! < 1440 && to! <= 2880)) return undefined;
  // 19:00-01:00 ends on the day after.
  return [from!, to! <= from! ? to! + 1440 : to!];
}

/** When it is open on a day, as far as intervals that begin on it go. Later rules replace earlier ones on the days they are for. */
export function intervalsOn({ rules }: OpeningRules, date: Day): readonly Interval[] {
  let result: readonly Interval[] = [];
  for (const rule of rules) {
    if (!matches(rule, date)) continue;
    result = rule.adds ? [...result, ...rule.times] : rule.times;
  }
  return result;
}

function matches({ months, weekdays, holidays }: Rule, date: Day): boolean {
  if (months && !months.some(([from, to]) => within(date.month, from, to))) return false;
  if (!weekdays) return true;
  if (holidays && date.publicHoliday) return true;
  const weekday = weekdayOf(date.number);
  return weekdays.some(({ from, to, nth: counts }) => {
    if (!within(weekday, from, to)) return false;
    const fromStart = Math.ceil(date.day / 7);
    const fromEnd = -Math.ceil((date.monthLength - date.day + 1) / 7);
    return !counts || counts.includes(fromStart) || counts.includes(fromEnd);
  });
}

/** In a circle: from Friday to Monday, from October to March. */
const within = (value: number, from: number, to: number) =>
  from <= to ? value >= from && value <= to : value >= from || value <= to;
