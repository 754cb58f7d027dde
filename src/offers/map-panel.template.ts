import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Offer } from '../model/offer.ts';
import { icon } from '../ui/icon.ts';
import { map, maximize, minimize, minus, plus, x } from '../ui/icons.ts';
import type { Basemap, Credit } from './basemap.ts';
import { kindWord } from './kind.template.ts';
import type { MapWords } from './map-mark.template.ts';
import { lookOf } from './offer-shape.ts';

/** Nearer, farther, and the whole screen. */
export function mapButtons(ways: string, zoomBy: (by: 1 | -1) => void, full: boolean, toggleFull: () => void) {
  const zoom = (by: 1 | -1, way: string, label: string, sign: string) =>
    html`<button
      class="icon-button"
      type="button"
      aria-label=${label}
      aria-disabled=${ways.includes(way) ? nothing : 'true'}
      @click=${() => ways.includes(way) && zoomBy(by)}
    >
      ${icon(sign)}
    </button>`;
  return html`<div class="buttons">
    <div>${zoom(1, '+', msg('Vergrößern'), plus)}${zoom(-1, '-', msg('Verkleinern'), minus)}</div>
    ${
      document.fullscreenEnabled
        ? html`<button
          class="icon-button"
          type="button"
          aria-label=${full ? msg('Karte verkleinern') : msg('Karte auf ganzem Bildschirm')}
          @click=${toggleFull}
        >
          ${icon(full ? minimize : maximize)}
        </button>`
        : nothing
    }
  </div>`;
}

/** Before another server is asked for anything. */
export function consent({ host, provider }: Basemap, agree: () => void) {
  const to = provider ? `${provider} (${host})` : host;
  return html`<div class="consent">
    <p><b>${msg('Karte laden?')}</b> ${msg(str`Dabei wird Ihre IP-Adresse an ${to} übertragen.`)}</p>
    <button class="button primary" type="button" @click=${agree}>${icon(map)}${msg('Karte laden')}</button>
  </div>`;
}

/** What cannot be told apart at any zoom: several offers in one house. */
export function houseList(
  offers: readonly Offer[],
  words: MapWords,
  choose: (offer: Offer) => void,
  close: () => void,
) {
  const title = msg(str`${offers.length} Angebote an diesem Ort`);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return html`<div class="house" role="group" aria-label=${title} @keydown=${onKey}>
    <div class="house-head">
      <b>${title}</b>
      <button class="icon-button" type="button" aria-label=${msg('Schließen')} @click=${close}>${icon(x)}</button>
    </div>
    <ul role="list">
      ${offers.map((offer) => {
        const { value, lang } = words.title(offer);
        return html`<li>
          <button class="button quiet" type="button" @click=${() => choose(offer)}>
            <i class="dot ${lookOf(offer.kind)}"></i><span lang=${lang}>${value}</span>
            <span class="visually-hidden">${kindWord(offer.kind)}</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Whom the map is from: always to be seen. */
export function creditLine(credits: readonly Credit[], failed: boolean, hide: (() => void) | undefined) {
  if (!credits.length && !failed && !hide) return nothing;
  return html`<p class="credits">
    ${failed ? html`<span role="status">${msg('Der Kartenhintergrund kann gerade nicht geladen werden.')}</span> ` : nothing}
    ${credits.map(({ text, url }, index) => [
      index ? ' · ' : '',
      url
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`
        : text,
    ])}
    ${hide ? html` <button type="button" @click=${hide}>${msg('Karte ausblenden')}</button>` : nothing}
  </p>`;
}

/** What the shapes mean; only those that occur. */
export function legend(offers: readonly Offer[]) {
  const present = new Set(offers.map(({ kind }) => lookOf(kind)));
  const lines = [
    ['professional', msg('Fachkräfte: Stadt, Praxis, Beratungsstelle')],
    ['volunteer', msg('Ehrenamt: Menschen aus der Nachbarschaft')],
    ['mixed', msg('Beide zusammen')],
  ] as const;
  const shown = lines.filter(([look]) => present.has(look));
  return shown.length
    ? html`<p class="legend">${shown.map(([look, words]) => html`<span><i class="dot ${look}"></i>${words}</span>`)}</p>`
    : nothing;
}
