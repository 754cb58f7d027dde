import { expect } from 'chai';
import ICAL from 'ical.js';

import { icalTimeZone } from '../../src/model/ical-time-zone.ts';
import { instantAt, isoLocal, zoneNamed } from '../../src/model/zoned-time.ts';

describe('icalTimeZone', () => {
  it('writes Berlin as everybody does', () => {
    expect(icalTimeZone(zoneNamed('Europe/Berlin'), 2026, 2026)).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('says what the clocks show where they never change', () => {
    expect(icalTimeZone(zoneNamed('Asia/Kathmandu'), 2026, 2030)).to.include.members([
      'BEGIN:STANDARD',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
    ]);
  });

  for (const [name, first, last] of [
    ['Europe/Berlin', 1979, 1998],
    ['Europe/Berlin', 2020, 2045],
    ['Europe/Dublin', 2024, 2030],
    ['America/New_York', 2005, 2009],
    ['America/Sao_Paulo', 2017, 2022],
    ['Africa/Casablanca', 2024, 2030],
    ['Asia/Tehran', 2020, 2026],
    ['Australia/Lord_Howe', 2024, 2030],
    ['Pacific/Auckland', 2024, 2030],
    ['Pacific/Apia', 2011, 2013],
  ] as const) {
    it(`${name} from ${first} to ${last} is understood by another parser`, () => {
      const zone = zoneNamed(name);
      const component = new ICAL.Component(ICAL.parse(icalTimeZone(zone, first, last).join('\r\n')) as never[]);
      const theirs = new ICAL.Timezone(component);
      for (
        let local = Date.UTC(first, 0, 1, 12) / 1000;
        local < Date.UTC(last, 11, 31) / 1000;
        local += 86_400 * 3 + 3600
      ) {
        const time = ICAL.Time.fromString(isoLocal(local), undefined as never);
        time.zone = theirs;
        expect(time.toUnixTime(), isoLocal(local)).to.equal(instantAt(zone, local));
      }
    });
  }
});
