import { expect } from 'chai';

import { occurrenceState } from '../../src/calendar/occurrence-state.ts';
import type { CalendarEvent } from '../../src/model/calendar-event.ts';
import { occurrences } from '../../src/model/occurrences.ts';

const NOW = Date.parse('2026-11-23T09:45:00+01:00');
const WALL = '2026-11-23T09:45:00';

function state(event: Partial<CalendarEvent>) {
  const whole = { id: 'a', title: 'A', start: '2026-11-23T17:00', end: '2026-11-23T18:30', ...event } as CalendarEvent;
  const [first] = occurrences([whole], '2026-11-01', '2026-12-31');
  return occurrenceState(first!, NOW, WALL);
}

describe('occurrenceState', () => {
  it('says first what keeps people from coming in vain', () => {
    const registration = { need: 'none', left: 3 } as const;
    expect(state({ status: 'cancelled', registration })).to.equal('cancelled');
    expect(state({ status: 'postponed', registration })).to.equal('postponed');
    expect(state({ status: 'full', registration })).to.equal('full');
    expect(state({ registration: { need: 'required', left: 0 } })).to.equal('full');
  });

  it('knows what is on right now, to the minute', () => {
    expect(state({ start: '2026-11-23T09:30', end: '2026-11-23T11:30' })).to.equal('running');
    expect(state({ start: '2026-11-23T09:45', end: '2026-11-23T09:46' })).to.equal('running');
    expect(state({ start: '2026-11-23T08:00', end: '2026-11-23T09:45' })).to.equal('over');
    expect(state({ start: '2026-11-23T09:46', end: '2026-11-23T11:30' })).to.equal('');
  });

  it('goes by time, not by clocks, for an event in another zone', () => {
    const there = { timeZone: 'America/New_York' };
    expect(state({ ...there, start: '2026-11-23T03:30', end: '2026-11-23T04:00' })).to.equal('running');
    expect(state({ ...there, start: '2026-11-23T09:30', end: '2026-11-23T11:30' })).to.equal('');
  });

  it('takes a day as a whole, and one without an end as open', () => {
    const day = (date: string) =>
      state({ day: date, start: undefined, end: undefined } as unknown as Partial<CalendarEvent>);
    expect(day('2026-11-23')).to.equal('');
    expect(day('2026-11-22')).to.equal('over');
    expect(state({ start: '2026-11-23T09:00', end: '2026-11-23T09:00' })).to.equal('running');
    expect(state({ start: '2026-11-22T09:00', end: '2026-11-22T09:00' })).to.equal('over');
  });

  it('closes the registration with its last day, or its last minute', () => {
    const until = (moment: string) => state({ registration: { need: 'required', left: 3, until: moment } });
    expect(until('2026-11-22')).to.equal('closed');
    expect(until('2026-11-23')).to.equal('places');
    expect(until('2026-11-23T09:00')).to.equal('closed');
    expect(until('2026-11-23T12:00')).to.equal('places');
    expect(until('2026-11-23T08:30:00Z')).to.equal('closed');
    expect(until('2026-11-23T08:50:00Z')).to.equal('places');
  });

  it('says nothing of what the feed does not say', () => {
    expect(state({})).to.equal('');
    expect(state({ registration: { need: 'recommended' } })).to.equal('recommended');
  });
});
