import type { Offer } from '../model/offer.js';
import type { OfferContext } from './offer-context.js';
import { type FilterBar } from './offer-filter.template.js';
/** The filters, where they have no room beside the list. */
export declare function filterDialog(bar: FilterBar, count: number, closed: () => void): import("lit").TemplateResult<1>;
/** Everything that the feed says of one offer. */
export declare const detailDialog: (offer: Offer, context: OfferContext, signup: string, closed: () => void) => import("lit").TemplateResult<1>;
export declare const dialogStyles: import("lit").CSSResult;
