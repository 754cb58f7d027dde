import { expect } from 'chai';

import { dayNumber, isoDate, monthLength, packedDate, weekdayOf } from '../../src/model/day-number.ts';

const DAY = 86_400_000;

describe('dayNumber', () => {
  it('agrees with Date on every day of four centuries, there and back', () => {
    for (let day = dayNumber(1799, 12, 20); day < dayNumber(2200, 1, 10); day++) {
      const date = new Date(day * DAY);
      const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      if (dayNumber(year, month, ofMonth) !== day)
        expect(dayNumber(year, month, ofMonth), date.toISOString()).to.equal(day);
      if (packedDate(day) !== ((year << 9) | (month << 5) | ofMonth)) expect(isoDate(day)).to.equal(date.toISOString());
      if (weekdayOf(day) !== (date.getUTCDay() + 6) % 7) expect(weekdayOf(day), date.toISOString()).to.equal(0);
    }
  });

  it('writes years of fewer than four digits with four', () => {
    expect(isoDate(dayNumber(987, 6, 5))).to.equal('0987-06-05');
  });
});

describe('monthLength', () => {
  it('knows leap years', () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        expect(monthLength(year, month), `${year}-${month}`).to.equal(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
  });
});
