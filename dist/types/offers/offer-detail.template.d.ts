import { type TemplateResult } from 'lit';
import type { Offer } from '../model/offer.js';
import type { OfferContext } from './offer-context.js';
/** Everything that the feed says of an offer, in the order in which one asks. */
export declare function offerDetail(offer: Offer, context: OfferContext, signup: string): TemplateResult;
export declare const detailStyles: import("lit").CSSResult;
