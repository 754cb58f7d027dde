import { expect } from 'chai';

import type { CalendarEvent } from '../../src/model/calendar-event.ts';
import type { Issue } from '../../src/model/issue.ts';
import { occurrences, type OccurrencesOptions } from '../../src/model/occurrences.ts';
import { randomNumbers, usualRules } from '../fixtures/recurrence/random-rules.ts';
import fixture from '../fixtures/recurrence/vectors.json' with { type: 'json' };

interface Vector {
  id: string;
  profile: string;
  start: string;
  timeZone?: string;
  rrule?: string[];
  exrule?: string[];
  rdate?: string[];
  exdate?: string[];
  window?: { from: string; to: string };
  complete: boolean;
  expected: string[];
  alternatives?: string[][];
}

const event = (fields: Partial<CalendarEvent>): CalendarEvent => ({ id: 'e', title: 'E', ...fields });

/** The starts of one event between two days. */
const starts = (fields: Partial<CalendarEvent>, from = '2000-01-01', to = '2100-01-01', options?: OccurrencesOptions) =>
  occurrences([event(fields)], from, to, options).map(({ start }) => start);

function datesOf(vector: Vector): string[] {
  const { start, timeZone = '', rrule = [], exrule, rdate = [], exdate = [], window, expected } = vector;
  const when = start.length === 10 ? { day: start } : { start };
  const options = { timeZone, limit: exrule ? 200 : expected.length + 3 };
  const all = (rules: string[], more: Partial<CalendarEvent>) =>
    // A second later, because the window of a vector includes its end.
    starts(
      { ...when, rrule: rules, ...more },
      window?.from ?? start,
      window ? `${window.to.slice(0, 17)}59` : '9999-12-31',
      options,
    );
  const dates = all(rrule, { rdate, exdate });
  const without = new Set(exrule ? all(exrule, {}).filter((date) => date !== start) : []);
  const left = dates.filter((date) => !without.has(date));
  // Vectors say what a rule gives; a calendar shows the start of the event, too.
  const [own] = starts(when, '0001-01-01', '9999-12-31', options);
  return left[0] === own && expected[0] !== own ? left.slice(1) : left;
}

