export { Agenda } from './agenda.js';
export { calendarStyles } from './calendar.styles.js';
export { calendarView, PAGE } from './calendar-view.template.js';
export { countWords } from './month.template.js';
export { dateWords } from './date-words.js';
