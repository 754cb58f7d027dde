import { msg } from '@lit/localize';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { addDays, isDate, weekday } from '../model/calendar-date.ts';
import type { Feed } from '../model/feed.ts';
import type { Occurrence } from '../model/occurrences.ts';
import { adoptMore } from '../ui/adopt-more.ts';
import { base } from '../ui/base.styles.ts';
import { define } from '../ui/define.ts';
import { FilterChangeEvent } from '../ui/events.ts';
import { FeedElement } from '../ui/feed-element.ts';
import { GridFocusController, type GridMove } from '../ui/grid-focus-controller.ts';
import { HashController } from '../ui/hash-controller.ts';
import { tokens } from '../ui/tokens.styles.ts';
import type { Agenda } from './agenda.ts';
import type { CalendarContext } from './calendar-context.ts';
import { GROUPS, type CalendarState, type Group } from './calendar-state.ts';
import { EventSelectEvent } from './events.ts';
import { shiftMonth } from './shift-month.ts';

type Parts = typeof import('./calendar-parts.ts');
type Detail = typeof import('./event-detail.template.ts');

/** The first and the last day that can be reached. */
const [FIRST, LAST] = ['1970-01-01', '2099-12-31'];
/** Up to this width, in rem, the element is on a phone; the same figure stands in the styles. */
const PHONE = 34;
const KINDS = ['professional', 'volunteer', 'mixed', 'selfhelp', 'place'];
/** In the URL: no filter, though the page begins with one. */
const NONE = 'all';

/**
 * What takes place, as a month or as a list. Repeating events are expanded for the days shown only.
 *
 * @element nahbei-event-calendar
 * @fires {FeedLoadEvent} nahbei-feed-load - The feed is there.
 * @fires {FeedErrorEvent} nahbei-feed-error - The feed cannot be shown.
 * @fires {FilterChangeEvent} nahbei-filter-change - The reader filters; so many dates are left in the month.
 * @fires {EventSelectEvent} nahbei-event-select - The reader opened a date.
 * @slot - Shown without JavaScript, while loading and when the feed fails.
 * @slot before - Above the calendar.
 * @slot after - Below the calendar.
 * @slot empty - Instead of the sentence that there is nothing in a month.
 * @csspart day - One day of the month.
 * @csspart card - One date in a list.
 * @csspart chip - A filter.
 * @csspart button - A button.
 */
export class EventCalendar extends FeedElement {
  static override styles = [tokens, base];

  protected override get lists() {
    return ['events', 'categories', 'organisations', 'offers'] as const;
  }

  /** Kinds to begin with: `professional`, `volunteer`, `mixed`, `selfhelp`. Several are separated by spaces, as in the next three. */
  @property() kind = '';

  /** Ids of topics to begin with. */
  @property() category = '';

  /** Ids of districts to begin with. */
  @property() district = '';

  /** Languages to begin with, BCP 47. */
  @property() language = '';

  /** Makes these four the page's fixed choice. */
  @property({ type: Boolean }) locked = false;

  /** `month` or `list`; absent: by width, a list on a phone. */
  @property() view = '';

  /** The day to begin with, `2026-11-23`; absent: today. */
  @property() from = '';

  /** Shows only so many days, from `from` or today on. */
  @property({ type: Number }) days = 0;

  /** First column of the month, 1 (Monday) to 7 (Sunday); absent: as usual in the region that the page's `lang` names, else Monday. */
  @property({ attribute: 'first-day' }) firstDay = '';

  /** IANA zone of today, and of events that name none; absent: the feed's, else `Europe/Berlin`. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /**
   * What time it is, in milliseconds since 1970; asked once per update.
   *
   * @internal
   */
  now: () => number = Date.now;

  @state() private state: CalendarState = {
    day: '',
    view: '',
    filter: {},
    unsaid: false,
    topicsOpen: false,
    filterOpen: false,
    opened: undefined,
    pages: 1,
    earlier: false,
    failed: false,
  };
  @state() private narrow = false;
  @state() private parts: Parts | undefined;
  @state() private detail: Detail | undefined;

