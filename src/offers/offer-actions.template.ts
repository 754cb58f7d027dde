import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Offer } from '../model/offer.ts';
import type { Contact, Place } from '../model/place.ts';
import { icon } from '../ui/icon.ts';
import { phone, route } from '../ui/icons.ts';
import { phoneHref } from '../ui/phone-link.ts';
import type { OfferContext } from './offer-context.ts';

/** Contacts of the offer; of its provider when it has none. */
export function contactsOf(offer: Offer, context: OfferContext): readonly Contact[] {
  return offer.contacts?.length ? offer.contacts : (context.provider(offer)?.contacts ?? []);
}

/** What one can do now: call, go there, read on. */
export function actions(offer: Offer, context: OfferContext, all: boolean) {
  const numbers = contactsOf(offer, context).flatMap(({ phone, mobile }) => [phone, mobile]);
  const number = numbers.map((phone) => phone && phoneHref(phone)).find(Boolean);
  const place = offer.places?.find(({ geo, hidden }) => geo && !hidden);
  return html`<div class="actions">
    ${number ? html`<a class="button primary" part="button" href=${number}>${icon(phone)}${msg('Anrufen')}</a>` : nothing}
    ${
      place
        ? html`<a
          class="button secondary"
          part="button"
          href=${directions(place.geo!)}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          >${icon(route)}${msg('Weg zeigen')}<span class="visually-hidden"> ${msg('(openstreetmap.org, neues Fenster)')}</span></a
        >`
        : nothing
    }
    ${
      all
        ? html`<button class="button quiet" part="button" type="button" @click=${() => context.show(offer)}>
          ${msg('Alle Infos')}
        </button>`
        : nothing
    }
  </div>`;
}

/**
 * A page that the reader opens, not a request of ours. `geo:` (RFC 5870) would be the visitor's own map app, but only phones with
 * Android know what to do with it.
 */
function directions({ lat, lon }: NonNullable<Place['geo']>): string {
  const position = `${lat},${lon}`;
  return `https://www.openstreetmap.org/directions?to=${position}#map=17/${lat}/${lon}`;
}
