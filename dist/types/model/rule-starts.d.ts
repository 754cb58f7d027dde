import type { Rule } from './recurrence-rule.js';
/** The starts that a rule gives in a span of time. */
export interface Starts {
    /** Seconds since 1970-01-01T00:00 on the event's clock, in order, each once. */
    starts: number[];
    /** False when there may be more: `limit` or the bound on steps was reached. */
    complete: boolean;
}
/**
 * Starts from `from` to before `to`, at most `limit`. Both are seconds since 1970-01-01T00:00 on the event's clock.
 */
export type Expander = (from: number, to: number, limit?: number) => Starts;
/**
 * Makes a rule (RFC 5545, 3.3.10) ready to be asked for its starts. It gives what the rule says and no more: the start of the
 * event is among them only if it matches. All is wall time: a zone comes in later, and 09:30 stays 09:30.
 *
 * @param start - DTSTART: seconds since 1970-01-01T00:00 on the event's clock.
 */
export declare function ruleStarts(rule: Rule, start: number): Expander;
