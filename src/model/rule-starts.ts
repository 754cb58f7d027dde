import { dayNumber } from './day-number.ts';
import type { Rule } from './recurrence-rule.ts';
import { ruleDays } from './rule-days.ts';

/** The starts that a rule gives in a span of time. */
export interface Starts {
  /** Seconds since 1970-01-01T00:00 on the event's clock, in order, each once. */
  starts: number[];
  /** False when there may be more: `limit` or the bound on steps was reached. */
  complete: boolean;
}

/**
 * Starts from `from` to before `to`, at most `limit`. Both are seconds since 1970-01-01T00:00 on the event's clock.
 */
export type Expander = (from: number, to: number, limit?: number) => Starts;

/**
 * Days or moments that are looked at in one call: some 10 ms, so that a rule that never matches (30 February) cannot hang a page.
 * Only COUNT, or a rule for every few seconds, needs more than a thousand: everything else jumps to the span it is asked for.
 */
const MAX_STEPS = 100_000;

const DAY = 86_400;
const WEEKLY = 2;
const DAILY = 3;
const END = dayNumber(10_000, 1, 1) * DAY;

/**
 * Makes a rule (RFC 5545, 3.3.10) ready to be asked for its starts. It gives what the rule says and no more: the start of the
 * event is among them only if it matches. All is wall time: a zone comes in later, and 09:30 stays 09:30.
 *
 * @param start - DTSTART: seconds since 1970-01-01T00:00 on the event's clock.
 */
export function ruleStarts(rule: Rule, start: number): Expander {
  const { frequency, interval, positions } = rule;
  const startTime = start - Math.floor(start / DAY) * DAY;
  const days = ruleDays(rule, Math.floor(start / DAY));

  const hours = rule.hours ?? [Math.floor(startTime / 3600)];
  const minutes = rule.minutes ?? [Math.floor(startTime / 60) % 60];
  const seconds = rule.seconds ?? [startTime % 60];
  const inHour = minutes.flatMap((minute) => seconds.map((second) => minute * 60 + second));
  const inDay = frequency > DAILY ? [] : hours.flatMap((hour) => inHour.map((time) => hour * 3600 + time));

  return (from, to, limit = Infinity) => {
    const starts: number[] = [];
    const end = Math.min(to, END);
    // COUNT counts from the first; without it, what lies before the span is not even looked at.
    const low = rule.count < Infinity ? start : Math.max(start, from);
    let left = rule.count;
    let steps = MAX_STEPS;

    /** Takes one start; false when there is no more to come. */
    function take(at: number): boolean {
      if (at >= end || --steps < 0) return false;
      return at < low || ((at < from || starts.push(at) <= limit) && --left !== 0);
    }

    const takeAll = (day: number, times: readonly number[]): boolean => {
      // Whole days before the span cost nothing, even if a hostile rule has a start in every second.
      if ((day + 1) * DAY > low) for (const time of times) if (!take(day * DAY + time)) return false;
      return true;
    };

    /** Takes of one period what BYSETPOS chooses: it counts in what all other parts have left. */
    function takePositions(found: readonly number[], times: readonly number[]): boolean {
      const total = found.length * times.length;
      const places = positions!.map((nth) => (nth > 0 ? nth - 1 : total + nth)).sort((a, b) => a - b);
      return places.every(
        (place, index) =>
          place < 0 ||
          place >= total ||
          place === places[index - 1] ||
          take(found[Math.floor(place / times.length)]! * DAY + times[place % times.length]!),
      );
    }

    if (frequency > DAILY) {
      const unit = frequency === 4 ? 3600 : frequency === 5 ? 60 : 1;
      const origin = Math.floor(start / unit) * unit;
      const align = (time: number) => origin + Math.ceil((time - origin) / (unit * interval)) * unit * interval;
      for (let time = align(low - unit + 1), next; time < end && --steps > 0; time = align(next)) {
        const day = Math.floor(time / DAY);
        const inDay = time - day * DAY;
        next = time + 1;
        // The parts above the frequency leave out all other days, hours, minutes: past each of them in one step.
        if (!days.matches(day)) next = (day + 1) * DAY;
        else if (rule.hours && !hours.includes(Math.floor(inDay / 3600))) next = time - (inDay % 3600) + 3600;
        else if (frequency > 4 && rule.minutes && !minutes.includes(Math.floor(inDay / 60) % 60))
          next = time - (inDay % 60) + 60;
        else if (!(frequency > 5 && rule.seconds && !seconds.includes(inDay % 60))) {
          const times = (frequency === 4 ? inHour : frequency === 5 ? seconds : [0]).map((second) => inDay + second);
          if (!(positions ? takePositions([day], times) : takeAll(day, times))) break;
        }
      }
    } else {
      const stride = frequency === WEEKLY ? 7 * interval : interval;
      const base = days.periodOf(Math.floor(start / DAY));
      let period = base + Math.floor((days.periodOf(Math.floor(low / DAY)) - base) / stride) * stride;
      for (let going = true; going && steps > 0 && days.firstOf(period) * DAY < end; period += stride) {
        if (positions) {
          const found: number[] = [];
          steps -= days.visit(period, (day) => found.push(day) > 0);
          going = takePositions(found, inDay);
        } else {
          steps -= days.visit(period, (day) => (going = takeAll(day, inDay)));
        }
      }
    }
    const complete = steps > 0 && starts.length <= limit;
    if (starts.length > limit) starts.length = limit;
    return { starts, complete };
  };
}
