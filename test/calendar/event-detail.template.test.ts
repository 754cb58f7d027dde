import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

import type { EventCalendar } from '../../src/calendar/nahbei-event-calendar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { until } from '../support/fixture.ts';
import { all, clearHash, click, feed, hash, one, open, settled, words } from './calendar-fixture.ts';

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

const whole = {
  id: 'w',
  title: 'Alles',
  summary: 'In Kürze.',
  description: 'Erste Zeile.\nZweite Zeile.',
  kind: 'mixed',
  categories: ['treff', 'stillen'],
  provider: { id: 'v', name: 'Verein', links: [{ url: 'https://verein.example/' }] },
  offer: 'cafe-angebot',
  start: '2026-11-24T10:00',
  end: '2026-11-24T12:00',
  timeZone: own,
  rrule: ['FREQ=WEEKLY;COUNT=3'],
  places: [
    { name: 'Haus', street: 'Weg 1', postcode: '12345', city: 'Weidenfurt', hint: 'Hinterhof', wheelchair: 'limited' },
    { name: 'Frauenhaus', street: 'Geheim 1', hidden: true },
  ],
  online: { url: 'https://raum.example/x', text: 'Ab 9:50 Uhr' },
  audience: { ageMin: 6, ageMax: 24, ageUnit: 'months', stages: ['pregnancy'], groups: ['fathers', 'Großeltern'] },
  languages: ['de', 'tr', 'de-x-leicht'],
  interpreter: 'on-request',
  cost: { min: 4, max: 6, text: 'Mit Karte die Hälfte' },
  registration: {
    need: 'required',
    url: '/anmelden',
    phone: '0221 4710 181',
    until: '2026-11-24T09:00',
    places: 12,
    left: 5,
    text: 'Bis zum Morgen',
  },
  accessibility: { wheelchair: 'limited', features: ['toilet', 'quiet-room'], text: 'Zwei Stufen' },
  contacts: [
    {
      role: 'Team',
      name: 'Annika',
      phone: '0221 4710 312',
      email: 'team@verein.example',
      hours: { text: 'vormittags' },
    },
  ],
  links: [{ url: 'https://verein.example/mehr', label: 'Mehr' }],
  media: [{ src: 'https://bilder.example/a.jpg', alt: 'Ein Bild' }],
  updated: '2026-11-20T06:00:00+01:00',
};

const withEvent = (event: object) => ({ ...feed, events: [event] });

async function details(event: object, init: (element: EventCalendar) => void = () => {}) {
  const element = await open(init, withEvent(event));
  await click(element, '.link');
  await until(() => element.renderRoot.querySelector('dialog[open]'));
  await settled(element);
  return element;
}

const rows = (element: EventCalendar) =>
  Object.fromEntries(
    all(element, 'dl > div').map((row) => [
      words(row.querySelector('dt')),
      [...row.querySelectorAll('dd > p')].map(words).join(' '),
    ]),
  );

beforeEach(clearHash);
afterEach(async () => {
  clearHash();
  await setViewport({ width: 1280, height: 800 });
});

