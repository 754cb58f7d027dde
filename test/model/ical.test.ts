import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';

import { addDays } from '../../src/model/calendar-date.ts';
import type { CalendarEvent } from '../../src/model/calendar-event.ts';
import { toCalendar, type CalendarOptions } from '../../src/model/ical.ts';
import { occurrences } from '../../src/model/occurrences.ts';
import { randomNumbers, usualRules } from '../fixtures/recurrence/random-rules.ts';

const event = (fields: Partial<CalendarEvent>): CalendarEvent => ({ id: 'e', title: 'E', ...fields });
const now = '2026-01-02T03:04:05Z';

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g;

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar;
}

const entries = (events: Parameters<typeof toCalendar>[0], options: CalendarOptions = { now }) =>
  parsed(toCalendar(events, options)).getAllSubcomponents('vevent');

const value = (entry: ICAL.Component | undefined, name: string) => entry?.getFirstPropertyValue(name)?.toString();

/** What ical.js makes of a calendar: start and end as instants (days as dates) and status, by start. */
function readBack(text: string, until: string): string[] {
  const all = parsed(text).getAllSubcomponents('vevent');
  const written = (time: ICAL.Time) =>
    time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
  const dates: string[] = [];
  for (const main of all.filter((entry) => !entry.hasProperty('recurrence-id'))) {
    const series = new ICAL.Event(main, { strictExceptions: true });
    for (const exception of all) {
      if (exception.hasProperty('recurrence-id') && value(exception, 'uid') === series.uid)
        series.relateException(exception);
    }
    const add = (start: ICAL.Time, end: ICAL.Time, { component }: ICAL.Event) =>
      dates.push(`${written(start)} ${written(end)} ${value(component, 'status')}`);
    if (!series.isRecurring()) {
      add(series.startDate, series.endDate, series);
      continue;
    }
    const iterator = series.iterator();
    for (let next = iterator.next(); next && written(next) < until; next = iterator.next()) {
      const { startDate, endDate, item } = series.getOccurrenceDetails(next);
      add(startDate, endDate, item);
    }
  }
  return dates.sort();
}

