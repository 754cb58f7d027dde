import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { heading } from '../ui/heading.ts';
import { icon } from '../ui/icon.ts';
import { adjustments, calendar, chevronLeft, chevronRight, list } from '../ui/icons.ts';
import type { Day } from './agenda.ts';
import type { CalendarContext } from './calendar-context.ts';
import { GROUPS } from './calendar-state.ts';
import { dateWords } from './date-words.ts';
import { dayList } from './days.template.ts';
import { filterBar } from './filter.template.ts';
import { countWords, monthTable } from './month.template.ts';
import { shiftMonth } from './shift-month.ts';

/** Days with dates that the list begins with, and that come with each "more". */
export const PAGE = 20;
/** Months in which the list looks for them. */
const HORIZON = 24;
/** Dates beside the month, as long as the chosen day has no more of them. */
const BESIDE = 5;

/** The whole calendar. */
export function calendarView(c: CalendarContext) {
  const { title } = c.agenda.feed.feed;
  return html`<div class=${c.narrow ? 'narrow' : ''}>
    <div class="head">
      ${heading(c.level(), msg('Termine für Familien'), 'title')}
      ${title ? html`<p class="lead">${c.words(title)}</p>` : nothing}
    </div>
    ${bar(c)} ${c.narrow ? nothing : filterBar(c)}
    <div role="alert">
      ${
        c.failed
          ? html`<p class="failed">${msg('Das hat gerade nicht geklappt. Bitte versuchen Sie es noch einmal.')}</p>`
          : nothing
      }
    </div>
    ${notes(c)} ${c.view === 'month' ? monthView(c) : listView(c)}
    ${c.narrow ? foot(c) : nothing} ${c.filterOpen && c.narrow ? filterSheet(c) : nothing}
  </div>`;
}

/** A list of so few days that there is nowhere to go. */
const isShort = (c: CalendarContext) => c.view === 'list' && c.isLimited;

const monthOf = (c: CalendarContext) => c.day.slice(0, 7);

function bar(c: CalendarContext) {
  const monthWords = (by: number) => dateWords(c.intl, 'month', `${shiftMonth(monthOf(c), by)}-01`);
  const step = (by: 1 | -1) => {
    const month = shiftMonth(monthOf(c), by);
    const off = month < c.span[0].slice(0, 7) || month > c.span[1];
    return html`<button
      class="icon-button"
      part="button"
      type="button"
      aria-label=${by < 0 ? msg(str`Voriger Monat: ${monthWords(by)}`) : msg(str`Nächster Monat: ${monthWords(by)}`)}
      aria-disabled=${off ? 'true' : nothing}
      @click=${() => off || c.show(month)}
    >
      ${icon(by < 0 ? chevronLeft : chevronRight, true)}
    </button>`;
  };
  const segment = (view: 'month' | 'list', sign: string, label: string) =>
    html`<button type="button" aria-pressed=${c.view === view ? 'true' : 'false'} @click=${() => c.look(view)}>
      ${icon(sign)}${label}
    </button>`;
  return html`<div class="bar">
    ${
      isShort(c)
        ? nothing
        : html`<div class="nav">
          ${step(-1)} ${heading(c.level(1), monthWords(0), 'month', 'month')} ${step(1)} ${todayButton(c)}
        </div>`
    }
    <div class="segments" role="group" aria-label=${msg('Ansicht')}>
      ${segment('month', calendar, msg('Monat'))} ${segment('list', list, msg('Liste'))}
    </div>
  </div>`;
}

const todayButton = (c: CalendarContext) =>
  html`<button class="button secondary" part="button" type="button" @click=${() => c.show(c.wallTime.slice(0, 7))}>
    ${msg('Heute')}
  </button>`;

const isFiltered = (c: CalendarContext) => GROUPS.filter((group) => c.isFree(group) && c.filter[group]?.length).length;

