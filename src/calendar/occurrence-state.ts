import type { Occurrence } from '../model/occurrences.ts';

/** What somebody who thinks of coming has to know first. `closed`: too late to sign up. Empty: the feed does not say. */
export type OccurrenceState =
  | 'cancelled'
  | 'postponed'
  | 'over'
  | 'full'
  | 'running'
  | 'closed'
  | 'places'
  | 'none'
  | 'recommended'
  | 'required'
  | '';

/**
 * @param now - Milliseconds since 1970.
 * @param wallTime - The same as the clock on the wall shows it, `2026-11-23T09:45:00`.
 */
export function occurrenceState(date: Occurrence, now: number, wallTime: string): OccurrenceState {
  const { status, allDay, start, end, lastDay } = date;
  const { need, left, until } = date.event.registration ?? {};
  if (status === 'cancelled' || status === 'postponed') return status;
  if (allDay || end === start ? lastDay < wallTime.slice(0, 10) : Date.parse(end) <= now) return 'over';
  if (status === 'full' || left === 0) return 'full';
  if (!allDay && Date.parse(start) <= now) return 'running';
  if (need === 'required' && until && isPast(until, now, wallTime)) return 'closed';
  return left ? 'places' : (need ?? '');
}

/** A last day is over with its end. */
function isPast(moment: string, now: number, wallTime: string): boolean {
  return /(Z|[+-]\d\d:\d\d)$/.test(moment) && moment.length > 10
    ? Date.parse(moment) < now
    : moment < wallTime.slice(0, moment.length);
}
