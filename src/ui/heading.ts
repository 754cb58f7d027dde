import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of a level that the page decides, 1 to 6; deeper ones stay at 6, as HTML has no more.
 *
 * @param name - Class of the heading.
 * @param id - For `aria-labelledby`; unique within the element.
 */
export function heading(level: number, content: unknown, name = '', id = ''): TemplateResult {
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 class=${name || nothing} id=${id || nothing} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${name || nothing} id=${id || nothing} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${name || nothing} id=${id || nothing} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${name || nothing} id=${id || nothing} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${name || nothing} id=${id || nothing} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${name || nothing} id=${id || nothing} tabindex="-1">${content}</h6>`;
  }
}
