import { type Answer } from '../../model/answers.js';
import type { Field, Form } from '../../model/form.js';
import type { Signup } from '../../model/signup.js';
import { type Text } from '../../model/text.js';
/** One answer, for people. */
export interface AnswerLine {
    name: string;
    label: string;
    value: string;
    /** What a reader can do with it. */
    kind: 'text' | 'email' | 'tel';
    /** Whether these are the person's own words, in the language of the form. */
    own: boolean;
}
/**
 * A signup in the words of its form, in the form's order, in German. What the form does not know (any more) comes last, under its
 * bare name: a form that was changed must not hide what somebody wrote. Imports no Node, so that it also runs in a browser, where
 * a sealed signup is opened.
 */
export declare function answerLines({ answers }: Signup, form: Form | undefined, formLang: string): AnswerLine[];
/** One answer in words: labels of the choices, a week grid as a sentence, a date as Germans write it. */
export declare function answerText(field: Field, answer: Answer, word: (text: Text) => string): string;
/** Whom a signup is from, and how to reach them. */
export interface Person {
    name: string;
    email: string;
    phone: string;
}
/** Finds the person in the answers by what the fields are for: their autofill tokens and types, else their usual names. */
export declare function personOf({ answers }: Signup, form: Form | undefined): Person;
