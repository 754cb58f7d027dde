import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';

import type { CalendarEvent } from '../model/calendar-event.ts';
import type { Occurrence } from '../model/occurrences.ts';
import type { Contact, Organisation, Place } from '../model/place.ts';
import type { Rich } from '../model/schema.ts';
import type { Text } from '../model/text.ts';
import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icon.ts';
import { x } from '../ui/icons.ts';
import { phoneLink } from '../ui/phone-link.ts';
import type { CalendarContext } from './calendar-context.ts';
import { dateWords } from './date-words.ts';
import { audienceWords, costWords, featureWords, registrationWords, wheelchairWords } from './event-words.template.ts';
import { languageName } from './filter.template.ts';
import {
  kindWords,
  placeWords,
  saveButton,
  signupLink,
  stateWords,
  timeWords,
  titleOf,
} from './occurrence.template.ts';

/** Dates of the same event that are named as well. */
const MORE = 4;

/** Everything that a feed says of one date of an event, of its offer and of its place. */
export function eventDetail(c: CalendarContext, date: Occurrence) {
  const { event, override } = date;
  const { feed } = c.agenda;
  const { provider, registration, audience, accessibility, online, offer } = event;
  const body: Organisation | undefined =
    typeof provider === 'string' ? feed.organisations.find(({ id }) => id === provider) : provider;
  const parent = feed.offers.find(({ id }) => id === offer);
  const topics = feed.categories.filter(({ id }) => event.categories?.includes(id));
  const others = c.agenda.following(event, date.start, MORE + 1).filter(({ start }) => start > date.start);
  const series = Boolean(event.rrule ?? event.rdate ?? event.occurrences);
  const row = (name: string, ...parts: unknown[]) => {
    const said = parts.flat().filter((part) => part && part !== nothing);
    return said.length
      ? html`<div>
          <dt>${name}</dt>
          <dd>${said.map((part) => html`<p>${part}</p>`)}</dd>
        </div>`
      : nothing;
  };
  const light = ({ target, currentTarget }: Event) => target === currentTarget && c.close();
  return html`<dialog class="detail" aria-labelledby="detail" @close=${() => c.closed()} @click=${light}>
    <div>
      ${heading(c.level(1), c.words(titleOf(date)), 'title', 'detail')}
      <button class="button secondary" part="button" type="button" @click=${() => c.close()}>
        ${icon(x)}${msg('Schließen')}
      </button>
      <p class="time">
        <time datetime=${date.start}>${dateWords(c.intl, 'date', date.day)}<br />${timeWords(c, date)}</time>
      </p>
      ${elsewhere(c, date)} ${stateWords(c, date)}
      <div class="actions">
        ${signupLink(c, date)} ${saveButton(c, date)}
        ${
          series
            ? html`<button class="button quiet" part="button" type="button" @click=${() => c.save(date, true)}>
              ${msg('Alle Termine in meinen Kalender')}
            </button>`
            : nothing
        }
      </div>
      ${event.summary || override?.summary ? html`<p>${c.words(override?.summary ?? event.summary)}</p>` : nothing}
      ${event.description ? html`<p class="long-text">${c.words(plainText(event.description))}</p>` : nothing}
      <dl>
        ${row(
          msg('Ort'),
          (override?.places ?? event.places)?.map((place) => placeLines(c, place)),
        )}
        ${row(msg('Online'), c.words(online?.text), online?.url && link(online.url, msg('Zum Treffen im Internet')))}
        ${row(msg('Gebiet'), c.words(event.serviceArea?.text))}
        ${row(msg('Für wen'), c.words(audience?.text), audience && audienceWords(audience))}
        ${row(msg('Kosten'), costWords(event.cost, c.intl), c.words(event.cost?.text))}
        ${row(
          msg('Anmeldung'),
          registration && registrationWords(c, registration),
          registration?.phone && phoneLink(registration.phone),
          c.words(registration?.text),
        )}
        ${row(msg('Sprachen'), event.languages?.map((lang) => languageName(c.intl, lang)).join(', '), interpreterWords(event))}
        ${row(
          msg('Barrierefreiheit'),
          wheelchairWords(accessibility?.wheelchair),
          accessibility?.features?.map(featureWords).join(', '),
          c.words(accessibility?.text),
        )}
        ${row(
          msg('Wer'),
          kindWords(event),
          c.words(body?.name),
          body?.links
            ?.slice(0, 1)
            .map(({ url, label }) => link(url, label ? c.words(label) : msg('Zur Internetseite'))),
        )}
        ${row(
          msg('Kontakt'),
          event.contacts?.map((contact) => contactLines(c, contact)),
        )}
        ${row(msg('Gehört zu'), parent && c.words(parent.title), parent && c.words(parent.summary))}
        ${row(msg('Themen'), topics.map(({ label }) => c.plain(label)).join(', '))}
        ${row(
          msg('Weitere Termine'),
          others.map((other) => otherDate(c, other)),
        )}
        ${row(
          msg('Mehr dazu'),
          event.links?.map(({ url, label }) => link(url, c.words(label))),
        )}
        ${row(
          msg('Bilder und Dateien'),
          event.media?.map(({ src, alt, credit }) => html`${link(src, c.words(alt))} ${c.words(credit)}`),
        )}
        ${row(msg('Stand'), event.updated && dateWords(c.intl, 'date', event.updated.slice(0, 10)))}
      </dl>
    </div>
  </dialog>`;
}

