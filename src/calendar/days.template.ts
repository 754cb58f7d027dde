import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import { addDays } from '../model/calendar-date.ts';
import { heading } from '../ui/heading.ts';
import type { Day } from './agenda.ts';
import type { CalendarContext } from './calendar-context.ts';
import { dateWords } from './date-words.ts';
import { occurrenceItem } from './occurrence.template.ts';

/** `Montag, 23. November`; the year only where it is not this one. */
const dayWords = (c: CalendarContext, date: string) =>
  dateWords(c.intl, date.slice(0, 4) === c.wallTime.slice(0, 4) ? 'day' : 'date', date);

/** Days one below the other, each with a heading. */
export function dayList(c: CalendarContext, days: readonly Day[]) {
  const today = c.wallTime.slice(0, 10);
  return days.map(({ date, dates }) => {
    const near = date === today ? msg('Heute') : date === addDays(today, 1) ? msg('Morgen') : '';
    return html`
      ${heading(c.level(1), html`${dayWords(c, date)}${near ? html` <small>${near}</small>` : nothing}`, 'date')}
      ${
        dates.length
          ? html`<ul role="list">
            ${dates.map((each) => occurrenceItem(c, each))}
          </ul>`
          : html`<p class="none">${msg('An diesem Tag sind keine Termine eingetragen.')}</p>`
      }
    `;
  });
}
