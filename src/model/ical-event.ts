import type { CalendarEvent } from './calendar-event.ts';
import type { Override } from './event-series.ts';
import type { Category } from './feed.ts';
import { icalText, icalTime, icalUri } from './ical-line.ts';
import { readMoment } from './moment.ts';
import type { Place } from './place.ts';
import type { Rich } from './schema.ts';
import { pickText, type Text } from './text.ts';
import { isoLocal } from './zoned-time.ts';

export interface CalendarOptions {
  /** Language of the reader, BCP 47. Absent: that of the feed. */
  lang?: string;
  /** Language of plain strings, BCP 47. Absent: `de`. */
  feedLang?: string;
  /** Name of the calendar. */
  name?: string;
  /** What makes the ids of this feed unlike those of all others: its id or address. If it changes, every download doubles. */
  feed?: string;
  /** When this is written, ISO 8601 with an offset; for events that do not say when they were changed. */
  now?: string;
  /** Zone of events that name none. Absent: `Europe/Berlin`. */
  timeZone?: string;
  /** Topics, for their names. */
  categories?: readonly Category[];
}

/** What a VEVENT (RFC 5545, 3.6.1) says of an event besides when it takes place. */
export interface EventEntry {
  event: CalendarEvent;
  uid: string;
  status: CalendarEvent['status'];
  override?: Override | undefined;
  note?: Text | undefined;
  /** Lines that say when. */
  times: readonly string[];
}

/** Id of an event all over the world: its own if it has the form of one, because it came from another calendar then. */
export const uidOf = ({ id }: CalendarEvent, { feed = 'nahbei' }: CalendarOptions): string =>
  id.includes('@') ? id : `${id}@${feed}`;

/** The lines of a VEVENT. */
export function icalEvent(
  { event, uid, status, override, note, times }: EventEntry,
  options: CalendarOptions,
): string[] {
  const { lang = options.feedLang ?? 'de', feedLang, now, categories } = options;
  const words = (text: Text | undefined) => pickText(text, lang, feedLang)?.value;
  const { registration, online, links } = event;
  const places = override?.places ?? event.places ?? [];
  const changed = readMoment(event.updated ?? now);
  const topics = (event.categories ?? []).map(
    (id) => words(categories?.find((category) => category.id === id)?.label) ?? id,
  );
  const description = [
    override?.reason ?? event.reason,
    override?.alternative ?? event.alternative,
    override?.summary ?? event.summary,
    event.description,
    note,
    online?.text,
    registration?.text,
    registration?.phone,
    registration?.url,
  ].map((text) => (isMarked(text) ? plain(text, words) : words(text)));
  const url = [...(links ?? []), ...(online ? [online] : [])].find((link) => /^https?:/i.test(link.url ?? ''))?.url;
  const at = places.find(({ geo, hidden }) => geo && !hidden && /^(exact|street)$/.test(geo.precision ?? 'exact'))?.geo;
  const line = (name: string, value: string | undefined) => (value ? [`${name}:${value}`] : []);
  return [
    'BEGIN:VEVENT',
    `UID:${icalText(uid)}`,
    `DTSTAMP:${icalTime(isoLocal((changed?.local ?? 0) - (changed?.offset ?? 0)))}Z`,
    `SEQUENCE:${event.sequence ?? 0}`,
    `STATUS:${status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED'}`,
    ...times,
    ...line('SUMMARY', icalText(words(override?.title ?? event.title) ?? '')),
    ...line('DESCRIPTION', icalText(description.filter(Boolean).join('\n\n'))),
    ...line(
      'LOCATION',
      icalText(
        places
          .map((place) => location(place, words))
          .filter(Boolean)
          .join(' / '),
      ),
    ),
    ...line('GEO', at && `${at.lat};${at.lon}`),
    ...line('URL', url && icalUri(url)),
    ...line('CATEGORIES', topics.map(icalText).join(',')),
    'END:VEVENT',
  ];
}

type Marked = Exclude<Rich, Text>;

const isMarked = (text: Rich | undefined): text is Marked =>
  typeof text === 'object' && 'format' in text && 'value' in text;

type Words = (text: Text | undefined) => string | undefined;

/** Of a hidden place (a women's shelter, a private home) only its name and town. */
function location({ name, street, postcode, city, address, hidden }: Place, words: Words): string {
  if (hidden) return [words(name), city].filter(Boolean).join(', ');
  const town = [postcode, city].filter(Boolean).join(' ');
  return [words(name), ...(street ? [street, town] : [words(address) ?? town])].filter(Boolean).join(', ');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Words without markup. HTML is not interpreted, only taken away: what is left is plain text wherever it goes. */
function plain({ format, value }: Marked, words: Words): string | undefined {
  const text = words(value);
  if (format !== 'html') return text;
  return text
    ?.replace(/<\/(p|h\d|ul|ol)>|<br\s*\/?>|<li>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .trim();
}