/** For readers whose clock shows another time: what theirs shows, and which one the other is. */
function elsewhere(c: CalendarContext, date: Occurrence) {
  const theirs = /(Z|[+-]\d\d:\d\d)$/.exec(date.start)?.[0];
  if (date.allDay || !theirs) return nothing;
  const own = (iso: string) => {
    const instant = new Date(iso);
    return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString();
  };
  const [start, end] = [own(date.start), own(date.end)];
  if (start.slice(0, 16) === date.start.slice(0, 16)) return nothing;
  const zone = (timeZone?: string) =>
    new Intl.DateTimeFormat(c.intl, { timeZoneName: 'long', ...(timeZone && { timeZone }) })
      .formatToParts(new Date(date.start))
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const there = zone(date.timeZone);
  const here = zone();
  const when = `${dateWords(c.intl, 'day', start.slice(0, 10))}, ${timeWords(c, { ...date, start, end, day: start.slice(0, 10), lastDay: end.slice(0, 10) })}`;
  return html`<p class="hint">${there}. ${msg(str`Auf Ihrer Uhr (${here}): ${when}`)}</p>`;
}

/** An address shows where it leads before it is followed, unless that is here. */
function link(url: string, label: unknown) {
  const { host, pathname } = new URL(url, location.href);
  const elsewhere = host !== location.host;
  const named = label && label !== nothing;
  const where = elsewhere && host ? host : pathname;
  return html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${named ? label : where}</a>${
    named && elsewhere ? html` <span class="host" translate="no">${where}</span>` : nothing
  }`;
}

function placeLines(c: CalendarContext, place: Place) {
  const { postcode, city, hidden, hint, wheelchair } = place;
  const town = !hidden && [postcode, city].filter(Boolean).join(' ');
  return html`${placeWords(c, place)}${town ? html` <bdi class="line" translate="no">${town}</bdi>` : nothing}
    ${hint ? html`<span class="hint">${c.words(hint)}</span>` : nothing}
    ${wheelchair ? html`<span class="hint">${wheelchairWords(wheelchair)}</span>` : nothing}`;
}

function contactLines(c: CalendarContext, { role, name, phone, mobile, email, url, hours }: Contact) {
  const who = [role && c.words(role), name && html`<bdi>${name}</bdi>`].filter(Boolean);
  return html`${who.map((part, index) => html`${index ? ', ' : ''}${part}`)}
    ${[phone, mobile].map((number) => (number ? html`<span class="line">${phoneLink(number)}</span>` : nothing))}
    ${email ? html`<a class="line" href="mailto:${email}" translate="no">${email}</a>` : nothing}
    ${url ? html`<span class="line">${link(url, '')}</span>` : nothing}
    ${hours?.text ? html`<span class="hint">${c.words(hours.text)}</span>` : nothing}`;
}

const otherDate = (c: CalendarContext, date: Occurrence) =>
  html`<button class="link" type="button" @click=${() => c.open(date)}>
      <time datetime=${date.start}>${dateWords(c.intl, 'day', date.day)}, ${timeWords(c, date)}</time></button
    >${date.cancelled ? html` <b>${msg('Abgesagt')}</b>` : nothing}`;

function interpreterWords({ interpreter }: CalendarEvent): string {
  if (interpreter === 'yes') return msg('Es wird übersetzt.');
  return interpreter === 'on-request' ? msg('Übersetzung auf Wunsch') : '';
}

/** Markup is never followed. Of HTML the words are kept, and where a new line begins. */
function plainText(text: Rich): Text {
  if (typeof text === 'string' || !('value' in text && 'format' in text)) return text as Text;
  const { format, value } = text as { format: string; value: Text };
  if (format !== 'html') return value;
  return typeof value === 'string'
    ? withoutTags(value)
    : Object.fromEntries(Object.entries(value).map(([lang, words]) => [lang, withoutTags(words)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const withoutTags = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
      (all, decimal?: string, hex?: string, name?: string) => {
        const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
        return name
          ? (ENTITIES[name.toLowerCase()] ?? all)
          : code > 31 && code < 0x110000
            ? String.fromCodePoint(code)
            : '';
      },
    )
    .trim();

export const detailStyles = css`
  .detail {
    padding: 0;
  }
  .detail > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 16px;
    align-items: start;
    padding: 24px;
  }
  .detail > div > * {
    grid-column: 1 / -1;
  }
  .detail .title {
    grid-column: 1;
    font-size: var(--nb-xl);
    outline-offset: 4px;
  }
  .detail .title + .button {
    grid-area: 1 / 2;
    min-block-size: 44px;
  }
  .host {
    color: var(--nb-muted);
    font-size: var(--nb-sm);
  }
  .long-text {
    white-space: pre-line;
  }
  .line {
    display: table;
    padding-block: 3px;
  }
  dl {
    margin-block-start: 8px;
  }
  dl > div {
    display: grid;
    grid-template-columns: 10rem minmax(0, 1fr);
    gap: 4px 16px;
    padding-block: 10px;
    border-block-start: 1px solid var(--nb-line);
  }
  dt {
    font-weight: 700;
  }
  dd {
    overflow-wrap: anywhere;
  }
  dd a {
    display: inline-block;
    padding-block: 3px;
  }
  dd .link {
    font-weight: 400;
  }
  @container nb (max-width: 34rem) {
    .detail > div {
      padding: 16px;
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
