import type { SqlDatabase } from './sql-database.js';
import type { SignupStore } from './store.js';
/** Signups and notes, in SQL that both databases understand. */
export declare function signupStore(db: SqlDatabase): SignupStore;
