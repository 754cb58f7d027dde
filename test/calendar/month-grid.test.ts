import { expect } from 'chai';

import { monthGrid } from '../../src/calendar/month-grid.ts';
import { addDays, weekday } from '../../src/model/calendar-date.ts';

const dates = (...month: Parameters<typeof monthGrid>) =>
  monthGrid(...month)
    .flat()
    .map(({ date }) => date);

describe('monthGrid', () => {
  it('counts the day on which the clocks change once', () => {
    expect(dates(2026, 3).filter((date) => date === '2026-03-29')).to.have.length(1);
    expect(dates(2026, 10).filter((date) => date === '2026-10-25')).to.have.length(1);
  });

  it('counts each day once in the months in which the clocks of this machine change', () => {
    // Wherever the test runs: the two months of a year between which its own offset differs, if there are any.
    const offset = (month: number) => new Date(2026, month - 1, 1).getTimezoneOffset();
    const changes = Array.from({ length: 11 }, (_, index) => index + 1).filter(
      (month) => offset(month) !== offset(month + 1),
    );
    for (const month of [...changes, 3, 4, 9, 10]) {
      const all = dates(2026, month);
      expect(new Set(all).size).to.equal(all.length);
      all.forEach((date, index) => index && expect(date).to.equal(addDays(all[index - 1]!, 1)));
    }
  });

  it('lays out every month of 130 years in whole weeks, whatever day they begin with', () => {
    for (let year = 1970; year < 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        const weekStart = ((year + month) % 7) + 1;
        const weeks = monthGrid(year, month, weekStart);
        const days = weeks.flat();
        const inMonth = days.filter((day) => day.inMonth);
        const name = `${year}-${String(month).padStart(2, '0')}`;
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const wrong =
          weeks.some((week) => week.length !== 7 || weekday(week[0]!.date) !== weekStart) ||
          weeks.length < 4 ||
          weeks.length > 6 ||
          inMonth.length !== length ||
          inMonth[0]!.date !== `${name}-01` ||
          inMonth.some(({ date }) => !date.startsWith(name)) ||
          !weeks[0]!.some((day) => day.inMonth) ||
          !weeks.at(-1)!.some((day) => day.inMonth);
        expect(wrong, `${name}, weeks from ${weekStart}`).to.equal(false);
      }
    }
  });

  it('begins weeks on Monday, unless told otherwise', () => {
    expect(dates(2026, 11)[0]).to.equal('2026-10-26');
    expect(dates(2026, 11, 7)[0]).to.equal('2026-11-01');
  });

  it('refuses month 13', () => {
    expect(() => monthGrid(2026, 13)).to.throw(RangeError, 'got 13');
  });
});
