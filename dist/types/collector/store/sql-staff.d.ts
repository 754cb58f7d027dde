import type { SqlDatabase } from './sql-database.js';
import type { StaffStore } from './store.js';
/** Staff, their sessions, and what they did, in SQL that both databases understand. */
export declare function staffStore(db: SqlDatabase): StaffStore;
