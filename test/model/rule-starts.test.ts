import { expect } from 'chai';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';

import { readMoment } from '../../src/model/moment.ts';
import { parseRule, type Rule } from '../../src/model/recurrence-rule.ts';
import { ruleStarts } from '../../src/model/rule-starts.ts';
import { isoLocal } from '../../src/model/zoned-time.ts';
import { usualRules, wildRules, type RandomRule } from '../fixtures/recurrence/random-rules.ts';

const MOST = 8;
const FORTY_YEARS = 40 * 366 * 86_400;

const seconds = (text: string) => readMoment(text)!.local;

function rule(text: string): Rule {
  const parsed = parseRule(text);
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
}

/** Our first dates of forty years; undefined where we gave up. */
function ours({ start, rule: text }: RandomRule): string[] | undefined {
  const parsed = rule(text);
  const from = seconds(start);
  const to = Math.min(from + FORTY_YEARS, (parsed.until?.local ?? Infinity) + 1);
  const { starts, complete } = ruleStarts(parsed, from)(from, to, MOST);
  return complete || starts.length === MOST ? starts.map(isoLocal) : undefined;
}

const end = (start: string) => isoLocal(seconds(start) + FORTY_YEARS);

/** ical.js, as a rule without time zone. It gives the start first whether or not the rule does, and counts it. */
function icalJs({ start, rule: text }: RandomRule, first: string | undefined): string[] {
  const most = Math.min(MOST, rule(text).count);
  const recur = ICAL.Recur.fromString(text.replace(/;COUNT=\d+/, '').replace(/(UNTIL=\w+)Z/, '$1'));
  const iterator = recur.iterator(ICAL.Time.fromString(start, undefined as never));
  const dates: string[] = [];
  for (let time = iterator.next(); time && dates.length < most; time = iterator.next()) {
    const date = time.toString();
    if (date >= end(start)) break;
    if (date !== start || first === start) dates.push(date);
  }
  return dates;
}

/** rrule-temporal in UTC; undefined where it gave up. */
function rruleTemporal({ start, rule: text }: RandomRule): string[] | undefined {
  const dates: string[] = [];
  try {
    const rruleString = `DTSTART:${start.replace(/[-:]/g, '')}Z\nRRULE:${text}`;
    new RRuleTemporal({ rruleString, maxIterations: 300, maxCandidateEvaluations: 10_000 }).all((date) => {
      const local = date.toString().slice(0, 19);
      if (local < end(start)) dates.push(local);
      return local < end(start) && dates.length < MOST;
    });
  } catch (error) {
    if (error instanceof Error && /Maximum|exceeded/.test(error.message)) return undefined;
    throw error;
  }
  return dates;
}

/**
 * Why rrule-temporal may differ, where it does. dateutil agrees with us on these, but for years of weeks: the RFC says nothing of
 * them, and only so a series that begins in the first days of week 1 goes on from there. See test/fixtures/recurrence/README.md.
 */
function excuse(text: string): string | undefined {
  const has = (part: string) => text.includes(`;${part}=`);
  const days = /BYDAY=([^;]+)/.exec(text)?.[1]?.split(',') ?? [];
  const numbered = days.filter((day) => /\d/.test(day)).length;
  if (!text.includes('FREQ=YEARLY')) return undefined;
  if (has('BYWEEKNO') && has('INTERVAL')) return 'counts calendar years, not the years of the weeks';
  if (has('BYWEEKNO') && ['BYMONTHDAY', 'BYMONTH'].some(has)) return 'adds the dates of both instead of limiting';
  if (has('BYWEEKNO') && !has('BYDAY')) return 'takes the weekday of DTSTART instead of the whole week';
  if (has('BYYEARDAY') && ['BYDAY', 'BYMONTHDAY', 'BYMONTH'].some(has))
    return 'adds the dates of both instead of limiting';
  if (numbered && has('BYMONTHDAY')) return 'adds the dates of both instead of limiting';
  if (numbered && numbered < days.length) return 'leaves out the weekdays without a number';
  return undefined;
}

