import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

import type { EventCalendar } from '../../src/calendar/nahbei-event-calendar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { isFirefox } from '../support/browser.ts';
import { until } from '../support/fixture.ts';
import {
  NOW,
  all,
  cell,
  cellName,
  cellWords,
  clearHash,
  click,
  feed,
  hash,
  one,
  open,
  settled,
  step,
  words,
} from './calendar-fixture.ts';

const month = (element: EventCalendar) => words(one(element, '#month'));
const listed = (element: EventCalendar) => all(element, '.days .link').map(words);
const days = (element: EventCalendar) => all(element, '.days > .date').map(words);
const chip = (element: EventCalendar, name: string) =>
  all(element, 'button.chip').find((each) => words(each).includes(name));
const event = (more: object) => ({
  ...feed,
  events: [{ id: 'x', title: 'X', start: '2026-11-24T10:00', end: '2026-11-24T11:00', ...more }],
});

beforeEach(clearHash);
afterEach(async () => {
  clearHash();
  document.documentElement.lang = '';
  await setViewport({ width: 1280, height: 800 });
});

describe('nahbei-event-calendar, a month', () => {
  it('is a grid with a name, whose cells say their day and how much is on', async () => {
    const element = await open();
    const grid = one(element, 'table');
    expect(grid.getAttribute('role')).to.equal('grid');
    expect(words(one(element, `#${grid.getAttribute('aria-labelledby')}`))).to.equal('November 2026');
    expect(cellName(element, '2026-11-23')).to.equal('Montag, 23. November 2026, 2 Termine');
    expect(cellName(element, '2026-11-24')).to.equal('Dienstag, 24. November 2026, 1 Termin');
    expect(cellName(element, '2026-11-22')).to.equal('Sonntag, 22. November 2026, keine Termine');
    expect(cellName(element, '2026-10-31')).to.equal('Samstag, 31. Oktober 2026');
    expect(all(element, 'thead th').map((th) => words(th.querySelector('.long')))).to.deep.equal([
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
    ]);
  });

  it('marks today and the chosen day, and what is past', async () => {
    const element = await open();
    expect(all(element, '[aria-current="date"]')).to.deep.equal([cell(element, '2026-11-23')]);
    expect(all(element, '[aria-selected="true"]')).to.deep.equal([cell(element, '2026-11-23')]);
    expect(cellWords(element, '2026-11-23')).to.include('Heute');
    expect(cell(element, '2026-11-22').className).to.include('past').and.to.include('weekend');
    expect(cell(element, '2026-11-23').className).not.to.include('past');
    expect(cell(element, '2026-12-01').className).to.include('out');
  });

  it('shows a repeating event on each of its days, and keeps its time', async () => {
    const element = await open();
    for (const day of ['02', '09', '16', '23', '30']) {
      expect(cellWords(element, `2026-11-${day}`)).to.include('09:30 Elterncafé');
    }
    await step(element, 1);
    expect(month(element)).to.equal('Dezember 2026');
    expect(cellWords(element, '2026-12-07')).to.include('09:30 Elterncafé');
  });

  it('shows a cancelled date with that word first, a moved one where it went, a left-out one not at all', async () => {
    const element = await open((it) => (it.from = '2026-12-14'));
    expect(cellWords(element, '2026-12-14')).to.equal('14 09:30 Abgesagt: Elterncafé');
    expect(cellWords(element, '2026-12-21')).to.equal('21');
    expect(cellWords(element, '2026-12-22')).to.include('10:00 Elterncafé');
    expect(cellWords(element, '2026-12-28')).to.equal('28');
    expect(words(one(element, '.item'))).to.include('Abgesagt: Das Team lernt. Kommen Sie am Freitag.');
    cell(element, '2026-12-22').click();
    await settled(element);
    expect(words(one(element, '.item'))).to.include('Verlegt vom Montag, 21. Dezember: Kurz vor Weihnachten.');
  });

  it('shows what goes on for days on each of them, and its time on the first', async () => {
    const element = await open();
    for (const day of ['25', '26', '27']) expect(cellWords(element, `2026-11-${day}`)).to.include('Aktionswoche');
    expect(cellWords(element, '2026-11-28')).to.equal('28 22:00 Nachttelefon');
    expect(cellWords(element, '2026-11-29')).to.equal('29 1. Advent Nachttelefon');
  });

  it('says how many more there are where a cell has no room', async () => {
    const element = await open();
    expect(cellWords(element, '2026-11-26')).to.equal('26 Aktionswoche 09:00 Werkstatt 2 weitere');
    expect(cellName(element, '2026-11-26')).to.include('4 Termine');
  });

  it('names holidays, those of schools on their first day, and reads all of them out', async () => {
    const element = await open();
    expect(cellName(element, '2026-11-29')).to.equal('Sonntag, 29. November 2026, 1 Termin, 1. Advent');
    expect(cellWords(element, '2026-11-05')).to.equal('5 Herbstferien');
    expect(cellWords(element, '2026-11-06')).to.equal('6');
    expect(cellName(element, '2026-11-06')).to.include('Herbstferien');
  });

  it('tells kinds apart by shape, and claims none of what the feed does not say', async () => {
    const element = await open();
    const dots = (date: string) =>
      [...cell(element, date).querySelectorAll('.dot')].map(({ className }) => className.trim());
    expect(dots('2026-11-23')).to.deep.equal(['dot', 'dot volunteer']);
    expect(dots('2026-11-24')).to.deep.equal(['dot volunteer']);
    expect(dots('2026-11-26')).to.deep.equal(['dot mixed', 'dot neutral']);
  });

  it('names the months that its arrows lead to, and today brings back', async () => {
    const element = await open();
    expect(all(element, '.icon-button').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Voriger Monat: Oktober 2026',
      'Nächster Monat: Dezember 2026',
    ]);
    await step(element, -1);
    expect(month(element)).to.equal('Oktober 2026');
    expect(words(one(element, '.days'))).to.include('An diesem Tag sind keine Termine eingetragen.');
    expect(words(element.renderRoot.querySelector('slot[name="empty"]'))).to.include(
      'Oktober 2026: Es sind keine Termine eingetragen.',
    );
    await click(element, '.nav .button', 'Heute');
    expect(month(element)).to.equal('November 2026');
  });

  it('says the new month and how much is on, once somebody has changed it', async () => {
    const element = await open();
    const status = one(element, '[role="status"]');
    expect(words(status)).to.equal('');
    await step(element, 1);
    await until(() => words(status));
    expect(words(status)).to.equal('Dezember 2026, 3 Termine');
  });

  it('begins weeks as the page says, or as in the region of its language', async () => {
    const first = (element: EventCalendar) => words(one(element, 'thead .long'));
    expect(first(await open((it) => (it.firstDay = '7')))).to.equal('Sonntag');
    expect(first(await open((it) => (it.lang = 'de-DE')))).to.equal('Montag');
    expect(first(await open((it) => (it.lang = 'de')))).to.equal('Montag');
    // Firefox does not know the week of a region in every version: then it is Monday, too.
    if (isFirefox) return;
    const american = await open((it) => (it.lang = 'en-US'));
    await until(() => first(american) === 'Sunday');
  });

  it('prepares the months beside it while nobody waits', async () => {
    const element = await open();
    let asked = 0;
    const { events } = (element as unknown as { source: { feed: { events: { rrule?: string[] }[] } } }).source.feed;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { rrule } = events[0]!;
    Object.defineProperty(events[0], 'rrule', { get: () => (asked++, rrule) });
    all(element, '.icon-button')[0]!.click();
    await element.updateComplete;
    expect(month(element)).to.equal('Oktober 2026');
    expect(asked, 'October was expanded on the click only').to.equal(0);
    await until(() => asked);
  });
});

