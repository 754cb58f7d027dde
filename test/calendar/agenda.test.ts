import { expect } from 'chai';

import { Agenda } from '../../src/calendar/agenda.ts';
import type { CalendarEvent } from '../../src/model/calendar-event.ts';
import { emptyFeed, type Feed } from '../../src/model/feed.ts';

function agenda(events: Partial<CalendarEvent>[], more: Partial<Feed> = {}) {
  const list = events.map((event, index) => ({ id: `e${index}`, title: `E${index}`, ...event }) as CalendarEvent);
  return new Agenda({ ...emptyFeed(), ...more, events: list }, 'Europe/Berlin');
}

const ids = (dates: readonly { event: CalendarEvent; start: string }[]) =>
  dates.map(({ event, start }) => `${event.id} ${start.slice(0, 16)}`);
const all = { filter: {}, unsaid: false, first: '1970-01-01', last: '2099-12-31' };

describe('Agenda', () => {
  it('gives the dates of a month by what clocks show, whole days first', () => {
    const it = agenda([
      { start: '2026-11-24T18:00', end: '2026-11-24T19:00' },
      { start: '2026-11-24T09:00', end: '2026-11-24T10:00', timeZone: 'America/New_York' },
      { day: '2026-11-24' },
      { start: '2026-11-03T10:00', end: '2026-11-03T11:00', rrule: ['FREQ=WEEKLY;COUNT=3'] },
      { start: '2026-12-01T10:00' },
    ]);
    expect(ids(it.month('2026-11').shown)).to.deep.equal([
      'e3 2026-11-03T10:00',
      'e3 2026-11-10T10:00',
      'e3 2026-11-17T10:00',
      'e2 2026-11-24',
      'e1 2026-11-24T09:00',
      'e0 2026-11-24T18:00',
    ]);
  });

  it('has what goes on for days on each day of the month, and in a list on the first only', () => {
    const it = agenda([
      { day: '2026-10-30', lastDay: '2026-11-02' },
      { start: '2026-11-28T22:00', end: '2026-11-29T06:00' },
    ]);
    expect([...it.month('2026-11').days.keys()]).to.deep.equal([
      '2026-11-01',
      '2026-11-02',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect([...it.days('2026-11-01', 2)].map(({ date }) => date)).to.deep.equal(['2026-11-01', '2026-11-28']);
    expect([...it.days('2026-11-29', 2)].map(({ date }) => date)).to.deep.equal(['2026-11-29']);
    expect([...it.days('2026-10-01', 2)].map(({ date }) => date)).to.deep.equal(['2026-10-30', '2026-11-28']);
  });

  it('expands a rule without end for the month asked for only, and keeps it', () => {
    const it = agenda([{ start: '2026-11-02T09:30', end: '2026-11-02T11:30', rrule: ['FREQ=WEEKLY'] }]);
    const november = it.month('2026-11');
    it.month('2027-03');
    expect(november.shown).to.have.length(5);
    expect(it.month('2026-11')).to.equal(november);
  });

  it('is not crowded out by a rule for every second', () => {
    const it = agenda([
      { start: '2026-11-01T00:00:00', end: '2026-11-01T00:00:01', rrule: ['FREQ=SECONDLY'] },
      { start: '2026-11-27T10:00', end: '2026-11-27T11:00' },
    ]);
    const { shown } = it.month('2026-11');
    expect(shown.some(({ event }) => event.id === 'e1')).to.equal(true);
    expect(shown.length).to.be.below(300);
  });

  it('keeps apart what the feed does not say from what it denies', () => {
    const it = agenda([
      { start: '2026-11-02T10:00', cost: { free: true } },
      { start: '2026-11-03T10:00', cost: { free: false, min: 3 } },
      { start: '2026-11-04T10:00' },
    ]);
    it.select({ ...all, filter: { cost: ['free'] } });
    expect(ids(it.month('2026-11').shown)).to.deep.equal(['e0 2026-11-02T10:00']);
    expect(it.month('2026-11').unsaid).to.equal(1);
    it.select({ ...all, filter: { cost: ['free'] }, unsaid: true });
    expect(ids(it.month('2026-11').shown)).to.deep.equal(['e0 2026-11-02T10:00', 'e2 2026-11-04T10:00']);
  });

  it('asks a registration what it asks the appointment of an offer, and a topic for those below it', () => {
    const categories = [
      { id: 'essen', label: 'Essen' },
      { id: 'stillen', label: 'Stillen', parent: 'essen' },
      { id: 'x', label: 'X' },
    ];
    const it = agenda(
      [
        { start: '2026-11-02T10:00', registration: { need: 'none' }, categories: ['stillen'] },
        { start: '2026-11-03T10:00', registration: { need: 'required' }, categories: ['stillen'] },
        { start: '2026-11-04T10:00', registration: { need: 'none' }, categories: ['x'] },
      ],
      { categories },
    );
    it.select({ ...all, filter: { appointment: ['none'], category: ['essen'] } });
    expect(ids(it.month('2026-11').shown)).to.deep.equal(['e0 2026-11-02T10:00']);
    expect(it.month('2026-11').unsaid).to.equal(0);
  });

  it('asks about the place of that date, where it is elsewhere', () => {
    const it = agenda([
      {
        start: '2026-11-02T10:00',
        rrule: ['FREQ=WEEKLY;COUNT=2'],
        places: [{ wheelchair: 'no' }],
        overrides: [{ original: '2026-11-09T10:00', places: [{ wheelchair: 'yes' }] }],
      },
    ]);
    it.select({ ...all, filter: { wheelchair: ['yes'] } });
    expect(ids(it.month('2026-11').shown)).to.deep.equal(['e0 2026-11-09T10:00']);
  });

  it('finds a date by its start, and the next one without', () => {
    const it = agenda([{ start: '2026-11-02T09:30', end: '2026-11-02T11:30', rrule: ['FREQ=WEEKLY'] }]);
    expect(it.find('e0', '2026-11-16T09:30:00+01:00', '2026-11-23')?.day).to.equal('2026-11-16');
    expect(it.find('e0', '', '2026-11-24')?.day).to.equal('2026-11-30');
    expect(it.find('e0', '2026-11-17T09:30:00+01:00', '2026-11-23')).to.equal(undefined);
    for (const rubbish of ['rubbish', '2026-13-45', '9999-12-31', '+010000-01-01T00:00Z']) {
      expect(it.find('e0', rubbish, '2026-11-24')?.day, rubbish).to.equal('2026-11-30');
    }
    expect(it.find('__proto__', '', '2026-11-24')).to.equal(undefined);
  });

  it('offers topics that occur, and filters that would find something', () => {
    const categories = [
      { id: 'a', label: 'A', parent: 'b' },
      { id: 'b', label: 'B', parent: 'a' },
      { id: 'c', label: 'C' },
    ];
    const it = agenda([{ start: '2026-11-02T09:30', categories: ['a', 'gone'], kind: 'mixed' }], { categories });
    expect(it.topics.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(it.canFind('kind', ['volunteer'])).to.equal(true);
    expect(it.canFind('cost', ['free'])).to.equal(false);
  });

  it('knows what the clock in its zone shows, across the change of clocks', () => {
    const it = agenda([]);
    expect(it.wallTime(Date.parse('2026-03-29T00:59:00Z'))).to.equal('2026-03-29T01:59:00');
    expect(it.wallTime(Date.parse('2026-03-29T01:00:00Z'))).to.equal('2026-03-29T03:00:00');
  });
});
