import { type TemplateResult } from 'lit';
import { type Answer } from '../model/answers.js';
import type { Field } from '../model/form.js';
import type { Text } from '../model/text.js';
/** What a field's template needs to know. */
export interface FieldView {
    field: Field;
    /** Unique within the element; nothing from a feed becomes an id. */
    id: string;
    answer: Answer | undefined;
    /** What to do about a fault; `''` when there is none. */
    advice: string;
    /** The step's heading says the same. */
    labelHidden: boolean;
    /** What stands behind the consent: the way to the privacy notice. */
    more: unknown;
    words(text: Text | undefined): unknown;
    /** A sign for one of the options. */
    sign(value: string): unknown;
    /** The template of a week grid, once it is there. */
    week: ((view: FieldView, group: (view: FieldView, content: unknown) => TemplateResult) => TemplateResult) | undefined;
}
/** One question, whatever its type. */
export declare function fieldTemplate(view: FieldView): TemplateResult;