describe('nahbei-event-calendar, the days beside the month', () => {
  it('says what one has to know today', async () => {
    const element = await open();
    expect(days(element)).to.deep.equal([
      'Montag, 23. November Heute',
      'Dienstag, 24. November Morgen',
      'Mittwoch, 25. November',
    ]);
    const [cafe, still] = all(element, '.item').map(words);
    expect(cafe).to.include('9:30 bis 11:30 Uhr Elterncafé').and.to.include('Familienzentrum Süd, Südring 41');
    expect(cafe).to.include('Läuft gerade. Kommen Sie einfach vorbei.');
    expect(still).to.include('Noch 3 Plätze frei').and.to.include('anmeldung.example');
    const time = one<HTMLTimeElement>(element, '.item time');
    expect(time.dateTime).to.equal('2026-11-23T09:30:00+01:00');
  });

  it('has headings for days and, below, for dates', async () => {
    const element = await open((it) => (it.headingLevel = 3));
    expect(
      all(element, 'h3, h4, h5, h6')
        .map(({ localName }) => localName)
        .slice(0, 4),
    ).to.deep.equal(['h3', 'h4', 'h4', 'h5']);
  });

  it('follows the day that somebody chooses', async () => {
    const element = await open();
    cell(element, '2026-11-26').click();
    await settled(element);
    expect(listed(element)).to.deep.equal(['Aktionswoche', 'Werkstatt', 'Babymassage', 'Kurs', 'Nachttelefon']);
    const items = all(element, '.item').map(words);
    expect(items[0]).to.include('Den ganzen Tag, bis Freitag, 27. November');
    expect(items[1]).to.include('Ausgebucht').and.to.include('Es gibt eine Warteliste.');
    expect(items[2]).to.include('Ausgebucht');
    expect(items[4]).to.include('Samstag, 28. November, 22:00 Uhr, bis Sonntag, 29. November, 6:00 Uhr');
  });

  it('turns to the month of a day at its edge', async () => {
    const element = await open();
    cell(element, '2026-12-01').click();
    await settled(element);
    expect(month(element)).to.equal('Dezember 2026');
    expect(cell(element, '2026-12-01').ariaSelected).to.equal('true');
  });

  it('offers to sign up as long as that makes sense, by a link that gives nothing away', async () => {
    const element = await open();
    const link = one<HTMLAnchorElement>(element, '.actions a');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
    expect(words(link)).to.equal('Anmelden: Stilltreff');
    element.now = () => Date.parse('2026-11-23T19:00:00+01:00');
    element.requestUpdate();
    await settled(element);
    expect(all(element, '.actions a')).to.have.length(0);
    expect(words(one(element, '.item'))).to.include('Schon vorbei');
  });

  it('keeps up with the clock', async () => {
    const element = await open();
    element.now = () => Date.parse('2026-11-24T00:00:30+01:00');
    element.requestUpdate();
    await settled(element);
    expect(all(element, '[aria-current="date"]')).to.deep.equal([cell(element, '2026-11-24')]);
    expect(days(element)[0]).to.equal('Montag, 23. November');
  });
});

