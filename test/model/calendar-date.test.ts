import { expect } from 'chai';

import { addDays, daysBetween, isDate, weekday } from '../../src/model/calendar-date.ts';

describe('calendar dates', () => {
  it('know which days there are', () => {
    expect(isDate('2024-02-29')).to.equal(true);
    for (const none of [
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '0000-00-00',
      '2026-3-1',
      'morgen',
      '+010000-01',
      '',
    ]) {
      expect(isDate(none), none).to.equal(false);
    }
  });

  it('count the days on which clocks change once', () => {
    expect(addDays('2026-03-28', 1)).to.equal('2026-03-29');
    expect(addDays('2026-03-29', 1)).to.equal('2026-03-30');
    expect(addDays('2026-10-25', 1)).to.equal('2026-10-26');
    expect(daysBetween('2026-03-01', '2026-11-01')).to.equal(245);
    expect(addDays('2026-01-01', -1)).to.equal('2025-12-31');
  });

  it('begin the week on Monday', () => {
    expect(weekday('2026-11-23')).to.equal(1);
    expect(weekday('2026-11-29')).to.equal(7);
  });
});