describe('the details of a date', () => {
  it('are all that the feed says of it, of its offer and its place', async () => {
    const element = await details(whole);
    const dialog = one<HTMLDialogElement>(element, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(words(one(element, `#${dialog.getAttribute('aria-labelledby')}`))).to.equal('Alles');
    expect(words(one(element, 'dialog .time'))).to.equal('Dienstag, 24. November 202610:00 bis 12:00 Uhr');
    expect(words(dialog)).to.include('In Kürze.').and.to.include('Noch 5 Plätze frei');
    const expected: Record<string, string> = {
      Ort: 'Haus, Weg 1 12345 Weidenfurt Hinterhof Teilweise barrierefrei Adresse auf Anfrage',
      Online: 'Ab 9:50 Uhr Zum Treffen im Internet raum.example',
      'Für wen': '6 bis 24 Monate, Schwangere, Väter, Großeltern',
      Kosten: '4 € bis 6 € Mit Karte die Hälfte',
      Anmeldung:
        'Mit Anmeldung, bis Dienstag, 24. November, 9:00 Uhr, 5 von 12 Plätzen frei 0221 4710 181 Bis zum Morgen',
      Sprachen: 'Deutsch, Türkisch, Leichte Sprache Übersetzung auf Wunsch',
      Barrierefreiheit: 'Teilweise barrierefrei Toilette für Rollstühle, Ruhiger Raum Zwei Stufen',
      Wer: 'Fachkräfte und Ehrenamt Verein Zur Internetseite verein.example',
      Kontakt: 'Team, Annika 0221 4710 312 team@verein.example vormittags',
      'Gehört zu': 'Elterncafé Südstadt Jede Woche',
      Themen: 'Treffen, Stillen',
      'Weitere Termine': 'Dienstag, 1. Dezember, 10:00 bis 12:00 Uhr Dienstag, 8. Dezember, 10:00 bis 12:00 Uhr',
      'Mehr dazu': 'Mehr verein.example',
      'Bilder und Dateien': 'Ein Bild bilder.example',
      Stand: 'Freitag, 20. November 2026',
    };
    const said = rows(element);
    expect(Object.keys(said)).to.deep.equal(Object.keys(expected));
    for (const [name, value] of Object.entries(expected)) expect(said[name], name).to.equal(value);
  });

  it('give nothing away by a link, and load nothing', async () => {
    const element = await details(whole);
    const links = all<HTMLAnchorElement>(element, 'dialog a').filter(({ protocol }) => protocol.startsWith('http'));
    expect(links).to.have.length.above(3);
    for (const { rel, referrerPolicy } of links) {
      expect(rel).to.equal('noopener noreferrer');
      expect(referrerPolicy).to.equal('no-referrer');
    }
    expect(all(element, 'img, iframe, video')).to.have.length(0);
  });

  it('say nothing of what the feed does not say', async () => {
    const element = await details({ id: 'k', title: 'Kaum etwas', start: '2026-11-24T10:00', timeZone: own });
    expect(rows(element)).to.deep.equal({});
    expect(words(one(element, 'dialog'))).to.equal(
      'Kaum etwas Schließen Dienstag, 24. November 202610:00 Uhr In meinen Kalender: Kaum etwas',
    );
  });

  it('say what a clock elsewhere shows, too', async () => {
    // No zone is further ahead; a machine that is there itself has nothing to be told.
    const element = await details({
      id: 'z',
      title: 'Z',
      start: '2026-11-24T10:00',
      end: '2026-11-24T11:00',
      timeZone: 'Pacific/Kiritimati',
    });
    const here = new Intl.DateTimeFormat('de', { weekday: 'long', day: 'numeric', month: 'long' }).format(
      Date.parse('2026-11-24T10:00+14:00'),
    );
    const hint = words(one(element, 'dialog .hint'));
    if (own === 'Pacific/Kiritimati') return;
    expect(hint).to.include('Auf Ihrer Uhr (').and.to.include(here);
  });

  it('show hostile texts as text, and of HTML the words', async () => {
    const evil = '<img src=x onerror=globalThis.hacked=2>';
    const element = await details({
      ...whole,
      title: evil,
      summary: evil,
      description: {
        format: 'html',
        value: '<p>Eins &amp; <b>zwei</b><br>drei</p><script>1</script><p>a &lt;b&gt; 3 < 4',
      },
      contacts: [{ name: evil, phone: evil, email: 'a@b.example?bcc=x@y.example' }],
      places: [{ name: evil, street: evil, hint: evil }],
      registration: { need: 'none', text: evil, phone: evil },
    });
    expect(words(one(element, '#detail'))).to.equal(evil);
    expect(one(element, '.long-text').textContent).to.equal('Eins & zwei\ndrei\n1a <b> 3 < 4');
    expect(all(element, 'dialog :is(img, script, a[href^="tel:"], a[href*="bcc"])')).to.have.length(0);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('are announced to the page, and have an address', async () => {
    const element = await open();
    const opened: object[] = [];
    document.body.addEventListener('nahbei-event-select', ({ detail }) => opened.push(detail), { once: true });
    await click(element, '.link', 'Elterncafé');
    expect(opened).to.deep.equal([{ id: 'cafe', start: '2026-11-23T09:30:00+01:00' }]);
    expect(hash()).to.equal('#nahbei?event=cafe@2026-11-23T09:30:00+01:00');
  });

  it('open from a link, of one date or of the next, and close with the back button', async () => {
    const element = await open();
    await click(element, '.link', 'Elterncafé');
    await until(() => element.renderRoot.querySelector('dialog[open]'));
    history.back();
    await until(() => !element.renderRoot.querySelector('dialog'));
    element.remove();

    history.replaceState(null, '', '#nahbei?event=cafe@2026-12-14T09:30:00%2B01:00');
    const cancelled = await open();
    await until(() => cancelled.renderRoot.querySelector('dialog[open]'));
    expect(words(one(cancelled, 'dialog')))
      .to.include('Montag, 14. Dezember 2026')
      .and.to.include('Abgesagt: Das Team lernt.');
    cancelled.remove();

    history.replaceState(null, '', '#nahbei?event=weit');
    const next = await open();
    await until(() => next.renderRoot.querySelector('dialog[open]'));
    expect(words(one(next, '#detail'))).to.equal('Ostern');
  });

  it('lead to the other dates of the event', async () => {
    const element = await details(whole);
    await click(element, 'dialog .link', '8. Dezember');
    expect(words(one(element, 'dialog .time'))).to.include('Dienstag, 8. Dezember 2026');
    expect(hash()).to.include('w@2026-12-08T10:00:00');
    await click(element, 'dialog .button', 'Schließen');
    await until(() => !element.renderRoot.querySelector('dialog'));
    expect(hash()).to.equal('');
  });

  it('close with a click beside them', async () => {
    const element = await details(whole);
    one(element, 'dialog').click();
    await until(() => !element.renderRoot.querySelector('dialog'));
  });

  it('are gone when the calendar was taken away', async () => {
    const element = await details(whole, (it) => (it.noHash = true));
    const parent = element.parentNode!;
    element.remove();
    parent.append(element);
    await settled(element);
    expect(all(element, 'dialog')).to.have.length(0);
  });

  it('have no fault that axe finds', async () => {
    await expectAccessible(await details(whole));
  });

  it('have none in the dark', async () => {
    await expectAccessible(await details(whole, (it) => (it.theme = 'dark')));
  });

  it('have none on a small screen, where nothing is cut off', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await details(whole);
    await expectAccessible(element);
    const dialog = one(element, 'dialog');
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
  });
});