describe('nahbei-event-calendar, the list', () => {
  const long = {
    ...feed,
    events: [
      { id: 'x', title: 'X', start: '2026-11-01T10:00', end: '2026-11-01T11:00', rrule: ['FREQ=DAILY;COUNT=60'] },
      ...feed.events,
    ],
  };

  it('is what a phone gets, unless the page or the reader wants the month', async () => {
    await setViewport({ width: 390, height: 800 });
    expect(all(await open(), 'table')).to.have.length(0);
    expect(all(await open((it) => (it.view = 'month')), 'table')).to.have.length(1);
    const element = await open();
    await click(element, '.segments button', 'Monat');
    expect(all(element, 'table')).to.have.length(1);
    clearHash();
    await setViewport({ width: 1280, height: 800 });
    expect(all(await open((it) => (it.view = 'list')), 'table')).to.have.length(0);
  });

  it('begins with today, and has the days before on request', async () => {
    const element = await open((it) => (it.view = 'list'));
    expect(days(element)[0]).to.equal('Montag, 23. November Heute');
    expect(days(element)).to.include('Mittwoch, 25. November').and.not.to.include('Donnerstag, 27. November');
    expect(listed(element).filter((title) => title === 'Aktionswoche')).to.have.length(1);
    await click(element, '.days .button', 'Frühere Tage zeigen');
    expect(days(element)[0]).to.equal('Montag, 2. November');
    expect(words(element.shadowRoot!.activeElement)).to.equal('Montag, 2. November');
  });

  it('is twenty days long, and goes on where it ended', async () => {
    const element = await open((it) => (it.view = 'list'), long);
    expect(days(element)).to.have.length(20);
    await click(element, '.days .button', 'Weitere Tage zeigen');
    expect(days(element)).to.have.length(40);
    expect(words(element.shadowRoot!.activeElement)).to.equal(days(element)[20]);
  });

  it('finds the next dates over months in which there is nothing', async () => {
    const far = { ...feed, events: feed.events.filter(({ id }) => id === 'weit' || id === 'still') };
    const element = await open((it) => (it.view = 'list'), far);
    expect(days(element)).to.deep.equal(['Montag, 23. November Heute', 'Sonntag, 28. März 2027']);
    expect(all(element, '.days > .button')).to.have.length(0);
  });

  it('begins with the month that somebody goes to', async () => {
    const element = await open((it) => (it.view = 'list'));
    await step(element, 1);
    expect(days(element)[0]).to.equal('Montag, 7. Dezember');
  });

  it('shows the few days that a page asks for, and nowhere to go', async () => {
    const element = await open((it) => {
      it.view = 'list';
      it.days = 2;
    });
    expect(days(element)).to.deep.equal(['Montag, 23. November Heute', 'Dienstag, 24. November Morgen']);
    expect(all(element, '.icon-button, #month')).to.have.length(0);
  });
});

