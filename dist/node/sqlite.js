import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { m as migrate, s as sqlStore } from './sql-store.js';
import { S as StoreOpenError } from './passphrase.js';
import './create-collector.js';
import 'node:crypto';
import 'fastify';
import 'node:http';
import 'node:net';
import 'node:util';

function sqliteDriver(database, closed = () => {
}) {
  const statements = /* @__PURE__ */ new Map();
  const prepared = (sql) => {
    let entry = statements.get(sql);
    if (!entry) {
      const statement = database.prepare(sql);
      entry = { statement, reader: statement.columns().length > 0 };
      if (sql.length < 2e3) statements.set(sql, entry);
    }
    return entry;
  };
  return {
    close() {
      database.close();
      closed();
    },
    prepare(sql) {
      if (sql === "rollback" && !database.isTransaction) return NOTHING;
      const { statement, reader } = prepared(sql);
      const values = (parameters) => parameters;
      return {
        reader,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters))
      };
    }
  };
}
const NOTHING = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values()
};

const BUSY = 5;
const ASKED_WRONG = /* @__PURE__ */ new Set([1, 18, 19, 20, 25]);
async function openSqliteStore(folder, { busyTimeoutMs = 5e3, shredRetryMs = 1e4 } = {}) {
  const lock = openFolder(folder);
  let file;
  try {
    file = openDatabase(join(folder, "collector.db"), busyTimeoutMs);
    const database = file;
    const db = new Kysely({
      dialect: new SqliteDialect({ database: sqliteDriver(database, () => lock.close()) })
    });
    await migrate(db, (statement) => statement);
    let again;
    const shred = async () => {
      if (again || !database.isOpen || emptyLog(database, busyTimeoutMs)) return;
      again = setTimeout(() => {
        again = void 0;
        void shred();
      }, shredRetryMs).unref();
    };
    await shred();
    return sqlStore(db, { isDown, shred });
  } catch (error) {
    file?.close();
    if (lock.isOpen) lock.close();
    if (error instanceof StoreOpenError) throw error;
    throw new StoreOpenError(`The SQLite file in ${folder} cannot be opened: ${reason(error)}.`, { cause: error });
  }
}
function openFolder(folder) {
  let lock;
  try {
    mkdirSync(folder, { recursive: true, mode: 448 });
    lock = new DatabaseSync(join(folder, "writer.lock"));
    lock.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock?.close();
    throw new StoreOpenError(
      error.errcode === BUSY ? `Another collector works in ${folder}. Stop it first, or give this one another folder (--data).` : `The folder ${folder} cannot be used: ${reason(error)}.`,
      { cause: error }
    );
  }
}
function openDatabase(path, busyTimeoutMs) {
  const database = new DatabaseSync(path);
  try {
    database.exec(`
      PRAGMA busy_timeout = ${Math.trunc(busyTimeoutMs)};
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA journal_size_limit = 67108864;
    `);
    const mode = database.prepare("PRAGMA journal_mode").get();
    if (mode?.["journal_mode"] !== "wal") {
      throw new StoreOpenError(
        `SQLite cannot keep a write-ahead log beside ${path}. A network folder? Use one on a disk of this machine.`
      );
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
function emptyLog(database, busyTimeoutMs) {
  database.exec("PRAGMA busy_timeout = 0");
  try {
    return database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.["busy"] === 0;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${Math.trunc(busyTimeoutMs)}`);
  }
}
function isDown(error) {
  const { code, errcode } = error;
  if (code !== "ERR_SQLITE_ERROR" || typeof errcode !== "number") return false;
  return !ASKED_WRONG.has(errcode & 255);
}
const reason = (error) => error instanceof Error ? error.message.replace(/\.$/, "") : String(error);

export { openDatabase, openSqliteStore };
