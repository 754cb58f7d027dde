import type { Answers } from '../model/answers.js';
import type { Form } from '../model/form.js';
import type { Issue } from '../model/issue.js';
import { type SendStatus } from './events.js';
/** The element, as far as a submission touches it. */
export interface SubmissionHost extends HTMLElement {
    endpoint: string;
    encoding: string;
    requestUpdate(): void;
}
/** What is asked, what was answered, and what the page is to do. */
export interface SubmissionView {
    form(): Form | undefined;
    answers(): Readonly<Answers>;
    /** What the reader reads, BCP 47. */
    lang(): string;
    /** "Fehler", for the title of the page. */
    fault(): string;
    /** Takes the focus to the element with this id, once it is rendered. */
    focus(id: string): Promise<void>;
    report(problem: string): void;
}
/**
 * What a form needs only once somebody fills it in: the rules, the words for faults, the way to the collector. Loaded on first focus.
 */
export declare class Submission {
    #private;
    /** What was wrong at the last try to send, and is not mended yet. */
    issues: readonly Issue[];
    sending: boolean;
    outcome: SendStatus | undefined;
    constructor(host: SubmissionHost, view: SubmissionView);
    /** Stops what is under way; what was typed stays. */
    disconnect(): void;
    /** After the first try to send, what is mended stops complaining when its field is left. */
    review(): void;
    /** Checks, sends, and says truly what came of it. A second call while it is under way does nothing. */
    submit(): Promise<void>;
}