describe('nahbei-event-calendar, attributes', () => {
  it('begins with a day, and stays within some days of it', async () => {
    const element = await open((it) => {
      it.from = '2026-11-24';
      it.days = 2;
    });
    expect(days(element)).to.deep.equal(['Dienstag, 24. November Morgen', 'Mittwoch, 25. November']);
    expect(cellWords(element, '2026-11-23')).not.to.include('Elterncafé');
    expect(all(element, '.icon-button').map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal(['true', 'true']);
    await step(element, -1);
    expect(month(element)).to.equal('November 2026');
    cell(element, '2026-11-30').click();
    await settled(element);
    expect(cell(element, '2026-11-25').ariaSelected).to.equal('true');
  });

  it('goes by the zone of the page for today and for events that name none', async () => {
    const element = await open((it) => {
      it.timeZone = 'Pacific/Auckland';
      it.now = () => Date.parse('2026-11-23T12:00:00Z');
    });
    expect(cell(element, '2026-11-24').ariaCurrent).to.equal('date');
    expect(one<HTMLTimeElement>(element, '.item time').dateTime).to.equal('2026-11-24T10:00:00+13:00');
  });

  it('tells whoever wrote the page what is wrong, and shows something', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
    try {
      const element = await open((it) => {
        it.setAttribute('view', 'woche');
        it.setAttribute('from', '30.11.2026');
        it.setAttribute('days', 'viele');
        it.setAttribute('time-zone', 'Mars/Base');
        it.setAttribute('first-day', 'Sonntag');
        it.setAttribute('kind', 'profi');
        it.setAttribute('category', 'nix');
      });
      expect(month(element)).to.equal('November 2026');
    } finally {
      console.warn = warn;
    }
    for (const name of ['view', 'from', 'days', 'time-zone', 'first-day', 'kind', 'category']) {
      expect(
        warnings.filter((warning) => String(warning).includes(`${name}="`)),
        name,
      ).to.have.length(1);
    }
  });

  it('has a choice to begin with, that the reader can take back', async () => {
    const element = await open((it) => (it.kind = 'volunteer selfhelp'));
    expect(listed(element)).to.deep.equal(['Stilltreff', 'Krabbelgruppe', 'Aktionswoche']);
    expect(chip(element, 'Ehrenamt')?.ariaPressed).to.equal('true');
    await click(element, '.chip', 'Ehrenamt');
    expect(listed(element)).to.include('Elterncafé');
    expect(hash()).to.equal('#nahbei?event-kind=all');
    expect(listed(await open((it) => (it.kind = 'volunteer')))).to.include('Elterncafé');
  });

  it('can fix that choice for good', async () => {
    history.replaceState(null, '', '#nahbei?event-kind=all&event-category=treff');
    const element = await open((it) => {
      it.kind = 'volunteer';
      it.category = 'stillen';
      it.locked = true;
    });
    expect(listed(element)).to.deep.equal(['Stilltreff']);
    expect(chip(element, 'Ehrenamt') ?? chip(element, 'Themen')).to.equal(undefined);
    expect(chip(element, 'Kostenlos')).not.to.equal(undefined);
  });
});

