import { monthLength, two } from '../model/day-number.ts';

/**
 * The month so many months later, or earlier below 0: `2026-11`, 2 → `2027-01`. Of a day, the same day of that month, or its last:
 * `2027-01-31`, 1 → `2027-02-28`.
 *
 * @param date - `YYYY-MM` or `YYYY-MM-DD`.
 */
export function shiftMonth(date: string, by: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = date.slice(8);
  return `${year}-${two(month)}${day && `-${two(Math.min(Number(day), monthLength(year, month)))}`}`;
}
