import { type Answers } from './answers.js';
import type { Form } from './form.js';
import { type Issue } from './issue.js';
/** What a form sends to a collector: `POST /v1/centres/{centre}/signups`. */
export interface Signup {
    /** Id of the form. */
    form: string;
    /** Language in which it was filled in, BCP 47. */
    lang: string;
    /** Which wording of the consent was agreed to. */
    consentVersion?: string;
    /** By field name. */
    answers: Answers;
}
/**
 * Reads an untrusted signup by the rules of its form, the one rule set of form and collector. Builds a fresh object of shown
 * fields only; what the form does not ask for is not kept.
 *
 * @returns The signup, and issues of severity `error` with paths like `/answers/email`. Codes: `required`, `consent`, `type`,
 * `option`, `too-long`, `email`, `phone`, `plz`, `iban`, `number`, `date`, `time`, `range`, `form`. A message never repeats a value.
 */
export declare function readSignup(value: unknown, form: Form): {
    signup: Signup;
    issues: Issue[];
};
/**
 * What is wrong with a signup; nothing when it may be sent and stored. See {@link readSignup}.
 */
export declare const checkSignup: (signup: unknown, form: Form) => Issue[];
