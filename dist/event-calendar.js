import"./chunks/ui.js";export{E as EventCalendar}from"./chunks/nahbei-event-calendar.js";import"./chunks/hash-controller.js";import"./chunks/day-number.js";
