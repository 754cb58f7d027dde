import { msg, str } from '@lit/localize';
import { css, html } from 'lit';

import type { Offer } from '../model/offer.ts';
import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icon.ts';
import { x } from '../ui/icons.ts';
import type { OfferContext } from './offer-context.ts';
import { detailStyles, offerDetail } from './offer-detail.template.ts';
import { chips, type FilterBar } from './offer-filter.template.ts';
import { countWords } from './offer-map.template.ts';

/** The filters, where they have no room beside the list. */
export function filterDialog(bar: FilterBar, count: number, closed: () => void) {
  const words = countWords(count);
  const content = html`${chips(bar, true)}
    <button class="button primary" part="button" type="button" @click=${close}>${msg(str`${words} zeigen`)}</button>`;
  return dialog('filters', msg('Filter'), bar.context.level(1), content, closed);
}

/** Everything that the feed says of one offer. */
export const detailDialog = (offer: Offer, context: OfferContext, signup: string, closed: () => void) =>
  dialog('detail', context.words(offer.title), context.level(1), offerDetail(offer, context, signup), closed);

/** A dialog with its title and a way out; a click beside it closes it too. The browser gives the focus back when it closes. */
function dialog(name: string, title: unknown, level: number, content: unknown, closed: () => void) {
  const beside = (event: Event) => event.target === event.currentTarget && close(event);
  return html`<dialog class=${name} aria-labelledby=${name} @close=${closed} @click=${beside}>
    <div class="dialog-head">
      ${heading(level, title, '', name)}
      <button class="icon-button close" type="button" aria-label=${msg('Schließen')} @click=${close}>${icon(x)}</button>
    </div>
    ${content}
  </dialog>`;
}

const close = ({ currentTarget }: Event) => (currentTarget as Element).closest('dialog')!.close();

export const dialogStyles = css`
  dialog {
    inline-size: min(44rem, 100% - 16px);
    max-inline-size: none;
    max-block-size: calc(100dvh - 16px);
    margin: auto;
    padding: 0 24px 24px;
    border: 2px solid var(--nb-ink);
    border-radius: 10px;
    background: var(--nb-paper);
    color: var(--nb-ink);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(16 24 26 / 0.6);
  }
  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 12px;
    align-items: start;
    justify-content: space-between;
    margin-inline: -24px;
    padding: 12px 12px 12px 24px;
    padding-inline: 24px 12px;
    background: var(--nb-paper);
  }
  .dialog-head > :first-child {
    padding-block-start: 8px;
    font-size: var(--nb-xl);
    line-height: 1.2;
  }
  dialog > .primary {
    inline-size: 100%;
    margin-block-start: 16px;
  }
  .languages.open {
    columns: 2;
    inline-size: 100%;
    padding: 16px 0 0;
    border: 0;
  }
  .close {
    border: 0;
    inline-size: 44px;
    block-size: 44px;
  }
  @container nb (max-width: 34rem) {
    dialog {
      inline-size: 100%;
      margin-block: auto 0;
      padding-inline: 16px;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .dialog-head {
      margin-inline: -16px;
      padding-inline: 16px 8px;
    }
  }
  ${detailStyles}
`;
