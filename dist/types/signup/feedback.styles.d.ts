/** What a person sees only after the first try to send. Comes with the submission. */
export declare const feedbackStyles: import("lit").CSSResult;