  #agenda: Agenda | undefined;
  #agendaOf: readonly unknown[] = [];
  #context: CalendarContext | undefined;
  /** What the page's URL says was not read yet. */
  #unread = true;
  /** What time it is; the same as the clock in the calendar's zone shows it. */
  #now = 0;
  #wallTime = '';
  /** What was put into the filter, in order. */
  #wishes: [Group, readonly string[]][] = [];
  /** Where focus goes with the next update. */
  #focusOn = '';
  #later: ReturnType<typeof setTimeout> | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  readonly #hash = new HashController(this, () => {
    this.#unread = true;
    this.requestUpdate();
  });
  readonly #focus = new GridFocusController(this, {
    grid: '.grid',
    current: () => this.state.day,
    move: (move) => this.#choose(this.#dayAfter(move)),
  });
  // It looks at the head, which is as wide as the element but keeps its height in another view, and lets a frame pass: an observer
  // that changes what it observes is an error on the page.
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #observed: Element | null = null;

  override connectedCallback() {
    super.connectedCallback();
    this.#unread = true;
    this.requestUpdate();
    // "It is on right now" does not stay true.
    this.#clock = setInterval(() => document.hidden || this.requestUpdate(), 60_000);
    if (this.parts) return;
    import('./calendar-parts.ts').then((parts) => {
      adoptMore(this, parts.calendarStyles);
      this.parts = parts;
    }, this.#lost);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
    this.#observed = null;
    clearInterval(this.#clock);
    clearTimeout(this.#later);
    this.#set({ opened: undefined, filterOpen: false });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { feed } = this.source;
    if (!feed || !this.parts) return;
    const zone = this.#zone(feed);
    if (feed !== this.#agendaOf[0] || zone !== this.#agendaOf[1]) {
      this.#agenda = new this.parts.Agenda(feed, zone);
      this.#agendaOf = [feed, zone];
      this.#unread = true;
      this.#checkPresets(feed);
    }
    if (!this.#context) this.#measure();
    this.#now = this.now();
    this.#wallTime = this.#agenda!.wallTime(this.#now);
    if (changed.has('from')) this.#set({ day: '' });
    const presets = ['kind', 'category', 'district', 'language', 'locked', 'from', 'days'] as const;
    // What is not in the URL cannot be read from it again.
    const unread = this.#unread && !(this.noHash && this.state.day);
    if (unread || presets.some((name) => changed.has(name))) this.#readUrl(this.#agenda!);
    this.#select();
    this.#context = this.#contextOf(this.#agenda!);
  }

  protected override renderFeed(): TemplateResult {
    const { parts, detail } = this;
    const c = this.#context;
    if (!parts || !c) return html`${this.state.failed ? this.#sorry() : ''}<slot></slot>`;
    return html`${parts.calendarView(c)}${detail && c.opened ? detail.eventDetail(c, c.opened) : ''}`;
  }

  #sorry = () => html`<p class="failed" role="alert">${msg('Der Kalender kann gerade nicht geladen werden.')}</p>`;

  protected override updated() {
    if (!this.isConnected) return;
    const root = this.renderRoot;
    const head = root.querySelector('.head');
    if (head && head !== this.#observed) this.#size.observe((this.#observed = head));
    const dialog = root.querySelector<HTMLDialogElement>('dialog:not([open])');
    dialog?.showModal();
    // Details are read from their heading on.
    if (dialog) this.#focusOn = '#detail';
    if (this.#focusOn) root.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = '';
    // The months beside it, before somebody asks for them. Safari has no idle time to give.
    const month = this.state.day.slice(0, 7);
    const prepare = () => [1, -1].forEach((by) => this.#agenda?.prepare(shiftMonth(month, by)));
    if (this.#context) (window.requestIdleCallback ?? setTimeout)(prepare);
  }

  #contextOf(agenda: Agenda): CalendarContext {
    const { state, narrow, locale } = this;
    return {
      ...state,
      agenda,
      narrow,
      view: state.view || this.#preferredView,
      weekStart: this.#weekStart,
      span: this.#span,
      isLimited: this.days > 0,
      from: this.#from,
      lang: locale.lang,
      intl: locale.intl,
      now: this.#now,
      wallTime: this.#wallTime,
      level: (below) => this.level(below),
      words: (text) => this.words(text),
      plain: (text) => this.plain(text),
      isFree: (group) => this.#isFree(group),
      set: (change) => this.#set(change),
      show: (month) => this.#show(month),
      choose: (day) => this.#choose(day),
      look: (view) => this.#look(view),
      toggle: (group, values) => this.#toggle(group, values),
      undo: () => this.#undo(),
      more: (where) => this.#more(where),
      open: (date) => this.#open(date),
      save: (date, series) => this.#save(date, series),
      close: () => this.#close(),
      closed: () => this.#closed(),
      keydown: (event) => this.#keydown(event),
      focusDay: () => this.#focus.focus(),
    };
  }

  #measure() {
    this.narrow = this.clientWidth <= PHONE * parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  #set(change: Partial<CalendarState>) {
    this.state = { ...this.state, ...change };
  }

  get #today(): string {
    return this.#wallTime.slice(0, 10);
  }

  get #preferredView(): string {
    return (
      (this.view && this.choice('view', this.view, ['month', 'list'], 'month')) || (this.narrow ? 'list' : 'month')
    );
  }

  /** First and last day that there is. */
  get #span(): readonly [string, string] {
    if (!(this.days > 0)) {
      if (this.hasAttribute('days')) this.report(`days="${this.getAttribute('days')}" is no number of days.`);
      return [FIRST, LAST];
    }
    const first = this.#from || this.#today;
    const last = addDays(first, Math.ceil(Math.min(this.days, 36_500)) - 1);
    return [first, last < LAST ? last : LAST];
  }

  get #from(): string {
    if (!this.from || (isDay(this.from) && this.from >= FIRST && this.from <= LAST)) return this.from;
    this.report(`from="${this.from}" is no day like 2026-11-23.`);
    return '';
  }

  #zone({ feed }: Feed): string {
    const zone = this.timeZone || feed.timeZone || 'Europe/Berlin';
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone }).format();
      return zone;
    } catch (error) {
      this.report(`time-zone="${zone}" is no time zone like Europe/Berlin. ${String(error)}`);
      return 'Europe/Berlin';
    }
  }

  get #weekStart(): number {
    if (this.firstDay) return Number(this.choice('first-day', this.firstDay, ['1', '2', '3', '4', '5', '6', '7'], '1'));
    // A language without a region ("ar") says nothing about the town, whose weeks begin on Monday.
    const tag = /^[a-z]{2,3}(-[a-z]{4})?-[a-z]{2}\b/i.exec(this.locale.lang)?.[0];
    if (!tag) return 1;
    const locale: Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo } = new Intl.Locale(tag);
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  }

  /** What the page's URL says, and where it says nothing, the attributes. */
  #readUrl(agenda: Agenda) {
    this.#unread = false;
    const get = (key: string) => this.#hash.get(key) ?? '';
    const filter: Partial<Record<Group, string[]>> = {};
    for (const group of GROUPS) {
      const value = get(`event-${group}`);
      filter[group] = value && this.#isFree(group) ? wordsOf(value === NONE ? '' : value) : this.#preset(group);
    }
    const view = get('calendar');
    this.#set({ filter, view: view === 'month' || view === 'list' ? view : '' });
    this.#select();
    const kept = this.noHash ? this.state.day : '';
    const day = get('day');
    const month = get('month');
    const asked = isDay(day) ? day : isMonth(month) ? this.#dayIn(month) : kept;
    this.#set({ day: this.#inSpan(asked || this.#from || this.#today) });
    // An id may have an @ itself, if it comes from another calendar.
    const [, id = '', start = ''] = /^(.*?)(?:@(\d{4}-\d\d-\d\d(?:T.*)?))?$/.exec(get('event')) ?? [];
    const opened = id ? agenda.find(id, start, this.#today) : undefined;
    if (opened) this.#open(opened, false);
    else this.#close();
  }

  #preset(group: Group): string[] {
    return group in this ? wordsOf((this as unknown as Record<Group, string>)[group]) : [];
  }

  /** What nobody can have would leave an empty calendar. */
  #checkPresets({ categories }: Feed) {
    const allowed = { kind: KINDS, category: categories.map(({ id }) => id) };
    for (const group of ['kind', 'category'] as const) {
      for (const value of this.#preset(group)) {
        if (!allowed[group].includes(value))
          this.report(`${group}="${value}" is none of ${allowed[group].join(', ')}.`);
      }
    }
  }

  #isFree(group: Group): boolean {
    return !(this.locked && this.#preset(group).length);
  }

  #select() {
    const { filter, unsaid } = this.state;
    const [first, last] = this.#span;
    this.#agenda?.select({ filter, unsaid, first, last });
  }

  #toggle(group: Group, values: readonly string[]) {
    const before = this.state.filter[group] ?? [];
    const others = before.filter((value) => !values.includes(value));
    const added = others.length === before.length;
    const after = added ? [...others, ...values] : others;
    this.#wishes = this.#wishes.filter(([, [first]]) => first !== values[0]);
    if (added) this.#wishes.push([group, values]);
    this.#set({ filter: { ...this.state.filter, [group]: after }, pages: 1 });
    this.#select();
    this.#hash.set({ [`event-${group}`]: after.join() === this.#preset(group).join() ? '' : after.join() || NONE });
    const count = this.#count();
    this.status.announce(this.parts!.countWords(count));
    this.dispatchEvent(new FilterChangeEvent(count));
  }

  #undo() {
    const group = GROUPS.find((each) => this.#isFree(each) && this.state.filter[each]?.length)!;
    const [last = [group, this.state.filter[group]!] as const] = this.#wishes.slice(-1);
    this.#focusOn = '#month';
    this.#toggle(...last);
  }

  /** Dates in the month that is shown. */
  #count = () => this.#agenda!.month(this.state.day.slice(0, 7)).shown.length;

  #look(view: 'month' | 'list') {
    this.#set({ view, pages: 1 });
    this.#hash.set({ calendar: view }, true);
  }

  /** Shows a month: a step for the back button. */
  #show(month: string) {
    this.#goTo(this.#dayIn(month));
    this.#hash.set({ month, day: '' }, true);
  }

  /** Chooses a day. A held key must not write into the history all the time: Safari refuses that. */
  #choose(day: string) {
    this.#goTo(day);
    this.#later = setTimeout(() => this.#hash.set({ day: this.state.day, month: '' }), 300);
  }

  #goTo(day: string) {
    clearTimeout(this.#later);
    const before = this.state.day.slice(0, 7);
    this.#set({ day: this.#inSpan(day), pages: 1, earlier: false });
    if (this.state.day.startsWith(before)) return;
    const { dateWords, countWords } = this.parts!;
    this.status.announce(`${dateWords(this.locale.intl, 'month', this.state.day)}, ${countWords(this.#count())}`);
  }

  #inSpan(day: string): string {
    const [first, last] = this.#span;
    return day < first ? first : day > last ? last : day;
  }

  /** The day to choose in a month: today, the first with dates, the first. */
  #dayIn(month: string): string {
    if (this.#today.startsWith(month)) return this.#today;
    return this.#agenda!.days(`${month}-01`, 1).next().value?.date ?? `${month}-01`;
  }

  #dayAfter(move: GridMove): string {
    const { day } = this.state;
    const column = (weekday(day) - this.#weekStart + 7) % 7;
    const days = { next: 1, previous: -1, down: 7, up: -7, 'row-start': -column, 'row-end': 6 - column };
    const months = { 'page-down': 1, 'page-up': -1, 'far-page-down': 12, 'far-page-up': -12 };
    return move in days
      ? addDays(day, days[move as keyof typeof days])
      : shiftMonth(day, months[move as keyof typeof months]);
  }

  #keydown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return this.#focus.keydown(event);
    event.preventDefault();
    if (event.key === 'Enter') this.renderRoot.querySelector<HTMLElement>('.days > .date')?.focus();
  }

  #more(where: 'before' | 'after') {
    const { pages } = this.state;
    this.#set(where === 'before' ? { earlier: true } : { pages: pages + 1 });
    this.#focusOn = `.days > .date:nth-of-type(${where === 'before' ? 1 : pages * this.parts!.PAGE + 1})`;
  }

  /** @param chosen - By the reader, not by the page's URL. */
  #open(opened: Occurrence, chosen = true) {
    this.#set({ opened, failed: false });
    this.#focusOn = '#detail';
    const { id } = opened.event;
    if (chosen) {
      this.#hash.set({ event: addressOf(opened) }, true);
      this.dispatchEvent(new EventSelectEvent(id, opened.start));
    }
    if (this.detail) return;
    import('./event-detail.template.ts').then((detail) => {
      adoptMore(this, detail.detailStyles);
      this.detail = detail;
    }, this.#lost);
  }

  #save(date: Occurrence, series = false) {
    this.#set({ failed: false });
    import('./save-event.ts').then(({ saveEvent }) => saveEvent(date, series, this.#context!)).catch(this.#lost);
  }

  #close() {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #closed() {
    const { opened } = this.state;
    this.#set({ opened: undefined, filterOpen: false });
    // The address may lead on to another date already, or to one in another calendar.
    const inUrl = this.#hash.get('event');
    if (opened && (inUrl === addressOf(opened) || inUrl === opened.event.id)) this.#hash.set({ event: '' });
  }

  /** Code that should have come later did not come. */
  readonly #lost = (error: unknown) => {
    console.error(`nahbei: <${this.localName}> could not load a part of itself.`, error);
    this.#set({ failed: true, opened: undefined });
  };
}

interface WeekInfo {
  firstDay: number;
}

/** Not a year before 0 or after 9999, which JavaScript knows too. */
const isDay = (value: string): boolean => /^\d/.test(value) && isDate(value);

const isMonth = (value: string): boolean => isDay(`${value}-01`) && value >= FIRST.slice(0, 7) && value <= LAST;

/** What a date is called in the page's URL. */
const addressOf = ({ event, start }: Occurrence): string => `${event.id}@${start}`;

const wordsOf = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean);

define('nahbei-event-calendar', EventCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'nahbei-event-calendar': EventCalendar;
  }
}
