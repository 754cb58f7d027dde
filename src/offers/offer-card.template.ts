import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Offer } from '../model/offer.ts';
import type { Place } from '../model/place.ts';
import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icon.ts';
import { alert, calendar, check, tag, users, wheelchair, world } from '../ui/icons.ts';
import { kindWord } from './kind.template.ts';
import { languageName } from './language-name.ts';
import type { Fact, OfferContext } from './offer-context.ts';
import { lookOf } from './offer-shape.ts';

/** Languages that a card names before it only counts. */
const LANGUAGES = 4;

/** One offer in the list; the chosen one says more, and what to do. */
export const card = (offer: Offer, context: OfferContext, below = 1) =>
  html`<li class=${offer.id === context.selected ? 'card selected' : 'card'} part="card" data-id=${offer.id}>
    ${cardContent(offer, context, below)}
  </li>`;

/** The same in the sheet over a map, where there is less room. */
export function cardContent(offer: Offer, context: OfferContext, below: number, sheet = false) {
  const selected = offer.id === context.selected;
  const choose = (event: MouseEvent) => {
    // With a key pressed, a link opens in another tab as always.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (selected) context.show(offer);
    else context.select(offer);
  };
  const title = html`<a href=${context.href(offer)} aria-current=${selected ? 'true' : nothing} @click=${choose}>
    ${context.words(offer.title)}
  </a>`;
  const open = context.open(offer);
  const kind = kindWord(offer.kind);
  return html`<span class="sign ${lookOf(offer.kind)}" aria-hidden="true">${icon(context.sign(offer))}</span>
    ${heading(context.level(below), title)}
    ${
      sheet
        ? factList(open ? [open] : [])
        : html`<p class="where">${kind ? html`<span class="visually-hidden">${kind}: </span>` : nothing}${where(offer, context)}</p>
          ${offer.alert ? html`<p class="alert">${icon(alert)}<span>${context.words(offer.alert)}</span></p>` : nothing}
          ${selected && offer.summary ? html`<p class="summary">${context.words(offer.summary)}</p>` : nothing}
          ${factList([...(open ? [open] : []), ...facts(offer, context)])}`
    }
    ${selected ? context.actions(offer, !sheet) : nothing}`;
}

const factList = (facts: readonly Fact[]) =>
  facts.length
    ? html`<ul class="facts" role="list">
        ${facts.map(({ sign, words, good }) => html`<li class=${good ? 'good' : nothing}>${icon(sign)}<span>${words}</span></li>`)}
      </ul>`
    : nothing;

/** Provider and street; for what has no place, how it reaches the family. */
function where(offer: Offer, context: OfferContext) {
  const provider = context.words(context.provider(offer)?.name);
  const place = offer.places?.[0];
  const words = place ? street(place, context) : settingWord(offer);
  return [provider, words].filter((part) => part && part !== nothing).map((part, index) => [index ? ' · ' : '', part]);
}

/** Addresses are left to right in every language, and kept together. */
function street({ street, hidden, name, address, city }: Place, context: OfferContext) {
  if (hidden) return msg('Adresse auf Anfrage');
  const words = street ?? (context.plain(address) || context.plain(name) || city);
  return words && html`<bdi translate="no">${words}</bdi>`;
}

function settingWord({ setting = [] }: Offer): string {
  if (setting.includes('home-visit')) return msg('kommt zu Ihnen');
  if (setting.includes('online')) return msg('online');
  return setting.includes('phone') ? msg('am Telefon') : '';
}

/** What the feed says for sure; nothing is said of the rest. */
function facts(offer: Offer, context: OfferContext): Fact[] {
  const found: Fact[] = [];
  const { cost, appointment, accessibility, places, languages, status, capacity } = offer;
  const price = cost?.free ? msg('kostenlos') : cost?.max || cost?.min ? money(cost, context.intl) : '';
  if (price) found.push({ sign: tag, words: price });
  if (appointment?.need === 'none') found.push({ sign: check, words: msg('ohne Anmeldung') });
  if (appointment?.need === 'required') found.push({ sign: calendar, words: msg('mit Termin') });
  const access = accessibility?.wheelchair ?? places?.[0]?.wheelchair;
  if (access === 'yes') found.push({ sign: wheelchair, words: msg('barrierefrei') });
  if (access === 'limited') found.push({ sign: wheelchair, words: msg('teilweise barrierefrei') });
  const lang = context.feed.feed.lang ?? 'de';
  if (languages?.some((tag) => tag !== lang))
    found.push({ sign: world, words: languageList(languages, context.intl, LANGUAGES) });
  const state = stateWord(status, capacity);
  if (state) found.push({ sign: users, words: state });
  return found;
}

/** Whether there is room; `''` when there is, or nobody says. */
export function stateWord(status: Offer['status'], capacity: Offer['capacity']): string {
  if (status === 'paused') return msg('macht gerade Pause');
  if (status === 'full' || capacity === 'full') return msg('zurzeit voll');
  return capacity === 'waitlist' ? msg('mit Warteliste') : '';
}

export function money({ min, max, currency = 'EUR' }: NonNullable<Offer['cost']>, intl: string): string {
  const format = new Intl.NumberFormat(intl, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  if (min !== undefined && max !== undefined) return min === max ? format.format(max) : format.formatRange(min, max);
  const amount = format.format(max ?? min ?? 0);
  return max === undefined ? msg(str`ab ${amount}`) : msg(str`bis ${amount}`);
}

export const nameOf = (intl: string, tag: string): string =>
  languageName(intl, tag, { easy: msg('Leichte Sprache'), sign: msg('Deutsche Gebärdensprache') });

export function languageList(tags: readonly string[], intl: string, most = Infinity): string {
  const names = tags.map((tag) => nameOf(intl, tag));
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} +${more}` : names.join(', ');
}
