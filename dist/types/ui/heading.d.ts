import { type TemplateResult } from 'lit';
/**
 * A heading of a level that the page decides, 1 to 6; deeper ones stay at 6, as HTML has no more.
 *
 * @param name - Class of the heading.
 * @param id - For `aria-labelledby`; unique within the element.
 */
export declare function heading(level: number, content: unknown, name?: string, id?: string): TemplateResult;
