import '../../src/calendar/nahbei-event-calendar.ts';
import type { EventCalendar } from '../../src/calendar/nahbei-event-calendar.ts';
import { fixture, until } from '../support/fixture.ts';

/** Monday, a quarter of an hour after the parents' café has begun. */
export const NOW = Date.parse('2026-11-23T09:45:00+01:00');

const house = {
  name: 'Familienzentrum Süd',
  street: 'Südring 41',
  postcode: '12345',
  city: 'Weidenfurt',
  wheelchair: 'yes',
};

export const feed = {
  nahbei: '1.0',
  feed: {
    title: 'Weidenfurt',
    timeZone: 'Europe/Berlin',
    holidays: [
      { from: '2026-11-29', name: '1. Advent', kind: 'public' },
      { from: '2026-11-05', to: '2026-11-06', name: 'Herbstferien', kind: 'school' },
    ],
    districts: [{ id: 'sued', name: 'Südstadt' }],
  },
  categories: [
    { id: 'treff', label: { de: 'Treffen', en: 'Meeting' }, icon: 'blocks' },
    { id: 'stillen', label: 'Stillen', icon: 'bottle' },
    { id: 'leer', label: 'Leer' },
  ],
  organisations: [{ id: 'zentrum', name: 'Familienzentrum' }],
  offers: [{ id: 'cafe-angebot', title: 'Elterncafé Südstadt', summary: 'Jede Woche' }],
  events: [
    {
      id: 'cafe',
      title: { de: 'Elterncafé', en: 'Parents’ café', tr: 'Ebeveyn kafesi' },
      summary: 'Frühstücken und Fragen stellen.',
      kind: 'professional',
      categories: ['treff'],
      provider: 'zentrum',
      offer: 'cafe-angebot',
      start: '2026-11-02T09:30',
      end: '2026-11-02T11:30',
      rrule: ['FREQ=WEEKLY;BYDAY=MO'],
      exdate: ['2026-12-28T09:30'],
      overrides: [
        {
          original: '2026-12-14T09:30',
          cancelled: true,
          reason: 'Das Team lernt.',
          alternative: 'Kommen Sie am Freitag.',
        },
        {
          original: '2026-12-21T09:30',
          start: '2026-12-22T10:00',
          end: '2026-12-22T11:00',
          reason: 'Kurz vor Weihnachten.',
        },
      ],
      places: [house],
      registration: { need: 'none' },
      cost: { free: true },
    },
    {
      id: 'still',
      title: 'Stilltreff',
      kind: 'volunteer',
      categories: ['stillen'],
      start: '2026-11-23T17:00',
      end: '2026-11-23T18:30',
      places: [{ name: 'Nachbarschaftshaus', street: 'Nordstraße 60' }],
      registration: { need: 'required', url: 'https://anmeldung.example/still', places: 12, left: 3 },
    },
    {
      id: 'krabbel',
      title: 'Krabbelgruppe',
      kind: 'selfhelp',
      start: '2026-11-24T10:00',
      end: '2026-11-24T11:30',
      cost: { free: true },
    },
    { id: 'woche', title: 'Aktionswoche', kind: 'mixed', day: '2026-11-25', lastDay: '2026-11-27' },
    {
      id: 'voll',
      title: 'Werkstatt',
      start: '2026-11-26T09:00',
      end: '2026-11-26T12:00',
      status: 'full',
      alternative: 'Es gibt eine Warteliste.',
    },
    {
      id: 'b',
      title: 'Babymassage',
      kind: 'professional',
      start: '2026-11-26T10:00',
      end: '2026-11-26T11:00',
      registration: { need: 'required', left: 0 },
    },
    {
      id: 'c',
      title: 'Kurs',
      kind: 'professional',
      start: '2026-11-26T19:00',
      end: '2026-11-26T20:30',
      cost: { free: false, min: 5 },
    },
    { id: 'nacht', title: 'Nachttelefon', start: '2026-11-28T22:00', end: '2026-11-29T06:00' },
    { id: 'weit', title: 'Ostern', start: '2027-03-28T15:00', end: '2027-03-28T17:00' },
  ],
};

export const address = (document: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;

/** A calendar that shows the feed, and says what it has to say at once. */
export async function open(init: (element: EventCalendar) => void = () => {}, document: unknown = feed) {
  const element = await fixture('nahbei-event-calendar', (it) => {
    it.feed = address(document);
    it.now = () => NOW;
    init(it);
  });
  await until(() => element.renderRoot.querySelector('.bar'));
  await settled(element);
  return element;
}

/** After everything that one update causes in another, colours that fade included. */
export async function settled(element: EventCalendar) {
  while (!(await element.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await element.updateComplete;
  await Promise.allSettled(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
}

export const all = <T extends Element = HTMLElement>(element: EventCalendar, selector: string) => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];

export function one<T extends Element = HTMLElement>(element: EventCalendar, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Words as they are read, without the blanks of the source. */
export const words = (element: Element | undefined | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const cell = (element: EventCalendar, date: string) => one(element, `[data-cell="${date}"]`);

/** The accessible name of a day: its content, without what is hidden from assistive technology. */
export const cellName = (element: EventCalendar, date: string) =>
  words(cell(element, date).querySelector('.visually-hidden'));

/** What is seen of a day. */
export const cellWords = (element: EventCalendar, date: string) =>
  [...cell(element, date).querySelectorAll('[aria-hidden="true"]')].map(words).filter(Boolean).join(' ');

/** The buttons for the month before (-1) and the month after (1). */
export async function step(element: EventCalendar, by: 1 | -1) {
  all(element, '.icon-button')
    .at(by < 0 ? 0 : 1)!
    .click();
  await settled(element);
}

export async function click(element: EventCalendar, selector: string, text = '') {
  const target = all(element, selector).find((each) => words(each).includes(text));
  if (!target) throw new Error(`There is no ${selector} with "${text}".`);
  target.click();
  await settled(element);
}

/** What of the page's fragment is ours. */
export const hash = () => decodeURIComponent(location.hash);

/** A page without a fragment, for the next test. */
export function clearHash() {
  // WebKit refuses to do it too often.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}
