import type { Form } from './form.js';
/**
 * The questions of a town whose feed has no form: a name, a way to reach the person, consent; nothing that a first talk does not
 * need (DSGVO Art. 5(1)(c)). Its texts are here and not in the locales, because a form brings its own words.
 */
export declare const defaultForm: Form;
