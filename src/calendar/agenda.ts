import { addDays, isDate } from '../model/calendar-date.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import type { Category, Feed } from '../model/feed.ts';
import { filterOffers } from '../model/filter-offers.ts';
import { occurrences, type Occurrence } from '../model/occurrences.ts';
import type { Offer } from '../model/offer.ts';
import { wallTimeOf } from '../model/zoned-time.ts';
import type { Filter, Group } from './calendar-state.ts';
import { shiftMonth } from './shift-month.ts';

/** What of the agenda is shown. */
export interface Selection {
  filter: Filter;
  /** Dates are shown too of which the feed does not say whether they pass the filter. */
  unsaid: boolean;
  /** First and last day, inclusive. */
  first: string;
  last: string;
}

/** A day and what takes place on it. */
export interface Day {
  date: string;
  dates: readonly Occurrence[];
}

/** The dates of a month. */
export interface SelectedDates {
  /** By day and wall time, whole days first. */
  shown: readonly Occurrence[];
  /** How many more there might be, if the feed said more. */
  unsaid: number;
  /** The days on which something takes place; what goes on for several days is on each of them. */
  days: ReadonlyMap<string, readonly Occurrence[]>;
}

export type Holiday = NonNullable<Feed['feed']['holidays']>[number];

/** Months that are kept. */
const KEPT = 24;
/** Dates that one month may have, before a single event may be the cause. */
const MANY = 5000;
/** Dates that one event may have in a month then. */
const MOST = 200;

/**
 * The events of a feed, month by month. A rule is expanded for the months asked for only, and these are kept for going back and
 * forth.
 */
export class Agenda {
  readonly feed: Feed;
  readonly #timeZone: string;
  readonly #months = new Map<string, readonly Occurrence[]>();
  readonly #selected = new Map<string, SelectedDates>();
  readonly #found = new Map<string, boolean>();
  #topics: Category[] | undefined;
  #selection: Selection = { filter: {}, unsaid: false, first: '', last: '9999' };

  /** @param timeZone - IANA name; of "today", and instead of the feed's. */
  constructor(feed: Feed, timeZone: string) {
    // Events that named no zone were given the feed's when it was read.
    const otherwise = feed.feed.timeZone ?? 'Europe/Berlin';
    const there = (event: CalendarEvent) => (event.timeZone === otherwise ? { ...event, timeZone } : event);
    this.feed = timeZone === otherwise ? feed : { ...feed, events: feed.events.map(there) };
    this.#timeZone = timeZone;
  }

