import { nothing, type TemplateResult } from 'lit';
import type { Form } from '../model/form.js';
import type { Text } from '../model/text.js';
/**
 * What stands beside the form: what happens after sending, and whom to ask.
 *
 * @param level - Of its headings.
 */
export declare function asideTemplate({ nextSteps, contact }: Form, level: number, words: (text: Text | undefined) => unknown): TemplateResult | typeof nothing;
