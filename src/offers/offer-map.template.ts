import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { FilteredOffers } from '../model/filter-offers.ts';
import type { Offer } from '../model/offer.ts';
import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icon.ts';
import { adjustments, lifebuoy, list, map } from '../ui/icons.ts';
import { phoneHref } from '../ui/phone-link.ts';
import { card } from './offer-card.template.ts';
import type { OfferContext } from './offer-context.ts';
import { chips, finder, type FilterBar } from './offer-filter.template.ts';
import { chosen, empty } from './wish.template.ts';
import { apart } from './wishes.ts';

/** What is to be seen of the offers. */
export interface OfferView {
  context: OfferContext;
  /** All there are. */
  offers: readonly Offer[];
  result: FilteredOffers;
  bar: FilterBar;
  /** What was searched for. */
  query: string;
  /** How many cards are shown of each list, and how many come with "more". */
  shown: number;
  unknownShown: number;
  page: number;
  /** Class names: how much is shown at a time, and what. */
  mode: string;
  /** What is shown where there is room for one: `list`, `map`; undefined when both are. */
  showing: string | undefined;
  /** The map, or what stands there without it. */
  map: unknown;
  more(): void;
  moreUnknown(): void;
  clearQuery(): void;
  dropLast(): void;
  reset(): void;
  jump(event: Event, where: string): void;
  show(view: string): void;
  openFilter(): void;
  onKey(event: KeyboardEvent): void;
}

/** The whole element, from the first skip link to the bar on the phone. */
export function offerMap(view: OfferView): TemplateResult {
  const { context, result, bar, query } = view;
  const count = result.matching.length;
  const skip = (where: string, words: string) =>
    html`<a class="skip button primary" href="#" @click=${(event: Event) => view.jump(event, where)}>${words}</a>`;
  return html`
    ${skip('.result', count === 1 ? msg('Zum Angebot') : msg(str`Zu den ${count} Angeboten`))}
    ${heading(context.level(0), msg('Angebote in Ihrer Nähe'), 'title')} ${sentence(view)}
    <div class="panel ${view.mode}">
      ${crisis(context)} ${finder(bar)}
      <div class="wide">${chips(bar)}</div>
      <p class="result" tabindex="-1">
        <b>${countWords(count)}</b> <span>${query ? msg('Beste Treffer zuerst') : msg('Von A bis Z')}</span>
      </p>
      ${chosen(bar, query, view.clearQuery)}
      <div class="results" @keydown=${view.onKey}>
        <div class="list">
          ${
            count
              ? cards(result.matching, view.shown, view, 1, view.more)
              : html`<slot name="empty">${empty(bar.wishes, query, context, view.dropLast, view.reset)}</slot>`
          }
          ${unknown(view)}
        </div>
        <div class="side">${skip('.end', msg('Karte überspringen'))} ${view.map}</div>
      </div>
      <span class="end" tabindex="-1"></span>
      ${viewSwitch(view)}
    </div>
  `;
}

export const countWords = (count: number): string => (count === 1 ? msg('1 Angebot') : msg(str`${count} Angebote`));

/** How much help there is here, and from whom. */
function sentence({ context: { feed, words }, offers }: OfferView) {
  const count = offers.length;
  const volunteers = offers.filter(({ kind }) => kind === 'volunteer').length;
  const counted = volunteers ? msg(str`${count} Angebote, ${volunteers} davon ehrenamtlich.`) : `${countWords(count)}.`;
  return html`<p class="lead">${feed.feed.title ? html`${words(feed.feed.title)}: ` : nothing}${counted}</p>`;
}

/** Above all results, and never filtered away. */
function crisis({ feed, words }: OfferContext) {
  const lines = (feed.feed.crisis ?? []).flatMap(({ label, phone, url }) => {
    const href = (phone && phoneHref(phone)) || url;
    return href
      ? [html`<a href=${href}>${words(label)}${phone ? html` <bdi dir="ltr">${phone}</bdi>` : nothing}</a>`]
      : [];
  });
  return lines.length
    ? html`<div class="crisis"><b>${icon(lifebuoy)}${msg('Brauchen Sie sofort Hilfe?')}</b>${lines}</div>`
    : nothing;
}

/** A list that shows its first so many, and a page more at a time. */
function cards(offers: readonly Offer[], shown: number, { context, page }: OfferView, below: number, more: () => void) {
  const next = Math.min(offers.length - shown, page);
  return html`<ul role="list">
      ${offers.slice(0, shown).map((offer) => card(offer, context, below))}
    </ul>
    ${
      next > 0
        ? html`<button class="button secondary more" part="button" type="button" @click=${more}>
          ${next === 1 ? msg('1 weiteres Angebot zeigen') : msg(str`${next} weitere Angebote zeigen`)}
        </button>`
        : nothing
    }`;
}

/** Unknown is not no: what may fit stands below what does. */
function unknown(view: OfferView) {
  const { context, result } = view;
  const count = result.unknown.length;
  if (!count) return nothing;
  return html`<div class="unknown">
    ${heading(context.level(1), msg(str`Unbekannt, bitte fragen (${count})`))}
    <p class="hint">${msg('Bei diesen Angeboten wissen wir nicht, ob sie zu allem passen, was Sie suchen.')}</p>
    ${cards(result.unknown, view.unknownShown, view, 2, view.moreUnknown)}
  </div>`;
}

/** List or map, and the filters: on a phone always within reach of the thumb. */
function viewSwitch({ showing, bar, show, openFilter }: OfferView) {
  const way = (view: string, sign: string, words: string) =>
    html`<button type="button" aria-pressed=${showing === view ? 'true' : 'false'} @click=${() => show(view)}>${icon(sign)}${words}</button>`;
  const filters = apart(bar.wishes).length;
  return html`<div class="bar">
    ${
      showing
        ? html`<div class="segments" role="group" aria-label=${msg('Ansicht')}>
          ${way('list', list, msg('Liste'))}${way('map', map, msg('Karte'))}
        </div>`
        : nothing
    }
    <button class="button secondary phone" part="button" type="button" @click=${openFilter}>
      ${icon(adjustments)}${filters ? msg(str`Filter (${filters})`) : msg('Filter')}
    </button>
  </div>`;
}
