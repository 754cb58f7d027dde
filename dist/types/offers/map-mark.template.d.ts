import type { Offer } from '../model/offer.js';
import type { PickedText } from '../model/text.js';
import type { Cluster } from './cluster.js';
import type { Mark } from './marker-layer.js';
/** What an offer is called and drawn with; the owner knows language and topics. */
export interface MapWords {
    title(offer: Offer): PickedText;
    /** Path of its sign. */
    sign(offer: Offer): string;
}
/** What of a mark does not depend on the view. */
type Look = Omit<Mark, 'key' | 'x' | 'y' | 'inside'>;
/** "5 Angebote, 3 Fachkräfte, 2 Ehrenamt. Vergrößern" */
export declare function groupMark({ count, shapes }: Cluster): Look;
/** "Elterncafé, Fachkräfte" */
export declare function offerMark(offer: Offer, words: MapWords, selected: boolean): Look;
export {};
