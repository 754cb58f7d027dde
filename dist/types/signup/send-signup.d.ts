import type { Issue } from '../model/issue.js';
import type { Signup } from '../model/signup.js';
import type { SendStatus } from './events.js';
/** Where and how to send. */
export interface SendOptions {
    /** Absolute URL of a collector's `…/signups`, or of any form handler. */
    endpoint: string;
    /** `json` for a collector; `form` for a handler that takes fields as a page sends them. */
    encoding: 'json' | 'form';
    /** The same for every try with the same answers, so that a collector stores them once. */
    key: string;
    /** Ends the sending. */
    signal: AbortSignal;
}
/** How sending ended, and what the collector found wrong. */
export interface SendResult {
    status: SendStatus;
    issues: Issue[];
}
/**
 * Sends a signup. A collector knows the key, so that a try whose answer got lost is repeated without doubling anybody; a plain form
 * handler does not, so it gets one try. Never rejects but with the signal's reason, and says "sent" only when the other side has
 * said so itself.
 */
export declare function sendSignup(signup: Signup, options: SendOptions): Promise<SendResult>;
