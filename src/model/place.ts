import { isDate } from './calendar-date.ts';
import { EMAIL } from './email.ts';
import {
  boolean,
  either,
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  pattern,
  record,
  rich,
  string,
  text,
  tuple,
  url,
  type Infer,
} from './schema.ts';

/** A day, ISO 8601: `2026-03-29`. */
export const date = pattern(/^\d{4}-\d{2}-\d{2}$/, isDate);

const isTime = (value: string) => isDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

/** A point in time with its offset, RFC 3339: `2026-03-29T09:30:00+02:00`. */
export const instant = pattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, isTime);

/** A wall-clock time in the record's time zone; with an offset, a point in time. */
export const local = pattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/, isTime);

/** A language, BCP 47. */
export const lang = pattern(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{1,8})*$/);

/** A position on earth, WGS 84 degrees (EPSG:4326), never an array: swapped axes are the commonest error. */
export const geo = object(
  {
    /** Latitude, -90 to 90, north positive. */
    lat: number(-90, 90),
    /** Longitude, -180 to 180, east positive. */
    lon: number(-180, 180),
  },
  {
    /** How exact the position is. Absent: exact. */
    precision: oneOf('exact', 'street', 'postcode', 'place', 'area'),
  },
);

const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** When something is open, in up to three forms side by side: for machines, as a table, in words. */
export const hours = object(
  {},
  {
    /** OpenStreetMap opening_hours syntax: `We 09:30-11:00; PH off`. */
    osm: string(),
    /** In words; always shown when the others cannot be read. */
    text,
    /** Seven days from Monday, each a list of `[from, to]` pairs, `HH:MM`; `24:00` is the end of the day. */
    week: tuple(list(tuple(time, 2)), 7),
    /** Only by appointment. */
    byAppointment: boolean,
    /** Times when it is closed in spite of the above: holidays, works. */
    closed: list(
      object({}, { /** First day. */ from: date, /** Last day, inclusive. */ to: date, /** Why. */ note: text }),
    ),
  },
);

export const wheelchair = oneOf('yes', 'limited', 'no');

/** Where something takes place. Without `geo` it stays in the list; no pin is invented. */
export const place = object(
  {},
  {
    id,
    /** Name of the house. */
    name: text,
    /** Street and number. */
    street: string(),
    postcode: string(20),
    city: string(),
    /** Id of one of the feed's districts, or a name. */
    district: string(),
    /** ISO 3166-1 alpha-2. */
    country: pattern(/^[A-Z]{2}$/),
    /** The whole address in one, where its parts are not known. */
    address: text,
    /** How to find the door. */
    hint: text,
    geo,
    /** Never shown on the map: women's shelters, private homes. */
    hidden: boolean,
    /** Absent: unknown. */
    wheelchair,
    /** Opening hours of the house, which may differ from those of the offer. */
    hours,
  },
);

/** How to reach somebody. Only what is meant for the public. */
export const contact = object(
  {},
  {
    /** What this contact is for. */
    role: text,
    name: string(),
    /** As people write it; a link is made from it only when it is unmistakable. */
    phone: string(60),
    mobile: string(60),
    email: pattern(EMAIL),
    url,
    /** When somebody answers; differs from the hours of the place. */
    hours,
    /** Languages spoken, BCP 47. */
    languages: list(lang, 50),
  },
);

export const link = object(
  { url },
  {
    label: text,
    rel: oneOf('website', 'signup', 'tickets', 'details', 'map', 'video', 'document', 'related'),
  },
);

/** A picture, film, sound or document. */
export const media = object(
  {
    src: url,
    /** What it shows, for those who do not see it. */
    alt: text,
  },
  {
    /** In pixels. */
    width: integer(1, 100_000),
    /** In pixels. */
    height: integer(1, 100_000),
    type: oneOf('image', 'video', 'audio', 'document'),
    credit: text,
    licence: string(),
  },
);

