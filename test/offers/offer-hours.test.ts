import { expect } from 'chai';
import { render } from 'lit';

import { emptyFeed, type Feed } from '../../src/model/feed.ts';
import type { Offer } from '../../src/model/offer.ts';
import type { OfferContext } from '../../src/offers/offer-context.ts';
import { anyHours, hoursInDetail, openFact, openToday } from '../../src/offers/offer-hours.template.ts';

const feed: Feed = {
  ...emptyFeed(),
  feed: {
    timeZone: 'Europe/Berlin',
    holidays: [{ from: '2026-12-25', to: '2026-12-26', name: 'Weihnachten', kind: 'public' }],
  },
};

const at = (time: string): OfferContext =>
  ({ feed, now: Date.parse(time), intl: 'de', words: (text: unknown) => text }) as unknown as OfferContext;
const offer = (hours: Offer['hours'], more: Partial<Offer> = {}): Offer => ({
  id: 'a',
  title: 'A',
  ...(hours && { hours }),
  ...more,
});
const monday = '2026-11-23T10:00:00+01:00';
const says = (hours: Offer['hours'], time = monday) => {
  const fact = openFact(offer(hours), at(time));
  return fact && `${fact.good ? '+ ' : ''}${String(fact.words)}`;
};

describe('openFact', () => {
  it('says until when something is open now', () => {
    expect(says({ osm: 'Mo 09:30-11:30' })).to.equal('+ Jetzt offen, bis 11:30 Uhr');
    expect(says({ osm: 'Mo 09:00-12:00' })).to.equal('+ Jetzt offen, bis 12 Uhr');
    expect(says({ osm: 'Mo-Su 19:00-01:00' }, '2026-11-24T00:30:00+01:00')).to.equal('+ Jetzt offen, bis 1 Uhr');
    expect(says({ osm: '24/7' })).to.equal('+ Jetzt offen');
  });

  it('says when it opens: later today, tomorrow, on a day', () => {
    expect(says({ osm: 'Mo 14:00-17:00' })).to.equal('+ Heute offen, 14 bis 17 Uhr');
    expect(says({ osm: 'Tu 09:30-11:00' })).to.equal('Morgen, 9:30 Uhr');
    expect(says({ osm: 'Th 09:30-11:00' })).to.equal('Donnerstag, 9:30 Uhr');
  });

  it('goes by the town’s clock, not the visitor’s', () => {
    // 23:30 UTC on Monday is Tuesday in Germany.
    expect(says({ osm: 'Tu 09:30-11:00' }, '2026-11-23T23:30:00Z')).to.equal('+ Heute offen, 9:30 bis 11 Uhr');
  });

  it('gives the feed’s words where it cannot calculate', () => {
    expect(says({ text: 'jeden dritten Sonntag' })).to.equal('jeden dritten Sonntag');
    expect(says({ osm: 'sunrise-sunset', text: 'bei Tageslicht' })).to.equal('bei Tageslicht');
    expect(says({ byAppointment: true })).to.equal('nach Vereinbarung');
    expect(says({ osm: 'sunrise-sunset' })).to.equal(undefined);
    expect(says(undefined)).to.equal(undefined);
  });

  it('does not say that it is open in the holidays', () => {
    expect(says({ osm: 'Mo-Fr 09:00-12:00; PH off', text: 'werktags' }, '2026-12-24T13:00:00+01:00')).to.equal(
      'Montag, 9 Uhr',
    );
    expect(says({ osm: 'Mo-Fr 09:00-12:00; PH off', text: 'werktags' }, '2026-12-25T10:00:00+01:00')).to.equal(
      'Montag, 9 Uhr',
    );
    expect(
      says({
        week: [[['09:00', '12:00']], [], [], [], [], [], []],
        closed: [{ from: '2026-11-23', to: '2026-11-23' }],
      }),
    ).to.equal('Montag, 9 Uhr');
  });
});

describe('openToday', () => {
  const today = (hours: Offer['hours'], time = monday) => openToday(offer(hours), feed, Date.parse(time));

  it('means now or later, not over already', () => {
    expect(today({ osm: 'Mo 09:30-11:30' })).to.equal(true);
    expect(today({ osm: 'Mo 14:00-17:00' })).to.equal(true);
    expect(today({ osm: 'Mo 07:00-09:00' })).to.equal(false);
    expect(today({ osm: 'Tu 09:00-12:00' })).to.equal(false);
  });

  it('is open when the feed does not say', () => {
    expect(today({ text: 'montags' })).to.equal(undefined);
    expect(today(undefined)).to.equal(undefined);
  });

  it('is asked for only where there are hours to calculate with', () => {
    expect(anyHours([offer({ text: 'montags' })])).to.equal(false);
    expect(anyHours([offer({ text: 'montags' }), offer({ osm: 'Mo 09:00-12:00' })])).to.equal(true);
  });
});

describe('hoursInDetail', () => {
  function detail(hours: Offer['hours']): HTMLElement {
    const box = document.createElement('div');
    render(hoursInDetail(offer(hours), at(monday)), box);
    return box;
  }

  it('has the next seven days, from today on', () => {
    const rows = [...detail({ osm: 'Mo 08:00-12:00,13:00-16:00; We 09:30-11:00' }).querySelectorAll('tr')];
    expect(rows.map((row) => row.querySelector('th')!.textContent)).to.deep.equal([
      'Montag (heute)',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
    ]);
    expect([...rows[0]!.querySelectorAll('td span')].map(({ textContent }) => textContent)).to.deep.equal([
      '8 bis 12 Uhr',
      '13 bis 16 Uhr',
    ]);
    expect(rows[1]!.querySelector('td')!.textContent).to.equal('geschlossen');
    expect(rows[2]!.querySelector('td')!.textContent).to.equal('9:30 bis 11 Uhr');
  });

  it('has the feed’s words, and closed days that are still to come', () => {
    const { textContent } = detail({
      text: 'montags, nicht in den Ferien',
      closed: [
        { from: '2026-12-24', to: '2027-01-03', note: 'Weihnachtsferien' },
        { from: '2026-10-01', to: '2026-10-10', note: 'Herbstferien' },
      ],
    });
    expect(textContent).to.include('montags, nicht in den Ferien');
    expect(textContent).to.include('24. Dezember 2026 bis 3. Januar 2027: Weihnachtsferien');
    expect(textContent).to.not.include('Herbst');
  });

  it('has no table of a guess', () => {
    expect(detail({ text: 'montags' }).querySelector('table') === null).to.equal(true);
    expect(detail({ byAppointment: true }).textContent).to.include('nach Vereinbarung');
  });
});
