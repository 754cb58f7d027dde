import type { Offer } from '../model/offer.js';
import type { Contact } from '../model/place.js';
import type { OfferContext } from './offer-context.js';
/** Contacts of the offer; of its provider when it has none. */
export declare function contactsOf(offer: Offer, context: OfferContext): readonly Contact[];
/** What one can do now: call, go there, read on. */
export declare function actions(offer: Offer, context: OfferContext, all: boolean): import("lit").TemplateResult<1>;