/** A public or non-profit body that offers something. */
export const organisation = object(
  { id },
  {
    name: text,
    kind: oneOf('public', 'nonprofit', 'church', 'selfhelp', 'company', 'other'),
    description: rich,
    places: list(place, 50),
    contacts: list(contact, 50),
    links: list(link, 50),
    media: list(media, 50),
    /** Id of the body it belongs to. */
    parent: id,
  },
);

const polygon = tuple(tuple(number(), 2, 3), 4, 100_000);

/** What is the same for offers, opportunities and events. */
export const common = {
  /** One or two plain sentences. */
  summary: text,
  description: rich,
  /** Ids of categories. */
  categories: list(id, 50),
  tags: list(text, 50),
  /** Id of an organisation, or the organisation itself. */
  provider: either(organisation, id),
  places: list(place, 50),
  /** Where it is on the internet. */
  online: object({}, { url, text }),
  /** For whom it comes without a place: districts it serves. */
  serviceArea: object(
    {},
    {
      /** Official municipality keys (AGS). */
      ags: list(string(12), 1000),
      /** Ids of districts. */
      districts: list(id, 1000),
      text,
    },
  ),
  /** For whom it is. */
  audience: object(
    {},
    {
      /** Youngest age of the child, in `ageUnit`. */
      ageMin: number(0, 2000),
      /** Oldest age of the child, in `ageUnit`, inclusive. */
      ageMax: number(0, 2000),
      /** Absent: years. */
      ageUnit: oneOf('years', 'months'),
      stages: list(oneOf('pregnancy', 'birth'), 2),
      /** `mothers`, `fathers`, `single-parents`, `multiples`, `refugees`, … */
      groups: list(string(60), 50),
      text,
    },
  ),
  /** Languages spoken, BCP 47. */
  languages: list(lang, 100),
  /** Whether somebody can interpret. */
  interpreter: oneOf('yes', 'on-request', 'no'),
  accessibility: object(
    {},
    {
      /** Absent: unknown. */
      wheelchair,
      features: list(
        oneOf(
          'toilet',
          'parking',
          'induction-loop',
          'sign-language',
          'easy-language',
          'guide-dog',
          'tactile',
          'quiet-room',
          'changing-table',
        ),
      ),
      text,
    },
  ),
  cost: object(
    {},
    {
      /** Absent: unknown. */
      free: boolean,
      /** Lowest price, in `currency`. */
      min: number(0, 1e6),
      /** Highest price, in `currency`. */
      max: number(0, 1e6),
      /** ISO 4217; absent: EUR. */
      currency: pattern(/^[A-Z]{3}$/),
      text,
    },
  ),
  contacts: list(contact, 50),
  links: list(link, 50),
  media: list(media, 50),
  /** Days on which the record is true; afterwards it is not shown. */
  valid: object({}, { /** First day. */ from: date, /** Last day, inclusive. */ until: date }),
  /** Last change. */
  updated: instant,
  /** Day on which somebody last made sure that all this is true. */
  verified: date,
  /** Where an adapter got it. */
  source: object({}, { adapter: string(), id: string(), url, fetched: instant }),
  /** Id of the form to sign up with. */
  form: id,
};

/** A part of the town. */
export const district = object(
  {
    id,
    name: text,
  },
  {
    geo,
    /** Its outline, a GeoJSON Polygon or MultiPolygon (RFC 7946, 3.1). */
    area: either(
      object({ type: oneOf('Polygon'), coordinates: tuple(polygon, 1, 1000) }, {}),
      object({ type: oneOf('MultiPolygon'), coordinates: tuple(tuple(polygon, 1, 1000), 1, 1000) }, {}),
    ),
  },
);

/** Words and their synonyms, for the search. */
export const synonyms = record(list(string(100), 100));

export type Geo = Infer<typeof geo>;
export type Hours = Infer<typeof hours>;
export type Place = Infer<typeof place>;
export type Contact = Infer<typeof contact>;
export type Link = Infer<typeof link>;
export type Media = Infer<typeof media>;
export type Organisation = Infer<typeof organisation>;
export type District = Infer<typeof district>;