describe('nahbei-event-calendar, the filter', () => {
  it('leaves what fits, says how much that is, and takes it back', async () => {
    const element = await open();
    const counts: number[] = [];
    element.addEventListener('nahbei-filter-change', ({ detail }) => counts.push(detail.count));
    await click(element, '.chip', 'Kostenlos');
    expect(chip(element, 'Kostenlos')?.ariaPressed).to.equal('true');
    expect(new Set(listed(element))).to.deep.equal(new Set(['Elterncafé', 'Krabbelgruppe']));
    expect(counts).to.deep.equal([6]);
    const status = one(element, '[role="status"]');
    await until(() => words(status));
    expect(words(status)).to.equal('6 Termine');
    await click(element, '.chip', 'Kostenlos');
    expect(listed(element)).to.include('Stilltreff');
  });

  it('says how many dates it leaves out for want of knowledge, and shows them on request', async () => {
    const element = await open();
    await click(element, '.chip', 'Kostenlos');
    await click(element, '.chip', '5 Termine ohne Angabe zeigen');
    expect(listed(element)).to.include('Stilltreff');
    expect(cellWords(element, '2026-11-26')).to.equal('26 Aktionswoche 09:00 Werkstatt 10:00 Babymassage');
    expect(chip(element, 'ohne Angabe')?.ariaPressed).to.equal('true');
    await click(element, '.chip', 'Kostenlos');
    expect(chip(element, 'ohne Angabe')).to.equal(undefined);
  });

  it('has the topics that occur in a disclosure', async () => {
    const element = await open();
    const button = chip(element, 'Alle Themen')!;
    expect(button.ariaExpanded).to.equal('false');
    await click(element, '.chip', 'Alle Themen');
    expect(button.ariaExpanded).to.equal('true');
    expect(all(element, `#${button.getAttribute('aria-controls')} label`).map(words)).to.deep.equal([
      'Treffen',
      'Stillen',
    ]);
    await click(element, 'label', 'Stillen');
    expect(listed(element)).to.deep.equal(['Stilltreff']);
    expect(words(button)).to.equal('Themen (1)');
    expect(hash()).to.equal('#nahbei?event-category=stillen');
  });

  it('says when nothing is left, and takes the last wish back in one step', async () => {
    const element = await open();
    await click(element, '.chip', 'Ohne Anmeldung');
    await click(element, '.chip', 'Ehrenamt');
    expect(words(one(element, '.nothing'))).to.include('November 2026: So gefiltert gibt es keine Termine.');
    await click(element, '.nothing .button');
    expect(chip(element, 'Ehrenamt')?.ariaPressed).to.equal('false');
    expect(chip(element, 'Ohne Anmeldung')?.ariaPressed).to.equal('true');
    expect(words(element.shadowRoot!.activeElement)).to.equal('November 2026');
  });

  it('has no button for what the feed says of nothing', async () => {
    const element = await open(undefined, event({ kind: 'professional' }));
    expect(all(element, '.chip').map(words)).to.deep.equal(['Fachkräfte']);
  });

  it('shows a district and a language of a link, to be taken back', async () => {
    history.replaceState(null, '', '#nahbei?event-district=sued&event-language=tr');
    const element = await open(undefined, event({ places: [{ district: 'sued' }], languages: ['de', 'tr'] }));
    expect(listed(element)).to.deep.equal(['X']);
    await click(element, '.chip', 'Südstadt');
    expect(hash()).to.equal('#nahbei?event-language=tr');
    expect(chip(element, 'Türkisch')?.ariaPressed).to.equal('true');
  });

  it('is a sheet on a phone, with its count on the button', async () => {
    await setViewport({ width: 390, height: 800 });
    const element = await open();
    expect(all(element, '.chip')).to.have.length(0);
    all(element, '.foot .button').at(-1)!.focus();
    await click(element, '.foot .button', 'Filter');
    expect(one<HTMLDialogElement>(element, 'dialog').matches(':modal')).to.equal(true);
    await click(element, 'dialog .chip', 'Kostenlos');
    await click(element, 'dialog .button', '6 Termine zeigen');
    await until(() => !element.renderRoot.querySelector('dialog'));
    expect(words(all(element, '.foot .button').at(-1))).to.equal('Filter (1)');
    expect(words(element.shadowRoot!.activeElement)).to.equal('Filter (1)');
  });
});

