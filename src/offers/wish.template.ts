import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { icon } from '../ui/icon.ts';
import { x } from '../ui/icons.ts';
import { kindWord } from './kind.template.ts';
import type { OfferContext } from './offer-context.ts';
import { nameOf } from './offer-card.template.ts';
import type { FilterBar } from './offer-filter.template.ts';
import { groupWord } from './offer-words.template.ts';
import { apart, together, type Wish } from './wishes.ts';

/** What is filtered by, to be taken back one by one; what can be seen pressed elsewhere only where that is hidden. */
export function chosen({ wishes, context, toggle }: FilterBar, typed: string, clear: () => void) {
  const shown = apart(wishes);
  if (!shown.length && !typed) return nothing;
  const remove = (words: string, elsewhere: boolean, take: () => void) =>
    html`<li class=${elsewhere ? 'phone' : nothing}>
      <button class="chip" part="chip" type="button" aria-label=${msg(str`Filter entfernen: ${words}`)} @click=${take}>
        ${words}${icon(x)}
      </button>
    </li>`;
  return html`<ul class="chips chosen" role="list">
    ${typed ? remove(`„${typed}“`, true, clear) : nothing}
    ${shown.map((wish) =>
      remove(wishWords(wish, context), wish.group !== 'district' && wish.group !== 'audience', () =>
        toggle(wish.group, ...together(wishes, wish)),
      ),
    )}
  </ul>`;
}

/** One wish in words, as its button has it. */
export function wishWords({ group, value }: Wish, context: OfferContext): string {
  const { categories, feed } = context.feed;
  switch (group) {
    case 'category':
      return context.plain(categories.find(({ id }) => id === value)?.label) || value;
    case 'district':
      return context.plain(feed.districts?.find(({ id }) => id === value)?.name) || value;
    case 'language':
      return nameOf(context.intl, value);
    case 'kind':
      return kindWord(value as 'place') || value;
    case 'audience':
      return groupWord(value);
    case 'open':
      return msg('Heute geöffnet');
    case 'cost':
      return msg('Kostenlos');
    case 'appointment':
      return msg('Ohne Anmeldung');
    case 'wheelchair':
      return msg('Barrierefrei');
  }
}

/** Why there is nothing, and the way back by one step. */
export function empty(
  wishes: readonly Wish[],
  query: string,
  context: OfferContext,
  dropLast: () => void,
  reset: () => void,
) {
  const words = apart(wishes).map((wish) => wishWords(wish, context));
  const last = words.at(-1) ?? query;
  const all = query ? [`„${query}“`, ...words] : words;
  if (!all.length) return html`<p class="empty">${msg('Zurzeit gibt es hier keine Angebote.')}</p>`;
  return html`<div class="empty">
    <p><b>${msg('Kein Angebot passt zu allem:')}</b> ${all.join(' · ')}</p>
    <div class="actions">
      <button class="button primary" part="button" type="button" @click=${dropLast}>${msg(str`Ohne „${last}“ suchen`)}</button>
      ${
        all.length > 1
          ? html`<button class="button quiet" type="button" @click=${reset}>${msg('Alle Filter entfernen')}</button>`
          : nothing
      }
    </div>
  </div>`;
}
