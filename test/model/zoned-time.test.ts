import { expect } from 'chai';
import { Temporal } from 'temporal-polyfill';

import { readMoment } from '../../src/model/moment.ts';
import {
  instantAt,
  instantOf,
  isoInstant,
  isoLocal,
  localAt,
  wallTimeOf,
  zoneNamed,
} from '../../src/model/zoned-time.ts';
import { randomNumbers } from '../fixtures/recurrence/random-rules.ts';

const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
];

describe('instantAt', () => {
  it('agrees with Temporal on 3,000 wall times, also those left out or doubled', () => {
    const random = randomNumbers(4);
    const nearChanges = [
      '2026-03-29T02',
      '2026-10-25T02',
      '2026-03-08T02',
      '2026-11-01T01',
      '2027-09-26T02',
      '2011-12-30T10',
    ];
    for (let count = 0; count < 3000; count++) {
      const name = ZONES[count % ZONES.length]!;
      const hour = nearChanges[Math.floor(random() * 12)];
      const minute = String(Math.floor(random() * 60)).padStart(2, '0');
      const local = hour
        ? readMoment(`${hour}:${minute}`)!.local
        : Math.floor(random() * 120 * 366 * 1440) * 60 - 50 * 366 * 86_400; // 1920 to 2040
      const expected = Temporal.PlainDateTime.from(isoLocal(local)).toZonedDateTime(name);
      const zone = zoneNamed(name);
      const instant = instantAt(zone, local);
      expect(instant * 1000, `${isoLocal(local)} in ${name}`).to.equal(expected.epochMilliseconds);
      expect(isoLocal(localAt(zone, instant)), `back from ${isoLocal(local)} in ${name}`).to.equal(
        expected.toPlainDateTime().toString({ smallestUnit: 'second' }),
      );
    }
  });
});

describe('isoInstant', () => {
  it('writes the offset, Z for UTC, nothing for floating time', () => {
    const at = Date.parse('2026-03-29T07:30:00Z') / 1000;
    expect(isoInstant(zoneNamed('Europe/Berlin'), at)).to.equal('2026-03-29T09:30:00+02:00');
    expect(isoInstant(zoneNamed('America/St_Johns'), at)).to.equal('2026-03-29T05:00:00-02:30');
    expect(isoInstant(zoneNamed('UTC'), at)).to.equal('2026-03-29T07:30:00Z');
    expect(isoInstant(zoneNamed('Etc/UTC'), at)).to.equal('2026-03-29T07:30:00Z');
    expect(isoInstant(zoneNamed(''), at)).to.equal('2026-03-29T07:30:00');
  });
});

describe('instantOf', () => {
  it('moves 02:30 an hour on in the night it is left out, and takes the first of two in autumn', () => {
    const zone = 'Europe/Berlin';
    expect(instantOf({ local: '2026-03-29T02:30', zone })).to.equal('2026-03-29T03:30:00+02:00');
    expect(instantOf({ local: '2026-10-25T02:30', zone })).to.equal('2026-10-25T02:30:00+02:00');
  });

  it('refuses what is no time', () => {
    expect(() => instantOf({ local: 'heute', zone: 'Europe/Berlin' })).to.throw(RangeError, 'heute');
  });
});

describe('wallTimeOf', () => {
  it('gives what a clock elsewhere shows', () => {
    expect(wallTimeOf('2026-03-29T09:30:00+02:00', 'Pacific/Auckland')).to.deep.equal({
      local: '2026-03-29T20:30:00',
      zone: 'Pacific/Auckland',
    });
  });

  it('refuses a time without an offset', () => {
    expect(() => wallTimeOf('2026-03-29T09:30', 'Europe/Berlin')).to.throw(RangeError, 'offset');
  });
});

describe('zoneNamed', () => {
  it('falls back where the browser does not know a zone', () => {
    expect(zoneNamed('Mittelerde/Bree', 'Europe/Berlin').name).to.equal('Europe/Berlin');
    expect(zoneNamed('Mittelerde/Bree').name).to.equal('UTC');
    expect(zoneNamed('Mittelerde/Bree', 'Mittelerde/Bruchtal').name).to.equal('UTC');
  });
});