describe('nahbei-event-calendar, the address of the page', () => {
  const back = async (element: EventCalendar) => {
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
    await settled(element);
  };

  it('opens the month, the day, the view and the filter of a link', async () => {
    history.replaceState(null, '', '#nahbei?month=2027-03');
    expect(month(await open())).to.equal('März 2027');
    history.replaceState(null, '', '#nahbei?day=2026-11-24&event-cost=free');
    const element = await open();
    expect(cell(element, '2026-11-24').ariaSelected).to.equal('true');
    expect(chip(element, 'Kostenlos')?.ariaPressed).to.equal('true');
    history.replaceState(null, '', '#nahbei?calendar=list');
    expect(all(await open(), 'table')).to.have.length(0);
  });

  it('leaves nonsense alone', async () => {
    const nonsense = [
      'month=2026-13&day=2026-02-30&calendar=year&event=%40&event-cost=__proto__',
      'month=0000-01&event=cafe%409999-12-31T00:00',
      'month=9999-12&event=cafe%402026-13-45',
      'day=%2B010000-01-01',
      'day=%2B010000-01',
    ];
    for (const each of nonsense) {
      history.replaceState(null, '', `#nahbei?${each}`);
      const element = await open((it) => (it.lang = 'de-DE-_'));
      expect(month(element), each).to.equal('November 2026');
      expect(all(element, 'table'), each).to.have.length(1);
      element.remove();
    }
    history.replaceState(null, '', '#nahbei?day=9999-12-31');
    expect(month(await open())).to.equal('Dezember 2099');
  });

  it('opens an event whose id has an @', async () => {
    history.replaceState(null, '', '#nahbei?event=a@b.example@2026-11-24T10:00:00%2B01:00');
    const element = await open(undefined, event({ id: 'a@b.example' }));
    await until(() => element.renderRoot.querySelector('dialog[open]'));
  });

  it('writes the month, and takes it back with the back button', async () => {
    const element = await open();
    await step(element, 1);
    expect(hash()).to.equal('#nahbei?month=2026-12');
    await step(element, 1);
    await back(element);
    expect(month(element)).to.equal('Dezember 2026');
    await back(element);
    expect(month(element)).to.equal('November 2026');
    expect(location.hash).to.equal('');
  });

  it('leaves what the page has there', async () => {
    history.replaceState(null, '', '#oben');
    const element = await open();
    await step(element, 1);
    expect(hash()).to.equal('#oben&nahbei?month=2026-12');
  });

  it('writes the view, and the day a moment later', async () => {
    const element = await open();
    await click(element, '.segments button', 'Liste');
    expect(hash()).to.equal('#nahbei?calendar=list');
    await back(element);
    expect(all(element, 'table')).to.have.length(1);
    cell(element, '2026-11-26').click();
    await until(() => hash() === '#nahbei?day=2026-11-26');
  });

  it('writes nothing where the page wants that', async () => {
    history.replaceState(null, '', '#nahbei?month=2027-03');
    const element = await open((it) => (it.noHash = true));
    expect(month(element)).to.equal('November 2026');
    await step(element, 1);
    await click(element, '.chip', 'Kostenlos');
    expect(hash()).to.equal('#nahbei?month=2027-03');
  });
});

