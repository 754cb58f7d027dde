import type { OpenSignup } from './inbox-view.js';
/** Whether every word stands somewhere in the answers, as in the search of the elements. */
export declare function matches({ lines }: OpenSignup, search: string): boolean;
