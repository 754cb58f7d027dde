import type { Form } from '../../model/form.js';
import type { Signup } from '../../model/signup.js';
import type { Centre } from '../centres.js';
import { type Markup } from '../pages/markup.js';
import type { Session, StoredSignup } from '../store/store.js';
import { type AnswerLine, type Person } from './answers.js';
/** A signup, opened for reading. */
export interface OpenSignup {
    stored: StoredSignup;
    signup: Signup;
    form: Form | undefined;
    lines: AnswerLine[];
    person: Person;
}
/** Opens a stored signup by the form it was filled in on. */
export declare function openSignup(stored: StoredSignup, centre: Centre): OpenSignup;
/** The head of all pages behind the login. */
export declare const inboxHeader: (centre: Centre, { email }: Session) => Markup;
/** "24.11.2026, 23:05" in the centre's zone, with the exact instant for machines. */
export declare function timeOf(instant: string, timeZone: string): Markup;
export declare const timeText: (instant: string, timeZone: string) => string;
/** The day of an instant in a zone, `2026-11-24`. */
export declare const dayOf: (instant: string, timeZone: string) => string;