describe('nahbei-event-calendar, languages', () => {
  it('speaks the language of the page, live, and marks what is in another', async () => {
    const element = await open();
    document.documentElement.lang = 'en';
    await until(() => cellName(element, '2026-11-23').startsWith('Monday'));
    await settled(element);
    expect(cellName(element, '2026-11-23')).to.match(/^Monday,? 23 November 2026, /);
    expect(listed(element)).to.include('Parents’ café');
    const still = all(element, '.link').find((link) => words(link) === 'Stilltreff')!;
    expect(still.querySelector('span')?.lang).to.equal('de');
    expect(all(element, '.link')[0]!.querySelector('[lang]')).to.equal(null);
  });

  it('shows the texts of a feed in a language that it has not got itself', async () => {
    const element = await open((it) => (it.lang = 'tr'));
    await settled(element);
    const title = one(element, '.link span');
    expect(words(title)).to.equal('Ebeveyn kafesi');
    expect(title.lang).to.equal('tr');
    expect(words(one(element, '.title'))).to.equal('Termine für Familien');
  });

  it('reads from right to left', async () => {
    const element = await open((it) => (it.lang = 'ar'));
    await until(() => one(element, '.root').dir === 'rtl');
    await settled(element);
    const [monday, tuesday] = ['2026-11-23', '2026-11-24'].map(
      (date) => cell(element, date).getBoundingClientRect().left,
    );
    expect(monday).to.be.above(tuesday!);
    expect(getComputedStyle(one(element, '.place bdi')).unicodeBidi).to.equal('isolate');
  });
});

