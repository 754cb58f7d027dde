import { expect } from 'chai';
import fc from 'fast-check';

import { parseRule } from '../../src/model/recurrence-rule.ts';

describe('parseRule', () => {
  it('reads every part', () => {
    const text =
      'FREQ=YEARLY;INTERVAL=2;COUNT=9;WKST=SU;BYDAY=MO,-1FR,+20TU;BYMONTH=3,1;BYWEEKNO=-1,20;BYYEARDAY=1,-366;' +
      'BYMONTHDAY=31,-1;BYHOUR=18,6;BYMINUTE=0;BYSECOND=59,60;BYSETPOS=-1,1';
    expect(parseRule(text)).to.deep.equal({
      frequency: 0,
      interval: 2,
      count: 9,
      weekStart: 6,
      days: [
        [0, 0],
        [-1, 4],
        [20, 1],
      ],
      months: [1, 3],
      weeks: [-1, 20],
      yearDays: [-366, 1],
      monthDays: [-1, 31],
      hours: [6, 18],
      minutes: [0],
      seconds: [59],
      positions: [-1, 1],
    });
  });

  it('reads what is written a little differently', () => {
    const expected = parseRule('FREQ=WEEKLY;BYDAY=TU;COUNT=2');
    for (const text of [
      'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2',
      'freq=weekly; byday=tu ;count=2;',
      'COUNT=02;BYDAY=TU;FREQ=WEEKLY',
      'FREQ=WEEKLY;BYDAY=TU,TU;COUNT=2;X-MOON=FULL',
    ]) {
      const parsed = parseRule(text);
      if (text.includes('TU,TU'))
        expect(parsed).to.have.deep.property('days', [
          [0, 1],
          [0, 1],
        ]);
      else expect(parsed, text).to.deep.equal(expected);
    }
    expect(parseRule('RSCALE=GREGORIAN;SKIP=OMIT;FREQ=DAILY')).to.deep.equal(parseRule('FREQ=DAILY'));
  });

  it('reads UNTIL as date, wall time and instant', () => {
    expect(parseRule('FREQ=DAILY;UNTIL=20260525')).to.have.nested.property('until.date', true);
    expect(parseRule('FREQ=DAILY;UNTIL=2026-05-25')).to.deep.equal(parseRule('FREQ=DAILY;UNTIL=20260525'));
    expect(parseRule('FREQ=DAILY;UNTIL=20260525T100000')).not.to.have.nested.property('until.offset');
    expect(parseRule('FREQ=DAILY;UNTIL=20260525T100000Z')).to.have.nested.property('until.offset', 0);
  });

  for (const text of [
    '',
    'weekly',
    'BYDAY=MO',
    'FREQ=FORTNIGHTLY',
    'FREQ=',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;COUNT',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=-1',
    'FREQ=DAILY;COUNT=1.5',
    'FREQ=DAILY;COUNT=1e3',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;INTERVAL=9999999999',
    'FREQ=DAILY;UNTIL=',
    'FREQ=DAILY;UNTIL=20260231',
    'FREQ=DAILY;UNTIL=tomorrow',
    'FREQ=WEEKLY;BYDAY=MONDAY',
    'FREQ=WEEKLY;BYDAY=DI',
    'FREQ=WEEKLY;BYDAY=MO,',
    'FREQ=MONTHLY;BYDAY=0MO',
    'FREQ=MONTHLY;BYDAY=54MO',
    'FREQ=MONTHLY;BYDAY=MO2',
    'FREQ=YEARLY;BYMONTH=0',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=YEARLY;BYMONTH=-1',
    'FREQ=YEARLY;BYMONTH=JAN',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=-32',
    'FREQ=YEARLY;BYYEARDAY=0',
    'FREQ=YEARLY;BYYEARDAY=367',
    'FREQ=YEARLY;BYWEEKNO=54',
    'FREQ=YEARLY;BYWEEKNO=0',
    'FREQ=DAILY;BYHOUR=24',
    'FREQ=DAILY;BYHOUR=-1',
    'FREQ=DAILY;BYMINUTE=60',
    'FREQ=DAILY;BYSECOND=61',
    'FREQ=DAILY;BYSETPOS=0',
    'FREQ=DAILY;BYSETPOS=367',
    'FREQ=DAILY;WKST=8',
    'FREQ=YEARLY;BYEASTER=0',
    'FREQ=YEARLY;RSCALE=CHINESE',
    'FREQ=YEARLY;RSCALE=GREGORIAN;SKIP=FORWARD',
    `FREQ=DAILY;BYDAY=${'MO,'.repeat(2000)}MO`,
  ]) {
    it(`says why "${text.slice(0, 40)}" is no rule`, () => {
      expect(parseRule(text)).to.be.a('string').and.to.match(/\.$/);
    });
  }

  it('never throws', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'FREQ=',
        'BYDAY=',
        'UNTIL=',
        'COUNT=',
        '__proto__=1',
        'constructor=1',
        'BYMONTH=',
        ',',
        '=',
        ';',
        'MO',
        '-1',
      ),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        for (const separator of ['', ';']) expect(typeof parseRule(parts.join(separator))).to.match(/string|object/);
      }),
    );
  });
});
