import { sql, type Kysely } from 'kysely';

import { migrations as all } from './migrations/index.ts';
import { StoreOpenError } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * Brings a database to the newest schema, each migration in a transaction of its own: killed at any moment, it is at the old
 * version or at the new one. Several collectors may start at once on one database; one of them migrates, the others wait.
 *
 * @param ddl - A statement in the words of this database.
 * @throws {StoreOpenError} When a newer nahbei was here.
 */
export async function migrate(db: Kysely<Tables>, ddl: (statement: string) => string, migrations = all): Promise<void> {
  await createMeta(db);
  for (let done = false; !done;) {
    done = await db.transaction().execute(async (transaction) => {
      // Takes the row's lock before reading it; SELECT … FOR UPDATE is not in both databases.
      const { version } = await transaction
        .updateTable('meta')
        .set((row) => ({ version: row.ref('version') }))
        .where('name', '=', 'schema')
        .returning('version')
        .executeTakeFirstOrThrow();
      if (version > migrations.length) {
        throw new StoreOpenError(
          `This database belongs to a newer nahbei (schema ${version}, this nahbei knows ${migrations.length}). ` +
            'Start the newer nahbei, or another database.',
        );
      }
      const next = migrations[version];
      if (!next) return true;
      for (const statement of next) await sql.raw(ddl(statement)).execute(transaction);
      await transaction
        .updateTable('meta')
        .set({ version: version + 1 })
        .where('name', '=', 'schema')
        .execute();
      return false;
    });
  }
}

async function createMeta(db: Kysely<Tables>): Promise<void> {
  const create = sql`CREATE TABLE IF NOT EXISTS meta (name TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL)`;
  try {
    await create.execute(db);
  } catch (error) {
    // PostgreSQL lets two sessions that create the same table at the same moment collide, IF NOT EXISTS or not: as a double key in
    // its catalogue, a double table, or a double type of the table's rows.
    if (!['23505', '42P07', '42710'].includes(String((error as { code?: unknown }).code))) throw error;
  }
  await db
    .insertInto('meta')
    .values({ name: 'schema', version: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}
