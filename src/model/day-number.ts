/**
 * Days since 1970-01-01 of a date in the proleptic Gregorian calendar. Integers, because a year of a repeating event asks for
 * hundreds of them: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". Years begin in March there, so that the leap
 * day comes last.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + (yearOfEra >> 2) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The date of a day number in one integer, so that nothing is allocated: `year << 9 | month << 5 | day`. */
export function packedDate(day: number): number {
  const era = Math.floor((day + 719_468) / 146_097);
  const dayOfEra = day + 719_468 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - 365 * yearOfEra - (yearOfEra >> 2) + Math.floor(yearOfEra / 100);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return (year << 9) | (month << 5) | (dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** Weekday of a day number, 0 (Monday) to 6 (Sunday). 1970-01-01 was a Thursday; the weeks added keep earlier days positive. */
export const weekdayOf = (day: number): number => (day + 3 + 7 * 200_000) % 7;

/** How many days a month has, 1 (January) to 12. */
export const monthLength = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : 30 + ((month + (month >> 3)) & 1);

export const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** A day number as `YYYY-MM-DD`. */
export function isoDate(day: number): string {
  const date = packedDate(day);
  const year = date >> 9;
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${two((date >> 5) & 15)}-${two(date & 31)}`;
}
