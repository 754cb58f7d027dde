import type { Centre } from '../centres.js';
import { type Markup } from '../pages/markup.js';
import type { PageParts } from '../pages/page.js';
import type { Session, StoredNote } from '../store/store.js';
import { type OpenSignup } from './inbox-view.js';
export interface SignupParts {
    centre: Centre;
    session: Session;
    opened: OpenSignup;
    notes: readonly StoredNote[];
    /** What just happened. */
    done: Markup | undefined;
    timeZone: string;
}
/** One signup, whole. */
export declare function signupPage({ centre, session, opened, notes, done, timeZone }: SignupParts): PageParts;
/** Asks before it deletes; the deletion itself is a POST. */
export declare function deletePage({ centre, session, opened }: Pick<SignupParts, 'centre' | 'session' | 'opened'>): PageParts;
