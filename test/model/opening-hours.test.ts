import { expect } from 'chai';

import { dayHours, openState } from '../../src/model/opening-hours.ts';
import { readOpeningRules } from '../../src/model/opening-rules.ts';
import type { Offer } from '../../src/model/offer.ts';
import vectors from '../fixtures/opening-hours/vectors.json' with { type: 'json' };

const offer = (hours: NonNullable<Offer['hours']>): Offer => ({ id: 'o', title: 'O', hours });
const at = (local: string) => `${local}:00+02:00`; // the vectors below are asked in the summer, or compared as wall time

/** Every change in a span, as the reference gives it: asked at the start, then at each `until`. */
function openSpans(value: string, from: string, to: string): [string, string][] | undefined {
  const spans: [string, string][] = [];
  const context = { timeZone: 'UTC' };
  for (let now = `${from}:00Z`, steps = 0; steps < 3000 && now < `${to}:00Z`; steps++) {
    const { state, until } = openState(offer({ osm: value }), now, context);
    if (state === 'unknown') return undefined;
    // No change is looked for further than a week ahead: ask again from there.
    const next = until ?? new Date(Date.parse(now) + 7 * 86_400_000).toISOString().replace('.000', '');
    if (state === 'open') spans.push([now.slice(0, 16), next < `${to}:00Z` ? next.slice(0, 16) : to]);
    now = next;
  }
  // Next to each other is the same as one.
  return spans;
}

const joined = (spans: readonly (readonly string[])[]) => {
  const result: string[][] = [];
  for (const [from, to] of spans) {
    const last = result.at(-1);
    if (last && last[1] === from) last[1] = to!;
    else result.push([from!, to!]);
  }
  return result;
};

describe('openState', () => {
  for (const { value, from, to, open } of vectors.basic) {
    it(`agrees with the reference on "${value}" from ${from}`, () => {
      const spans = openSpans(value, from, to);
      // Where we do not understand it, we say so; that is allowed, a wrong answer is not.
      if (spans) expect(joined(spans)).to.deep.equal(joined(open));
    });
  }

  it('understands all of the basic ones but one, of which people and the reference think differently', () => {
    // The reference closes on Saturday at midnight what on Friday is open until one.
    expect(vectors.basic.map(({ value }) => value).filter((value) => !readOpeningRules(value))).to.deep.equal([
      'Mo,Tu,We,Th,Fr,Su 11:00-01:00; Sa 11:00-02:00',
    ]);
  });

  it('gives no wrong answer to what is less basic', () => {
    let answered = 0;
    for (const { value, from, to, open } of vectors.others) {
      if (!readOpeningRules(value) || readOpeningRules(value)?.needsHolidays) continue;
      const spans = openSpans(value, from, to);
      if (!spans) continue;
      answered++;
      expect(joined(spans), value).to.deep.equal(joined(open));
    }
    expect(answered).to.be.greaterThan(10);
  });

  it('reads nothing of a text that the reference refuses', () => {
    const read = vectors.mustFail.filter((value) => readOpeningRules(value));
    expect(read).to.deep.equal([]);
  });

  it('says until when, across a change of the clocks', () => {
    expect(openState(offer({ osm: 'Mo 09:30-11:30' }), '2026-11-23T09:45:00+01:00')).to.deep.equal({
      state: 'open',
      until: '2026-11-23T11:30:00+01:00',
    });
    expect(openState(offer({ osm: 'Mo 09:30-11:30' }), '2026-10-24T12:00:00+02:00')).to.deep.equal({
      state: 'closed',
      until: '2026-10-26T09:30:00+01:00',
    });
    expect(openState(offer({ osm: 'Mo-Su 19:00-01:00' }), at('2026-07-01T00:30')).until).to.equal(
      '2026-07-01T01:00:00+02:00',
    );
    expect(openState(offer({ osm: '24/7' }), at('2026-07-01T00:30'))).to.deep.equal({ state: 'open' });
  });

  it('never guesses', () => {
    for (const hours of [
      {},
      { text: 'täglich ab 17 Uhr' },
      { osm: 'Mo 09:00+' },
      { osm: 'We 09:30-11:00; SH off' },
      { osm: 'Mo 9-12', byAppointment: true },
    ]) {
      expect(openState(offer(hours), at('2026-07-01T10:00'))).to.deep.equal({ state: 'unknown' });
    }
    expect(openState({ id: 'o', title: 'O' }, at('2026-07-01T10:00')).state).to.equal('unknown');
  });

  it('needs the public holidays where the text does', () => {
    const hours = offer({ osm: 'Mo-Fr 09:00-17:00; PH off' });
    expect(openState(hours, '2026-12-25T10:00:00+01:00').state).to.equal('unknown');
    const holidays = [{ from: '2026-12-25', to: '2026-12-26', name: 'Weihnachten', kind: 'public' as const }];
    expect(openState(hours, '2026-12-25T10:00:00+01:00', { holidays }).state).to.equal('closed');
    expect(openState(hours, '2026-12-24T10:00:00+01:00', { holidays }).state).to.equal('open');
  });

  it('knows the holidays of those years only that the feed lists', () => {
    const hours = offer({ osm: 'Mo-Fr 09:00-17:00; PH off' });
    const holidays = [{ from: '2026-12-25', name: 'Weihnachten', kind: 'public' as const }];
    expect(openState(hours, '2027-01-01T10:00:00+01:00', { holidays }).state).to.equal('unknown');
    expect(openState(hours, '2026-12-31T18:00:00+01:00', { holidays })).to.deep.equal({ state: 'closed' });
    const next = [{ from: '2027-01-01', name: 'Neujahr', kind: 'public' as const }];
    expect(openState(hours, '2027-01-01T10:00:00+01:00', { holidays: next }).state).to.equal('closed');
  });

  it('reads a colon after the months, and days without a blank', () => {
    const summer = offer({ osm: 'Apr-Oct: Mo-Fr10:00-18:00; Nov-Mar: Mo-Fr 10:00-16:00' });
    expect(dayHours(summer, '2026-07-01')).to.deep.equal([['10:00', '18:00']]);
    expect(dayHours(summer, '2026-12-01')).to.deep.equal([['10:00', '16:00']]);
  });

  it('gives as one what follows without a gap', () => {
    expect(dayHours(offer({ osm: 'Mo 11:00-12:00,09:00-11:00,14:00-16:00' }), '2026-11-23')).to.deep.equal([
      ['09:00', '12:00'],
      ['14:00', '16:00'],
    ]);
  });

  it('prefers the table of the week, and minds closed days', () => {
    const week = [
      [
        ['09:00', '12:00'],
        ['14:00', '24:00'],
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ];
    const hours = offer({ week, osm: '24/7', closed: [{ from: '2026-11-30', to: '2026-12-06' }] });
    expect(openState(hours, '2026-11-23T13:00:00+01:00')).to.deep.equal({
      state: 'closed',
      until: '2026-11-23T14:00:00+01:00',
    });
    expect(openState(hours, '2026-11-30T10:00:00+01:00').state).to.equal('closed');
    expect(dayHours(hours, '2026-11-23')).to.deep.equal([
      ['09:00', '12:00'],
      ['14:00', '24:00'],
    ]);
    expect(dayHours(hours, '2026-11-24')).to.deep.equal([]);
  });

  it('refuses what is no point in time', () => {
    expect(() => openState(offer({}), '2026-11-23T09:30')).to.throw(RangeError, 'expected an instant');
  });
});
