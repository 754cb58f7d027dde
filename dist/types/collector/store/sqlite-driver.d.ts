import type { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';
/**
 * What kysely asks of a driver, on node:sqlite. Its queries are few, so the prepared statements are kept.
 *
 * @param closed - Called when the database was closed.
 */
export declare function sqliteDriver(database: DatabaseSync, closed?: () => void): SqliteDatabase;