/** What is left out for want of knowledge, and what to do when nothing is left. */
function notes(c: CalendarContext) {
  const { shown, unsaid } = c.agenda.month(monthOf(c));
  const month = dateWords(c.intl, 'month', c.day);
  return html`${
    unsaid
      ? html`<div class="chips">
        <button
          class="chip"
          part="chip"
          type="button"
          aria-pressed=${c.unsaid ? 'true' : 'false'}
          @click=${() => c.set({ unsaid: !c.unsaid })}
        >
          ${unsaid === 1 ? msg('1 Termin ohne Angabe zeigen') : msg(str`${unsaid} Termine ohne Angabe zeigen`)}
        </button>
      </div>`
      : nothing
  }
  ${
    shown.length
      ? nothing
      : isFiltered(c)
        ? html`<div class="nothing">
          <p>${msg(str`${month}: So gefiltert gibt es keine Termine.`)}</p>
          <button class="button quiet" part="button" type="button" @click=${() => c.undo()}>
            ${msg('Letzten Filter zurücknehmen')}
          </button>
        </div>`
        : html`<slot name="empty"><p class="nothing">${msg(str`${month}: Es sind keine Termine eingetragen.`)}</p></slot>`
  }`;
}

function monthView(c: CalendarContext) {
  const { day } = c;
  const { days: dates } = c.agenda.month(monthOf(c));
  const days: Day[] = [{ date: day, dates: dates.get(day) ?? [] }];
  let count = days[0]!.dates.length;
  for (const next of c.agenda.days(day, 2)) {
    if (next.date === day) continue;
    if (count && count + next.dates.length > BESIDE) break;
    days.push(next);
    count += next.dates.length;
  }
  return html`<div class="columns">
    ${monthTable(c, dates)}
    <section
      class="days"
      aria-label=${msg('Termine des Tages')}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && c.focusDay()}
    >
      ${dayList(c, days)} ${legend(c)}
    </section>
  </div>`;
}

function listView(c: CalendarContext) {
  const month = monthOf(c);
  const first = [`${month}-01`, c.span[0]].sort().at(-1)!;
  const begin = [c.from, c.wallTime.slice(0, 10)].find((day) => day.startsWith(month) && day > first);
  const from = c.earlier || !begin ? first : begin;
  const days: Day[] = [];
  let more = false;
  for (const day of c.agenda.days(from, HORIZON)) {
    more = days.length === c.pages * PAGE;
    if (more) break;
    days.push(day);
  }
  return html`<div class="days">
    ${
      from > first && c.agenda.month(month).shown.some((date) => date.lastDay < from)
        ? html`<button class="button quiet" part="button" type="button" @click=${() => c.more('before')}>
          ${msg('Frühere Tage zeigen')}
        </button>`
        : nothing
    }
    ${dayList(c, days)}
    ${
      more
        ? html`<button class="button secondary" part="button" type="button" @click=${() => c.more('after')}>
          ${msg('Weitere Tage zeigen')}
        </button>`
        : nothing
    }
    ${legend(c)}
  </div>`;
}

/** Colour and shape never stand alone: what they mean stands below. */
function legend(c: CalendarContext) {
  if (!c.agenda.canFind('kind', ['professional', 'volunteer', 'selfhelp'])) return nothing;
  return html`<p class="legend">
    <span><i class="dot"></i>${msg('Fachkräfte')}</span><span><i class="dot volunteer"></i>${msg('Ehrenamt')}</span>
  </p>`;
}

/** On a phone, what is needed most stays at hand. */
function foot(c: CalendarContext) {
  const count = isFiltered(c);
  return html`<div class="foot">
    ${isShort(c) ? nothing : todayButton(c)}
    <button
      class="button secondary"
      part="button"
      type="button"
      aria-haspopup="dialog"
      @click=${() => c.set({ filterOpen: true })}
    >
      ${icon(adjustments)}${count ? msg(str`Filter (${count})`) : msg('Filter')}
    </button>
  </div>`;
}

function filterSheet(c: CalendarContext) {
  const { shown } = c.agenda.month(monthOf(c));
  return html`<dialog aria-label=${msg('Termine filtern')} @close=${() => c.closed()}>
    ${filterBar(c)}
    <button class="button primary" part="button" type="button" @click=${() => c.close()}>
      ${msg(str`${countWords(shown.length)} zeigen`)}
    </button>
  </dialog>`;
}
