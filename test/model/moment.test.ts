import { expect } from 'chai';
import fc from 'fast-check';

import { readDuration, readMoment } from '../../src/model/moment.ts';

const utc = (text: string) => Date.parse(`${text}Z`) / 1000;

describe('readMoment', () => {
  it('reads what feeds and calendars write', () => {
    const local = utc('2026-03-29T09:30:00');
    expect(readMoment('2026-03-29T09:30')).to.deep.equal({ local, date: false });
    expect(readMoment('2026-03-29T09:30:00.000')).to.deep.equal({ local, date: false });
    expect(readMoment('20260329T093000')).to.deep.equal({ local, date: false });
    expect(readMoment('2026-03-29T09:30:00+02:00')).to.deep.equal({ local, date: false, offset: 7200 });
    expect(readMoment('2026-03-29T09:30:00-0330')).to.deep.equal({ local, date: false, offset: -12_600 });
    expect(readMoment('20260329T093000Z')).to.deep.equal({ local, date: false, offset: 0 });
    expect(readMoment('2026-03-29')).to.deep.equal({ local: utc('2026-03-29T00:00:00'), date: true });
    expect(readMoment('2016-12-31T23:59:60Z')?.local).to.equal(utc('2016-12-31T23:59:59'));
  });

  it('refuses what is no time', () => {
    for (const text of [
      undefined,
      '',
      'heute',
      '2026',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-01-01T24:00',
      '2026-01-01T12:60',
      '2026-01-01T12',
      '2026-01-01Z',
      '2026-01-01T12:00+99:00',
      '2026-01-01T12:00 ',
      '29.03.2026',
    ]) {
      expect(readMoment(text), String(text)).to.equal(undefined);
    }
  });

  it('agrees with Date on every instant', () => {
    const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const moment = readMoment(date.toISOString())!;
        return moment.local - moment.offset! === Math.floor(date.getTime() / 1000);
      }),
    );
  });
});

describe('readDuration', () => {
  it('reads weeks, days and times', () => {
    expect(readDuration('PT1H30M')).to.equal(5400);
    expect(readDuration('P1DT1S')).to.equal(86_401);
    expect(readDuration('P2W')).to.equal(1_209_600);
    expect(readDuration('1 Stunde')).to.equal(undefined);
  });
});
