// What not every form has; one file, so that it is one request.
export { asideTemplate } from './aside.template.ts';
export { partStyles } from './part.styles.ts';
export { weekGridTemplate } from './week-grid.template.ts';