  /** What the clock on the wall shows at a point in time (ms since 1970): `2026-11-23T09:45:00`. */
  wallTime(now: number): string {
    return wallTimeOf(new Date(now).toISOString(), this.#timeZone).local;
  }

  select(selection: Selection) {
    const keys = Object.keys(selection) as (keyof Selection)[];
    if (keys.some((key) => selection[key] !== this.#selection[key])) this.#selected.clear();
    this.#selection = selection;
  }

  /** Expands a month (`2026-11`), so that it is there when somebody asks for it. */
  prepare(month: string) {
    this.#month(month);
  }

  /** The selected dates that are at least partly in a month. */
  month(month: string): SelectedDates {
    let selected = this.#selected.get(month);
    if (!selected) {
      const { filter, unsaid, first, last } = this.#selection;
      const dates = this.#month(month).filter(({ day, lastDay }) => lastDay >= first && day <= last);
      const { matching, possible } = filterDates(dates, this.#wish(filter));
      const shown = unsaid ? possible : matching;
      this.#selected.set(
        month,
        (selected = { shown, unsaid: possible.length - matching.length, days: byDay(shown, month) }),
      );
    }
    return selected;
  }

  /** The days from a day on, so many months long. What began before that day is on it; what goes on for days is on its first only. */
  *days(from: string, months: number): Generator<Day, undefined> {
    for (let month = from.slice(0, 7); months-- && month <= this.#selection.last; month = shiftMonth(month, 1)) {
      let day: { date: string; dates: Occurrence[] } | undefined;
      for (const each of this.month(month).shown) {
        const date = each.day < from ? from : each.day;
        if (each.lastDay < from || !date.startsWith(month)) continue;
        if (day?.date !== date) {
          if (day) yield day;
          day = { date, dates: [] };
        }
        day.dates.push(each);
      }
      if (day) yield day;
    }
    return undefined;
  }

  /**
   * One date of an event.
   *
   * @param start - As in its occurrence; empty: the next one from `today` on.
   */
  find(id: string, start: string, today: string): Occurrence | undefined {
    const event = this.feed.events.find((each) => each.id === id);
    if (!event) return undefined;
    const day = start.slice(0, 10);
    if (!/^\d/.test(day) || !isDate(day) || day > '9999-12-30') return this.following(event, today, 1)[0];
    return this.#expand([event], day, addDays(day, 1)).find((date) => date.start === start);
  }

  /** The first dates of an event from a day or a point in time on, within a year. */
  following(event: CalendarEvent, from: string, limit: number): Occurrence[] {
    return this.#expand([event], from, addDays(from.slice(0, 10), 366), limit);
  }

  /** The holidays that touch a span of days, both inclusive. */
  holidays(first: string, last: string): Holiday[] {
    return (this.feed.feed.holidays ?? []).filter(({ from, to = from }) => from <= last && to >= first);
  }

  /** The topics that occur in events, and those above them. */
  get topics(): readonly Category[] {
    if (!this.#topics) {
      const { categories, events } = this.feed;
      const byId = new Map(categories.map((category) => [category.id, category]));
      const used = new Set<string>();
      for (let id of new Set(events.flatMap((event) => event.categories ?? []))) {
        // A topic below itself ends the way up, too.
        while (id && !used.has(id)) {
          used.add(id);
          id = byId.get(id)?.parent ?? '';
        }
      }
      this.#topics = categories.filter(({ id }) => used.has(id));
    }
    return this.#topics;
  }

  /** Whether a filter would find anything: of some things many a feed says nothing at all. */
  canFind(group: Group, values: readonly string[]): boolean {
    const key = `${group} ${values.join()}`;
    let found = this.#found.get(key);
    if (found === undefined) {
      found =
        filterOffers(
          this.feed.events.map((event) => likeOffer(event)),
          { [group]: values },
        ).matching.length > 0;
      this.#found.set(key, found);
    }
    return found;
  }

  #month(month: string): readonly Occurrence[] {
    let dates = this.#months.get(month);
    if (!dates) {
      const [from, to] = [`${month}-01`, `${shiftMonth(month, 1)}-01`];
      const { events } = this.feed;
      let found = this.#expand(events, from, to, MANY);
      // A rule for every second would leave no room for all the others.
      if (found.length === MANY) found = events.flatMap((event) => this.#expand([event], from, to, MOST));
      // By what the clocks on the wall show, whole days first.
      dates = found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    }
    this.#months.delete(month);
    this.#months.set(month, dates);
    if (this.#months.size > KEPT) this.#months.delete(this.#months.keys().next().value!);
    return dates;
  }

  #expand(events: readonly CalendarEvent[], from: string, to: string, limit = MOST): Occurrence[] {
    return occurrences(events, from, to, { timeZone: this.#timeZone, limit });
  }

  /** A topic is found with those below it. */
  #wish(filter: Filter): Filter {
    const topics = new Set(filter.category);
    for (const topic of topics) for (const { id, parent } of this.feed.categories) if (parent === topic) topics.add(id);
    return { ...filter, category: [...topics] };
  }
}

function byDay(dates: readonly Occurrence[], month: string): Map<string, Occurrence[]> {
  const days = new Map<string, Occurrence[]>();
  const first = `${month}-01`;
  for (const date of dates) {
    for (
      let day = date.day < first ? first : date.day;
      day <= date.lastDay && day.startsWith(month);
      day = addDays(day, 1)
    ) {
      const others = days.get(day);
      if (others) others.push(date);
      else days.set(day, [date]);
    }
  }
  return days;
}

/** The dates that are what somebody looks for; and these together with those of which the feed does not say whether they are. */
function filterDates(dates: readonly Occurrence[], filter: Filter) {
  if (!Object.values(filter).some((wish) => wish.length)) return { matching: dates, possible: dates };
  // One question for each event, not for each date of it; a date that is elsewhere is a question of its own.
  const subjectOf = ({ event, override }: Occurrence) => (override?.places ? override : event);
  const asked = new Map<object, Offer>();
  for (const date of dates) {
    if (!asked.has(subjectOf(date))) asked.set(subjectOf(date), likeOffer(date.event, date.override));
  }
  const { matching, unknown } = filterOffers([...asked.values()], filter);
  const among = (offers: Set<Offer>) => dates.filter((date) => offers.has(asked.get(subjectOf(date))!));
  return { matching: among(new Set(matching)), possible: among(new Set([...matching, ...unknown])) };
}

/** An event answers the same questions as an offer; one signs up for it where one makes an appointment for an offer. */
function likeOffer(event: CalendarEvent, override?: Occurrence['override']): Offer {
  const { id, title, kind, categories, serviceArea, languages, interpreter, cost, accessibility } = event;
  const places = override?.places ?? event.places;
  const need = event.registration?.need;
  const offer = {
    id,
    title,
    kind,
    categories,
    serviceArea,
    languages,
    interpreter,
    cost,
    accessibility,
    places,
    appointment: need && { need },
  };
  return offer as Offer;
}
