/** How far a centre has come with a person, in the order of its work (neu, kontaktiert, Erstgespräch, …). */
export const SIGNUP_STATES = ['new', 'contacted', 'interview', 'training', 'placed', 'paused', 'declined'] as const;

export type SignupState = (typeof SIGNUP_STATES)[number];

/** Whether a string from outside names a state. */
export const isSignupState = (value: unknown): value is SignupState =>
  (SIGNUP_STATES as readonly unknown[]).includes(value);
