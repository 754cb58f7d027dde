import type { Centre } from '../centres.js';
import type { StoredNote } from '../store/store.js';
import { type OpenSignup } from './inbox-view.js';
/** Everything about these signups as one table: a column for each question of any form, in the forms' order. */
export declare function exportCsv(signups: readonly OpenSignup[], notes: readonly StoredNote[], centre: Centre, timeZone: string): string;
