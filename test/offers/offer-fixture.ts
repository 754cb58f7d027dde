import '../../src/offers/nahbei-offer-map.ts';
import type { OfferMap } from '../../src/offers/nahbei-offer-map.ts';
import type { Feed } from '../../src/model/feed.ts';
import { fixture, until } from '../support/fixture.ts';

/** A Monday. */
export const NOW = '2026-11-23T10:00:00+01:00';

/** A feed as somebody writes it. */
type Document = { [list in keyof Feed]?: unknown };

const week = (...days: [string, string][][]) => [...days, ...Array.from({ length: 7 - days.length }, () => [])];

/** Six offers, no two alike: what the feed says of them, and what it leaves out. */
export const town: Document = {
  nahbei: '1.0',
  feed: {
    title: 'Frühe Hilfen in Muster',
    lang: 'de',
    timeZone: 'Europe/Berlin',
    districts: [
      { id: 'sued', name: 'Südstadt' },
      { id: 'nord', name: 'Nordstadt' },
    ],
    crisis: [
      { label: 'Elterntelefon', phone: '0800 111 05 50' },
      { label: 'Beratung online', url: 'https://krise.example/' },
    ],
    licence: { attribution: 'Stadt Muster' },
    synonyms: { Hebamme: ['Geburtshelferin'] },
  },
  categories: [
    { id: 'treff', label: { de: 'Treffen', ar: 'لقاء' }, icon: 'blocks' },
    { id: 'beratung', label: 'Beratung', icon: 'talk' },
    { id: 'cafe', label: 'Café', parent: 'treff' },
    { id: 'leer', label: 'Ohne Angebot' },
  ],
  organisations: [{ id: 'stadt', name: 'Stadt Muster', contacts: [{ phone: '0641 12345' }] }],
  offers: [
    {
      id: 'cafe',
      title: { de: 'Elterncafé', en: 'Parents’ café', ar: 'مقهى الأهل' },
      kind: 'professional',
      summary: 'Frühstücken und Fragen stellen.',
      categories: ['cafe'],
      provider: 'stadt',
      places: [
        {
          name: 'Familienzentrum',
          street: 'Südring 41',
          postcode: '35390',
          city: 'Muster',
          district: 'sued',
          geo: { lat: 50.3, lon: 8.5 },
          wheelchair: 'yes',
        },
      ],
      hours: { week: week([['09:30', '11:30']]) },
      languages: ['de', 'tr'],
      cost: { free: true },
      appointment: { need: 'none' },
      opportunities: ['helfen'],
      verified: '2026-11-18',
    },
    {
      id: 'hebamme',
      title: 'Hebammen-Sprechstunde',
      kind: 'professional',
      categories: ['beratung'],
      places: [{ street: 'Markt 1', district: 'nord', geo: { lat: 50.31, lon: 8.52 }, wheelchair: 'no' }],
      hours: { week: week([['14:00', '17:00']]) },
      cost: { free: true },
      appointment: { need: 'required' },
      contacts: [{ phone: '0641 / 99 88 77' }],
    },
    {
      id: 'paten',
      title: 'Familienpaten',
      kind: 'volunteer',
      categories: ['beratung'],
      setting: ['home-visit'],
      languages: ['de'],
      hours: { byAppointment: true },
    },
    {
      id: 'krabbel',
      title: 'Krabbelgruppe',
      kind: 'selfhelp',
      categories: ['treff'],
      places: [{ street: 'Lange Straße 12', district: 'sued', geo: { lat: 50.3001, lon: 8.5001 } }],
      hours: { week: week([], [], [], [['09:30', '11:00']]) },
      cost: { min: 2, max: 5 },
    },
    {
      id: 'spielplatz',
      title: 'Spielplatz am Wall',
      kind: 'place',
      categories: ['treff'],
      places: [{ geo: { lat: 50.29, lon: 8.48 } }],
    },
    {
      id: 'frauenhaus',
      title: 'Frauenhaus',
      kind: 'professional',
      places: [{ street: 'Geheime Gasse 7', geo: { lat: 50.3, lon: 8.51 }, hidden: true }],
    },
    { id: 'alt', title: 'Gibt es nicht mehr', status: 'closed' },
  ],
  opportunities: [{ id: 'helfen', title: 'Im Café mithelfen', summary: 'Montags am Vormittag.' }],
};

export const feedUrl = (document: Document) => `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;

/** The element, with its offers on the screen. */
export async function offerMap(
  init: (element: OfferMap) => void = () => {},
  document: Document = town,
): Promise<OfferMap> {
  const element = await fixture('nahbei-offer-map', (map) => {
    map.feed = feedUrl(document);
    map.basemap = 'none';
    map.now = () => Date.parse(NOW);
    init(map);
  });
  await until(() => find(element, '.result'));
  await element.updateComplete;
  return element;
}

export const find = <T extends HTMLElement = HTMLElement>(element: OfferMap, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector);

export const findAll = <T extends HTMLElement = HTMLElement>(element: OfferMap, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** What somebody reads, without what only machines see. */
export const read = (node: Element | null | undefined) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The same with a blank wherever a new line begins on the screen. */
export const readLines = (node: HTMLElement) => node.innerText.replaceAll(/\s+/g, ' ').trim();

/** Titles in the list of what fits, or of what may. */
export const titles = (element: OfferMap, list = '.list > ul') =>
  findAll(element, `${list} > .card`).map((card) => read(card.querySelector('h1, h2, h3, h4, h5, h6')));

/** A button by its words. */
export function button(element: OfferMap, words: string, within = ''): HTMLElement {
  const found = findAll(element, `${within} button, ${within} a, ${within} summary`).find(
    (candidate) => read(candidate) === words && candidate.getClientRects().length,
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

/** Presses a button and waits for what follows. */
export async function press(element: OfferMap, words: string, within = '') {
  button(element, words, within).click();
  await element.updateComplete;
}

/** Types into the search field, and waits for the result. */
export async function search(element: OfferMap, words: string) {
  const input = find<HTMLInputElement>(element, '#query')!;
  input.focus();
  input.value = words;
  const changed = new Promise((resolve) => element.addEventListener('nahbei-filter-change', resolve, { once: true }));
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await changed;
  await element.updateComplete;
}

/** Nothing of one test stands in the URL of the next. */
export const clearHash = () => {
  // WebKit counts these calls.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
};
