import { dayNumber, monthLength, packedDate, weekdayOf } from './day-number.ts';
import type { Rule } from './recurrence-rule.ts';

const YEARLY = 0;
const MONTHLY = 1;
const WEEKLY = 2;
const DAILY = 3;

/** The days of a rule, period by period: a year, a month (counted from year 0), a week (its first day) or a day. */
export interface RuleDays {
  /** Whether a day is left by all the parts that name days, those that "limit" and those that "expand" alike. */
  matches(day: number): boolean;
  /** First day of a period. */
  firstOf(period: number): number;
  /** The period of a day. Weeks that have a number belong to their own kind of year (ISO 8601). */
  periodOf(day: number): number;
  /** Visits the days of a period in order, until it is told false; returns how many it looked at. */
  visit(period: number, take: (day: number) => boolean): number;
}

/**
 * Makes the parts of a rule that name days (RFC 5545, 3.3.10) ready to be asked.
 *
 * @param start - Day number of DTSTART.
 */
export function ruleDays(rule: Rule, start: number): RuleDays {
  const { frequency, weeks, yearDays } = rule;
  let { months, monthDays, days } = rule;

  // What the rule does not say is as in DTSTART.
  if (!(weeks || yearDays || monthDays || days)) {
    if (frequency === YEARLY) months ??= [(packedDate(start) >> 5) & 15];
    if (frequency <= MONTHLY) monthDays = [packedDate(start) & 31];
    if (frequency === WEEKLY) days = [[0, weekdayOf(start)]];
  }
  const monthMask = mask(months);
  const monthDayMask = mask(monthDays?.filter((day) => day > 0));
  const fromEndMask = mask(monthDays?.flatMap((day) => (day < 0 ? -day : [])));
  const weekdayMask = mask(days?.map(([, weekday]) => weekday));
  // A number before the weekday counts in the month or in the year, and means nothing under other frequencies.
  const ordinals = frequency <= MONTHLY && days?.some(([nth]) => nth) ? days : undefined;
  const inYear = frequency === YEARLY && !months;
  const oneWeekday = days?.length === 1 && days[0];
  const oneDay = !days && monthDays?.length === 1 && monthDays[0]! > 0 && monthDays[0];
  const weekdaysOnly = !(months || monthDays || yearDays || weeks || ordinals);

  /** First day of the week of a day. */
  const weekOf = (day: number) => day - weekdayOf(day - rule.weekStart);
  /** First day of a year's week 1, the first with at least four days in that year. */
  const firstWeek = (year: number) => weekOf(dayNumber(year, 1, 4));
  /** The year to which the week of a day belongs: that of its fourth day. */
  const weekYear = (day: number) => packedDate(weekOf(day) + 3) >> 9;
  const hasMonthDay = (day: number, length: number) =>
    ((monthDayMask >> day) | (fromEndMask >> (length + 1 - day))) & 1;

  function matches(day: number): boolean {
    if (!((weekdayMask >> weekdayOf(day)) & 1)) return false;
    if (weekdaysOnly) return true;
    const date = packedDate(day);
    return matchesDate(day, date >> 9, (date >> 5) & 15, date & 31);
  }

  function matchesDate(day: number, year: number, month: number, ofMonth: number): boolean {
    const weekday = weekdayOf(day);
    const length = monthLength(year, month);
    if (!((weekdayMask >> weekday) & (monthMask >> month) & hasMonthDay(ofMonth, length))) return false;
    if (ordinals && !inYear && !hasOrdinal(ordinals, weekday, ofMonth, length)) return false;
    if (yearDays || (ordinals && inYear)) {
      const ofYear = day - dayNumber(year, 1, 1) + 1;
      const yearLength = 337 + monthLength(year, 2);
      if (yearDays && !has(yearDays, ofYear, yearLength)) return false;
      if (ordinals && inYear && !hasOrdinal(ordinals, weekday, ofYear, yearLength)) return false;
    }
    if (!weeks) return true;
    const first = firstWeek(weekYear(day));
    return has(weeks, Math.floor((day - first) / 7) + 1, (firstWeek(weekYear(day) + 1) - first) / 7);
  }

  const firstOf = (period: number) =>
    frequency === YEARLY
      ? weeks
        ? firstWeek(period)
        : dayNumber(period, 1, 1)
      : frequency === MONTHLY
        ? dayNumber(Math.floor(period / 12), (period % 12) + 1, 1)
        : period;

  function periodOf(day: number): number {
    if (frequency === YEARLY && weeks) return weekYear(day);
    const date = packedDate(day);
    if (frequency <= MONTHLY) return frequency === YEARLY ? date >> 9 : (date >> 9) * 12 + ((date >> 5) & 15) - 1;
    return frequency === WEEKLY ? weekOf(day) : day;
  }

  function visit(period: number, take: (day: number) => boolean): number {
    let looked = 1;
    if (frequency > MONTHLY || (frequency === YEARLY && weeks)) {
      const end = frequency === DAILY ? period + 1 : frequency === WEEKLY ? period + 7 : firstOf(period + 1);
      for (let day = firstOf(period); day < end; day++, looked++) if (matches(day) && !take(day)) break;
      return looked;
    }
    const year = frequency === YEARLY ? period : Math.floor(period / 12);
    const only = frequency === YEARLY ? 0 : (period % 12) + 1;
    for (let month = only || 1; month <= (only || 12); month++) {
      if (!((monthMask >> month) & 1)) continue;
      const first = dayNumber(year, month, 1);
      const length = monthLength(year, month);
      // With one weekday, or one day of the month, only these are looked at.
      const lone = oneWeekday ? 1 + weekdayOf(oneWeekday[1] - weekdayOf(first) - 3) : oneDay;
      for (let day = lone || 1; day <= length; day += oneWeekday ? 7 : oneDay ? 31 : 1, looked++) {
        if (matchesDate(first + day - 1, year, month, day) && !take(first + day - 1)) return looked;
      }
    }
    return looked;
  }

  return { matches, firstOf, periodOf, visit };
}

/** A set of small numbers as bits; all of them where there is no list. */
const mask = (numbers: readonly number[] | undefined): number =>
  numbers ? numbers.reduce((bits, number) => bits | (1 << number), 0) : -1;

/** Whether a list has the `nth` of `length`, counted from either end. */
const has = (list: readonly number[], nth: number, length: number) =>
  list.includes(nth) || list.includes(nth - length - 1);

function hasOrdinal(days: NonNullable<Rule['days']>, weekday: number, nth: number, length: number): boolean {
  const fromStart = Math.ceil(nth / 7);
  const fromEnd = -Math.ceil((length - nth + 1) / 7);
  return days.some((day) => day[1] === weekday && (!day[0] || day[0] === fromStart || day[0] === fromEnd));
}
