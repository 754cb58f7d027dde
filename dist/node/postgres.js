import { Kysely, PostgresDialect, CompiledQuery, sql } from 'kysely';
import pg from 'pg';
import { m as migrate, s as sqlStore } from './sql-store.js';
import { S as StoreOpenError } from './passphrase.js';
import './create-collector.js';
import 'node:crypto';
import 'fastify';
import 'node:http';
import 'node:net';
import 'node:util';

const ASKED_WRONG = /* @__PURE__ */ new Set(["22", "23", "42"]);
async function openPostgresStore(url, warn = () => {
}) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2e3,
    statement_timeout: 3e3,
    query_timeout: 5e3,
    idle_in_transaction_session_timeout: 1e4,
    keepAlive: true
  });
  pool.on("error", () => {
  });
  pool.on("connect", (client) => void client.on("error", () => {
  }));
  const db = new Kysely({
    dialect: new PostgresDialect({
      pool,
      // A server that is set to acknowledge before it writes would break our promise for us.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw("SET synchronous_commit = on"));
      }
    })
  });
  try {
    const { rows } = await sql`SHOW fsync`.execute(db);
    if (rows[0]?.fsync === "off")
      warn("fsync is off in this PostgreSQL: a power cut can lose signups that were acknowledged.");
    await migrate(db, inPostgres);
  } catch (error) {
    await db.destroy().catch(() => {
    });
    if (error instanceof StoreOpenError) throw error;
    const { message, code } = error;
    throw new StoreOpenError(`PostgreSQL cannot be used: ${(message || code || "no answer").replaceAll(url, "\u2026")}.`, {
      cause: error
    });
  }
  return sqlStore(db, { isDown, shred: () => Promise.resolve() });
}
const inPostgres = (statement) => statement.replaceAll(/\bBLOB\b/g, "BYTEA").replace(/\) STRICT$/, ")");
function isDown(error) {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) return false;
  const { code } = error;
  return typeof code !== "string" || !/^[0-9A-Z]{5}$/.test(code) || !ASKED_WRONG.has(code.slice(0, 2));
}

export { openPostgresStore };
