import { msg } from '@lit/localize';
import { css, html } from 'lit';

import type { Offer } from '../model/offer.ts';
import { icon } from '../ui/icon.ts';
import { arrowRight, x } from '../ui/icons.ts';
import { cardContent } from './offer-card.template.ts';
import type { OfferContext } from './offer-context.ts';

/** The chosen offer over the map, where the list is not to be seen. */
export const sheet = (offer: Offer, context: OfferContext, next: () => void, close: () => void) =>
  html`<div class="sheet">
    <div class="card selected">${cardContent(offer, context, 1, true)}</div>
    <div class="sheet-buttons">
      <button class="icon-button" type="button" aria-label=${msg('Nächstes Angebot')} @click=${next}>${icon(arrowRight, true)}</button>
      <button class="icon-button" type="button" aria-label=${msg('Schließen')} @click=${close}>${icon(x)}</button>
    </div>
  </div>`;

export const sheetStyles = css`
  .sheet {
    display: none;
    position: absolute;
    z-index: 5;
    inset-inline: 8px;
    inset-block-end: 8px;
    background: var(--nb-paper);
    border: 2px solid var(--nb-ink);
    border-radius: 10px;
    box-shadow: var(--nb-lift);
  }
  .sheet .card {
    padding: 14px;
    padding-inline-end: 56px;
    border: 0 !important;
    background: none;
  }
  .sheet .actions {
    grid-column: 1 / -1;
    margin-inline-end: -42px;
  }
  .sheet-buttons {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: flex;
    flex-direction: column-reverse;
  }
  .sheet-buttons .icon-button {
    border: 0;
    background: none;
    inline-size: 44px;
    block-size: 44px;
  }
  .one.show-map .sheet,
  .side:fullscreen .sheet {
    display: block;
  }
  .side:fullscreen {
    overflow: auto;
    padding: 8px;
    background: var(--nb-paper);
    --_map-ratio: auto;
    --_map-height: calc(100dvh - 60px);
    --_map-max: none;
  }
  @container nb (max-width: 34rem) {
    .show-map .sheet {
      display: block;
    }
  }
`;
