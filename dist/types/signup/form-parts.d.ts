export { asideTemplate } from './aside.template.js';
export { partStyles } from './part.styles.js';
export { weekGridTemplate } from './week-grid.template.js';
