import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { CalendarEvent } from '../model/calendar-event.ts';
import type { Occurrence } from '../model/occurrences.ts';
import type { Place } from '../model/place.ts';
import { categoryIcon } from '../ui/category-icon.ts';
import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icon.ts';
import { calendar, calendarPlus } from '../ui/icons.ts';
import type { CalendarContext } from './calendar-context.ts';
import { dateWords } from './date-words.ts';
import { occurrenceState } from './occurrence-state.ts';

/** So few places are worth a hurry. */
const FEW = 5;

/** The look of signs and dots, as on the offer map: square, disc, both, or neither where the feed does not say. */
export function shape({ kind }: CalendarEvent): string {
  if (kind === 'volunteer' || kind === 'selfhelp') return 'volunteer';
  return kind === 'professional' ? '' : kind === 'mixed' ? 'mixed' : 'neutral';
}

export function kindWords({ kind }: CalendarEvent): string {
  switch (kind) {
    case 'professional':
      return msg('Fachkräfte');
    case 'volunteer':
      return msg('Ehrenamt');
    case 'mixed':
      return msg('Fachkräfte und Ehrenamt');
    case 'selfhelp':
      return msg('Selbsthilfe');
    default:
      return '';
  }
}

/** `9:30`, as people say it; browsers do not agree on a zero in front. */
export const clockTime = (c: CalendarContext, iso: string): string =>
  dateWords(c.intl, 'time', iso).replace(/^0(?=\d)/, '');

/** When it takes place, as people say it; its day only where it takes more than one. */
export function timeWords(c: CalendarContext, { start, end, allDay, day, lastDay }: Occurrence): string {
  const last = dateWords(c.intl, 'day', lastDay);
  if (allDay) return day === lastDay ? msg('Den ganzen Tag') : msg(str`Den ganzen Tag, bis ${last}`);
  const from = clockTime(c, start);
  const to = clockTime(c, end);
  if (start === end) return msg(str`${from} Uhr`);
  if (day === lastDay) return msg(str`${from} bis ${to} Uhr`);
  return msg(
    str`${dateWords(c.intl, 'day', day)}, ${from} Uhr, bis ${dateWords(c.intl, 'day', end.slice(0, 10))}, ${to} Uhr`,
  );
}

export const titleOf = ({ event, override }: Occurrence) => override?.title ?? event.title;

/** House and street, in the direction of their own first letter. */
export function placeWords(c: CalendarContext, { name, address, street, hidden }: Place) {
  if (hidden) return msg('Adresse auf Anfrage');
  const house = name ?? address;
  return html`<bdi translate="no">${c.words(house)}${house && street ? `, ${street}` : street}</bdi>`;
}

/** What is different today, and whether there is room: words, never a colour alone. */
export function stateWords(c: CalendarContext, date: Occurrence) {
  const { event, override, status, note } = date;
  const state = occurrenceState(date, c.now, c.wallTime);
  const left = event.registration?.left;
  const reason = override?.reason ?? (status === 'scheduled' ? undefined : event.reason);
  const alternative = override?.alternative ?? (status === 'scheduled' ? undefined : event.alternative);
  const changed =
    status === 'cancelled'
      ? msg('Abgesagt')
      : status === 'postponed'
        ? msg('Verschoben')
        : status === 'moved-online'
          ? msg('Nur online')
          : date.original !== date.start
            ? msg(str`Verlegt vom ${dateWords(c.intl, 'day', date.original)}`)
            : reason && msg('Geändert');
  const availability = {
    cancelled: '',
    postponed: '',
    over: msg('Schon vorbei'),
    full: msg('Ausgebucht'),
    running:
      event.registration?.need === 'none' ? msg('Läuft gerade. Kommen Sie einfach vorbei.') : msg('Läuft gerade.'),
    closed: msg('Die Anmeldung ist geschlossen'),
    places: left === 1 ? msg('Noch 1 Platz frei') : msg(str`Noch ${left} Plätze frei`),
    none: msg('Ohne Anmeldung'),
    recommended: msg('Am besten mit Anmeldung'),
    required: msg('Mit Anmeldung'),
    '': '',
  }[state];
  return html`
    ${changed ? html`<p class="changed"><b>${changed}${reason ? ': ' : ''}</b>${c.words(reason)}</p>` : nothing}
    ${alternative ? html`<p class="changed">${c.words(alternative)}</p>` : nothing}
    ${note ? html`<p class="changed">${c.words(note)}</p>` : nothing}
    ${
      availability
        ? html`<p class="room"><span class=${state === 'places' && left! <= FEW ? 'few' : nothing}>${availability}</span></p>`
        : nothing
    }
  `;
}

/** The link to sign up with, while that makes sense. */
export function signupLink(c: CalendarContext, date: Occurrence) {
  const url = date.event.registration?.url;
  if (!url || /^(cancelled|postponed|over|full|closed)$/.test(occurrenceState(date, c.now, c.wallTime))) return nothing;
  const { host } = new URL(url, location.href);
  return html`<a class="button primary" part="button" href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer"
      >${msg('Anmelden')}<span class="visually-hidden">: ${c.words(titleOf(date))}</span></a
    >${host && host !== location.host ? html`<span class="hint" translate="no">${host}</span>` : nothing}`;
}

export const saveButton = (c: CalendarContext, date: Occurrence) =>
  html`<button class="button quiet" part="button" type="button" @click=${() => c.save(date)}>
    ${icon(calendarPlus)}<span>${msg('In meinen Kalender')}<span class="visually-hidden">: ${c.words(titleOf(date))}</span></span>
  </button>`;

/** The sign of an event's first topic that has one, else a calendar's. */
function signOf({ agenda }: CalendarContext, { categories }: CalendarEvent) {
  const topics = categories?.map((topic) => agenda.feed.categories.find(({ id }) => id === topic));
  const sign = topics?.find((topic) => topic?.icon)?.icon;
  return sign === undefined ? icon(calendar) : categoryIcon(sign);
}

/** One date in a list of a day. */
export function occurrenceItem(c: CalendarContext, date: Occurrence) {
  const { event, override } = date;
  const place = (override?.places ?? event.places)?.[0];
  const kind = kindWords(event);
  return html`<li class="item" part="card">
    <span class="sign ${shape(event)}">${signOf(c, event)}</span>
    <p class="time"><time datetime=${date.start}>${timeWords(c, date)}</time></p>
    ${heading(
      c.level(2),
      html`<button class="link" type="button" @click=${() => c.open(date)}>${c.words(titleOf(date))}</button>`,
    )}
    <p class="place">
      ${kind ? html`<span class="visually-hidden">${kind}. </span>` : nothing}
      ${place ? placeWords(c, place) : event.online ? msg('Online') : c.words(event.serviceArea?.text)}
    </p>
    ${stateWords(c, date)}
    <div class="actions">${signupLink(c, date)}${saveButton(c, date)}</div>
  </li>`;
}
