import { type Kysely } from 'kysely';
import type { Tables } from './tables.js';
/**
 * Brings a database to the newest schema, each migration in a transaction of its own: killed at any moment, it is at the old
 * version or at the new one. Several collectors may start at once on one database; one of them migrates, the others wait.
 *
 * @param ddl - A statement in the words of this database.
 * @throws {StoreOpenError} When a newer nahbei was here.
 */
export declare function migrate(db: Kysely<Tables>, ddl: (statement: string) => string, migrations?: readonly (readonly string[])[]): Promise<void>;
