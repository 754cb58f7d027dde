/** The answers are complete and about to be sent. Cancel it to send them in another way. */
export declare class SignupSubmitEvent extends CustomEvent<{
    form: string;
}> {
    constructor(form: string);
}
/** How sending ended; see {@link SendStatus}. */
export declare class SignupSendEvent extends CustomEvent<{
    status: SendStatus;
}> {
    constructor(status: SendStatus);
}
/**
 * `sent`: the collector has it. `invalid`: it found faults, now shown. `refused`: it will not take it. `not-sent`: it has not got
 * it, trying again may help. `unknown`: the line broke after the answers had left.
 */
export type SendStatus = 'sent' | 'invalid' | 'refused' | 'not-sent' | 'unknown';
declare global {
    interface HTMLElementEventMap {
        'nahbei-signup-submit': SignupSubmitEvent;
        'nahbei-signup-send': SignupSendEvent;
    }
}
