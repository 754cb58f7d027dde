import type { FeedInfo } from './feed.js';
import type { Offer } from './offer.js';
/** Whether something is open, and until when that stays so. */
export interface OpenState {
    /** `unknown` when the hours are missing, only in words, by appointment, or not wholly understood. Never a guess. */
    state: 'open' | 'closed' | 'unknown';
    /** The next change within eight days: an instant with its offset, `2026-11-23T11:30:00+01:00`. */
    until?: string;
}
/** What the hours of an offer depend on besides itself; a feed says it of itself. */
export type OpeningContext = Pick<FeedInfo, 'timeZone' | 'holidays'>;
/**
 * Whether an offer is open at a point in time. Its `hours` in wall time of the feed's zone: closed ranges first, then the week table,
 * then OpenStreetMap's syntax (see {@link readOpeningRules}).
 *
 * @param instant - ISO 8601 with an offset.
 * @throws {RangeError} If `instant` is none.
 */
export declare function openState(offer: Offer, instant: string, context?: OpeningContext): OpenState;
/**
 * When an offer is open on a day: `[['09:30', '11:30']]`, `[]` for closed, undefined for unknown. Times after midnight belong to the
 * day on which they begin: `['19:00', '01:00']`.
 *
 * @param date - `YYYY-MM-DD`.
 */
export declare function dayHours(offer: Offer, date: string, context?: OpeningContext): [from: string, to: string][] | undefined;
