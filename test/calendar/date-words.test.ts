import { expect } from 'chai';

import { dateWords } from '../../src/calendar/date-words.ts';

describe('dateWords', () => {
  it('names a day, wherever the machine is', () => {
    expect(dateWords('de', 'date', '2026-11-25')).to.equal('Mittwoch, 25. November 2026');
    expect(dateWords('de', 'month', '2026-03-01')).to.equal('März 2026');
    expect(dateWords('en', 'weekday', '2026-11-25')).to.equal('Wednesday');
  });

  it('reads what the clock on the wall shows, whatever its offset', () => {
    expect(dateWords('de', 'timeTable', '2026-11-23T09:30:00+01:00')).to.equal('09:30');
    expect(dateWords('de', 'timeTable', '2026-11-23T09:30:00-11:00')).to.equal('09:30');
    expect(dateWords('de', 'timeTable', '2026-11-23T00:05:00Z')).to.equal('00:05');
  });
});
