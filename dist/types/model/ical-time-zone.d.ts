import { type Zone } from './zoned-time.js';
/**
 * The lines of a VTIMEZONE (RFC 5545, 3.6.5), from what the browser knows of the zone. A change that comes every year on the same
 * weekday becomes a rule, as everybody writes it; others stand on their own.
 *
 * @param first - The first year for which it has to be right; `last`, the last.
 */
export declare function icalTimeZone(zone: Zone, first: number, last: number): string[];