describe('nahbei-event-calendar, bad input', () => {
  it('shows hostile texts as text', async () => {
    const evil = '<img src=x onerror=globalThis.hacked=1><script>globalThis.hacked=1</script>${1+1}{{1}}';
    const element = await open(
      undefined,
      event({
        title: evil,
        summary: evil,
        start: '2026-11-23T10:00',
        places: [{ name: evil, street: evil }],
        reason: evil,
        status: 'cancelled',
        alternative: evil,
        registration: { need: 'none', url: 'javascript:globalThis.hacked=1' },
      }),
    );
    expect(words(one(element, '.link'))).to.equal(evil);
    expect(words(one(element, '.place'))).to.equal(`${evil}, ${evil}`);
    expect(all(element, 'img, script, .item a')).to.have.length(0);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('takes a rule that never ends and one that nobody can read', async () => {
    const element = await open(undefined, {
      ...feed,
      events: [
        { id: 'a', title: 'A', start: '2026-11-01T00:00', rrule: ['FREQ=MINUTELY'] },
        { id: 'b', title: 'B', start: '2026-11-23T10:00', rrule: ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'] },
        ...feed.events,
      ],
    });
    expect(listed(element)).to.include('Elterncafé');
    expect(words(element.renderRoot as unknown as Element)).not.to.include('Invalid');
  });

  it('leaves the page’s own words when there is no feed', async () => {
    const { error } = console;
    console.error = () => {};
    const element = document.createElement('nahbei-event-calendar');
    try {
      element.feed = 'data:text/html,nothing';
      element.append('Rufen Sie uns an.');
      document.body.append(element);
      await until(() => element.renderRoot.querySelector('.failed'));
      expect(element.renderRoot.querySelector('slot:not([name])')).not.to.equal(null);
    } finally {
      console.error = error;
      element.remove();
    }
  });

  it('says so when there are no events at all', async () => {
    const element = await open(undefined, { ...feed, events: [] });
    expect(words(element.renderRoot.querySelector('slot[name="empty"]'))).to.equal(
      'November 2026: Es sind keine Termine eingetragen.',
    );
  });
});

describe('nahbei-event-calendar, taken away', () => {
  it('goes on when it is put back, and does nothing meanwhile', async () => {
    const element = await open();
    await step(element, 1);
    const parent = element.parentNode!;
    element.remove();
    let updates = 0;
    const update = element.requestUpdate.bind(element);
    element.requestUpdate = (...args: Parameters<typeof update>) => (updates++, update(...args));
    dispatchEvent(new PopStateEvent('popstate'));
    expect(updates).to.equal(0);
    parent.append(element);
    await settled(element);
    expect(month(element)).to.equal('Dezember 2026');
    await step(element, -1);
    expect(month(element)).to.equal('November 2026');
  });

  it('keeps what somebody chose where the page wants nothing in its address', async () => {
    const element = await open((it) => (it.noHash = true));
    await step(element, 1);
    await click(element, '.chip', 'Kostenlos');
    dispatchEvent(new PopStateEvent('popstate'));
    const parent = element.parentNode!;
    element.remove();
    parent.append(element);
    await settled(element);
    expect(month(element)).to.equal('Dezember 2026');
    expect(chip(element, 'Kostenlos')?.ariaPressed).to.equal('true');
    element.from = '2027-03-28';
    await settled(element);
    expect(month(element)).to.equal('März 2027');
  });

  it('opens nothing any more', async () => {
    const element = await open();
    history.replaceState(null, '', '#nahbei?event=cafe');
    dispatchEvent(new HashChangeEvent('hashchange'));
    const parent = element.parentNode!;
    element.remove();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('dialog[open]')).to.equal(null);
    parent.append(element);
    await until(() => element.renderRoot.querySelector('dialog[open]'));
  });

  it('begins anew with another feed', async () => {
    const element = await open();
    element.feed = `data:application/json,${encodeURIComponent(JSON.stringify(event({ title: 'Neu' })))}`;
    await until(() => listed(element).includes('Neu'));
    expect(cellWords(element, '2026-11-23')).to.equal('23 Heute');
  });
});

describe('nahbei-event-calendar, for everyone', () => {
  const states: [string, (element: EventCalendar) => void | Promise<void>][] = [
    ['a month', () => {}],
    ['a list', (element) => click(element, '.segments button', 'Liste')],
    [
      'a filter that leaves nothing',
      async (element) => {
        await click(element, '.chip', 'Ohne Anmeldung');
        await click(element, '.chip', 'Ehrenamt');
      },
    ],
    ['open topics', (element) => click(element, '.chip', 'Alle Themen')],
    ['a month without dates', (element) => step(element, -1)],
  ];
  for (const [name, reach] of states) {
    it(`has no fault that axe finds in ${name}`, async () => {
      const element = await open();
      await reach(element);
      await expectAccessible(element);
    });
  }

  it('has none in the dark', async () => {
    const element = await open((it) => (it.theme = 'dark'));
    await expectAccessible(element);
  });

  it('has none in Arabic', async () => {
    document.documentElement.lang = 'ar';
    const element = await open();
    await until(() => one(element, '.root').dir === 'rtl');
    await settled(element);
    await expectAccessible(element);
  });

  for (const [name, reach] of [
    ['a list', () => {}],
    ['a month', (element) => click(element, '.segments button', 'Monat')],
    ['a sheet', (element) => click(element, '.foot .button', 'Filter')],
  ] as typeof states) {
    it(`has none at 320 px as ${name}, and nothing is cut off`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await open();
      await reach(element);
      // WebKitGTK has no window as narrow as that.
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await expectAccessible(element);
    });
  }

  it('turns with the width of the element', async () => {
    const element = await open();
    expect(all(element, 'table')).to.have.length(1);
    await setViewport({ width: 480, height: 800 });
    await until(() => !element.renderRoot.querySelector('table'));
    await setViewport({ width: 1280, height: 800 });
    await until(() => element.renderRoot.querySelector('table'));
  });

  it('gives fingers room', async () => {
    const element = await open();
    for (const button of all(element, '.bar button, .chip, .button')) {
      expect(button.getBoundingClientRect().height, words(button)).to.be.at.least(44);
    }
    for (const link of all(element, '.link'))
      expect(link.getBoundingClientRect().height, words(link)).to.be.at.least(24);
    await setViewport({ width: 320, height: 640 });
    await click(element, '.segments button', 'Monat');
    await settled(element);
    const { width, height } = cell(element, '2026-11-23').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(40);
  });

  it('asks nobody but the feed', async () => {
    performance.clearResourceTimings();
    const element = await open();
    await step(element, -1);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(asked.filter((host) => host && host !== location.host)).to.deep.equal([]);
    expect(document.cookie + localStorage.length).to.equal('0');
    expect(NOW).to.be.a('number');
  });
});
