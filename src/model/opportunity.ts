import { common, contact } from './place.ts';
import { boolean, id, integer, list, number, object, oneOf, text, type Infer } from './schema.ts';

/** A role in which somebody can volunteer. */
export const opportunity = object(
  {
    id,
    title: text,
  },
  {
    ...common,
    commitment: object(
      {},
      {
        type: oneOf('once', 'regular', 'flexible', 'project'),
        hoursMin: number(0, 10_000),
        hoursMax: number(0, 10_000),
        /** What the hours are counted in. */
        per: oneOf('day', 'week', 'month', 'year', 'total'),
        /** RFC 5545 weekdays, lower case. */
        weekdays: list(oneOf('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'), 7),
        dayParts: list(oneOf('morning', 'afternoon', 'evening', 'night'), 4),
        text,
      },
    ),
    /** Ids of the offers this role carries. */
    offers: list(id, 50),
    oneOff: boolean,
    /** How many people are looked for. */
    openings: integer(0, 10_000),
    /** The same, as other formats name it. */
    places_needed: integer(0, 10_000),
    /** Whether an extended certificate of good conduct is needed (§72a SGB VIII). */
    backgroundCheck: oneOf('required', 'not-required'),
    /** Who guides the volunteers (§73 SGB VIII). */
    coordinator: contact,
    skills: list(text, 50),
    requirements: list(text, 50),
    benefits: list(text, 50),
    /** In years. */
    minAge: number(0, 120),
    remote: boolean,
    /** Absent: open. */
    status: oneOf('open', 'full', 'paused', 'closed'),
  },
);

export type Opportunity = Infer<typeof opportunity>;
