import type { Issue } from '../model/issue.js';
/** What an error answer may carry beside its code. */
export interface ProblemDetails {
    /** What is wrong with the signup, by field; never a value. */
    issues?: readonly Issue[];
    /** Seconds after which to try again. */
    retryAfter?: number;
    headers?: Readonly<Record<string, string>>;
    cause?: unknown;
}
/** A request that is answered with an error (RFC 9457). The code is for programs, and all that is said of the reason. */
export declare class Problem extends Error {
    readonly name = "Problem";
    readonly status: number;
    readonly code: string;
    readonly details: ProblemDetails;
    constructor(status: number, code: string, details?: ProblemDetails);
    /** The document of RFC 9457; `code` and `issues` are its extension members. */
    toJSON(): Record<string, unknown>;
}
/** Any error as a problem; what is not the sender's fault is one of ours. */
export declare function problemOf(error: unknown): Problem;
