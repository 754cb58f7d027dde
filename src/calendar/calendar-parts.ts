// Everything that shows dates, in one file. It comes beside the feed: before that there is nothing to show.
export { Agenda } from './agenda.ts';
export { calendarStyles } from './calendar.styles.ts';
export { calendarView, PAGE } from './calendar-view.template.ts';
export { countWords } from './month.template.ts';
export { dateWords } from './date-words.ts';