describe('ruleStarts', () => {
  it('agrees with ical.js and rrule-temporal on 1,000 rules as people write them', () => {
    for (const random of usualRules(1, 1000)) {
      const dates = ours(random);
      const text = `${random.start} ${random.rule}`;
      // ical.js begins with the first weekday of the month, whatever BYSETPOS says.
      if (!text.includes('BYSETPOS')) expect(icalJs(random, dates?.[0]), `ical.js on ${text}`).to.deep.equal(dates);
      expect(rruleTemporal(random) ?? dates, `rrule-temporal on ${text}`).to.deep.equal(dates);
    }
  });

  it('agrees with rrule-temporal on 1,000 rules that nobody writes, or says why not', () => {
    const tally = { same: 0, excused: 0, unknown: 0 };
    for (const random of wildRules(2, 1000)) {
      const dates = ours(random);
      const theirs = rruleTemporal(random);
      if (!dates || !theirs) tally.unknown++;
      else if (theirs.join() !== dates.join() && excuse(random.rule)) tally.excused++;
      else {
        expect(theirs, `rrule-temporal on ${random.start} ${random.rule}`).to.deep.equal(dates);
        tally.same++;
      }
    }
    expect(tally.same, JSON.stringify(tally)).to.be.greaterThan(800);
  });

  it('gives any span of a rule as part of the whole', () => {
    for (const { start, rule: text } of wildRules(3, 300)) {
      const from = seconds(start);
      const expand = ruleStarts(rule(text), from);
      const whole = expand(from, from + FORTY_YEARS, 200);
      if (whole.starts.length < 2) continue;
      const last = whole.starts.at(-1)!;
      const cut = (share: number) => Math.floor(from + (last - from) * share);
      for (const [low, high] of [
        [cut(0.3), cut(0.6)],
        [cut(0.5), last],
        [last, last + 1],
      ] as const) {
        const expected = whole.starts.filter((at) => at >= low && at < high);
        expect(expand(low, high).starts, `${start} ${text} ${isoLocal(low)}`).to.deep.equal(expected);
      }
    }
  });

  it('jumps: a month a quarter of a century later is as near as the first', () => {
    const expand = ruleStarts(rule('FREQ=DAILY'), seconds('2001-01-01T12:00'));
    expect(expand(seconds('2026-10-25'), seconds('2026-10-27')).starts.map(isoLocal)).to.deep.equal([
      '2026-10-25T12:00:00',
      '2026-10-26T12:00:00',
    ]);
    // With 100,000 steps and no jump, a rule for every second would end after a day.
    const every = ruleStarts(rule('FREQ=SECONDLY;INTERVAL=7'), seconds('2001-01-01T12:00'));
    expect(every(seconds('2026-10-25'), seconds('2026-10-26'))).to.have.property('complete', true);
  });

  for (const text of [
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1',
    'FREQ=SECONDLY;INTERVAL=60;BYSECOND=30;COUNT=3',
    'FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3;COUNT=2',
    'FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=200',
    'FREQ=SECONDLY;COUNT=999999999',
  ]) {
    it(`gives up ${text} after a while, and says so`, () => {
      const expand = ruleStarts(rule(text), seconds('2001-01-01T10:00'));
      expect(expand(seconds('9000-01-01'), Infinity)).to.deep.equal({ starts: [], complete: false });
    });
  }

  it('stops at the limit, and says so', () => {
    const { starts, complete } = ruleStarts(rule('FREQ=SECONDLY'), 0)(0, Infinity, 10);
    expect(starts).to.have.length(10);
    expect(complete).to.equal(false);
    expect(ruleStarts(rule('FREQ=SECONDLY;COUNT=10'), 0)(0, Infinity, 10).complete).to.equal(true);
  });

  it('counts weeks that have a number in their own year', () => {
    // The first week of 2026 begins on 29 December 2025; every other year, from 2024 on.
    const expand = ruleStarts(rule('FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO'), seconds('2024-01-01T09:00'));
    expect(expand(0, seconds('2029-01-01')).starts.map(isoLocal)).to.deep.equal([
      '2024-01-01T09:00:00',
      '2025-12-29T09:00:00',
      '2028-01-03T09:00:00',
    ]);
  });

  it('reads a leap second as the second before', () => {
    const expand = ruleStarts(rule('FREQ=MINUTELY;BYSECOND=59,60;COUNT=2'), 0);
    expect(expand(0, 1000).starts).to.deep.equal([59, 119]);
  });
});
