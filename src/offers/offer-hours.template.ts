import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { addDays } from '../model/calendar-date.ts';
import type { Feed } from '../model/feed.ts';
import type { Offer } from '../model/offer.ts';
import { dayHours, openState } from '../model/opening-hours.ts';
import { localAt, zoneNamed } from '../model/zoned-time.ts';
import { calendar, clock } from '../ui/icons.ts';
import type { Fact, OfferContext } from './offer-context.ts';

/** What a clock in the town shows: `2026-11-23T09:45`. */
const wallTime = ({ feed }: Feed, now: number): string =>
  new Date(localAt(zoneNamed(feed.timeZone ?? 'Europe/Berlin'), now / 1000) * 1000).toISOString().slice(0, 16);

/** Whether it is open today, now or later; undefined when the feed does not say. */
export function openToday(offer: Offer, feed: Feed, now: number): boolean | undefined {
  const { state } = openState(offer, new Date(now).toISOString(), feed.feed);
  if (state === 'unknown') return undefined;
  return state === 'open' || laterToday(offer, feed, now) !== undefined;
}

/** Whether there are hours that can be calculated with. */
export const anyHours = (offers: readonly Offer[]): boolean => offers.some(({ hours }) => hours?.week ?? hours?.osm);

function laterToday(offer: Offer, feed: Feed, now: number) {
  const [today, time] = wallTime(feed, now).split('T') as [string, string];
  return dayHours(offer, today, feed.feed)?.find(([from]) => from > time);
}

/** When it is open, in a few words: now, later today, next; else as the feed puts it. */
export function openFact(offer: Offer, { feed, now, intl, words }: OfferContext): Fact | undefined {
  const { state, until } = openState(offer, new Date(now).toISOString(), feed.feed);
  const today = wallTime(feed, now).slice(0, 10);
  if (state === 'open') {
    const end = until?.slice(11, 16);
    const soon = until !== undefined && until.slice(0, 10) <= addDays(today, 1);
    return {
      sign: clock,
      good: true,
      words: end && soon ? msg(str`Jetzt offen, bis ${time(end, intl)} Uhr`) : msg('Jetzt offen'),
    };
  }
  const later = state === 'closed' && laterToday(offer, feed, now);
  if (later) {
    const [from, to] = later.map((value) => time(value, intl));
    return { sign: clock, good: true, words: msg(str`Heute offen, ${from!} bis ${to!} Uhr`) };
  }
  if (state === 'closed' && until) {
    const [date, from] = [until.slice(0, 10), time(until.slice(11, 16), intl)];
    const next =
      date === addDays(today, 1) ? msg(str`Morgen, ${from} Uhr`) : msg(str`${weekdayName(date, intl)}, ${from} Uhr`);
    return { sign: calendar, words: next };
  }
  const { hours } = offer;
  if (hours?.text) return { sign: calendar, words: words(hours.text) };
  return hours?.byAppointment ? { sign: calendar, words: msg('nach Vereinbarung') } : undefined;
}

/** The next seven days, what the feed says in words, and when it is closed in spite of that. */
export function hoursInDetail(offer: Offer, context: OfferContext): unknown[] {
  const { feed, now, intl, words } = context;
  const { hours } = offer;
  const today = wallTime(feed, now).slice(0, 10);
  const days = Array.from({ length: 7 }, (_, index) => addDays(today, index)).map((date) => ({
    date,
    times: dayHours(offer, date, feed.feed),
  }));
  const known = days.every(({ times }) => times) && days.some(({ times }) => times!.length);
  const state = openFact(offer, context);
  const closed = (hours?.closed ?? []).filter(({ from = '', to = from }) => to >= today);
  return [
    known && state ? html`<p class=${state.good ? 'good' : nothing}>${state.words}</p>` : nothing,
    known
      ? html`<table class="hours">
          <tbody>
            ${days.map(
              ({ date, times }, index) =>
                html`<tr class=${index ? nothing : 'today'}>
                  <th scope="row">${index ? weekdayName(date, intl) : msg(str`${weekdayName(date, intl)} (heute)`)}</th>
                  <td>${times!.length ? times!.map((span) => html`<span>${spanWords(span, intl)}</span>`) : msg('geschlossen')}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
      : nothing,
    hours?.text ? html`<p class=${known ? 'hint' : nothing}>${words(hours.text)}</p>` : nothing,
    hours?.byAppointment ? html`<p>${msg('nach Vereinbarung')}</p>` : nothing,
    ...closed.map(({ from, to, note }) => {
      const span =
        from && to && from !== to
          ? msg(str`${dayName(from, intl)} bis ${dayName(to, intl)}`)
          : dayName(from ?? to!, intl);
      return html`<p>${span}: ${note ? words(note) : msg('geschlossen')}</p>`;
    }),
  ];
}

const spanWords = ([from, to]: readonly string[], intl: string) =>
  msg(str`${time(from!, intl)} bis ${time(to!, intl)} Uhr`);

/** `14`, `9:30`; in other languages as they have it. The word "Uhr" stands in the sentence. */
function time(value: string, intl: string): string {
  const [hour, minute] = value.split(':').map(Number) as [number, number];
  if (intl === 'de' && !minute) return String(hour);
  return new Intl.DateTimeFormat(intl, { timeStyle: 'short', timeZone: 'UTC' })
    .format(Date.UTC(2000, 0, 1, hour, minute))
    .replace(/^0(?=\d)/, '');
}

const weekdayName = (date: string, intl: string) => format(date, intl, { weekday: 'long' });

const dayName = (date: string, intl: string) => format(date, intl, { day: 'numeric', month: 'long', year: 'numeric' });

const format = (date: string, intl: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
