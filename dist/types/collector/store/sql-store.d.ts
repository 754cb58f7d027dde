import type { Kysely } from 'kysely';
import { type Dialect } from './sql-database.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';
/** The store on either database, which has the newest schema. */
export declare function sqlStore(kysely: Kysely<Tables>, dialect: Dialect): Store;
