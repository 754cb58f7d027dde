import { expect } from 'chai';

import { shiftMonth } from '../../src/calendar/shift-month.ts';

describe('shiftMonth', () => {
  it('goes over the end of a year, both ways', () => {
    expect(shiftMonth('2026-11', 2)).to.equal('2027-01');
    expect(shiftMonth('2027-01', -1)).to.equal('2026-12');
    expect(shiftMonth('2026-12', 12)).to.equal('2027-12');
  });

  it('keeps the day, or takes the last one of a shorter month', () => {
    expect(shiftMonth('2026-11-23', 1)).to.equal('2026-12-23');
    expect(shiftMonth('2027-01-31', 1)).to.equal('2027-02-28');
    expect(shiftMonth('2028-02-29', -12)).to.equal('2027-02-28');
  });
});
