import type { Form } from '../model/form.js';
/**
 * What a form without JavaScript posts, in the shape of a signup for `readSignup`: ticked boxes are there or not, several choices
 * come as several values of one name.
 */
export declare function formBody(params: URLSearchParams, form: Form): unknown;
