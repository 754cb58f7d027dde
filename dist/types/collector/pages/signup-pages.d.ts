import type { Form } from '../../model/form.js';
import type { Issue } from '../../model/issue.js';
import type { Centre } from '../centres.js';
import type { PageParts } from './page.js';
/** After a form without JavaScript: what the feed says to people who signed up. */
export declare function thanksPage(form: Form, centre: Centre, lang: string): PageParts;
/** The same rules as in the form, in the same words, for whoever has no JavaScript. */
export declare function refusalPage(issues: readonly Issue[], form: Form, centre: Centre): PageParts;
