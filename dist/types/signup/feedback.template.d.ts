import { nothing, type TemplateResult } from 'lit';
import type { Field, Form } from '../model/form.js';
import type { Issue } from '../model/issue.js';
import type { Rich } from '../model/schema.js';
import type { Text } from '../model/text.js';
import type { SendStatus } from './events.js';
/** What the templates need of their form. */
export interface FeedbackView {
    form(): Form | undefined;
    /** Level of a heading within the form. */
    level(): number;
    idOf(field: Field): string;
    /** Takes the focus to the element with this id, once it is rendered. */
    focus(id: string): Promise<void>;
    plain(text: Text | undefined): string;
    rich(text: Rich): unknown;
}
/** The sentence beside a field and in the summary, for an issue's code: what to do, not what was wrong. */
export declare function adviceFor(code: string, field: Field): string;
/** What to mend before the form can be sent, each a way to its field; nothing without a fault. */
export declare function summaryTemplate(issues: readonly Issue[], view: FeedbackView): TemplateResult | typeof nothing;
/** Why it is not sent, or that nobody knows; and what to do. */
export declare function troubleTemplate(outcome: SendStatus | undefined, encoding: string): TemplateResult | typeof nothing;
/** What a person reads when the collector has said that it has the answers. */
export declare function thanksTemplate(view: FeedbackView): TemplateResult;
