import type { Centre } from '../centres.js';
import { type Markup } from '../pages/markup.js';
import type { PageParts } from '../pages/page.js';
import { type SignupState } from '../signup-state.js';
import type { Session } from '../store/store.js';
import { type OpenSignup } from './inbox-view.js';
export interface ListParts {
    centre: Centre;
    session: Session;
    counts: Record<SignupState, number>;
    state: SignupState | undefined;
    signups: readonly OpenSignup[];
    /** Id after which the next page goes on. */
    next: string | undefined;
    /** Whether this is not the first page. */
    later: boolean;
    /** What just happened. */
    done: Markup | undefined;
    timeZone: string;
}
/** All signups, newest first. */
export declare function listPage(parts: ListParts): PageParts;
