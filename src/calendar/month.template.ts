import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Occurrence } from '../model/occurrences.ts';
import type { Holiday } from './agenda.ts';
import type { CalendarContext } from './calendar-context.ts';
import { dateWords } from './date-words.ts';
import { monthGrid, type MonthDay } from './month-grid.ts';
import { shape, titleOf } from './occurrence.template.ts';

/** A cell has room for so many; where there are more, for one less and how many are left. */
const ROOM = 3;

export const countWords = (count: number): string =>
  count === 1 ? msg('1 Termin') : count ? msg(str`${count} Termine`) : msg('keine Termine');

/** A month as a grid of days. */
export function monthTable(c: CalendarContext, dates: ReadonlyMap<string, readonly Occurrence[]>) {
  const weeks = monthGrid(Number(c.day.slice(0, 4)), Number(c.day.slice(5, 7)), c.weekStart);
  const holidays = c.agenda.holidays(weeks[0]![0]!.date, weeks.at(-1)![6]!.date);
  const click = (event: Event) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
    if (cell) c.choose(cell.dataset['cell']!);
  };
  return html`<table class="grid" role="grid" aria-labelledby="month" @keydown=${(event: KeyboardEvent) => c.keydown(event)} @click=${click}>
    <thead>
      <tr>
        ${weeks[0]!.map(
          ({ date }) => html`<th scope="col" abbr=${dateWords(c.intl, 'weekday', date)}>
            <span class="long">${dateWords(c.intl, 'weekday', date)}</span>
            <span class="short">${shortWeekday(c, date)}</span>
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) => html`<tr>
          ${week.map((day) => cell(c, day, (day.inMonth && dates.get(day.date)) || [], holidays))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** `Mo`. Where the short names are the long ones, as in Arabic, one letter has to do. */
function shortWeekday(c: CalendarContext, date: string): string {
  const short = dateWords(c.intl, 'weekdayShort', date);
  return short === dateWords(c.intl, 'weekday', date) ? dateWords(c.intl, 'weekdayNarrow', date) : short;
}

function cell(c: CalendarContext, { date, inMonth }: MonthDay, dates: readonly Occurrence[], all: readonly Holiday[]) {
  const today = c.wallTime.slice(0, 10);
  const holidays = all.filter(({ from, to = from }) => from <= date && date <= to);
  const name = [
    dateWords(c.intl, 'date', date),
    ...(inMonth ? [countWords(dates.length)] : []),
    ...holidays.map(({ name }) => c.plain(name)),
  ];
  const classes = [
    inMonth ? '' : 'out',
    date < today ? 'past' : '',
    new Date(date).getUTCDay() % 6 ? '' : 'weekend',
    date === today ? 'today' : '',
  ];
  // Holidays of a school go on for weeks: their first day says so.
  const notes = [
    ...(date === today ? [msg('Heute')] : []),
    ...holidays.filter(({ kind, from }) => kind !== 'school' || from === date).map(({ name }) => c.words(name)),
  ];
  const shown = dates.length > ROOM ? dates.slice(0, ROOM - 1) : dates;
  const more = dates.length - shown.length;
  // What is seen is told by the name of the cell and, in whole, by the list of its day.
  return html`<td
    part="day"
    class=${classes.join(' ')}
    data-cell=${date}
    tabindex=${date === c.day ? 0 : -1}
    aria-selected=${date === c.day ? 'true' : 'false'}
    aria-current=${date === today ? 'date' : nothing}
  >
    <span class="visually-hidden">${name.join(', ')}</span>
    <div class="top" aria-hidden="true">
      <span class="number">${Number(date.slice(8))}</span> ${notes.map((note) => html`<span class="note">${note}</span> `)}
    </div>
    <div class="events" aria-hidden="true">
      ${shown.map((each) => line(c, each, date))}
      ${more ? html`<span class="more">${more === 1 ? msg('1 weiterer') : msg(str`${more} weitere`)}</span>` : nothing}
    </div>
  </td>`;
}

function line(c: CalendarContext, date: Occurrence, day: string) {
  const { event, status } = date;
  const changed = status === 'cancelled' ? msg('Abgesagt') : status === 'postponed' ? msg('Verschoben') : '';
  // On the days after its first it has no time to begin.
  const time = date.allDay || date.day !== day ? nothing : html`<b>${dateWords(c.intl, 'timeTable', date.start)}</b>`;
  return html`<div class="event">
    <i class="dot ${shape(event)}"></i
    ><span>${time} ${changed ? html`<b>${changed}:</b>` : nothing} ${c.words(titleOf(date))}</span>
  </div>`;
}
