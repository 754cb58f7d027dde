import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { Kysely, SqliteDialect } from 'kysely';

import { migrate } from './migrate.ts';
import { sqlStore } from './sql-store.ts';
import { sqliteDriver } from './sqlite-driver.ts';
import { StoreOpenError, type Store } from './store.ts';
import type { Tables } from './tables.ts';

const BUSY = 5;
/** Result codes that speak of what was asked: SQLITE_ERROR, TOOBIG, CONSTRAINT, MISMATCH, RANGE. All others are the database's. */
const ASKED_WRONG = new Set([1, 18, 19, 20, 25]);

/**
 * The embedded store: one file in a folder, one process that writes. An acknowledged signup survives a crash and a power cut
 * (WAL with `synchronous=FULL`: `COMMIT` returns after fsync); a deleted one is gone from the file (`secure_delete`, and the
 * write-ahead log is emptied).
 *
 * @param busyTimeoutMs - How long to wait for a program that locks the file, a backup for example.
 * @param shredRetryMs - When to empty the log after all, when such a program was reading it.
 * @throws {StoreOpenError} With a sentence for whoever runs the collector.
 */
export async function openSqliteStore(
  folder: string,
  { busyTimeoutMs = 5000, shredRetryMs = 10_000 } = {},
): Promise<Store> {
  const lock = openFolder(folder);
  let file: DatabaseSync | undefined;
  try {
    file = openDatabase(join(folder, 'collector.db'), busyTimeoutMs);
    const database = file;
    const db = new Kysely<Tables>({
      dialect: new SqliteDialect({ database: sqliteDriver(database, () => lock.close()) }),
    });
    await migrate(db, (statement) => statement);
    let again: NodeJS.Timeout | undefined;
    const shred = async () => {
      if (again || !database.isOpen || emptyLog(database, busyTimeoutMs)) return;
      again = setTimeout(() => {
        again = undefined;
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

/**
 * Makes the folder, for its owner only, and locks it for the life of this process. The lock is SQLite's own on a second file: the
 * kernel drops it however the process ends, which a file with a process id in it cannot say of itself.
 */
function openFolder(folder: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = new DatabaseSync(join(folder, 'writer.lock'));
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    throw new StoreOpenError(
      (error as { errcode?: number }).errcode === BUSY
        ? `Another collector works in ${folder}. Stop it first, or give this one another folder (--data).`
        : `The folder ${folder} cannot be used: ${reason(error)}.`,
      { cause: error },
    );
  }
}

/** The file with the settings on which our promises stand; for the store and its test. */
export function openDatabase(path: string, busyTimeoutMs: number): DatabaseSync {
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
    const mode = database.prepare('PRAGMA journal_mode').get();
    if (mode?.['journal_mode'] !== 'wal') {
      throw new StoreOpenError(
        `SQLite cannot keep a write-ahead log beside ${path}. A network folder? Use one on a disk of this machine.`,
      );
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Writes the log into the file, where `secure_delete` overwrites what was deleted, and cuts it to nothing. Does not wait for others.
 *
 * @returns Whether it was possible.
 */
function emptyLog(database: DatabaseSync, busyTimeoutMs: number): boolean {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${Math.trunc(busyTimeoutMs)}`);
  }
}

function isDown(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return false;
  return !ASKED_WRONG.has(errcode & 0xff); // the low byte of an extended result code
}

const reason = (error: unknown) => (error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
