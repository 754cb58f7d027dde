/** Somebody chose an offer, in the list or on the map. */
export class OfferSelectEvent extends CustomEvent<{ id: string }> {
  constructor(id: string) {
    super('nahbei-offer-select', { bubbles: true, composed: true, detail: { id } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'nahbei-offer-select': OfferSelectEvent;
  }
}
