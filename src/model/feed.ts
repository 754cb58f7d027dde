import { calendarEvent, timeZone, type CalendarEvent } from './calendar-event.ts';
import { form, type Form } from './form.ts';
import { offer, type Offer } from './offer.ts';
import { opportunity, type Opportunity } from './opportunity.ts';
import { date, district, instant, lang, organisation, synonyms, type Organisation } from './place.ts';
import { id, integer, list, number, object, oneOf, pattern, string, text, tuple, url, type Infer } from './schema.ts';

/** A topic that families look for. */
export const category = object(
  {
    id,
    label: text,
  },
  {
    /** Id of the topic above. */
    parent: id,
    /** Name of one of nahbei's icons. */
    icon: pattern(/^[a-z0-9-]{1,40}$/),
    /** `#rrggbb`. */
    color: pattern(/^#[0-9a-fA-F]{6}$/),
    /** Words, tags and OSM tags of other sources that mean this topic. */
    match: list(string(200), 500),
  },
);

/** What a feed says of itself. */
export const feedInfo = object(
  {},
  {
    id,
    title: text,
    /** Language of plain strings, BCP 47; absent: `de`. */
    lang,
    /** Of events without a zone; absent: `Europe/Berlin`. */
    timeZone,
    updated: instant,
    /** Seconds after which to fetch again. */
    ttl: integer(0, 31_536_000),
    /** Id of an organisation. */
    publisher: id,
    licence: object({}, { id: string(), url, attribution: text }),
    area: object(
      {},
      {
        /** Official municipality keys (AGS). */
        ags: list(pattern(/^\d{2}(\d{3}(\d{3})?)?$/), 1000),
        /** West, south, east, north in WGS 84 degrees (RFC 7946, 5). */
        bbox: tuple(number(-180, 180), 4),
      },
    ),
    districts: list(district, 1000),
    /** Numbers for emergencies, shown above all results. */
    crisis: list(object({ label: text }, { phone: string(60), url }), 20),
    holidays: list(
      object(
        { /** First day. */ from: date, name: text },
        { /** Last day, inclusive; absent: the first. */ to: date, kind: oneOf('public', 'school') },
      ),
      1000,
    ),
    legal: object({}, { imprint: url, privacy: url, accessibility: url }),
    synonyms,
  },
);

export type Category = Infer<typeof category>;
export type FeedInfo = Infer<typeof feedInfo>;

/** The five kinds of record, and the topics, by the name of their array. */
export const records = {
  categories: category,
  organisations: organisation,
  offers: offer,
  opportunities: opportunity,
  events: calendarEvent,
  forms: form,
};

export type RecordName = keyof typeof records;

/**
 * A nahbei document (format 1.x), read and normalised: the arrays are always there, ids are unique, addresses absolute, words clean.
 * It is a nahbei document again, so it can be written out as it is.
 */
export interface Feed {
  nahbei: '1.0';
  feed: FeedInfo;
  categories: Category[];
  organisations: Organisation[];
  offers: Offer[];
  opportunities: Opportunity[];
  events: CalendarEvent[];
  forms: Form[];
}

/** A feed with nothing in it. */
export const emptyFeed = (): Feed => ({
  nahbei: '1.0',
  feed: {},
  categories: [],
  organisations: [],
  offers: [],
  opportunities: [],
  events: [],
  forms: [],
});
