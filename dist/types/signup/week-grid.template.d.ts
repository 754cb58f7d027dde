import { type TemplateResult } from 'lit';
import type { FieldView } from './field.template.js';
/**
 * When somebody has time: rows of days by morning, afternoon and evening; below 34 rem one box under the other. Each box is named by
 * its row and its column.
 *
 * @param group - Puts label, hint and advice around it.
 */
export declare function weekGridTemplate(view: FieldView, group: (view: FieldView, content: unknown) => TemplateResult): TemplateResult;
