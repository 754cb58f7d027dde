import type { Occurrence } from '../model/occurrences.js';
/** What somebody who thinks of coming has to know first. `closed`: too late to sign up. Empty: the feed does not say. */
export type OccurrenceState = 'cancelled' | 'postponed' | 'over' | 'full' | 'running' | 'closed' | 'places' | 'none' | 'recommended' | 'required' | '';
/**
 * @param now - Milliseconds since 1970.
 * @param wallTime - The same as the clock on the wall shows it, `2026-11-23T09:45:00`.
 */
export declare function occurrenceState(date: Occurrence, now: number, wallTime: string): OccurrenceState;
