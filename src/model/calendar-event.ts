import { kind, need } from './offer.ts';
import { common, date, local, place } from './place.ts';
import { boolean, either, id, integer, list, object, oneOf, pattern, string, text, url, type Infer } from './schema.ts';

/** An IANA time zone: `Europe/Berlin`. */
export const timeZone = pattern(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/, (zone) => {
  try {
    // The one way a browser tells whether it knows a zone.
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
});

const moment = either(local, date);

/** Timed (`start`, `end`: wall time in the event's zone, or with an offset) or all day (`day`, `lastDay`: dates, inclusive). */
const span = { start: local, end: local, day: date, lastDay: date };

const status = oneOf('scheduled', 'cancelled', 'postponed', 'moved-online', 'full');

const recurrenceRule = pattern(/^(RRULE:)?([A-Z-]+=[^;=]+;)*FREQ=[A-Z]+(;[A-Z-]+=[^;=]+)*;?$/i);

/** Something with a date. Either once, or by rule (RFC 5545), or on dates written out. */
export const calendarEvent = object(
  {
    id,
    title: text,
  },
  {
    kind,
    ...common,
    ...span,
    /** Absent: the feed's. */
    timeZone,
    /** RFC 5545 recurrence rules without the name: `FREQ=WEEKLY;BYDAY=TU`. */
    rrule: list(recurrenceRule, 20),
    /** More dates. */
    rdate: list(moment, 5000),
    /** Dates on which it does not take place. */
    exdate: list(moment, 5000),
    /** Single dates that differ. */
    overrides: list(
      object(
        { /** The start that the rule gives. */ original: moment },
        {
          cancelled: boolean,
          ...span,
          title: text,
          summary: text,
          places: list(place, 10),
          status,
          reason: text,
          alternative: text,
        },
      ),
      5000,
    ),
    /** All dates written out, instead of a rule. */
    occurrences: list(object({}, { ...span, status, note: text }, ['start', 'day']), 5000),
    status,
    /** Why it is cancelled or postponed. */
    reason: text,
    /** Where to go instead. */
    alternative: text,
    /** Id of the offer it belongs to. */
    offer: id,
    registration: object(
      {},
      {
        need,
        url,
        phone: string(60),
        form: id,
        /** Last moment or day. */
        until: moment,
        /** Places in all. */
        places: integer(0, 1e6),
        /** The same, as other formats name it. */
        capacity: integer(0, 1e6),
        /** Places left. */
        left: integer(0, 1e6),
        text,
      },
    ),
    /** Counts the changes (RFC 5545, 3.8.7.4), so that calendars take the newer version. */
    sequence: integer(0),
    /** What events of one series share. */
    series: id,
  },
  ['start', 'day', 'occurrences'],
);

export type CalendarEvent = Infer<typeof calendarEvent>;
