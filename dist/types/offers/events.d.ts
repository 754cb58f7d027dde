/** Somebody chose an offer, in the list or on the map. */
export declare class OfferSelectEvent extends CustomEvent<{
    id: string;
}> {
    constructor(id: string);
}
declare global {
    interface HTMLElementEventMap {
        'nahbei-offer-select': OfferSelectEvent;
    }
}