/** The same of our own dates. */
const ours = (events: readonly CalendarEvent[], until: string) =>
  occurrences(events, '1990-01-01', until)
    .map(({ start, end, allDay, status }) => {
      const nextDay = new Date(Date.parse(`${end.slice(0, 10)}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      const [from, to] = allDay ? [start, nextDay] : [new Date(start).toISOString(), new Date(end).toISOString()];
      return `${from} ${to} ${{ cancelled: 'CANCELLED', postponed: 'TENTATIVE' }[status as string] ?? 'CONFIRMED'}`;
    })
    .sort();

function expectSame(fields: Partial<CalendarEvent>, until = '2032-01-01') {
  const events = [event(fields)];
  const text = toCalendar(events, { now });
  // Where the years meet, zones and dates that were moved lie on either side.
  const early = (dates: string[]) => dates.filter((date) => date < `${Number(until.slice(0, 4)) - 1}-12-25`);
  expect(early(readBack(text, until)), text).to.deep.equal(early(ours(events, until)));
}

describe('toCalendar', () => {
  it('writes an event with all that a calendar shows', () => {
    const text = toCalendar(
      [
        event({
          id: 'krabbel',
          title: { de: 'Krabbelgruppe; mit Frühstück', en: 'Toddler group' },
          summary: 'Für Eltern, Großeltern',
          description: { format: 'html', value: '<p>Ein&nbsp;<b>Kaffee</b> &amp; mehr</p><script>alert(1)</script>' },
          start: '2026-03-24T09:30',
          end: '2026-03-24T11:00',
          rrule: ['freq=weekly;until=20260630;'],
          exdate: ['2026-03-31'],
          updated: '2026-03-01T12:00:00+01:00',
          sequence: 3,
          places: [
            {
              name: 'Haus Regenbogen',
              street: 'Am Bach 3',
              postcode: '35576',
              city: 'Weidenfurt',
              geo: { lat: 50.5, lon: 8.5 },
            },
          ],
          categories: ['play', 'x'],
          links: [{ url: 'https://www.weidenfurt.de/krabbel' }],
        }),
      ],
      { feed: 'weidenfurt.de', name: 'Familien, Weidenfurt', categories: [{ id: 'play', label: 'Spielen, Singen' }] },
    );
    expect(text.split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//nahbei//nahbei//DE',
      'METHOD:PUBLISH',
      'NAME:Familien\\, Weidenfurt',
      'X-WR-CALNAME:Familien\\, Weidenfurt',
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
      'BEGIN:VEVENT',
      'UID:krabbel@weidenfurt.de',
      'DTSTAMP:20260301T110000Z',
      'SEQUENCE:3',
      'STATUS:CONFIRMED',
      'DTSTART;TZID=Europe/Berlin:20260324T093000',
      'DTEND;TZID=Europe/Berlin:20260324T110000',
      'RRULE:FREQ=WEEKLY;UNTIL=20260630T215959Z',
      'EXDATE;TZID=Europe/Berlin:20260331T093000',
      'SUMMARY:Krabbelgruppe\\; mit Frühstück',
      'DESCRIPTION:Für Eltern\\, Großeltern\\n\\nEin Kaffee & mehr\\nalert(1)',
      'LOCATION:Haus Regenbogen\\, Am Bach 3\\, 35576 Weidenfurt',
      'GEO:50.5;8.5',
      'URL:https://www.weidenfurt.de/krabbel',
      'CATEGORIES:Spielen\\, Singen,x',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('speaks the language of the reader', () => {
    const [entry] = entries([event({ day: '2026-05-01', title: { de: 'Fest', en: 'Party' } })], { now, lang: 'en-GB' });
    expect(value(entry, 'summary')).to.equal('Party');
  });

  it('writes whole days with an exclusive end, and needs no zone for them', () => {
    const text = toCalendar(
      [event({ day: '2026-07-27', lastDay: '2026-08-02', rrule: ['FREQ=YEARLY;UNTIL=20281231T225959Z'] })],
      { now },
    );
    expect(text).to.include(
      'DTSTART;VALUE=DATE:20260727\r\nDTEND;VALUE=DATE:20260803\r\nRRULE:FREQ=YEARLY;UNTIL=20281231\r\n',
    );
    expect(text).not.to.include('VTIMEZONE');
    expectSame({ day: '2026-07-27', lastDay: '2026-08-02', rrule: ['FREQ=YEARLY;UNTIL=20281231T225959Z'] });
  });

  it('writes UTC and floating time without a zone', () => {
    const event1 = event({ start: '2026-05-01T10:00', timeZone: 'UTC', rrule: ['FREQ=DAILY;UNTIL=20260503'] });
    expect(toCalendar([event1], { now })).to.include(
      'DTSTART:20260501T100000Z\r\nRRULE:FREQ=DAILY;UNTIL=20260503T235959Z',
    );
    const event2 = event({ start: '2026-05-01T10:00', rrule: ['FREQ=DAILY;UNTIL=20260503'] });
    expect(toCalendar([event2], { now, timeZone: '' })).to.include(
      'DTSTART:20260501T100000\r\nRRULE:FREQ=DAILY;UNTIL=20260503T235959\r\n',
    );
  });

  it('keeps the id an event brought from another calendar', () => {
    expect(value(entries([event({ id: '0815@kirche.de', day: '2026-05-01' })])[0], 'uid')).to.equal('0815@kirche.de');
  });

  it('gives back the same dates when another parser reads it', () => {
    const random = randomNumbers(8);
    const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC'];
    for (const { start, rule } of usualRules(9, 200)) {
      // ical.js begins with the first weekday of the month, whatever BYSETPOS says.
      if (rule.includes('BYSETPOS')) continue;
      const timeZone = zones[Math.floor(random() * zones.length)]!;
      // Nothing from one to four at night: ical.js reads times that are left out or doubled in its own way.
      const time = `T${String(6 + Math.floor(random() * 15)).padStart(2, '0')}:30`;
      const end = `${start.slice(0, 10)}T21:45`;
      const whole = random() < 0.3;
      const when = whole ? { day: start.slice(0, 10) } : { start: start.slice(0, 10) + time, end };
      const fields = { ...when, timeZone, rrule: [rule] };
      const dates = occurrences([event(fields)], '1990-01-01', '2040-01-01', { limit: 6 }).map(
        ({ original }) => original,
      );
      if (dates.length === 0) continue;
      const [, second, third, fourth] = dates;
      const day = third && addDays(third.slice(0, 10), 2);
      const moved = whole ? { day, lastDay: day && addDays(day, 1) } : { start: day && `${day}T12:00` };
      expectSame(
        {
          ...fields,
          ...(second && random() < 0.5 && { exdate: [random() < 0.5 ? second : second.slice(0, 10)] }),
          overrides: [
            ...(third && random() < 0.5 ? [{ original: third, ...(moved as object), title: 'Verlegt' }] : []),
            ...(fourth && random() < 0.5 ? [{ original: fourth, cancelled: true, reason: 'Krank' }] : []),
          ],
        },
        `${Number(dates.at(-1)!.slice(0, 4)) + 1}-01-01`,
      );
    }
  });

  it('gives back more dates, and periods', () => {
    expectSame({
      start: '2026-05-05T10:00',
      end: '2026-05-05T11:00',
      rdate: ['2026-05-07T10:00', '2026-05-08'],
      rrule: ['FREQ=WEEKLY;COUNT=3'],
    });
    expectSame({ day: '2026-05-05', rdate: ['2026-05-07'] });
    const text = toCalendar([event({ start: '2026-05-05T10:00', rdate: ['2026-05-07T10:00/PT2H'] })], { now });
    expect(text).to.include('RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260507T100000/PT7200S\r\n');
  });

  it('does not let calendars count a start that the rule does not give', () => {
    const fields = { start: '2026-06-03T10:00', rrule: ['FREQ=WEEKLY;BYDAY=TU;COUNT=2'] };
    const text = toCalendar([event(fields)], { now });
    expect(text).to.include('RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260616T080000Z');
    expect(text).to.include('RDATE;TZID=Europe/Berlin:20260603T100000');
    expectSame(fields);
  });

  it('leaves out a rule that cannot be read, and an event without a start', () => {
    const text = toCalendar([event({ start: '2026-05-05T10:00', rrule: ['FREQ=MONDAYS'] }), event({ start: 'bald' })], {
      now,
    });
    expect(text).not.to.include('MONDAYS');
    expect(parsed(text).getAllSubcomponents('vevent')).to.have.length(1);
  });

  it('makes an entry of its own of each date that is written out', () => {
    const list = entries([
      event({
        occurrences: [
          { start: '2026-05-05T10:00', end: '2026-05-05T11:00' },
          { day: '2026-05-07', status: 'cancelled', note: 'Ausfall' },
        ],
      }),
    ]);
    expect(list.map((entry) => [value(entry, 'uid'), value(entry, 'dtstart'), value(entry, 'status')])).to.deep.equal([
      ['20260505T100000+0200-e@nahbei', '2026-05-05T10:00:00', 'CONFIRMED'],
      ['20260507-e@nahbei', '2026-05-07', 'CANCELLED'],
    ]);
    expect(value(list[1], 'description')).to.equal('Ausfall');
  });

  it('exports one date of a series under an id of its own, and the only date under that of the event', () => {
    const series = event({
      start: '2026-05-05T10:00',
      rrule: ['FREQ=WEEKLY;COUNT=3'],
      overrides: [{ original: '2026-05-12T10:00', start: '2026-05-13T10:00', title: 'Verlegt' }],
    });
    const [entry, ...none] = entries(occurrences([series], '2026-05-13', '2026-05-14'));
    expect(none).to.have.length(0);
    expect(value(entry, 'uid')).to.equal('20260512T100000+0200-e@nahbei');
    expect(value(entry, 'dtstart')).to.equal('2026-05-13T10:00:00');
    expect(value(entry, 'summary')).to.equal('Verlegt');
    expect(entry?.hasProperty('rrule')).to.equal(false);
    const only = event({ day: '2026-05-01', lastDay: '2026-05-03' });
    expect(toCalendar(occurrences([only], '2026-05-01', '2026-05-02'), { now })).to.equal(toCalendar([only], { now }));
  });

  it('says the second 02:30 of an autumn night in UTC', () => {
    expect(toCalendar([event({ start: '2026-10-25T02:30:00+01:00' })], { now })).to.include('DTSTART:20261025T013000Z');
    expect(toCalendar([event({ start: '2026-10-25T02:30:00+02:00' })], { now })).to.include(
      'DTSTART;TZID=Europe/Berlin:20261025T023000',
    );
  });

  it('does not tell where a hidden place is', () => {
    const address = {
      street: 'Geheimweg 7',
      postcode: '12345',
      city: 'Weidenfurt',
      address: 'Geheimweg 7, Hinterhaus',
    };
    const places = [{ name: 'Frauenhaus', hidden: true, geo: { lat: 50.5, lon: 8.5 }, ...address }];
    const text = toCalendar([event({ day: '2026-05-01', places })], { now });
    expect(text).not.to.include('GEO');
    expect(text).not.to.include('Geheimweg');
    expect(text).to.include('LOCATION:Frauenhaus\\, Weidenfurt');
  });

  it('lets no text out of its line', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
        'x\nATTACH:http://x',
        'x\rRRULE:FREQ=DAILY',
        '\u2028BEGIN:VALARM',
        '\\',
        '\\n;,:"',
        ';VALUE=DATE:',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, id, words, address) => {
        const text = toCalendar(
          [
            event({
              id,
              title,
              summary: words,
              reason: words,
              places: [{ name: title, street: words }],
              categories: [id, words],
              links: [{ url: `https://x.de/${address}` }],
              day: '2026-05-01',
              rrule: [`FREQ=DAILY;COUNT=2;X-${words}=${address}`, words],
            }),
          ],
          { now, name: title, feed: words },
        );
        expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
        for (const line of text.split('\r\n').slice(0, -1)) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).to.match(/^( |[A-Z-]+[:;])/);
        }
        const calendar = parsed(text);
        expect(calendar.getAllSubcomponents()).to.have.length(1);
        const [entry] = calendar.getAllSubcomponents('vevent');
        expect(entry!.getAllSubcomponents()).to.have.length(0);
        const names = entry!.getAllProperties().map((property) => property.name);
        expect(names).not.to.include.oneOf(['attach', 'valarm']);
        expect(names.filter((name) => name === 'rrule').length).to.be.at.most(1);
        const clean = title.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(CONTROL, ' ');
        expect(value(entry, 'summary') ?? '').to.equal(clean);
      }),
      { numRuns: 150 },
    );
  });
});
