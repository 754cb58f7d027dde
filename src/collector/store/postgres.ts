import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';

import { migrate } from './migrate.ts';
import { sqlStore } from './sql-store.ts';
import { StoreOpenError, type Store } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * Classes of SQLSTATE that speak of what was asked: data exception, integrity constraint, syntax or access rule. All others are the
 * database's: connection, resources, shutdown, read-only, deadlock.
 */
const ASKED_WRONG = new Set(['22', '23', '42']);

/**
 * The store in PostgreSQL, for several collectors at once. An acknowledged signup is in the server's write-ahead log. A deleted one
 * is gone for every query, its bytes with the next vacuum.
 *
 * @param warn - Told what makes the database less safe than it promises.
 * @throws {StoreOpenError} With a sentence for whoever runs the collector; never with the address, which holds a password.
 */
export async function openPostgresStore(url: string, warn: (sentence: string) => void = () => {}): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2000,
    statement_timeout: 3000,
    query_timeout: 5000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  });
  // A connection that breaks tells it as an event too, which would end the process if nobody listened: in the pool it tells the
  // pool, in use, between two statements of a transaction, only itself. The next statement on it fails, and that is answered.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));

  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      // A server that is set to acknowledge before it writes would break our promise for us.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('SET synchronous_commit = on'));
      },
    }),
  });
  try {
    const { rows } = await sql<{ fsync: string }>`SHOW fsync`.execute(db);
    if (rows[0]?.fsync === 'off')
      warn('fsync is off in this PostgreSQL: a power cut can lose signups that were acknowledged.');
    await migrate(db, inPostgres);
  } catch (error) {
    await db.destroy().catch(() => {});
    if (error instanceof StoreOpenError) throw error;
    const { message, code } = error as { message?: string; code?: string };
    throw new StoreOpenError(`PostgreSQL cannot be used: ${(message || code || 'no answer').replaceAll(url, '…')}.`, {
      cause: error,
    });
  }
  return sqlStore(db, { isDown, shred: () => Promise.resolve() });
}

/** The migrations are written for SQLite, with two words that PostgreSQL spells differently. */
const inPostgres = (statement: string) => statement.replaceAll(/\bBLOB\b/g, 'BYTEA').replace(/\) STRICT$/, ')');

function isDown(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) return false;
  const { code } = error as { code?: unknown };
  // SQLSTATE has five characters; everything else comes from the connection, mostly without a code.
  return typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code) || !ASKED_WRONG.has(code.slice(0, 2));
}
