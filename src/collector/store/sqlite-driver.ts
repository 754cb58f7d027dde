import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

import type { SqliteDatabase } from 'kysely';

/**
 * What kysely asks of a driver, on node:sqlite. Its queries are few, so the prepared statements are kept.
 *
 * @param closed - Called when the database was closed.
 */
export function sqliteDriver(database: DatabaseSync, closed: () => void = () => {}): SqliteDatabase {
  const statements = new Map<string, { statement: StatementSync; reader: boolean }>();
  const prepared = (sql: string) => {
    let entry = statements.get(sql);
    if (!entry) {
      const statement = database.prepare(sql);
      entry = { statement, reader: statement.columns().length > 0 };
      // The text of an insert depends on how many rows it has: those would be up to 200 statements of up to 200 rows.
      if (sql.length < 2000) statements.set(sql, entry);
    }
    return entry;
  };
  return {
    close() {
      database.close();
      closed();
    },
    prepare(sql) {
      // SQLite itself rolls back on some faults, a full disk for one; kysely's own rollback would then hide the fault behind another.
      if (sql === 'rollback' && !database.isTransaction) return NOTHING;
      const { statement, reader } = prepared(sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

const NOTHING: ReturnType<SqliteDatabase['prepare']> = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};