describe('occurrences', () => {
  const vectors = fixture.vectors as Vector[];

  for (const profile of ['core', 'exotic', 'contested']) {
    for (const vector of vectors.filter((each) => each.profile === profile)) {
      it(`${vector.id} (${profile}): ${vector.rrule?.join(' + ') ?? 'dates'} from ${vector.start}`, () => {
        const dates = datesOf(vector);
        const like = (expected: string[]) => (vector.complete ? dates : dates.slice(0, expected.length));
        const fits = vector.alternatives?.find((expected) => like(expected).join() === expected.join());
        if (!fits) expect(like(vector.expected)).to.deep.equal(vector.expected);
      });
    }
  }

  it('gives all that a page needs to know of a date', () => {
    const offered = event({ start: '2026-03-29T09:30', end: '2026-03-29T11:00', timeZone: 'Europe/Berlin' });
    expect(occurrences([offered], '2026-03-01', '2026-04-01')).to.deep.equal([
      {
        event: offered,
        start: '2026-03-29T09:30:00+02:00',
        end: '2026-03-29T11:00:00+02:00',
        allDay: false,
        cancelled: false,
        status: 'scheduled',
        day: '2026-03-29',
        lastDay: '2026-03-29',
        timeZone: 'Europe/Berlin',
        original: '2026-03-29T09:30:00+02:00',
      },
    ]);
  });

  it('keeps wall time when the clocks change, the end too', () => {
    const dates = occurrences(
      [event({ start: '2026-03-21T18:00', end: '2026-03-22T12:00', rrule: ['FREQ=WEEKLY;COUNT=2'] })],
      '2026-03-01',
      '2026-05-01',
    );
    expect(dates.map(({ start, end, lastDay }) => [start, end, lastDay])).to.deep.equal([
      ['2026-03-21T18:00:00+01:00', '2026-03-22T12:00:00+01:00', '2026-03-22'],
      ['2026-03-28T18:00:00+01:00', '2026-03-29T12:00:00+02:00', '2026-03-29'],
    ]);
  });

  it('moves a time that is left out in spring an hour on, and gives it once', () => {
    const night = { start: '2026-03-28T02:30', end: '2026-03-28T03:00', rrule: ['FREQ=DAILY;COUNT=3'] };
    const dates = occurrences([event(night)], '2026-03-28', '2026-04-01').map(({ start, end }) => [start, end]);
    expect(dates[1]).to.deep.equal(['2026-03-29T03:30:00+02:00', '2026-03-29T04:00:00+02:00']);
    expect(starts({ start: '2026-03-29T00:30', rrule: ['FREQ=HOURLY;COUNT=5'] })).to.deep.equal([
      '2026-03-29T00:30:00+01:00',
      '2026-03-29T01:30:00+01:00',
      '2026-03-29T03:30:00+02:00',
      '2026-03-29T04:30:00+02:00',
    ]);
  });

  it('tells apart the two 02:30 of an autumn night when the offset is written', () => {
    expect(starts({ start: '2026-10-25T02:30' })).to.deep.equal(['2026-10-25T02:30:00+02:00']);
    expect(starts({ start: '2026-10-25T02:30:00+01:00' })).to.deep.equal(['2026-10-25T02:30:00+01:00']);
    expect(starts({ start: '2026-10-25T01:30:00Z' })).to.deep.equal(['2026-10-25T02:30:00+01:00']);
  });

  describe('in its window', () => {
    it('leaves out what is over at its start or begins at its end', () => {
      const fields = { start: '2026-05-01T10:00', end: '2026-05-01T12:00' };
      expect(starts(fields, '2026-05-01T12:00', '2026-05-02')).to.deep.equal([]);
      expect(starts(fields, '2026-05-01T11:59', '2026-05-02')).to.have.length(1);
      expect(starts(fields, '2026-04-30', '2026-05-01T10:00:00+02:00')).to.deep.equal([]);
      expect(starts(fields, '2026-04-30', '2026-05-01T10:01:00+02:00')).to.have.length(1);
      expect(starts(fields, '2026-06-01', '2026-05-01')).to.deep.equal([]);
    });

    it('shows what began before and still goes on', () => {
      const camp = { day: '2026-07-27', lastDay: '2026-08-02', rrule: ['FREQ=YEARLY'] };
      expect(starts(camp, '2028-08-02', '2028-08-03')).to.deep.equal(['2028-07-27']);
      expect(starts(camp, '2028-08-03', '2028-09-01')).to.deep.equal([]);
      const festival = { start: '2026-05-01T20:00', end: '2026-05-04T02:00', rrule: ['FREQ=WEEKLY;COUNT=3'] };
      expect(starts(festival, '2026-05-11', '2026-05-12')).to.deep.equal(['2026-05-08T20:00:00+02:00']);
    });

    it('shows what has no end on its moment', () => {
      expect(starts({ start: '2026-05-01T00:00' }, '2026-05-01', '2026-05-02')).to.have.length(1);
      expect(starts({ start: '2026-05-01T00:00' }, '2026-04-30', '2026-05-01')).to.have.length(0);
    });

    it('takes a date as midnight where the event is', () => {
      const fields = { start: '2026-05-01T23:30', timeZone: 'America/New_York' };
      expect(starts(fields, '2026-05-01', '2026-05-02')).to.deep.equal(['2026-05-01T23:30:00-04:00']);
      expect(starts(fields, '2026-05-02T00:00:00+02:00', '2026-05-03T00:00:00+02:00')).to.have.length(1);
      expect(starts({ day: '2026-05-01' }, '2026-05-01T22:00:00Z', '2026-05-02')).to.have.length(0);
      expect(starts({ day: '2026-05-01' }, '2026-05-01T21:59:00Z', '2026-05-02')).to.have.length(1);
    });

    it('gives dates of all events in order, the first ones up to the limit', () => {
      const events = [
        event({ id: 'b', start: '2026-05-02T10:00', rrule: ['FREQ=DAILY'] }),
        event({ id: 'a', day: '2026-05-02', rrule: ['FREQ=DAILY'] }),
        event({ id: 'c', start: '2026-05-02T03:00', timeZone: 'America/New_York' }),
      ];
      const order = (limit: number) =>
        occurrences(events, '2026-05-01', '2027-05-01', { limit }).map(({ event: { id }, day }) => id + day.slice(8));
      expect(order(5)).to.deep.equal(['a02', 'c02', 'b02', 'a03', 'b03']);
      expect(order(1)).to.deep.equal(['a02']);
      expect(order(0)).to.deep.equal([]);
    });

    it('is the same with a limit as the beginning without', () => {
      const events = [...usualRules(5, 300)].map(({ start, rule }, id) => event({ id: `${id}`, start, rrule: [rule] }));
      const keys = (limit: number) =>
        occurrences(events, '2020-01-01', '2021-01-01', { limit }).map(({ start, event: { id } }) => `${start} ${id}`);
      const all = keys(100_000);
      expect(all.length).to.be.greaterThan(3000);
      expect(keys(100)).to.deep.equal(all.slice(0, 100));
    });

    it('is filled up to the limit in spite of dates that are left out or moved away', () => {
      const fields = {
        start: '2026-05-01T10:00',
        rrule: ['FREQ=DAILY'],
        exdate: ['2026-05-01', '2026-05-02', '2026-05-03T10:00', '2026-05-04T08:00:00Z'],
        overrides: [{ original: '2026-05-05T10:00', start: '2027-01-01T10:00' }],
      };
      expect(starts(fields, '2026-05-01', '9999-12-31', { limit: 1 })).to.deep.equal(['2026-05-06T10:00:00+02:00']);
      const often = { start: '2026-05-01T00:00', rrule: ['FREQ=MINUTELY'], exdate: ['2026-05-01'] };
      expect(starts(often, '2026-05-01', '9999-12-31', { limit: 1 })).to.deep.equal(['2026-05-02T00:00:00+02:00']);
    });

    it('does not depend on which window was asked for before', () => {
      const random = randomNumbers(6);
      for (const { start, rule } of usualRules(7, 200)) {
        const asked = event({ start, rrule: [rule], exdate: [start] });
        const year = Number(start.slice(0, 4)) + Math.floor(random() * 6);
        const inYear = (of: CalendarEvent) =>
          occurrences([of], `${year}-03-01`, `${year}-12-01`).map((date) => date.start);
        const month = occurrences([asked], `${year}-05-01`, `${year}-06-01`).map((date) => date.start);
        const whole = inYear({ ...asked });
        expect(inYear(asked)).to.deep.equal(whole);
        expect(month, `${start} ${rule}`).to.deep.equal(whole.filter((date) => date.slice(0, 7) === `${year}-05`));
      }
    });

    it('refuses a window that is none', () => {
      expect(() => occurrences([], 'heute', '2026-05-01')).to.throw(RangeError, 'heute');
      expect(() => occurrences([], '2026-05-01', '2026-05-32')).to.throw(RangeError, '2026-05-32');
    });
  });

  describe('of a rule', () => {
    const weekly = { start: '2026-03-04T09:30', rrule: ['FREQ=WEEKLY;COUNT=6'] };
    const days = (fields: Partial<CalendarEvent>) => starts(fields).map((start) => start.slice(5, 10));

    it('begin with the start of the event, even if the rule does not give it', () => {
      expect(days({ start: '2026-06-03T10:00', rrule: ['FREQ=WEEKLY;BYDAY=TU;COUNT=2'] })).to.deep.equal([
        '06-03',
        '06-09',
        '06-16',
      ]);
    });

    it('end with UNTIL, inclusive, however it is written', () => {
      const until = (text: string, start = '2026-05-04T10:00') =>
        starts({ start, rrule: [`FREQ=WEEKLY;UNTIL=${text}`] }).length;
      expect(until('20260525T080000Z')).to.equal(4);
      expect(until('20260525T075959Z')).to.equal(3);
      expect(until('20260525T100000')).to.equal(4);
      expect(until('20260525T095959')).to.equal(3);
      expect(until('20260525')).to.equal(4);
      expect(until('20260524')).to.equal(3);
      expect(until('2026-05-25')).to.equal(4);
      // An instant of the second 02:30, an hour after the first.
      expect(until('20261025T010000Z', '2026-10-18T02:30')).to.equal(2);
    });

    it('end with UNTIL when they take whole days', () => {
      const until = (text: string, timeZone = 'Europe/Berlin') =>
        starts({ day: '2026-07-20', timeZone, rrule: [`FREQ=DAILY;UNTIL=${text}`] }).at(-1);
      expect(until('20260724')).to.equal('2026-07-24');
      expect(until('20260724T215959Z')).to.equal('2026-07-24');
      expect(until('20260724T220000Z')).to.equal('2026-07-25');
      expect(until('20260724T000000Z', 'America/New_York')).to.equal('2026-07-24');
    });

    it('leave out exdates by instant, or by day where only a date is written', () => {
      const without = (...exdate: string[]) => days({ ...weekly, exdate });
      expect(without()).to.deep.equal(['03-04', '03-11', '03-18', '03-25', '04-01', '04-08']);
      expect(without('2026-04-01T07:30:00Z', '2026-03-04T09:30')).to.deep.equal(['03-11', '03-18', '03-25', '04-08']);
      expect(without('2026-04-01T09:30:00+02:00')).to.not.include('04-01');
      expect(without('2026-04-01T08:30:00Z', '2026-04-01T09:00')).to.have.length(6);
      expect(without('2026-03-25')).to.deep.equal(['03-04', '03-11', '03-18', '04-01', '04-08']);
      expect(
        days({ day: '2026-03-04', rrule: weekly.rrule, exdate: ['2026-03-11', '2026-03-18T00:00'] }),
      ).to.deep.equal(['03-04', '03-25', '04-01', '04-08']);
    });

    it('are none where UNTIL lies before the start', () => {
      expect(starts({ start: '2026-05-04T10:00', rrule: ['FREQ=WEEKLY;UNTIL=20260503T235959Z'] })).to.deep.equal([]);
      const more = { day: '2026-05-04', rrule: ['FREQ=WEEKLY;UNTIL=20260503'], rdate: ['2026-05-06'] };
      expect(starts(more)).to.deep.equal(['2026-05-06']);
    });

    it('come with rdates in any form, each once', () => {
      const dates = occurrences(
        [
          event({
            start: '2026-06-02T16:00',
            end: '2026-06-02T17:00',
            rrule: ['FREQ=WEEKLY;COUNT=2'],
            rdate: [
              '2026-06-09T16:00',
              '2026-06-05T14:00:00Z',
              '2026-06-06',
              '2026-06-07T08:00/2026-06-07T10:30',
              '2026-06-08T08:00/PT45M',
            ],
          }),
        ],
        '2026-06-01',
        '2026-07-01',
      );
      expect(dates.map(({ start, end }) => `${start.slice(5, 16)} ${end.slice(11, 16)}`)).to.deep.equal([
        '06-02T16:00 17:00',
        '06-05T16:00 17:00',
        '06-06T16:00 17:00',
        '06-07T08:00 10:30',
        '06-08T08:00 08:45',
        '06-09T16:00 17:00',
      ]);
      expect(starts({ day: '2026-06-02', rdate: ['2026-06-04', '2026-06-03T10:00'] })).to.deep.equal([
        '2026-06-02',
        '2026-06-03',
        '2026-06-04',
      ]);
    });

    it('are only the start where the rule cannot be read, which is reported', () => {
      const issues: Issue[] = [];
      const broken = event({ start: '2026-06-02T16:00', rrule: ['FREQ=DAILY;COUNT=2', 'FREQ=MONDAYS'] });
      expect(
        occurrences([event({ day: '2026-06-01' }), broken], '2026-06-01', '2026-07-01', { issues }),
      ).to.have.length(3);
      expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([['/events/1/rrule/1', 'recurrence-rule']]);
      expect(starts({ start: '2026-06-02T16:00', rrule: ['FREQ=MONDAYS'] })).to.have.length(1);
    });

    it('are reported where there are too many, or none after long searching', () => {
      const issues: Issue[] = [];
      const rules = ['FREQ=SECONDLY', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1'];
      const dates = occurrences([event({ start: '2026-06-02T16:00', rrule: rules })], '2026-01-01', '9999-12-31', {
        issues,
        limit: 50,
      });
      expect(dates).to.have.length(50);
      expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([
        ['/events/0/rrule/0', 'recurrence-limit'],
        ['/events/0/rrule/1', 'recurrence-limit'],
      ]);
    });
  });

  describe('that differ', () => {
    const series = { start: '2026-05-05T10:00', end: '2026-05-05T11:00', rrule: ['FREQ=WEEKLY;COUNT=4'] };
    const with_ = (overrides: NonNullable<CalendarEvent['overrides']>, from = '2026-05-01', to = '2026-07-01') =>
      occurrences([event({ ...series, overrides })], from, to);

    it('appear where they were moved, and not where they were', () => {
      const override = { original: '2026-05-12T10:00', start: '2026-06-03T15:00', title: 'Im Garten' };
      const dates = with_([override]);
      expect(dates.map(({ start }) => start.slice(5, 16))).to.deep.equal([
        '05-05T10:00',
        '05-19T10:00',
        '05-26T10:00',
        '06-03T15:00',
      ]);
      expect(dates.at(-1)).to.deep.include({
        start: '2026-06-03T15:00:00+02:00',
        end: '2026-06-03T16:00:00+02:00',
        original: '2026-05-12T10:00:00+02:00',
        override,
      });
      expect(with_([override], '2026-05-12', '2026-05-13')).to.deep.equal([]);
      expect(with_([override], '2026-06-01', '2026-06-10')).to.have.length(1);
      // What comes from outside comes in, too.
      expect(
        with_([{ original: '2026-05-26T10:00', start: '2026-05-06T10:00' }], '2026-05-06', '2026-05-07'),
      ).to.have.length(1);
    });

    it('stay when they are cancelled, marked so', () => {
      const dates = with_([
        { original: '2026-05-12T08:00:00Z', cancelled: true, reason: 'Krank' },
        { original: '2026-05-19', status: 'full' },
      ]);
      expect(dates.map(({ cancelled, status }) => [cancelled, status])).to.deep.equal([
        [false, 'scheduled'],
        [true, 'cancelled'],
        [false, 'full'],
        [false, 'scheduled'],
      ]);
      expect(dates[1]).to.have.nested.property('override.reason', 'Krank');
    });

    it('may be longer, or take the whole day', () => {
      const [, longer, whole] = with_([
        { original: '2026-05-12T10:00', end: '2026-05-12T13:00' },
        { original: '2026-05-19T10:00', day: '2026-05-20' },
      ]);
      expect(longer).to.deep.include({ start: '2026-05-12T10:00:00+02:00', end: '2026-05-12T13:00:00+02:00' });
      expect(whole).to.deep.include({
        start: '2026-05-20',
        end: '2026-05-20',
        allDay: true,
        original: '2026-05-19T10:00:00+02:00',
      });
    });

    it('are what was said last', () => {
      const twice = [{ start: '2026-05-13T10:00' }, { start: '2026-05-14T10:00' }].map((fields) => ({
        original: '2026-05-12T10:00',
        ...fields,
      }));
      expect(with_(twice).map(({ day }) => day.slice(8))).to.deep.equal(['05', '14', '19', '26']);
      expect(with_([...twice, { original: '2026-05-12T08:00:00Z' }]).map(({ day }) => day.slice(8))).to.deep.equal([
        '05',
        '12',
        '19',
        '26',
      ]);
    });

    it('are no more when their date is an exdate', () => {
      const moved = { original: '2026-05-12T10:00', start: '2026-06-03T15:00' };
      const dates = occurrences(
        [event({ ...series, exdate: ['2026-05-12T10:00'], overrides: [moved] })],
        '2026-05-01',
        '2026-07-01',
      );
      expect(dates).to.have.length(3);
    });

    it('keep the status of the event otherwise', () => {
      const dates = occurrences(
        [event({ ...series, status: 'postponed', overrides: [{ original: '2026-05-12T10:00', cancelled: true }] })],
        '2026-05-01',
        '2026-07-01',
      );
      expect(dates.map(({ status }) => status)).to.deep.equal(['postponed', 'cancelled', 'postponed', 'postponed']);
      expect(
        occurrences([event({ ...series, status: 'cancelled' })], '2026-05-01', '2026-07-01').every(
          ({ cancelled }) => cancelled,
        ),
      ).to.equal(true);
    });
  });

  it('are those written out, with their status and note', () => {
    const dates = occurrences(
      [
        event({
          occurrences: [
            { start: '2026-05-12T10:00', end: '2026-05-12T11:00', note: 'mit Anmeldung' },
            { day: '2026-05-05', lastDay: '2026-05-06' },
            { start: '2026-05-19T10:00', status: 'cancelled' },
          ],
          exdate: ['2026-05-26'],
          overrides: [{ original: '2026-05-05', title: 'Ausflug' }],
        }),
      ],
      '2026-05-01',
      '2026-06-01',
    );
    expect(
      dates.map(({ start, end, status, note, override }) => [start, end, status, note, override?.title]),
    ).to.deep.equal([
      ['2026-05-05', '2026-05-06', 'scheduled', undefined, 'Ausflug'],
      ['2026-05-12T10:00:00+02:00', '2026-05-12T11:00:00+02:00', 'scheduled', 'mit Anmeldung', undefined],
      ['2026-05-19T10:00:00+02:00', '2026-05-19T10:00:00+02:00', 'cancelled', undefined, undefined],
    ]);
  });

  it('end on the day before when they end at midnight', () => {
    const [date] = occurrences(
      [event({ start: '2026-05-05T20:00', end: '2026-05-06T00:00' })],
      '2026-05-01',
      '2026-06-01',
    );
    expect(date).to.deep.include({ day: '2026-05-05', lastDay: '2026-05-05', end: '2026-05-06T00:00:00+02:00' });
  });

  it('have no length where the end is before the start or cannot be read', () => {
    for (const end of ['2026-05-05T08:00', 'später']) {
      const [date] = occurrences([event({ start: '2026-05-05T10:00', end })], '2026-05-01', '2026-06-01');
      expect(date).to.deep.include({ start: '2026-05-05T10:00:00+02:00', end: '2026-05-05T10:00:00+02:00' });
    }
    const [day] = occurrences([event({ day: '2026-05-05', lastDay: '2026-05-01' })], '2026-05-01', '2026-06-01');
    expect(day).to.deep.include({ start: '2026-05-05', end: '2026-05-05' });
  });

  it('are none where the start cannot be read', () => {
    expect(starts({ start: 'demnächst', rrule: ['FREQ=DAILY'] })).to.deep.equal([]);
    expect(starts({})).to.deep.equal([]);
  });

  it('go by the zone given where the event has none, or one nobody knows', () => {
    const at = (timeZone: string | undefined, fields: Partial<CalendarEvent>) =>
      starts(
        { start: '2026-05-05T10:00', ...fields },
        '2026-05-01',
        '2026-06-01',
        timeZone === undefined ? {} : { timeZone },
      );
    expect(at(undefined, {})).to.deep.equal(['2026-05-05T10:00:00+02:00']);
    expect(at('Europe/London', {})).to.deep.equal(['2026-05-05T10:00:00+01:00']);
    expect(at('', {})).to.deep.equal(['2026-05-05T10:00:00']);
    expect(at('Europe/London', { timeZone: 'Mars/Olympus' })).to.deep.equal(['2026-05-05T10:00:00+01:00']);
  });

  it('notice that an event was given another rule', () => {
    const changed = event({ start: '2026-05-05T10:00' });
    expect(occurrences([changed], '2026-05-01', '2026-06-01')).to.have.length(1);
    changed.rrule = ['FREQ=WEEKLY'];
    expect(occurrences([changed], '2026-05-01', '2026-06-01')).to.have.length(4);
  });
});
