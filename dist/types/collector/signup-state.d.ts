/** How far a centre has come with a person, in the order of its work (neu, kontaktiert, Erstgespräch, …). */
export declare const SIGNUP_STATES: readonly ['new', 'contacted', 'interview', 'training', 'placed', 'paused', 'declined'];
export type SignupState = (typeof SIGNUP_STATES)[number];
/** Whether a string from outside names a state. */
export declare const isSignupState: (value: unknown) => value is SignupState;
